import {exchangeWord, lemmaOf, list, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isLasting, isOnce, mayBePast, pastOf} from './finite.ts'
import {hasReason, isApart, isAway, isDaysApart, isSeveral, isToldTruth, mayGoOnAbove} from './joined.ts'
import {isHeld, mayHappenOnce, weekdays} from './lone-present.ts'
import {leaningToPast} from './model.ts'
import type {Surroundings} from './surroundings.ts'

/**
 * How much must speak for the past beside a past of the same subject, as the logarithm of the odds: of what is done once, and
 * of other verbs where the clause tells of one deed.
 */
const least = {once: 1.5, other: 1.8}
/** The same where a date stands between the two, or the past tells of somebody's life. */
const leastAcrossTimes = 3.4
/** And from where on the sentence need not be read better with the past in its place. */
const surelyPast = 4
/** How sure the past must be, and how much surer the sentence must be read where the present was taken for a noun. */
const [surePast, leastGain] = [0.8, 0.5]

/** “looked over his shoulder, saw daylight and goes”, “at first denies everything and then blamed”: one subject, two tenses. */
export function findPresentInRow(verb: Token, around: Surroundings): [present: Finite, past: Finite] | undefined {
  if (verb.lower !== verb.text || around.passage.present > around.passage.past) return undefined
  if (verb.tag === 'NNS') return readAsNoun(verb, around)
  const present = finiteOf(verb) ?? plainOf(verb)
  if (present?.token !== verb || present.tense !== 'present' || verb.certainty.tag < 0.4) return undefined
  if (/^(?:be|have|do|say)$/.test(verb.lemma)) return undefined
  const pasts = isToldTruth(verb) || mayGoOnAbove(verb) ? [] : pastsBeside(verb)
  const [past] = pasts
  if (!past || isAway(present, actOf(past), verb.tag === 'VBZ') || isHeld(present, past.predicate.index > verb.index))
    return undefined
  // “The final saw Leeds and Hull face each other.”
  if (verb.tag !== 'VBZ' && /^(?:see|watch|hear|feel|help|let|make|have)$/.test(past.predicate.lemma)) return undefined
  const leaning = leaningToPast(present, around)
  if (isApart(present, actOf(past)) && (leaning < leastAcrossTimes || mayResult(verb) || !isDaysApart(present, past)))
    return undefined
  if (verb.tag !== 'VBZ' && !isSeveral((subjectOf(pasts, present) ?? verb) as Token)) return undefined
  const asked = isOnce(verb.lemma) ? least.once : isTold(verb, pasts) ? least.other : leastAcrossTimes
  if (asked === leastAcrossTimes && past.predicate.index > verb.index) return undefined
  return leaning > asked && (asked < leastAcrossTimes || !mayResult(verb)) && isReadAsPast(present, leaning)
    ? [present, past]
    : undefined
}

/** What holds on after a deed with a date, or is settled: “won on Saturday and becomes the youngest”, “and plays Leeds next”. */
const mayResult = ({lemma, sentence, index}: Token): boolean =>
  hasReason(sentence.tokens.slice(index)) ||
  (isLasting(lemma) && !/^(?:address|call|testify|vote)$/.test(lemma)) ||
  /^(?:advance|become|begin|bring|close|continue|end|expect|face|hope|host|join|leave|make|meet|move|open|plan|resume|retire|return|start|succeed|visit)$/.test(
    lemma,
  )

/** Whether the sentence is read as well with the past in its place; better, where it is not sure that this is a verb. */
function isReadAsPast({token}: Finite, leaning: number): boolean {
  const {put, gain = 0} = exchangeWord(token, pastOf(token)) ?? {}
  const asked = token.certainty.tag >= 0.9 ? -2 : leaning > surelyPast ? -leastGain : leastGain
  return put?.tag === 'VBD' && put.certainty.tag >= 0.6 && gain > asked
}

/** “…, then adopt the budget”: read as a plain form, though nothing asks for one. */
const plainOf = (verb: Token): Finite | undefined =>
  verb.tag === 'VB' &&
  /^(?:conj|parataxis)$/.test(verb.relation) &&
  !mayBePast(verb.lower) &&
  !verb.dependents.some(({relation, index}) => index < verb.index && /^(?:aux|mark|nsubj|cop)/.test(relation))
    ? {token: verb, tense: 'present', predicate: verb, subject: undefined}
    : undefined

