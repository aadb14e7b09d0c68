import type {Token, Word} from '../../src/rule-kit/index.ts'
import {isOfTime, isTimeOrName, joinsNouns} from './again.ts'
import {haveVerbs, isContrast, type Kept, type Pair} from './pair.ts'

/** How sure the tree must be that the first belongs to its verb, and how unsure where the second does. */
const [surely, unsurely] = [0.9, 0.6]
/** How sure that it belongs to the noun before it, for that to be meant. */
const leastNoun = 0.4

/**
 * “They painted the hall in two days for a fee in two days.”: a phrase that surely tells of its verb, once more at the end of
 * the sentence, where nothing takes it. In nine million words of edited text what is left behind these conditions stood
 * there a dozen times, and three of those were faults.
 */
export function findCarried(pair: Pair): Kept | undefined {
  const {words, first, gap, second} = pair
  const [last, next] = [second.at(-1) as Word, second[0] as Word]
  if (last.index !== words.length - 1 || !last.sentence.after.startsWith('.') || next.before !== ' ') return undefined
  if (!opensPhrase(first) || isContrast(gap) || haveVerbs(pair)) return undefined
  if ([...gap, next].some(({before}) => /[;:—–()“”"]/.test(before))) return undefined
  const [one, other] = [topOf(first), topOf(second)]
  if (!one?.head || !one.relation.startsWith('obl') || one.certainty.head < surely || !/^(?:NN|CD)/.test(one.tag))
    return undefined
  if (!other?.head) return undefined
  const [upper, lower] = [verbOf(one), verbOf(other)]
  if (!upper || !lower) return undefined
  const between = gap.flatMap(({tokens}) => tokens)
  const before = between.at(-1) as Token
  // “prices set by traders in the market”
  if (other.head === before && other.relation.startsWith('nmod') && other.certainty.head > leastNoun && !isTime(before))
    return undefined
  const isJoined = gap.some(
    ({tokens: [token], index}, i) => token?.tag === 'CC' && !joinsNouns('CC', gap[i - 1], words[index + 1]),
  )
  if (upper === lower) return isJoined ? undefined : 'first'
  const {path, isReached} = climb(lower, upper)
  const isMeantAgain =
    isTimeOrName(one) && (!isReached || path.some((relation) => /^(?:[cx]comp|acl|advcl)/.test(relation)))
  if (isMeantAgain || (path.includes('conj') && first.length < 4)) return undefined
  if (takesNothing(before)) return 'first'
  if (other.certainty.head < unsurely && first.length > 2 && !isJoined) return 'first'
  const isOwn = isReached && upper.relation === 'root' && !path.includes('conj') && !hasSubject(lower)
  return isOwn && other.head !== before ? 'first' : undefined
}

/** A preposition that makes an adverbial of the noun behind it. */
const opensPhrase = ([opener]: readonly Word[]): boolean =>
  opener?.tokens[0]?.tag === 'IN' && !/^(?:of|than|as|per|that|if|like)$/.test(opener.lower)

/** The word of a phrase that all others depend on. */
function topOf(phrase: readonly Word[]): Token | undefined {
  const tokens = phrase.flatMap((word) => word.tokens)
  const tops = tokens.filter(({head}) => !head || !tokens.includes(head))
  return tops.length === 1 ? tops[0] : undefined
}

/** The verb, or what stands for it, that a phrase belongs to, through the nouns between. */
function verbOf({head}: Token): Token | undefined {
  let place = head
  while (
    place?.head &&
    /^(?:obj|iobj|obl|nmod|appos|conj|nsubj|compound|amod|flat|nummod)/.test(place.relation) &&
    !/^VB/.test(place.tag)
  )
    place = place.head
  return place
}

const hasSubject = ({dependents}: Token): boolean => dependents.some(({relation}) => /^[nc]subj/.test(relation))

const isTime = ({lower}: Token): boolean => isOfTime({lower: lower.replace(/s$/, '')})

/** What leads from a verb up to another, or else to the top of the sentence. */
function climb(lower: Token, upper: Token): {path: readonly string[]; isReached: boolean} {
  const path: string[] = []
  for (let place: Token | undefined = lower; place; place = place.head) {
    if (place === upper) return {path, isReached: true}
    path.push(place.relation)
  }
  return {path, isReached: false}
}

/** Words behind which no phrase is attached to them. */
const takesNothing = ({tag, text}: Token): boolean =>
  tag === 'CD' ? /\d/.test(text) : /^(?:RBR?|PRP|RP|DT|MD)$/.test(tag)
