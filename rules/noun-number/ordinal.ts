import {lemmaOf, list, type Token} from '../../src/rule-kit/index.ts'
import {pluralInUse} from './mended.ts'
import type {Measured} from './per-unit.ts'

const ordinals = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[1-9]\d?(?:nd|rd|st|th))$/
const inSuccession = list('straight consecutive successive')
const periods = list(`
  season year night game match day week month campaign series tournament inning half quarter race round summer winter spring
  autumn
`)
const ofCourse = list('minute time attempt')

/** “its third losses in four years”, “a sixth straight wins”, “in the 58th minutes”: of a row of things an ordinal names one. */
export function findOfOrdinal(noun: Token): Measured | undefined {
  const {tokens} = noun.sentence
  if (noun.tag !== 'NNS' || noun.certainty.tag < 0.8 || !/^\p{Ll}{3,}s$/u.test(noun.text)) return undefined
  const within = tokens.slice(Math.max(0, noun.index - 3), noun.index)
  const ordinal = within.findLast(({lower}) => ordinals.test(lower))
  const first = ordinal && tokens[ordinal.index - 1]
  if (!ordinal || !first || !/^(?:an?|the|its|his|her|their|['’]s)$/.test(first.lower)) return undefined
  const between = tokens.slice(ordinal.index + 1, noun.index)
  if (between.some(({tag, lower}) => !/^JJ$/.test(tag) || /^(?:few|many|several|two|three)$/.test(lower)))
    return undefined
  // “The 12th games of the season are played on Friday.”
  if ([noun.head, ...(noun.head?.dependents ?? [])].some((verb) => /^(?:are|were|have)$/.test(verb?.lower ?? '')))
    return undefined
  const isRow = between.some(({lower}) => inSuccession.has(lower))
  const isAlone = isRow ? !tokens.some(standsForEach) : first.lower !== 'their' && !tokens.some(isOtherOrdinal(ordinal))
  if (!isAlone || !(isRow || ofCourse.has(noun.lemma) || isOfPeriod(noun))) return undefined
  const right = lemmaOf(noun.lower, 'NNS')
  return right !== noun.lower && pluralInUse(right) === noun.lower
    ? {first, noun, right, why: `“${ordinal.text}” names one`}
    : undefined
}

/** “Both sides had their sixth straight wins.” */
const standsForEach = ({lower, tag}: Token): boolean =>
  /^(?:both|each|respective|respectively|all|two|three)$/.test(lower) || tag === 'CC'

/** “the third and fourth attempts” */
const isOtherOrdinal =
  (ordinal: Token) =>
  (token: Token): boolean =>
    token !== ordinal && (ordinals.test(token.lower) || token.lower === 'first' || token.lower === 'both')

/** “in four years”, “in as many days”, “in a week”, “of the season” */
function isOfPeriod({index, sentence: {tokens}}: Token): boolean {
  const [preposition, ...rest] = tokens.slice(index + 1, index + 5)
  const [first, second, third] = rest
  if (preposition?.lower === 'of') return first?.lower === 'the' && periods.has(second?.lower ?? '')
  if (preposition?.lower !== 'in') return false
  const span =
    first?.lower === 'as' && second?.lower === 'many'
      ? third
      : /^an?$/.test(first?.lower ?? '') || first?.tag === 'CD'
        ? second
        : undefined
  return span !== undefined && periods.has(span.lemma)
}
