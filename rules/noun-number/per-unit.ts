import {list, type Token} from '../../src/rule-kit/index.ts'
import {singularByTaggedNoun} from './nouns.ts'

/** A measure in the wrong number, and the words that show it. */
export interface Measured {
  first: Token
  noun: Token
  right: string
  why: string
}

const units = list(`
  second minute hour day night week month quarter year gallon liter litre pint ounce pound kilo kilogram gram ton tonne
  barrel bushel acre hectare yard mile kilometer kilometre meter metre share bottle bag box case crate dozen pack piece
  plate ticket unit bale head
`)
const counted =
  /^(?:cents?|pence|dollars?|euros?|pounds?|pesos?|rupees?|yen|percent|times|hours|miles|days|twice|once)$/

/** “$3.41 a gallons”, “three times a weeks”: what a price or a rate is for is one. */
export function findPerUnit(article: Token): Measured | undefined {
  if (article.lower !== 'a' && article.lower !== 'an') return undefined
  const {tokens} = article.sentence
  const [sign, amount, noun, after] = [-2, -1, 1, 2].map((step) => tokens[article.index + step])
  const right = noun?.text.replace(/s$/, '')
  if (!noun || !amount || !right || right === noun.text || !units.has(right)) return undefined
  const isPrice = amount.tag === 'CD' && /^[$£€]$/.test(sign?.text ?? '')
  if (!isPrice && !counted.test(amount.lower)) return undefined
  if (after && /^(?:NN|POS|HYPH)/.test(after.tag) && !/^(?:last|this|next)$/.test(after.lower)) return undefined
  return {first: article, noun, right, why: 'what a price or a rate is for is one'}
}

const lengths = list('year month week day hour minute meter metre mile kilometer kilometre inch yard')
const extents = list('old long wide deep high tall thick')

/** “He is 58 year old”; not “a 58 year old man”. */
export function findExtent(measure: Token): Measured | undefined {
  if (!lengths.has(measure.text)) return undefined
  const {tokens} = measure.sentence
  const [numeral, adjective, after] = [-1, 1, 2].map((step) => tokens[measure.index + step])
  if (!numeral || !adjective || numeral.tag !== 'CD' || /^(?:one|1)$/.test(numeral.lower)) return undefined
  if (!extents.has(adjective.lower) || adjective.start !== measure.end + 1) return undefined
  if (after && !/^(?:\.|,|:|CC|IN|TO|WDT|WP|WRB|DT|-RRB-|-LRB-|RB)$/.test(after.tag)) return undefined
  let at = numeral.index - 1
  while (/^(?:RB|IN|JJR|JJS)$/.test(tokens[at]?.tag ?? '') && at > numeral.index - 4) at--
  if (!/^(?:is|was|are|were|be|been|being|turns|turned|['’]s|['’]re)$/.test(tokens[at]?.lower ?? '')) return undefined
  const right = measure.text === 'inch' ? 'inches' : `${measure.text}s`
  return {first: numeral, noun: measure, right, why: `“${numeral.text}” asks for a plural`}
}

const ordinals = list('third fourth fifth sixth seventh eighth ninth tenth')
const several = list('grader down part quarter cousin helping word floor person party world class')

/** “the couple's third visits to the coast” */
export function findOrdinal(ordinal: Token): Measured | undefined {
  if (!ordinals.has(ordinal.lower)) return undefined
  const {tokens} = ordinal.sentence
  const [owner, before, noun, after] = [-2, -1, 1, 2].map((step) => tokens[ordinal.index + step])
  if (!before || !noun || noun.tag !== 'NNS' || noun.certainty.tag < 0.9) return undefined
  const isOfOne =
    before.tag === 'POS' ? owner?.tag === 'NN' || owner?.tag === 'NNP' : /^(?:his|her|its|my)$/.test(before.lower)
  const right = singularByTaggedNoun.get(noun.text)
  if (!isOfOne || !right || several.has(right)) return undefined
  return after && /^(?:IN|TO|\.|,|CC)$/.test(after.tag) && after.lower !== 'of'
    ? {first: ordinal, noun, right, why: `“${ordinal.text}” speaks of one`}
    : undefined
}
