import {hasWord, list, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {countNouns} from './count-nouns.generated.ts'
import type {Slip} from './index.ts'
import {massNouns} from './mass-nouns.generated.ts'

const counted = new Set(countNouns)
const uncounted = new Set(massNouns)

/** “less votes”, “fewer water”, “an amount of people”. */
export function findAmount(token: Token): Slip | undefined {
  if (token.lower === 'less') return lessOfCounted(token)
  if (token.lower === 'fewer') return fewerOfUncounted(token)
  if (token.lower === 'much') return muchOfCounted(token)
  return token.lower === 'amount' ? amountOfCounted(token) : undefined
}

/** “draws less than 90,000 visitors”; not “no less than 40 people”, “an average of less than two goals a game” */
function lessThanCounted(less: Token): Slip | undefined {
  const {tokens} = less.sentence
  const before = tokens[less.index - 1]
  const [number, ...rest] = tokens.slice(less.index + 2, less.index + 6)
  if (number?.tag !== 'CD' || !/^(?:[2-9]|[1-9]\d+|[1-9]\d{0,2}(?:,\d{3})+|\p{L}+)$/u.test(number.text))
    return undefined
  if (/^(?:no|not|nothing|much|little|or|far)$/.test(before?.lower ?? '') || number.lower === 'one') return undefined
  const at = rest.findIndex(({tag}) => tag !== 'JJ')
  const [noun, after] = [rest[at], rest[at + 1]]
  if (!noun || !isCounted(noun) || measured.has(noun.lemma)) return undefined
  if (
    /^(?:NN.*|HYPH|POS)$/.test(after?.tag ?? '') ||
    (/^\d{2}/.test(number.text)
      ? /^(?:away|apart|ahead|behind|clear)$/
      : /^(?:per|an?|each|every|away|apart|ahead|behind|clear)$/
    ).test(after?.lower ?? '')
  )
    return undefined
  return {from: less, to: less, right: matchCase(less.text, 'fewer'), why: `“${noun.text}” can be counted`}
}

function lessOfCounted(less: Token): Slip | undefined {
  const {tokens} = less.sentence
  if (tokens[less.index + 1]?.lower === 'than') return lessThanCounted(less)
  const before = tokens[less.index - 1]
  const at = nounAfter(tokens, less.index + 1)
  const [noun, after] = [tokens[at], tokens[at + 1]]
  if (
    !noun ||
    !(isCounted(noun) || isSevered(noun)) ||
    after?.tag.startsWith('NN') ||
    /^(?:HYPH|POS)$/.test(after?.tag ?? '')
  )
    return undefined
  // “one less voter”, “no less”, “five less points”: idiom and sums.
  if (before?.tag === 'CD' || /^(?:no|one|nothing|a|the)$/.test(before?.lower ?? '')) return undefined
  // “They are less kings than poets”; not “There were less people”
  if (before?.lemma === 'be' && tokens[less.index - 2]?.lower !== 'there') return undefined
  return {from: less, to: less, right: matchCase(less.text, 'fewer'), why: `“${noun.text}” can be counted`}
}

/** Over “first” in “less first downs”, and a noun that stands before the counted one: “less hospital beds”. */
function nounAfter(tokens: readonly Token[], start: number): number {
  let at = start
  if (/^(?:first|second|third|fourth)$/.test(tokens[at]?.lower ?? '')) at++
  const [first, second] = [tokens[at], tokens[at + 1]]
  return first?.tag === 'NN' && first.relation === 'compound' && first.head === second ? at + 1 : at
}

/** Any other plural of one by one, as surely read: no sum, measure or mass, and no word that has no singular. */
const isSevered = ({tag, lower, lemma, certainty, text}: Token): boolean =>
  tag === 'NNS' &&
  certainty.tag >= 0.9 &&
  /^\p{Ll}{4,}$/u.test(text) &&
  !/ics$/.test(lower) &&
  lemma !== lower &&
  !measured.has(lemma) &&
  hasWord(lemma)

/** What comes as a sum, a measure or a mass, or has no singular in that sense. By hand. */
const measured = list(`
  acre arm asset barrel benefit bit bond bushel bushel calorie carat carb carbohydrate cent chemical clothes cost crop cut
  damage day debt decade degree dollar earning effect emission euro expense export fee feeling fluid foot fund gain gallon
  good gram hectare hour import inch inhibition interest kilo kilogram kilojoule kilometer kilometre knot krona leftover
  litre liter loss manner mean medium megabyte megawatt meter metre mile minute month morale nutrient odd ounce pain pence
  penny percent period pint point pound proceed profit protein pulse quart quid remain resource rial ruble rupee sale saving
  second solid spirit step stone supply tax thank thing time ton tonne vegetable volt wage watt watts way week won yard year
  yen yuan
`)

/** “too much visitors” */
function muchOfCounted(much: Token): Slip | undefined {
  const {tokens} = much.sentence
  const [before, noun, after] = [tokens[much.index - 1], tokens[much.index + 1], tokens[much.index + 2]]
  if (!noun || !isCounted(noun) || !/^(?:too|so|very)$/.test(before?.lower ?? '')) return undefined
  if (/^(?:NN|NNS|HYPH|POS|MD|VBP|VBD)$/.test(after?.tag ?? '')) return undefined
  return {from: much, to: much, right: 'many', why: `“${noun.text}” can be counted`}
}

function fewerOfUncounted(fewer: Token): Slip | undefined {
  const {tokens} = fewer.sentence
  const [noun, after] = [tokens[fewer.index + 1], tokens[fewer.index + 2]]
  if (noun?.tag !== 'NN' || !uncounted.has(noun.lower) || noun.certainty.tag < 0.8) return undefined
  if (/^(?:NN|NNS|NNP|HYPH|JJ|VBG|VBN)$/.test(after?.tag ?? '')) return undefined
  return {from: fewer, to: fewer, right: matchCase(fewer.text, 'less'), why: `“${noun.text}” cannot be counted`}
}

function amountOfCounted(amount: Token): Slip | undefined {
  const {tokens} = amount.sentence
  const of = tokens[amount.index + 1]
  let at = amount.index + 2
  if (/^(?:the|these|those|its|their|his|her|our)$/.test(tokens[at]?.lower ?? '')) return undefined
  while (tokens[at]?.tag === 'JJ') at++
  const [noun, after] = [tokens[at], tokens[at + 1]]
  if (of?.lower !== 'of' || !noun || !isCounted(noun) || /^(?:NN|NNS|HYPH|POS)$/.test(after?.tag ?? ''))
    return undefined
  return {from: amount, to: amount, right: matchCase(amount.text, 'number'), why: `“${noun.text}” can be counted`}
}

const isCounted = ({tag, lemma, certainty}: Token) => tag === 'NNS' && certainty.tag >= 0.8 && counted.has(lemma)
