import {list, modals, primaryAuxiliaries, type Token} from '../../src/rule-kit/index.ts'

export const isComma = (token: Token | undefined): boolean => token?.text === ','

/** Any mark but a comma that parts or sets off: what stands beside one is not read here. */
export const isOtherMark = ({text}: Token): boolean => /^[;:()[\]“”"‘«»–—…?!/\uFFFC]$|^[-.]{2,}$/.test(text)

const auxiliaries = list(`
  is are was were am has have had does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can
  could may might must shall should will would
`)

const surePasts = list(`
  began came chose drew drove fell flew gave grew knew lay rose said sang saw spoke stole swam swore threw took went woke
  wore wrote
`)

/** Whether a word is a finite verb: by its form, or by a tag that leaves little doubt. */
export function isSurelyFinite(token: Token): boolean {
  const {lower, tag, text, certainty} = token
  if (auxiliaries.has(lower)) return /^(?:VB[DZP]|MD)$/.test(tag)
  if (/\p{Lu}/u.test(text) || modals.has(lower) || primaryAuxiliaries.has(lower)) return false
  return surePasts.has(lower) ? tag === 'VBD' : /^VB[DZ]$/.test(tag) && certainty.tag > 0.6
}

/** Whether a finite verb might be a participle by its form: “led”, “told”, “closed”. */
export const mayBeParticiple = ({lower, tag}: Token): boolean =>
  tag === 'VBD' && !surePasts.has(lower) && !auxiliaries.has(lower)

/** Whether a token between two places passes a test. */
export function some(tokens: readonly Token[], from: number, to: number, test: (token: Token) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(tokens[i] as Token)) return true
  return false
}

/** The place behind the adverbs that stand from a place on. */
export function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^RB[RS]?$/.test(tokens[at]?.tag ?? '')) at++
  return at
}

/** The first place of the adverbs that belong to a verb (“also said”), or the verb's own. */
export function startOf(verb: Token, from: number): number {
  const {tokens} = verb.sentence
  let start = verb.index
  while (start - 1 > from) {
    const before = tokens[start - 1] as Token
    if (!/^RBR?$/.test(before.tag) || !before.head || before.head.index < verb.index) break
    start--
  }
  return start
}

/** Whether the tokens from a place on are these words. */
export function startsWith(tokens: readonly Token[], from: number, phrases: ReadonlySet<string>): number {
  // Few words begin any of them.
  if (!firstWordsOf(phrases).has(tokens[from]?.lower ?? '')) return 0
  const words = [0, 1, 2, 3].map((i) => tokens[from + i]?.lower ?? '')
  for (let length = 4; length > 0; length--) if (phrases.has(words.slice(0, length).join(' '))) return length
  return 0
}

const firstWords = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

function firstWordsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = firstWords.get(phrases) ?? new Set([...phrases].map((phrase) => phrase.split(' ', 1)[0] as string))
  firstWords.set(phrases, known)
  return known
}
