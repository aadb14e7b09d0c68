import type {Token} from '../../src/rule-kit/index.ts'
import {
  isConjunctionBeforeConjunction,
  isOfBeforeClause,
  isPrepositionBeforeSubject,
  isPrepositionBeforeThat,
  isPronounBehindWhatClause,
  isPronounInRelative,
  isThatBeforeObjectPronoun,
  isThatBeforeQuestion,
  isThatBeforeThat,
  isThatBehindSubject,
  isThatBehindSubordinator,
  isThatWithoutClause,
} from './clause.ts'
import {repeatsSubject} from './doubled-subject.ts'
import {
  isArticleInInfinitive,
  isPrepositionBeforeInfinitive,
  isToBehindLet,
  isToBehindNegatedModal,
  isToBehindPreposition,
} from './infinitive.ts'
import {
  isThatBeforeGerund,
  isThatBeforeInfinitive,
  isThatBeforeObject,
  isThatBehindPreposition,
  isThatBehindSource,
} from './opens-nothing.ts'
import type {Pair} from './pair.ts'
import {
  isAsBehindBecome,
  isAsBehindKnown,
  isBeforeObjectOfDirect,
  isBehindDate,
  isFromBeforeFrom,
  isSuperfluousPreposition,
  isToBeforeWhether,
  isToBehindTelling,
} from './prepositions.ts'
import {isAsBeforeNumber, isAtBeforeRise, isOfBehindNumber, isWhenBeforeDate} from './quantity.ts'
import {isPronounBehindWho, isThatBehindWhich, isWhoBeforeInfinitive, isWhoBeforeOnlyVerb} from './relative.ts'
import {
  isAuxiliaryBeforeFinite,
  isBeBeforeCome,
  isBeforeVerbOfItsForm,
  isFiniteBehindWith,
  isFiniteInApposition,
  isFiniteInRelative,
  isPassiveWithNumber,
  isPassiveWithObject,
} from './verb.ts'

/** What a word that is one too many is, as the message says it. */
interface Construction {
  reason: string
  isAt(token: Token): boolean
  /** What people say, if seldom what they write. */
  isSaid?: true
}

const constructions: readonly Construction[] = [
  {reason: 'repeats the subject', isAt: repeatsSubject, isSaid: true},
  {reason: 'repeats what the clause before it stands for', isAt: isPronounBehindWhatClause, isSaid: true},
  {reason: 'repeats what the relative clause is about', isAt: isPronounInRelative, isSaid: true},
  {reason: 'stands beside the verb that replaced it', isAt: isBeforeVerbOfItsForm},
  {reason: 'does not go with a verb that has an object', isAt: isPassiveWithObject},
  {reason: 'does not go with the verb', isAt: isAuxiliaryBeforeFinite},
  {reason: 'does not go with “with”', isAt: isFiniteBehindWith},
  {reason: 'has no place in what the commas set off', isAt: isFiniteInApposition},
  {reason: 'makes a second sentence here', isAt: isFiniteInRelative},
  {reason: 'does not go with a verb that has an object', isAt: isPassiveWithNumber},
  {reason: 'does not go with the verb', isAt: isBeBeforeCome},
  {reason: 'does not go with the auxiliary verb', isAt: isToBehindNegatedModal},
  {reason: 'does not go with “tell”', isAt: isToBehindTelling},
  {reason: 'does not go with the verb before it', isAt: isBeforeObjectOfDirect},
  {reason: 'does not go with “become”', isAt: isAsBehindBecome},
  {reason: 'has no place before “for”', isAt: isAsBehindKnown},
  {reason: 'has no place before a question', isAt: isToBeforeWhether},
  {reason: 'comes before another “from”', isAt: isFromBeforeFrom},
  {reason: 'leads nowhere here', isAt: isBehindDate},
  {reason: 'does not go with “let”', isAt: isToBehindLet},
  {reason: 'has no place before “to”', isAt: isPrepositionBeforeInfinitive},
  {reason: 'has no place before a form in -ing here', isAt: isToBehindPreposition},
  {reason: 'comes before another “that”', isAt: isThatBeforeThat, isSaid: true},
  {reason: 'has no place before a question', isAt: isThatBeforeQuestion, isSaid: true},
  {reason: 'opens no clause', isAt: isThatWithoutClause, isSaid: true},
  {reason: 'opens no clause', isAt: isThatBeforeObjectPronoun},
  {reason: 'opens no clause', isAt: isThatBeforeInfinitive},
  {reason: 'opens no clause', isAt: isThatBeforeGerund},
  {reason: 'opens no clause', isAt: isThatBeforeObject},
  {reason: 'opens no clause', isAt: isThatBehindPreposition},
  {reason: 'does not go with “according to”', isAt: isThatBehindSource},
  {reason: 'stands beside another relative pronoun', isAt: isThatBehindWhich},
  {reason: 'repeats what “who” stands for', isAt: isPronounBehindWho},
  {reason: 'leaves the sentence without a verb', isAt: isWhoBeforeOnlyVerb},
  {reason: 'has no place before “to” here', isAt: isWhoBeforeInfinitive},
  {reason: 'does not go with a noun without “the”', isAt: isOfBehindNumber},
  {reason: 'compares nothing', isAt: isAsBeforeNumber},
  {reason: 'has no place before a rise or a fall', isAt: isAtBeforeRise},
  {reason: 'has no place before a date', isAt: isWhenBeforeDate},
  {reason: 'has no place before a clause', isAt: isPrepositionBeforeSubject},
  {reason: 'has no place before “that”', isAt: isPrepositionBeforeThat},
  {reason: 'has no place beside another conjunction', isAt: isConjunctionBeforeConjunction, isSaid: true},
  {reason: 'has no place behind the subject', isAt: isThatBehindSubject, isSaid: true},
  {reason: 'does not go with the conjunction before it', isAt: isThatBehindSubordinator, isSaid: true},
  {reason: 'has no place between “to” and its verb', isAt: isArticleInInfinitive},
  {reason: 'does not go with “because” before a clause', isAt: isOfBeforeClause},
  {reason: 'leads nowhere here', isAt: isSuperfluousPreposition},
]

/** Why the first of two words is superfluous, where its place in the sentence shows it. */
export function findSuperfluous({first, second}: Pair): string | undefined {
  const [token] = first.tokens
  if (!token || first.tokens.length > 1 || first.lower === second.lower) return undefined
  return constructions.find(({isAt, isSaid}) => !(isSaid && first.quotation) && isAt(token))?.reason
}
