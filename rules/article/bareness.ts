import {bytesOf, type Token} from '../../src/rule-kit/index.ts'
import type {BarePhrase} from './bare.ts'
import {barePhrases} from './bare-phrases.generated.ts'
import {counted} from './counted.generated.ts'
import {featuresOf} from './features.ts'
import {weights as text, unit} from './weights.ts'

let weights: Int8Array | undefined

/** How much speaks for a lost article, in natural logarithms of odds among copies in which many were taken out. */
export function leaningOf(phrase: BarePhrase): number {
  weights ??= new Int8Array(bytesOf(text).buffer)
  let sum = 0
  for (const feature of featuresOf(phrase)) sum += weights[feature] as number
  return sum / unit
}

/** How much must, by the place: set on edited text that was not learned from. */
const [least, leastOfCounted, more] = [4.7, 2.7, 1.2]
/** Where a noun may stand bare for reasons of its own: “as captain”, “a kind of goat”, “brother and heir”. */
const isOpen = /^(?:opening|member|appos|of|as|predicate|owner|root|nmod|parataxis|obl.*)$/
const idioms = new Set(barePhrases)
const known = new Set(counted)

/** Whether a bare phrase has lost its article, as far as can be told from where such nouns stand in print. */
export function hasLostArticle(phrase: BarePhrase): boolean {
  const {noun, first, place} = phrase
  const where = first.index === 0 ? 'opening' : place
  if (
    idioms.has(`${place === 'obj' ? 'object' : place} ${noun.lower}`) ||
    noun.certainty.tag < (known.has(noun.lower) ? 0.6 : 0.75)
  )
    return false
  if (isAside(phrase) || isOfTime(phrase) || isOneOfTwo(phrase) || isDrawnOut(phrase)) return false
  // “replaced him as chief minister”
  if (noun.sentence.tokens[first.index - 1]?.lower === 'as' && /(?:er|or|ist|man|ge|ef|al|an|nt)$/.test(noun.lower))
    return false
  const isTerm = noun.sentence.tokens.slice(first.index, noun.index).some(({tag}) => tag === 'NN')
  const due = (known.has(noun.lower) ? leastOfCounted : least) + (isOpen.test(where) || isTerm ? more : 0)
  return leaningOf(phrase) >= (where === 'opening' ? Math.max(due, 6) : due)
}

/** “from first ball to last”, “from heart to heart” */
function isOneOfTwo({noun, first, place}: BarePhrase): boolean {
  const {tokens} = noun.sentence
  const isWithin = (from: number, to: number, word: RegExp) =>
    tokens.slice(from, to).some(({lower}) => word.test(lower))
  if (/^from$/.test(place)) return isWithin(noun.index, noun.index + 7, /^(?:to|till|until|through|into)$/)
  return (
    /^(?:to|into|till|until|through)$/.test(place) && isWithin(Math.max(0, first.index - 10), first.index, /^from$/)
  )
}

/** “a man eating shark”, “fair market retail value”, “to specific group, local or political interests” */
function isDrawnOut({noun, first, place, head}: BarePhrase): boolean {
  const {tokens} = noun.sentence
  if (noun.index - first.index > 2 || /^(?:more|most|less|least|much|enough|other|such|own)$/.test(first.lower))
    return true
  if (/^[([]/.test(tokens[noun.index + 1]?.text ?? '') || isTwice(noun)) return true
  if (tokens[noun.index + 1]?.text === ',' && tokens[noun.index + 2]?.tag === 'JJ') return true
  // “for river and coastal boats”, “writer and feminist Betty Friedan”
  const [joint, other] = tokens.slice(noun.index + 1, noun.index + 3)
  // “private sector defined-benefit plans”, “a high stakes, stressful project”, “start role playing”
  if (other?.tag === 'HYPH' || joint?.tag === 'VBG') return true
  const isSetOff = tokens[first.index - 1]?.text === ','
  if (isSetOff && (tokens[first.index - 2]?.tag === 'CD' || !/^(?:member|subject|appos)$/.test(place))) return true
  if (joint?.tag === 'CC' && !/^(?:DT|PRP\$)$/.test(other?.tag ?? '')) return true
  return place === 'obj' && head?.tag === 'VBG' && /^NNP?S?$/.test(tokens[head.index - 1]?.tag ?? '')
}

/** “brother against brother” */
const isTwice = ({lower, index, sentence}: Token) =>
  sentence.tokens
    .slice(Math.max(0, index - 5), index + 6)
    .some((other) => other.lower === lower && other.index !== index)

/** “late last season” */
const isOfTime = ({noun, first}: BarePhrase) =>
  noun.sentence.tokens.slice(first.index, noun.index).some(({lower}) => /^(?:last|next|this)$/.test(lower))

/** “(see table)”, “first place”, “alter ego” */
function isAside({noun, first}: BarePhrase): boolean {
  const {tokens} = noun.sentence
  const before = tokens[first.index - 1]
  if (before?.lower === 'of' && /^(?:kind|sort|type|form)s?$/.test(tokens[before.index - 1]?.lower ?? '')) return true
  if (before && /^(?:see|alter|[()]|per|via|versus|qua|turn|turns|turned|turning)$/.test(before.lower)) return true
  return isRanked.test(first.lower) && places.test(noun.lower)
}

const isRanked = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next)$/
const places = /^(?:place|position|base|class|gear|grade|prize|name|hand|rate|degree|door)$/
