import {
  auxiliariesOf,
  inflect,
  isFiniteVerb,
  isWithin,
  list,
  predicateOf,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {findLostBeen} from './been.ts'
import {finiteClauseOf, isAbsolute, subjectOf} from './clause.ts'
import {formsFor} from './forms.ts'
import {areSpaced, type Gap} from './gap.ts'
import {isAddedBehind} from './passive.ts'

/** How sure the reading must be of what it leans on. */
const surely = 0.7

/** “has able to pay”, “had shaped by the war”, “The men been on strike”, “that he seen the sea” */
export const findLostPerfect = (predicate: Token): Gap | undefined => findLostBeen(predicate) ?? findLostHave(predicate)

/** “The men been on strike since May”, “The third man seen how this worked”: “have” before a participle that is nothing else. */
function findLostHave(predicate: Token): Gap | undefined {
  const {sentence} = predicate
  const subject = subjectOf(predicate)
  if (!subject) return undefined
  const participle = auxiliariesOf(predicate).find(({lower}) => lower === 'been') ?? predicate
  const isBeen = participle.lower === 'been'
  // “been there, done that”
  if (isBeen && sentence.tokens[participle.index + 1]?.lower === 'there') return undefined
  if (!isBeen && (auxiliariesOf(predicate).length || !isParticipleOnly(predicate))) return undefined
  // “He was shot, and she taken hostage”
  if (predicate.relation === 'conj' && predicate.head && auxiliariesOf(predicate.head).length) return undefined
  const not = sentence.tokens[participle.index - 1]
  // “Half of the homes not been inspected”
  if (/^(?:not|n't)$/.test(not?.lower ?? '') && !(isBeen && isNoun(sentence.tokens[participle.index - 2])))
    return undefined
  if (subject.index > participle.index || (!isBeen && !isClause(predicate, subject))) return undefined
  const {tokens} = sentence
  if (
    tokens
      .slice(0, participle.index)
      .some(({lemma, lower, tag}) => (isBeen && lemma === 'have') || (tag !== 'POS' && /^['’](?:ve|d|s)$/.test(lower)))
  )
    return undefined
  let before = tokens[participle.index - 1]
  while (before && before.tag === 'RB' && before.index > subject.index + 1) before = tokens[before.index - 1]
  // “is been” and “It ’ s been” are other faults.
  if (!before || before.lemma === 'be' || /^(?:\p{L}|word|verb|term)$/u.test(before.text)) return undefined
  if (!areSpaced(before, tokens[before.index + 1])) return undefined
  const who = isNoun(before) && not?.lower === 'not' ? before : subject
  if (before.tag === 'MD') return {before, lost: ['have']}
  return {before, lost: formsFor(who, isBeen || isActive(predicate) || isLikelier(predicate) ? 'have' : 'be')}
}

const isNoun = (token: Token | undefined) => token !== undefined && /^NNP?S?$/.test(token.tag)

/** Participles that are past forms as well to some. */
const pastToo = list('sung rung shrunk sunk drunk sprung swum stunk proven swollen')

/** “seen”, “done”, “begun”: neither a past nor a plain form. */
const isParticipleOnly = ({lemma, lower, tag}: Token) =>
  /^VB[ND]$/.test(tag) &&
  inflect(lemma, 'VBN') === lower &&
  inflect(lemma, 'VBD') !== lower &&
  lemma !== lower &&
  !pastToo.has(lower)

const moving = list('arisen begun come fallen gone grown risen sunk')

/** “fallen by half” rather with “had”, “flown to hospital” rather with “was”. */
const isLikelier = (participle: Token): boolean =>
  moving.has(participle.lower) || (tryWord(participle, 'had')?.gain ?? 0) >= (tryWord(participle, 'was')?.gain ?? 0)

const isActive = ({dependents, index}: Token): boolean =>
  dependents.some((other) => /^(?:obj|ccomp|xcomp)$/.test(other.relation) && other.index > index)

/** A clause of its own with an object or nothing that a passive would have: “he seen the sea”. */
function isClause(predicate: Token, subject: Token): boolean {
  const {sentence, relation} = predicate
  if (!/^nsubj(?::pass)?$/.test(subject.relation) || subject.certainty.head < surely) return false
  const isWho = /^(?:who|which)$/.test(subject.lower) && relation === 'acl:relcl'
  if (!isActive(predicate) && !isWho && subject.tag !== 'PRP' && !isReadAgain(predicate, subject)) return false
  const between = sentence.tokens.slice(subject.index, predicate.index)
  if (between.some((token) => isFiniteVerb(token) && !isWithin(token, subject))) return false
  // “Patients given the drug lived longer.”
  if (
    !isWho &&
    subject.tag !== 'PRP' &&
    sentence.tokens.slice(predicate.index + 1).some((token) => isFiniteVerb(token) && !hasOwnSubject(token, predicate))
  )
    return false
  return relation === 'acl:relcl' || finiteClauseOf(predicate, subject) !== undefined
}

/** How much surer the sentence must be read with “had”. */
const leastGain = 0.3

/** “Sales fallen by half”, “The man flown to hospital”: no absolute, read again with “had”. */
function isReadAgain(predicate: Token, subject: Token): boolean {
  if (isAbsolute(predicate) || isAddedBehind(subject)) return false
  return ['had', 'was'].some((word) => {
    const trial = tryWord(predicate, word)
    if (!trial || trial.gain < leastGain || !/^aux/.test(trial.put.relation)) return false
    return trial.next.dependents.some(({index, relation}) => index === subject.index && /^nsubj/.test(relation))
  })
}

/** Behind the participle: “The man seen how this worked.” */
function hasOwnSubject(finite: Token, {index}: Token): boolean {
  return (subjectOf(predicateOf(finite))?.index ?? -1) > index
}
