import {bytesOf, list, type Token} from '../../src/rule-kit/index.ts'
import {type BarePhrase, barePhraseOf} from './bare.ts'
import {featuresOf} from './bare-features.ts'
import {compoundHeads} from './compound-heads.generated.ts'
import {isCounted, isIdiom, isNumbered, isTerm} from './needs.ts'
import {isClosed, isKind, isOneOfTwo, isRepeated, likeDeterminers, withoutArticle} from './phrase.ts'
import {plainlyCounted} from './plainly-counted.generated.ts'
import {portions} from './portions.generated.ts'
import {things} from './things.generated.ts'
import {weights} from './weights.ts'

/** Behind these, roles and terms stand bare: “as captain”, “without warning”. */
const beforeRoles = /^(?:as|without|like|than|per|via|versus)$/
const concrete = new Set([...things, ...portions])

/** Logarithm of the odds that an article was lost, in text where that is as frequent as a right bare phrase. */
const leastFor = ({lower}: Token) => (concrete.has(lower) ? 3.1 : isCounted(lower) ? 4.1 : 4.9)

/** Nouns that are counted for certain, where the reading itself misses an article before the phrase. */
const counted = new Set([...concrete, ...plainlyCounted])
const heads = new Set(compoundHeads)
/** Things that are a mass, a skill or a matter as well: “gave him room”, “led to scandal”. */
const alsoMass = list('room painting scandal manuscript flood explorer')
/** How sure the reading must be that an article is missing, and the odds that are then enough: measured on edited text. */
const missed = [
  {doubt: 0.8, odds: -1.3},
  {doubt: 0.6, odds: -0.5},
  {doubt: 0.45, odds: 1},
] as const

/** How much it counts that the reading takes the noun for something else. */
const doubt = {relation: 1.7, tag: 1}

/** A phrase that its noun, its place and its company show to have lost an article: “a crowd outside parliament building”. */
export function findUnlikelyBare(noun: Token): BarePhrase | undefined {
  const phrase = barePhraseOf(noun)
  if (!phrase || !mayHaveLost(phrase)) return undefined
  const {tag, head, relation} = noun.certainty
  if (head < 0.4) return undefined
  const odds = oddsOf(phrase) + doubt.relation * Math.log(relation) + doubt.tag * Math.log(tag)
  return odds >= leastFor(noun) || isMissed(phrase, odds) ? phrase : undefined
}

/** “Time varies with observer.” */
const varying = list('vary depend differ mean')

/** “truck”, “catfish plant” */
function isCountedHere({lower, index, sentence: {tokens}}: Token): boolean {
  if (counted.has(lower)) return !alsoMass.has(lower)
  const before = tokens[index - 1]
  return heads.has(lower) && before?.tag === 'NN' && before.relation === 'compound'
}

/** “stood firm”, “was taken hostage”: no thing, but how somebody is. */
const isState = ({lower, head}: Token): boolean =>
  (/^(?:hostage|captive|prisoner)$/.test(lower) && /^(?:hold|keep|take)$/.test(head?.lemma ?? '')) || lower === 'firm'

/** “He was hired by company in Denver”: the reading misses an article before what is counted for certain. */
function isMissed({first: {doubt}, noun, previous}: BarePhrase, odds: number): boolean {
  if (doubt?.kind !== 'lost' || !/^(?:an?|the)$/.test(doubt.word ?? '')) return false
  if (
    !isCountedHere(noun) ||
    isKind(noun, previous?.lower ?? '') ||
    isState(noun) ||
    varying.has(noun.head?.lemma ?? '')
  )
    return false
  // “Man bites dog”
  const subject = noun.head?.dependents.find(({relation}) => relation === 'nsubj')
  if (noun.relation === 'obj' && subject?.tag === 'NN' && !subject.dependents.some(({index}) => index < subject.index))
    return false
  // “meaning goal or aim”
  if (noun.dependents.some(({relation}) => relation === 'conj' || relation === 'cc')) return false
  return missed.some((least) => doubt.certainty >= least.doubt && odds >= least.odds)
}

function mayHaveLost({first, noun, previous}: BarePhrase): boolean {
  if (
    !previous ||
    isTerm({first, noun}) ||
    isNumbered(noun) ||
    !(
      /^(?:\p{Ll}.*|,)$/u.test(previous.text) ||
      (previous.index === 0 && previous.tag === 'IN' && counted.has(noun.lower))
    ) ||
    beforeRoles.test(previous.lower)
  )
    return false
  if (previous.certainty.tag < 0.65 || (previous.text !== ',' && withoutArticle.has(previous.lemma))) return false
  if (previous.tag === 'CC' && previous.head !== noun.head) return false
  const {tokens, paragraph} = noun.sentence
  // “visit farm.example”
  if (/^[.@/]\p{L}/u.test(paragraph.text.slice(noun.end, noun.end + 2))) return false
  // “Ana Reyes, manager of the mill”, “the outer, fibrous layer”
  if (previous.text === ',' && /^(?:NNP|JJ.?)$/.test(tokens[previous.index - 1]?.tag ?? '')) return false
  // “improves immune system functioning”
  if (tokens[noun.index + 1]?.tag === 'VBG') return false
  if (tokens.slice(first.index, noun.index).some(({lower}) => likeDeterminers.has(lower))) return false
  const isPredicate = noun.dependents.some(({relation}) => relation === 'cop')
  const place = noun.relation === 'obj' ? 'object' : isPredicate ? 'predicate' : previous.lower
  return (
    isClosed(noun, first) &&
    (!isIdiom(noun, place) || isStruckBy(noun, previous)) &&
    !isRepeated(noun) &&
    !isOneOfTwo(noun, previous.lower)
  )
}

/** “was struck by car”; but “came by car” */
const isStruckBy = ({head}: Token, {lower}: Token): boolean => lower === 'by' && striking.has(head?.lemma ?? '')
const striking = list('strike hit kill injure crush knock drag run hurt')

let bytes: Uint8Array | undefined

function oddsOf(phrase: BarePhrase): number {
  bytes ??= bytesOf(weights)
  let sum = 0
  for (const feature of featuresOf(phrase)) {
    const place = feature >>> 15
    const pair = bytes[place >> 1] as number
    sum += (place & 1 ? pair >> 4 : pair & 15) - 8
  }
  return sum / 5
}

/** The articles that a phrase may have lost, the likelier first: “had big problem” is new to the reader, “against wall” known. */
export function articlesOf({first, noun}: BarePhrase): readonly ('a' | 'the')[] {
  const {relation, dependents, sentence, index} = noun
  if (sentence.tokens.slice(first.index, index).some(({tag}) => /^(?:JJS|RBS)$/.test(tag))) return ['the']
  const isNew = /^(?:obj|appos)/.test(relation) || dependents.some((other) => other.relation === 'cop')
  return isNew || (first !== noun && !relation.startsWith('nsubj')) ? ['a', 'the'] : ['the', 'a']
}
