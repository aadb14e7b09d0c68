import {inflect, list, type Token} from '../../src/rule-kit/index.ts'
import {mayEndClause} from './gap.ts'
import type {Fault, Pair} from './pair.ts'
import {goesWithWordBefore} from './prepositions.ts'
import {prepositionsTogether} from './prepositions-together.generated.ts'
import {mayLeaveGap} from './subject.ts'
import {isInRelative} from './tree.ts'
import {borrowed} from './words.ts'

/** How sure the reading must be of both words’ tags, heads and relations. */
const least = 0.8

/** Two words that the tree ties to one and the same, as only one of them can be tied. */
export function findPairInTree(pair: Pair): Fault | undefined {
  const [first, second] = [pair.first.tokens[0], pair.second.tokens[0]]
  if (!first || !second || first.lower === second.lower || second.index !== first.index + 1) return undefined
  return (
    findModalAndTo(first, second, pair) ??
    findToAndModal(first, second) ??
    findAuxiliaries(first, second) ??
    findBeBeforeIntransitive(first, second) ??
    findBeBeforeSaying(first, second) ??
    findBeBeforePlainVerb(first, second) ??
    findDeterminers(first, second) ??
    findDeterminerAndPreposition(first, second) ??
    findPrepositions(first, second, pair)
  )
}

/** “will to vote”; not “the will to vote”, “all he could to help”. */
function findModalAndTo(modal: Token, to: Token, pair: Pair): Fault | undefined {
  if (!/^(?:will|would|could|should|can|must|may|might)$/.test(modal.text) || to.lower !== 'to') return undefined
  const verb = to.sentence.tokens[to.index + 1]
  const predicate = predicateOf(modal, to)
  if (modal.tag !== 'MD' || verb?.tag !== 'VB' || to.relation !== 'mark' || !predicate || predicate !== to.head)
    return undefined
  const isOpen = mayEndClause(modal, predicate) && (/^c/.test(modal.text) || mayLeaveGap(pair))
  return modal.certainty.tag >= 0.9 && isLikely(to) && !isOpen
    ? {what: 'an auxiliary verb and “to”', keeps: 'first'}
    : undefined
}

/** “decided to will leave” */
function findToAndModal(to: Token, modal: Token): Fault | undefined {
  if (to.lower !== 'to' || to.relation !== 'mark' || modal.tag !== 'MD' || modal.relation !== 'aux') return undefined
  const verb = modal.sentence.tokens[modal.index + 1]
  if (verb?.tag !== 'VB' || to.head !== modal.head || !isLikely(to) || !isLikely(modal)) return undefined
  return {what: '“to” and an auxiliary verb', keeps: 'first'}
}

/** What the first of two auxiliaries goes with; it may be tied to the second as what was taken back. */
function predicateOf(first: Token, second: Token): Token | undefined {
  if (first.relation === 'reparandum' && first.head === second)
    return /^(?:aux|cop|mark)/.test(second.relation) ? second.head : second
  return /^(?:aux|cop)/.test(first.relation) ? first.head : undefined
}

const isLikely = ({certainty}: Token) => certainty.tag >= 0.8 && certainty.head >= 0.6

const finite = /^(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must)$/

/** “was is due”, “will would go”: both go with one verb or noun. */
function findAuxiliaries(first: Token, second: Token): Fault | undefined {
  if (!finite.test(first.text) || !finite.test(second.text) || isRightPair(first, second)) return undefined
  const predicate = predicateOf(first, second)
  if (!predicate || (predicate !== second && predicate !== predicateOf(second, first))) return undefined
  return isLikely(first) && isLikely(second) && !mayEndClause(first, predicate)
    ? {what: 'two auxiliary verbs'}
    : undefined
}

/** Verbs that have no passive, and whose participle is no adjective. */
const intransitive = list(`
  last occur happen remain exist seem appear die belong consist emerge vanish disappear reside coincide persist prevail suffice
  thrive flourish sleep laugh smile cry linger differ recur
`)

