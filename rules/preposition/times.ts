import {isSpaced, list, months, type Sentence, spanOf, type Token, weekdays} from '../../src/rule-kit/index.ts'
import type {Misfit} from './frames.ts'

const days = new Set(weekdays.map((day) => day.toLowerCase()))
/** Months that are nobody's name. */
const plainMonths = list('january february july september october november december')
const allMonths = new Set(months.map((month) => month.toLowerCase()))
/** Verbs and adjectives that have “on” or “in” with what they are about. */
const governors = list(`
  base focus depend rely center centre concentrate reflect look draw comment settle agree build count bet report work write
  effect impact data information lecture book interested believe invest result specialize specialise attack touch dwell elaborate
`)
const lasting = list('live work teach serve advise lead own run study play exist reside coach farm rent')
const changing = list(
  'rise fall increase decrease grow drop climb decline shrink jump plunge tumble slip surge swell soar dip',
)
const born = list('bear die found open start end begin marry graduate retire build launch abolish')
/** Verbs of which “in” is no part, as it is in “sworn in Wednesday”. */
const withoutIn = list('open begin start end meet vote die leave happen occur resume win lose return speak arrive')
const isYear = ({text}: Token) => /^(?:1[5-9]|20)\d\d$/.test(text)

/** Prepositions that do not go with a time or a measure: “in Monday”, “on 1945”, “at the 88th minute”, “fell with 9 percent”. */
export function* findMistimed({tokens}: Sentence): Generator<Misfit> {
  for (const token of tokens) {
    if (!/^(?:in|on|at|for|with|since)$/.test(token.text) || !token.word || !/^IN$/.test(token.tag)) continue
    const [first, second, third] = [1, 2, 3].map((by) => tokens[token.index + by])
    if (!first?.word || !isSpaced(first.word)) continue
    const expected = expectedBefore(token, first, second, third)
    if (!expected) continue
    const governor =
      first.text === 'the' || first.tag === 'CD' ? [first, second].map((each) => each?.text).join(' ') : first.text
    yield {at: spanOf(token.word), governor: '', found: `${token.text} ${governor}`, expected}
  }
}

function expectedBefore(
  {lower, index, sentence}: Token,
  first: Token,
  second: Token | undefined,
  third: Token | undefined,
): string | undefined {
  const before = sentence.tokens[index - 1]
  const predicate = first.head
  if (before && (governors.has(before.lemma) || before.tag === 'CC')) return undefined
  if (days.has(first.lower) && /^\p{Lu}/u.test(first.text) && endsPhrase(second)) {
    const mayBeParticle = before !== undefined && /^(?:VB.*|PRP)$/.test(before.tag) && !withoutIn.has(before.lemma)
    if (lower === 'at' || (lower === 'in' && !mayBeParticle)) return 'on'
  }
  if (plainMonths.has(first.lower) && /^(?:on|at)$/.test(lower) && endsPhrase(second)) return 'in'
  if (
    allMonths.has(first.lower) &&
    lower === 'in' &&
    /^(?:[1-9]|[12]\d|3[01])$/.test(second?.text ?? '') &&
    endsPhrase(third)
  )
    return 'on'
  if (isYear(first) && endsPhrase(second) && predicate?.tag.startsWith('V') && first.relation.startsWith('obl')) {
    if (lower === 'on' && before === predicate && !governors.has(predicate.lemma) && first.certainty.head >= 0.8)
      return 'in'
    if (lower === 'at' && born.has(predicate.lemma)) return 'in'
    if (lower === 'for' && lasting.has(predicate.lemma) && isPerfect(predicate)) return 'since'
  }
  if (/^(?:noon|midnight)$/.test(first.lower) && /^(?:in|on)$/.test(lower) && endsPhrase(second)) return 'at'
  if (
    /^\d\d?(?::\d\d)?$/.test(first.text) &&
    /^(?:a\.?m\.?|p\.?m\.?|o'clock)$/.test(second?.lower ?? '') &&
    /^(?:in|on)$/.test(lower)
  )
    return 'at'
  if (
    lower === 'at' &&
    first.lower === 'the' &&
    /^\d+(?:st|nd|rd|th)$|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(second?.lower ?? '') &&
    /^(?:minute|inning)$/.test(third?.lower ?? '') &&
    endsPhrase(sentence.tokens[index + 4])
  )
    return 'in'
  if (
    /^(?:with|for)$/.test(lower) &&
    first.tag === 'CD' &&
    before &&
    changing.has(before.lemma) &&
    /^V/.test(before.tag) &&
    /^(?:percent|%|points?|cents?)$/.test(second?.lower ?? '') &&
    third?.lower !== 'of'
  )
    return 'by'
  if (
    lower === 'since' &&
    first.tag === 'CD' &&
    !isYear(first) &&
    /^(?:weeks|months|years|days|hours|decades)$/.test(second?.lower ?? '') &&
    /^[.,]$/.test(third?.text ?? '')
  )
    return 'for'
  return undefined
}

const isPerfect = ({dependents}: Token) =>
  dependents.some(({lemma, relation}) => lemma === 'have' && relation === 'aux')

const endsPhrase = (next: Token | undefined) =>
  !next || /^[.,]$/.test(next.text) || (/^(?:IN|TO|CC|RB)$/.test(next.tag) && next.text !== 'and')
