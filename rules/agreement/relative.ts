import type {Token} from '../../src/rule-kit/index.ts'
import {membersOf, numberOfMembers} from './coordination.ts'
import {isNominal, leftEdge, previous} from './phrase.ts'
import {type Counted, numberOf} from './subject.ts'

/**
 * The number of what “who”, “which” or “that” stands for. Where it could stand for one of several nouns (“one of the few
 * who have”), only if all agree.
 */
export function numberOfAntecedent(pronoun: Token, clause: Token): Counted | undefined {
  const before = previous(pronoun)
  const nearest = before?.tag === ',' ? previous(before) : before
  if (!clause.head || !nearest || nearest.index > pronoun.index) return undefined
  const candidates = candidatesFrom(nearest, clause.head)
  if (!candidates) return undefined
  const counted = candidates.map(numberOfCandidate)
  const [first] = counted
  if (!first || counted.some((each) => each?.number !== first.number)) return undefined
  // After a comma “which” may take up all that was said.
  if (pronoun.lower === 'which' && before?.tag === ',' && first.number === 'plural') return undefined
  return counted.some((each) => each?.isCollective) ? {...first, isCollective: true} : first
}

/** The noun before the pronoun and every noun that it belongs to; undefined where the reading is in doubt. */
function candidatesFrom(nearest: Token, antecedent: Token): Token[] | undefined {
  if (!/^(?:NN|NNS)$/.test(nearest.tag) && !/^(?:those|these|they)$/.test(nearest.lower)) return undefined
  // “an argument that touches all cases that …”: there are two to choose from.
  if (/^VB/.test(nearest.head?.tag ?? '') && /^(?:acl|xcomp|advcl)/.test(nearest.head?.relation ?? '')) return undefined
  // “religious in nature that …”
  const preposition = previous(leftEdge(nearest))
  if (preposition?.tag === 'IN' && /^(?:JJ|CD|PRP)/.test(previous(preposition)?.tag ?? '')) return undefined
  const candidates = [nearest, ...nounsBefore(nearest)]
  let at = nearest
  for (let steps = 0; steps < 12; steps++) {
    if (!/^(?:nmod|conj|appos|compound|flat|acl|obl|amod|list)/.test(at.relation) || !at.head) break
    at = at.head
    if (isNominal(at) && at.index < nearest.index) candidates.push(at)
    else break
  }
  if (/^VB/.test(at.head?.tag ?? '') && /^(?:acl|xcomp|advcl)/.test(at.head?.relation ?? '')) return undefined
  return candidates.includes(antecedent) ? candidates : undefined
}

function numberOfCandidate(noun: Token): Counted | undefined {
  const members = membersOf(noun, Number.POSITIVE_INFINITY).filter(
    ({relation}) => relation === 'conj' || relation === noun.relation,
  )
  if (members.length > 1 && noun.dependents.some(({relation}) => relation === 'conj')) return numberOfMembers(members)
  return numberOf(noun)
}

/** “persons in the second cohort”: nouns to which prepositions tie a noun, whatever the tree says. */
function nounsBefore(noun: Token): Token[] {
  const preposition = previous(leftEdge(noun))
  let before = preposition?.tag === 'IN' ? previous(preposition) : undefined
  // “a program developed by the services”
  if (before && /^VB[NG]$/.test(before.tag)) before = previous(before)
  return before && /^NNP?S?$/.test(before.tag) ? [before, ...nounsBefore(before)] : []
}
