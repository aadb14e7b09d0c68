import {hasBareSubject, list, type Token} from '../../src/rule-kit/index.ts'
import {type BarePhrase, barePhraseOf} from './bare.ts'
import {counted as countedNouns} from './counted.generated.ts'
import {isIdiom, isNumbered, isTerm} from './needs.ts'
import {isClosed, isKind, isOneOfTwo, isRepeated, likeDeterminers, withoutArticle} from './phrase.ts'

/** How sure the reading must be that an article is missing. */
const leastDoubt = 0.5
const counted = new Set(countedNouns)

/** Behind these, roles and terms stand bare: “as captain”, “without warning”. */
const beforeRoles = /^(?:as|without|like|than|per|via|versus)$/

/** “He was hired by company in Denver”: the reading misses an article before what is counted for certain. */
export function findMissed(noun: Token): BarePhrase | undefined {
  const phrase = counted.has(noun.lower) ? barePhraseOf(noun) : undefined
  const doubt = phrase?.first.doubt
  if (!phrase || doubt?.kind !== 'lost' || !/^(?:an?|the)$/.test(doubt.word ?? '') || doubt.certainty < leastDoubt)
    return undefined
  const isPlaced = /^(?:nsubj|obj|obl|nmod)/.test(noun.relation) && noun.certainty.head >= 0.4
  return isPlaced && mayHaveLost(phrase) ? phrase : undefined
}

function mayHaveLost({first, noun, previous}: BarePhrase): boolean {
  if (!previous || isTerm({first, noun}) || isNumbered(noun) || beforeRoles.test(previous.lower)) return false
  if (!/^\p{Ll}/u.test(previous.text) && !(previous.index === 0 && previous.tag === 'IN')) return false
  if (previous.certainty.tag < 0.65 || withoutArticle.has(previous.lemma) || isKind(noun, previous.lower)) return false
  if (previous.tag === 'CC' || isState(noun) || varying.has(noun.head?.lemma ?? '')) return false
  const {tokens, paragraph} = noun.sentence
  // “visit farm.example”
  if (/^[.@/]\p{L}/u.test(paragraph.text.slice(noun.end, noun.end + 2))) return false
  // “improves immune system functioning”
  if (tokens[noun.index + 1]?.tag === 'VBG') return false
  if (tokens.slice(first.index, noun.index).some(({lower}) => likeDeterminers.has(lower))) return false
  // “meaning goal or aim”
  if (noun.dependents.some(({relation}) => relation === 'conj' || relation === 'cc')) return false
  // “Man bites dog”
  if (noun.relation === 'obj' && noun.head && hasBareSubject(noun.head)) return false
  const place = noun.relation === 'obj' ? 'object' : previous.lower
  return (
    isClosed(noun, first) &&
    (!isIdiom(noun, place) || isStruckBy(noun, previous)) &&
    !isRepeated(noun) &&
    !isOneOfTwo(noun, previous.lower)
  )
}

/** “Time varies with observer.” */
const varying = list('vary depend differ mean')

/** “stood firm”, “was taken hostage”: no thing, but how somebody is. */
const isState = ({lower, head}: Token): boolean =>
  (/^(?:hostage|captive|prisoner)$/.test(lower) && /^(?:hold|keep|take)$/.test(head?.lemma ?? '')) || lower === 'firm'

/** “was struck by car”; but “came by car” */
const isStruckBy = ({head}: Token, {lower}: Token): boolean => lower === 'by' && striking.has(head?.lemma ?? '')
const striking = list('strike hit kill injure crush knock drag run hurt')

/** The articles that a phrase may have lost, the likelier first: “had big problem” is new to the reader, “against wall” known. */
export function articlesOf({first, noun}: BarePhrase): readonly ('a' | 'the')[] {
  const isNew = /^(?:obj|appos)/.test(noun.relation)
  return isNew || (first !== noun && !noun.relation.startsWith('nsubj')) ? ['a', 'the'] : ['the', 'a']
}
