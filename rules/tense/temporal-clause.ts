import {isInflectedAsVerb, lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {ahead, looksAhead} from './ahead.ts'
import {type Finite, finiteOf, isAct, isActOf} from './finite.ts'
import {isHeld, isPartOfTime} from './lone-present.ts'
import {leaningToPast} from './model.ts'
import {isPastButOne, type Passage} from './passage.ts'
import type {Surroundings} from './surroundings.ts'

/** How much must speak for the past by itself, where little around it does. */
const surelyPast = 3.5

const units = /^(?:hour|day|week|month|year|night|morning|afternoon|evening|weekend|summer|winter|spring|fall|autumn)$/

/** “She fled the day after he discovers the theft”: the time of a deed that is past. */
export function findClashingTime(verb: Token): [present: Finite, past: Finite] | undefined {
  const {head, relation, sentence, index} = verb
  if (relation !== 'acl' || !head || !units.test(head.lemma) || head.index > index) return undefined
  const {tokens} = sentence
  const conjunction = tokens[head.index + 1]
  if (
    !/^(?:after|before)$/.test(conjunction?.lower ?? '') ||
    !/^(?:the|an?|a|one)$/.test(tokens[head.index - 1]?.lower ?? '')
  )
    return undefined
  const clause = finiteOf(verb)
  if (clause?.tense !== 'present' || clause.token !== verb || verb.tag !== 'VBZ' || clause.token.certainty.tag < 0.9)
    return undefined
  if (!clause.subject || !isDefinite(clause.subject) || !isAct(clause, true)) return undefined
  // “agreed to pay the day after he returns”
  const main = tokens.slice(0, head.index).findLast(({tag}) => tag === 'VBD')
  if (!main || ahead.test(main.lemma)) return undefined
  if (tokens.slice(main.index, head.index).some(({tag}) => /^(?:MD|TO|VB[PZGN]?|``|'')$/.test(tag))) return undefined
  const past = finiteOf(main)
  return past?.tense === 'past' ? [clause, past] : undefined
}

/** “When he arrives, the hall was empty”: a clause and the one that it hangs on in two tenses. */
export function findClashingClause(verb: Token, around: Surroundings): [present: Finite, past: Finite] | undefined {
  const {passage} = around
  const {head, relation, certainty} = verb
  const leastSure = verb.tag === 'NNS' ? 0.3 : 0.8
  if (relation !== 'advcl' || !head || certainty.relation < leastSure) return undefined
  const joint = conjunctionOf(verb)
  const conjunction = joint?.lower
  // “from five in the morning, when the boats come in”, “in the week before the crowds arrive”
  if (joint && isPartOfTime(joint.index, verb.sentence)) {
    const isSetOff = verb.sentence.tokens[joint.index - 1]?.text === ','
    if (isSetOff ? verb.index > head.index : verb.tag === 'VBP') return undefined
  }
  if (certainty.head < (conjunction === 'when' ? 0.6 : 0.8)) return undefined
  if (!conjunction || /^(?:ccomp|xcomp|acl|advcl)/.test(head.relation) || ahead.test(head.lemma)) return undefined
  const [clause, main] = [finiteOf(verb) ?? presentReadAsNoun(verb), finiteOf(head)]
  if (!clause?.subject || !main?.subject || clause.tense === main.tense) return undefined
  const isFirst = verb.index < head.index
  // A plot is told in the present: “When the police come – it had to be the police – what we see is a hand.”
  if (passage.present > passage.past) return undefined
  const present = clause.tense === 'present' ? clause : main
  const isPast =
    isPastButOne(passage) || (passage.present <= 1 && !isHeld(present) && leaningToPast(present, around) > surelyPast)
  // “as it happens”
  if (conjunction === 'as' && clause.token.lower === 'happens') return undefined
  // “as it does in the film”
  if (clause.token.lemma === 'do') return undefined
  // “They found the coffins while they dig a trench”
  if (conjunction === 'while' && /^(?:he|she|they)$/.test(clause.subject.lower) && clause.token === verb)
    return clause.tense === 'present' && isAct(clause, true) && !looksAhead(verb) ? [clause, main] : undefined
  if (!/^(?:when|after)$/.test(conjunction))
    return clause.tense === 'present' && isPast && isAct(clause, true) && !looksAhead(verb) ? [clause, main] : undefined
  if (clause.tense === 'present') {
    if (!isFirst && looksAhead(verb)) return undefined
    return isPast || (isActOrArrival(clause) && (verb.tag === 'NNS' || isDefinite(clause.subject)))
      ? [clause, main]
      : undefined
  }
  // “When she looked back, the hillside is orange.”
  const isScene = isFirst && isBeingThen(main, clause, passage)
  if (isScene && main.subject && isDefinite(main.subject)) return [main, clause]
  const isMain = isFirst && isAct(main, isPast) && isDefinite(main.subject) && isDefinite(clause.subject)
  return isMain ? [main, clause] : undefined
}

/** What was there when somebody came: “is” and “are” before what no plan or opinion tells. */
const isBeingThen = ({token, predicate}: Finite, {subject, predicate: deed}: Finite, {past, present}: Passage) =>
  /^(?:is|are)$/.test(token.lower) &&
  /^(?:JJ|NN|NNS|RB|IN|VBG)$/.test(predicate.tag) &&
  past > present &&
  subject !== undefined &&
  /^(?:he|she|they|we|i)$/.test(subject.lower) &&
  (isActOf(deed.lemma) || /^(?:look|come|arrive|reach|return|get|open|enter|go)$/.test(deed.lemma))

/** “40 miles off land when the mast snaps.”: a noun by the reading, which leaves the clause without a verb. */
function presentReadAsNoun(verb: Token): Finite | undefined {
  const {tag, lower, dependents, sentence, index} = verb
  const subject = sentence.tokens[index - 1]
  if (tag !== 'NNS' || subject?.tag !== 'NN' || subject.relation !== 'compound' || subject.head !== verb)
    return undefined
  if (!isInflectedAsVerb(lemmaOf(lower, 'VBZ')) || dependents.some((each) => each.index > index)) return undefined
  if (!dependents.some((each) => each.relation === 'det' && each.index < index)) return undefined
  const clause: Finite = {token: verb, tense: 'present', predicate: verb, subject}
  return isActOf(verb.lemma) ? clause : undefined
}

/** The word that ties a clause of time to its main clause. */
const conjunctionOf = (verb: Token): Token | undefined =>
  verb.dependents.find((each) => isBefore(each, verb) && isConjunction(each)) ?? whenBefore(verb)

const isConjunction = ({relation, lower}: Token) =>
  /^(?:mark|advmod)$/.test(relation) && /^(?:when|after|as|before|until|once|while)$/.test(lower)

const isBefore = (a: Token, b: Token) => a.index < b.index

/** “when” right before the subject, though it is tied to another word. */
function whenBefore(verb: Token): Token | undefined {
  const subject = verb.dependents.find((each) => isBefore(each, verb) && each.relation.startsWith('nsubj'))
  const first = subject?.dependents[0]
  const start = first && subject && isBefore(first, subject) ? first : subject
  const when = start && verb.sentence.tokens[start.index - 1]
  return when?.lower === 'when' ? when : undefined
}

/** Not “hears that it rains”, “lives”; but “takes the stand”. */
const isActOrArrival = (finite: Finite) =>
  isAct(finite, true) ||
  (finite.token === finite.predicate &&
    /^(?:come|leave|get|see|hear|find|reach|return|take|start|stop|end|close)$/.test(finite.token.lemma))

/** No kind of thing: “prices”, “a wall”, “you”. */
const isDefinite = ({tag, lower, dependents}: Token) =>
  (tag === 'PRP' && /^(?:he|she|they|we|i)$/.test(lower)) ||
  tag === 'NNP' ||
  dependents.some((each) => /^(?:the|an?|his|her|their|this|that|these|those)$/.test(each.lower))