const isPassive = (be: Token, verb: Token) =>
  /^(?:is|are|was|were|been)$/.test(be.text) && be.head === verb && /^VB[DN]$/.test(verb.tag)

/** “The match was lasted four hours” */
function findBeBeforeIntransitive(be: Token, verb: Token): Fault | undefined {
  if (!isPassive(be, verb) || !intransitive.has(verb.lemma) || verb.lower === verb.lemma) return undefined
  if (verb.dependents.some(({relation}) => relation === 'obl:agent')) return undefined
  // “was slept in”, “was laughed at”, “can be relied on to help”
  const [next, behind] = verb.sentence.tokens.slice(verb.index + 1)
  if (/^(?:IN|RP|RB)$/.test(next?.tag ?? '') && !/^(?:DT|PRP\$|NN.*|CD|JJ)$/.test(behind?.tag ?? '')) return undefined
  return {what: '“be” and a verb that has no passive'}
}

/** “would be decide”: behind a modal, two plain forms; not “would be put”, a participle as well. */
function findBeBeforePlainVerb(be: Token, verb: Token): Fault | undefined {
  if (
    be.text !== 'be' ||
    verb.tag !== 'VB' ||
    verb.text !== verb.lemma ||
    verb.certainty.tag < (verb.text === 'have' ? 0.6 : 0.78)
  )
    return undefined
  const modal = be.sentence.tokens[be.index - 1]
  if (modal?.tag !== 'MD' || be.head !== verb || inflect(verb.lemma, 'VBN') === verb.lower) return undefined
  // “can be cover for a strategy”
  const next = verb.sentence.tokens[verb.index + 1]?.tag ?? ''
  if (!(verb.text === 'have' ? /^(?:DT|PRP\$?|CD)$/ : /^(?:DT|PRP\$?|TO)$/).test(next)) return undefined
  return {what: '“be” and another plain verb'}
}

const said = list(`
  say argue claim announce insist suggest add explain deny admit declare rule decide conclude contend assert maintain reply
  respond predict acknowledge concede complain boast joke stress testify vow pledge hope note observe
`)

/** “The lawyer had been argued that he was ill”: nobody but “it” is said that. */
function findBeBeforeSaying(be: Token, verb: Token): Fault | undefined {
  if (!isPassive(be, verb)) return undefined
  const {tokens} = verb.sentence
  const subject = verb.dependents.findLast(({relation, index}) => /^nsubj/.test(relation) && index < be.index)
  // “The court was heard that he had lied”
  if (!said.has(verb.lemma) && !(verb.lemma === 'hear' && hearers.has(subject?.lemma ?? ''))) return undefined
  if (!subject || tokens[verb.index + 1]?.lower !== 'that' || tokens[verb.index + 1]?.relation !== 'mark')
    return undefined
  if (!/^(?:NN.*|PRP)$/.test(subject.tag) || ideas.has(subject.lemma) || subject.certainty.head < 0.5) return undefined
  return {what: '“be” and a verb that has a clause behind it'}
}

const hearers = list('court inquest inquiry jury tribunal committee panel commission')

const ideas = list(`
  it this that there view point idea theory hypothesis claim argument fear case possibility reason objection concern thought
  proposition notion opinion explanation excuse principle
`)

