import {
  isFiniteVerb,
  type Report,
  type Span,
  type Token,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'

/** A place where a little word was lost. */
export interface Gap {
  /** The word before it. */
  before: Token
  /** What may have stood there, the likelier first. */
  lost: readonly string[]
  /** Where the writer may have meant it so. */
  isDoubtful?: boolean
  /** Where what stands around it allows nothing else, however the sentence is read. */
  isSure?: boolean
}

/** The word before one where the reading misses another, in a statement; undefined where it is not so sure. */
export function beforeLost(token: Token, words: RegExp, least: number): Token | undefined {
  const {doubt, sentence, index} = token
  if (doubt?.kind !== 'lost' || !words.test(doubt.word ?? '') || doubt.certainty < least) return undefined
  const before = sentence.tokens[index - 1]
  const isStated = sentence.after.startsWith('.')
  return before && isStated && areSpaced(before, token) && /[\p{L}\p{N}]$/u.test(before.text) ? before : undefined
}

/** How the desk is told of it: a word that is lost has no place, so the words on both sides are given back with it. */
export function describeGap({before, lost, isDoubtful}: Gap): Report & {at: Span} {
  const {tokens, paragraph} = before.sentence
  const next = tokens[before.index + 1]
  // “up £500”: a sign is no word.
  const after = next?.tag === '$' ? (tokens[next.index + 1] ?? next) : next
  const first = before.word ?? before
  const last = after?.word ?? after ?? before
  const at = {paragraph, start: first.start, end: last.end}
  const [lead, tail] = [textOf({...at, end: before.end}), textOf({...at, start: before.end})]
  const expected = lost.map((word) => `${lead} ${word}${tail}`)
  const found = describe(at, expected, lost, isDoubtful)
  // Nobody says “should visible” either.
  return before.tag === 'MD' && lost[0] === 'be' ? {...found, misprint: true} : found
}

/** The same of a frame, which underlines the word on one side of the gap. */
export function describeFrame({at, expected}: {at: Span; expected: readonly string[]}): Report & {at: Span} {
  const {paragraph} = at
  const text = textOf(at)
  const isBehind = expected.every((each) => each.startsWith(`${text} `))
  const lost = expected.map((each) => (isBehind ? each.slice(text.length) : each.slice(0, -text.length)).trim())
  const beside = isBehind ? /^\s[\p{L}\p{N}$€£]+/u.exec(textAfter(at)) : /[\p{L}\p{N}]+\s$/u.exec(textBefore(at))
  if (!beside) return describe(at, expected, lost)
  const [more] = beside
  const whole = isBehind
    ? {paragraph, start: at.start, end: at.end + more.length}
    : {paragraph, start: at.start - more.length, end: at.end}
  return describe(
    whole,
    expected.map((each) => (isBehind ? each + more : more + each)),
    lost,
  )
}

function describe(
  at: Span,
  expected: readonly string[],
  lost: readonly string[],
  isDoubtful = false,
): Report & {at: Span} {
  const [word = '', ...others] = lost
  const what = others.length ? `a word like “${word}”` : `“${word}”`
  const advice = isDoubtful ? `Check whether “${expected[0]}” is meant.` : `Write “${expected.join('” or “')}”.`
  return {
    at,
    message: `“${textOf(at)}”: ${what} is missing. ${advice}`,
    expected,
    ...(isDoubtful && {severity: 'warning' as const}),
    // Nobody says “can afford be” or “has struggling”.
    misprint: !isDoubtful && /^(?:to|been|n?or)$/.test(word),
  }
}

/** Two words with nothing but a space between. */
export const areSpaced = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined && second !== undefined && second.start - first.end === 1

/** “The fee is $300, the loss a share of 15 percent and the film a sum”, “40 per cent the mayor”: the verb is left out. */
export function mayBeGapped({lower, index, sentence: {tokens}, dependents}: Token): boolean {
  if (/^(?:per)?cent$/.test(lower)) return true
  const own = dependents.filter(({relation}) => !/^(?:punct|cc)/.test(relation))
  const first = Math.min(index, ...own.map((each) => each.index))
  return /^(?:,|and)$/.test(tokens[first - 1]?.lower ?? '') && tokens.slice(0, first).some(isFiniteVerb)
}
