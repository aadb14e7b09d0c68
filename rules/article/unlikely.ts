import {bytesOf, type Token} from '../../src/rule-kit/index.ts'
import {type BarePhrase, barePhraseOf} from './bare.ts'
import {featuresOf} from './bare-features.ts'
import {isCounted, isIdiom, isTerm} from './needs.ts'
import {isClosed, isOneOfTwo, isRepeated, likeDeterminers, withoutArticle} from './phrase.ts'
import {portions} from './portions.generated.ts'
import {things} from './things.generated.ts'
import {weights} from './weights.ts'

/** Behind these, roles and terms stand bare: “as captain”, “without warning”. */
const beforeRoles = /^(?:as|without|like|than|per|via|versus)$/
const concrete = new Set([...things, ...portions])

/** Logarithm of the odds that an article was lost, in text where that is as frequent as a right bare phrase. */
const leastFor = ({lower}: Token) => (concrete.has(lower) ? 3.1 : isCounted(lower) ? 4.1 : 4.9)

/** How much it counts that the reading takes the noun for something else. */
const doubt = {relation: 1.7, tag: 1}

/** A phrase that its noun, its place and its company show to have lost an article: “a crowd outside parliament building”. */
export function findUnlikelyBare(noun: Token): BarePhrase | undefined {
  const phrase = barePhraseOf(noun)
  if (!phrase || !mayHaveLost(phrase)) return undefined
  const {tag, head, relation} = noun.certainty
  if (head < 0.4) return undefined
  const odds = oddsOf(phrase) + doubt.relation * Math.log(relation) + doubt.tag * Math.log(tag)
  return odds >= leastFor(noun) ? phrase : undefined
}

function mayHaveLost({first, noun, previous}: BarePhrase): boolean {
  if (
    !previous ||
    isTerm({first, noun}) ||
    !/^(?:\p{Ll}.*|,)$/u.test(previous.text) ||
    beforeRoles.test(previous.lower)
  )
    return false
  if (previous.certainty.tag < 0.65 || (previous.text !== ',' && withoutArticle.has(previous.lemma))) return false
  if (previous.tag === 'CC' && previous.head !== noun.head) return false
  const {tokens} = noun.sentence
  // “Ana Reyes, manager of the mill”, “the outer, fibrous layer”
  if (previous.text === ',' && /^(?:NNP|JJ.?)$/.test(tokens[previous.index - 1]?.tag ?? '')) return false
  // “improves immune system functioning”
  if (tokens[noun.index + 1]?.tag === 'VBG') return false
  if (tokens.slice(first.index, noun.index).some(({lower}) => likeDeterminers.has(lower))) return false
  const isPredicate = noun.dependents.some(({relation}) => relation === 'cop')
  const place = noun.relation === 'obj' ? 'object' : isPredicate ? 'predicate' : previous.lower
  return isClosed(noun, first) && !isIdiom(noun, place) && !isRepeated(noun) && !isOneOfTwo(noun, previous.lower)
}

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