/** “read” of “were read”, “told” of “had been told”. */
const actOf = (finite: Finite): Finite => ({...finite, token: finite.predicate})

/** Whether a clause tells of one deed among others: its place in the row, a word of order, an end, a particle. */
function isTold({dependents, index, lemma, sentence: {tokens}}: Token, pasts: readonly Finite[]): boolean {
  const before = pasts.filter(({predicate}) => predicate.index < index).length
  if (before && (before < pasts.length || before > 1)) return !isLasting(lemma) || mayHappenOnce.has(lemma)
  return (
    tokens[index - 1]?.lower === 'then' ||
    dependents.some(
      (each) =>
        each.relation === 'compound:prt' ||
        ofOrder.has(each.lower) ||
        (before === 0 && each.index < index && weekdays.test(each.lower)) ||
        each.dependents.some(({lower, relation}) => relation === 'case' && lower === 'until'),
    )
  )
}

const ofOrder = list(`
  afterward afterwards eventually finally first immediately later momentarily once presently promptly quickly suddenly then
  twice
`)

/** “had been told to leave but waits until three”: no verb by the reading, and one with the past in its place. */
function readAsNoun(noun: Token, around: Surroundings): [present: Finite, past: Finite] | undefined {
  const {lower, relation, certainty} = noun
  const plain = lemmaOf(lower, 'VBZ')
  if (relation !== 'conj' || certainty.tag >= 0.9 || plain === lower || !noun.head?.tag.startsWith('VB'))
    return undefined
  const present: Finite = {token: noun, tense: 'present', predicate: noun, subject: undefined}
  const {put, gain = 0} = exchangeWord(noun, pastOf({...noun, lemma: plain} as Token)) ?? {}
  const read = put && gain > leastGain ? finiteOf(put) : undefined
  if (!put || read?.token !== put || read.tense !== 'past') return undefined
  const pasts = pastsBeside(put)
  const asked = isOnce(plain) ? least.once : isTold(put, pasts) ? least.other : undefined
  const [past] = pasts
  return past && asked !== undefined && leaningToPast(read, around) > asked && !isApart(present, actOf(past), true)
    ? [present, past]
    : undefined
}

/** The pasts among the verbs that are joined to this one under the same subject, the nearest first. */
function pastsBeside(verb: Token): Finite[] {
  let first = verb
  while (isJoined(first) && first.head) first = first.head
  if (!first.tag.startsWith('VB')) return []
  const row = membersOf(first)
  const at = row.indexOf(verb)
  const from = row.slice(0, at + 1).findLastIndex((each, i) => i === 0 || hasSubject(each))
  const to = row.findIndex((each, i) => i > at && hasSubject(each))
  return row
    .slice(from, to < 0 ? row.length : to)
    .flatMap((each) => (each === verb ? [] : (finiteOf(each) ?? [])))
    .filter(({tense, token}) => tense === 'past' && token.relation !== 'cop' && token.certainty.tag >= surePast)
    .sort((a, b) => distance(a, verb) - distance(b, verb))
}

const subjectOf = (pasts: readonly Finite[], {subject}: Finite): Token | undefined =>
  subject ?? pasts.find((each) => each.subject)?.subject

const distance = ({predicate}: Finite, {index}: Token) => Math.abs(predicate.index - index)

/** A verb and those that are joined to it, in the order in which they stand. */
const membersOf = (first: Token): Token[] => [
  ...[first, ...first.dependents.filter(isJoined).flatMap(membersOf)].sort((a, b) => a.index - b.index),
]

/** “Members argued until midnight, then adopted it”: with no subject of its own, what is set beside is joined. */
const isJoined = (verb: Token): boolean =>
  verb.relation === 'conj' || (verb.relation === 'parataxis' && !hasSubject(verb))

const hasSubject = ({dependents, index}: Token) =>
  dependents.some((each) => each.relation.startsWith('nsubj') && each.index < index)