/** “would have”, “may do”, “has had” */
const isRightPair = (first: Token, second: Token): boolean =>
  // “You might could use a bigger boat,” as the South says.
  (first.lower === 'might' && second.lower === 'could' && first.word?.quotation !== undefined) ||
  // “Whether it was there before the wall did has long been disputed.”
  (first.lemma !== second.lemma && /^(?:whether|how|why|what|whatever)$/.test(first.sentence.tokens[0]?.lower ?? '')) ||
  // “Those who can should leave.”
  (first.tag === 'MD' && first.sentence.tokens[first.index - 1]?.lower === 'who') ||
  (first.tag === 'MD' && /^(?:have|do)$/.test(second.lower)) ||
  (first.lemma === 'have' && second.lower === 'had' && second.sentence.tokens[second.index + 1]?.lower !== 'been') ||
  (first.lemma === 'do' && /^(?:have|do)$/.test(second.lower)) ||
  // “military might must”, “a living will can”, “the thing is don’t be shy”
  (/^(?:can|might|must|will)$/.test(first.lower) &&
    !/^(?:PRP|NNPS?|NNS|WP|WDT|EX|RB)$/.test(first.sentence.tokens[first.index - 1]?.tag ?? '')) ||
  /^(?:n't|not)$/.test(second.sentence.tokens[second.index + 1]?.lower ?? '')

/** “his the offer”; not “made this the best”. */
function findDeterminers(first: Token, second: Token): Fault | undefined {
  if (!/^(?:the|an?|this|that|these|those|his|her|its|their|our|my)$/.test(first.lower)) return undefined
  if (!/^(?:the|an?|this|his|its|their|our|my)$/.test(second.text) || first.head !== second.head) return undefined
  if (borrowed.has(first.sentence.tokens[second.index + 1]?.lower ?? '')) return undefined
  if (![first, second].every(({relation}) => relation === 'det' || relation === 'nmod:poss')) return undefined
  return isSure(first) && isSure(second) ? {what: 'two determiners'} : undefined
}

/** “the in a letter”; not “the on the ground reality”. */
function findDeterminerAndPreposition(first: Token, second: Token): Fault | undefined {
  if (!/^(?:the|an?|our|my)$/.test(first.text) || !/^(?:in|on|at|to|for|with|by|from|as)$/.test(second.text))
    return undefined
  const [noun, next] = [second.head, second.sentence.tokens[second.index + 1]]
  if (second.relation !== 'case' || !noun || noun.index < second.index || !isSure(second)) return undefined
  if (!/^(?:DT|PRP\$|NNP)$/.test(next?.tag ?? '')) return undefined
  const isLost = first.head === noun || (first.head?.index ?? 0) < first.index
  return isLost ? {what: 'a determiner and a preposition'} : undefined
}

const prepositions = list('of in on at to for with by from into onto during toward towards upon via despite within')

const together = new Set(prepositionsTogether)

/** “in on Monday”: both go with one noun. */
function findPrepositions(first: Token, second: Token, pair: Pair): Fault | undefined {
  if (!prepositions.has(first.text) || !prepositions.has(second.text)) return undefined
  if (first.tag !== 'IN' || second.tag !== 'IN' || first.head !== second.head) return undefined
  if (first.relation !== 'case' || second.relation !== 'case' || !isSure(first) || !isSure(second)) return undefined
  if (/^(?:from|to)$/.test(first.lower) && second.lower === 'within') return undefined
  // “It was jazz’s gain, for within a year he was playing in Kansas City.”
  if (first.lower === 'for' && first.sentence.tokens[first.index - 1]?.text === ',') return undefined
  // “move the pen in toward the face”, “carried the fight on to Leeds”
  if (/^(?:in|on)$/.test(first.lower) && /^(?:to|towards?|from|with)$/.test(second.lower)) return undefined
  // “There were three clubs in for me”, “two firms are in for the contract”
  if (first.lower === 'in' && second.lower === 'for') return undefined
  if (isInRelative(first.sentence.tokens[first.index - 1]) || goesWithWordBefore(first, second)) return undefined
  const isUsual = together.has(`${first.lower} ${second.lower}`)
  return isUsual && (mayLeaveGap(pair) || !isAfterNoun(first)) ? undefined : {what: 'two prepositions'}
}

/** After a verb the first may go with it: “looked for in vain”, “accounted for in May”. */
const isAfterNoun = ({sentence, index}: Token) => /^(?:NN.*|CD)$/.test(sentence.tokens[index - 1]?.tag ?? '')

const isSure = ({certainty}: Token) => certainty.tag >= 0.7 && Math.min(certainty.head, certainty.relation) >= least
