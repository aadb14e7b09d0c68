import {prepositions, type Word} from '../../src/rule-kit/index.ts'
import {verbOf} from './forms.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Which of the forms of a verb an auxiliary asks for. */
export type Kind = 'have' | 'be' | 'do' | 'modal' | 'to'

/** A verb and the auxiliary before it: “had not wrote”, “Did he went”. */
export interface Group {
  kind: Kind
  auxiliary: Word
  verb: Word
  /** Whether “not” or “n’t” stands between them, so that the auxiliary cannot end a clause or be a noun. */
  isNegated: boolean
  /** The subject between them, in a question or after “Had”. */
  inverted: Word | undefined
  /** Where the auxiliaries begin: at “would” in “would have wrote”. */
  start: number
}

const kinds: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  [
    'have',
    list(
      "have has had having haven't hasn't hadn't i've you've we've they've he's she's it's who've would've could've should've might've must've",
    ),
  ],
  ['be', list("am is are was were be been being isn't aren't wasn't weren't")],
  ['do', list("do does did don't doesn't didn't")],
  [
    'modal',
    list(
      `can could may might must shall should will would cannot can't couldn't mightn't mustn't shouldn't won't wouldn't`,
    ),
  ],
  ['to', list('to')],
]
const kindOf = new Map(kinds.flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)))

const adverbs = list(
  'not never already just also long since ever always only even still recently now then all both soon',
)
const notAdverbs = list('family ally fly july assembly')
const subjects = list('i he she we they it you')
const questionWords = list('how why when where what')

/** The auxiliary that a verb follows, with nothing but adverbs or an inverted subject between them. */
export function groupOf(words: readonly Word[], index: number): Group | undefined {
  const verb = words[index]
  if (!verb || verb.opaque || !isPlain(verb)) return undefined
  let isNegated = false
  let at = index - 1
  for (; at >= 0 && index - at <= 3 && isAdverb(words[at] as Word); at--) {
    if (!isSpaced(words[at + 1])) return undefined
    if (words[at]?.lower === 'not') isNegated = true
  }
  if (!isSpaced(words[at + 1])) return undefined
  const inverted = subjects.has(words[at]?.lower ?? '') && opensQuestion(words, at - 1) ? words[at] : undefined
  const auxiliary = words[inverted ? at - 1 : at]
  const kind = kindOf.get(auxiliary?.lower ?? '')
  if (!auxiliary || !kind || (inverted && !isSpaced(inverted)) || (auxiliary.index > 0 && !isPlain(auxiliary)))
    return undefined
  if (auxiliary.lower.endsWith("n't")) isNegated = true
  return {kind, auxiliary, verb, isNegated, inverted, start: chainStart(words, auxiliary.index)}
}

/** “Did he …”, “Why has she …”, “Had they …” at the start of a sentence. */
function opensQuestion(words: readonly Word[], index: number): boolean {
  const auxiliary = words[index]
  if (!auxiliary || !/^(?:do|have)$/.test(kindOf.get(auxiliary.lower) ?? '')) return false
  return index === 0 || (index === 1 && questionWords.has(words[0]?.lower ?? '') && isSpaced(auxiliary))
}

function chainStart(words: readonly Word[], index: number): number {
  let start = index
  for (let i = index - 1; i >= 0 && isSpaced(words[i + 1]); i--) {
    const word = words[i] as Word
    if (kindOf.has(word.lower)) start = i
    else if (!isAdverb(word)) break
  }
  return start
}

/** Adverbs that may stand between an auxiliary and its verb. */
function isAdverb({lower}: Word): boolean {
  return adverbs.has(lower) || (/^[a-z]{3,}ly$/.test(lower) && !notAdverbs.has(lower) && !verbOf.has(lower))
}

/** Whether what follows shows that a word is no noun's first part: “had saw | the film”, not “had saw mills”. */
export function isFollowedByObject(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (!next || !isSpaced(next)) return true
  return prepositions.has(next.lower) || objectOpeners.has(next.lower) || /^[a-z]+ly$/.test(next.lower)
}
const objectOpeners = list(`
  a an the my your his her its our their this that these those him them us me it to himself herself itself themselves
  what how who some any no every each all
`)

export const isSpaced = (word: Word | undefined): boolean =>
  word !== undefined && (word.index === 0 || /^\s+$/.test(word.before))

const isPlain = ({text}: Word) => /^[\p{Ll}'’]+$/u.test(text)
