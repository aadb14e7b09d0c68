import type {Token} from '../../src/rule-kit/index.ts'
import {
  isConjunctionBeforeConjunction,
  isOfBeforeClause,
  isPrepositionBeforeSubject,
  isPrepositionBeforeThat,
  isPrepositionBehindConjunction,
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
import {
  isPronounBehindWho,
  isRelativeBeforeRelative,
  isThatBehindWhich,
  isWhoBeforeInfinitive,
  isWhoBeforeOnlyVerb,
} from './relative.ts'
import {isAuxiliarySaidAgain, isParticleSaidAgain} from './said-twice.ts'
import {
  isAuxiliaryBeforeFinite,
  isBeBeforeCome,
  isBeenWithoutHave,
  isBeforeVerbOfItsForm,
  isFiniteBehindWith,
  isFiniteInApposition,
  isFiniteInRelative,
  isHaveBesideHad,
  isPassiveWithNumber,
  isPassiveWithObject,
} from './verb.ts'

/** What a word that is one too many is, as the message says it. */
interface Construction {
  reason: string
  /** The words that it can be, where these are few. */
  words?: string
  isAt(token: Token): boolean
  /** What people say, if seldom what they write. */
  isSaid?: true
}

const constructions: readonly Construction[] = [
  {reason: 'repeats the subject', isAt: repeatsSubject, isSaid: true},
  {reason: 'repeats what the clause before it stands for', words: 'it', isAt: isPronounBehindWhatClause, isSaid: true},
  {
    reason: 'repeats what the relative clause is about',
    words: 'it they he she',
    isAt: isPronounInRelative,
    isSaid: true,
  },
  {reason: 'stands beside the verb that replaced it', isAt: isBeforeVerbOfItsForm},
  {reason: 'does not go with a verb that has an object', isAt: isPassiveWithObject},
  {reason: 'does not go with the verb', isAt: isAuxiliaryBeforeFinite},
  {reason: 'does not go with “with”', words: 'is are was were has have had', isAt: isFiniteBehindWith},
  {reason: 'has no place in what the commas set off', isAt: isFiniteInApposition},
  {reason: 'makes a second sentence here', isAt: isFiniteInRelative},
  {reason: 'does not go with a verb that has an object', words: 'was were been', isAt: isPassiveWithNumber},
  {reason: 'does not go with the verb', words: 'is are was were', isAt: isBeBeforeCome},
  {reason: 'has no “have” here', words: 'been', isAt: isBeenWithoutHave, isSaid: true},
  {reason: 'stands beside “had”', words: 'has have', isAt: isHaveBesideHad},
  {reason: 'does not go with the auxiliary verb', words: 'to', isAt: isToBehindNegatedModal},
  {reason: 'does not go with “tell”', words: 'to', isAt: isToBehindTelling},
  {reason: 'does not go with the verb before it', words: 'about to with for on', isAt: isBeforeObjectOfDirect},
  {reason: 'does not go with “become”', words: 'as', isAt: isAsBehindBecome},
  {reason: 'has no place before “for”', words: 'as', isAt: isAsBehindKnown},
  {reason: 'has no place before a question', words: 'to', isAt: isToBeforeWhether},
  {reason: 'comes before another “from”', words: 'from', isAt: isFromBeforeFrom},
  {reason: 'leads nowhere here', words: 'in on at by for with from of to', isAt: isBehindDate},
  {reason: 'does not go with “let”', words: 'to', isAt: isToBehindLet},
  {reason: 'has no place before “to”', isAt: isPrepositionBeforeInfinitive},
  {reason: 'has no place before a form in -ing here', words: 'to', isAt: isToBehindPreposition},
  {reason: 'comes before another “that”', words: 'that', isAt: isThatBeforeThat, isSaid: true},
  {reason: 'has no place before a question', words: 'that', isAt: isThatBeforeQuestion, isSaid: true},
  {reason: 'opens no clause', words: 'that', isAt: isThatWithoutClause, isSaid: true},
  {reason: 'opens no clause', words: 'that', isAt: isThatBeforeObjectPronoun},
  {reason: 'opens no clause', words: 'that', isAt: isThatBeforeInfinitive},
  {reason: 'opens no clause', words: 'that', isAt: isThatBeforeGerund},
  {reason: 'opens no clause', words: 'that', isAt: isThatBeforeObject},
  {reason: 'opens no clause', words: 'that', isAt: isThatBehindPreposition},
  {reason: 'does not go with “according to”', words: 'that', isAt: isThatBehindSource},
  {reason: 'stands beside another relative pronoun', words: 'that', isAt: isThatBehindWhich},
  {reason: 'stands beside another relative pronoun', words: 'that which', isAt: isRelativeBeforeRelative},
  {reason: 'repeats what “who” stands for', words: 'he she they it', isAt: isPronounBehindWho},
  {reason: 'leaves the sentence without a verb', words: 'who which', isAt: isWhoBeforeOnlyVerb},
  {reason: 'has no place before “to” here', words: 'who which that', isAt: isWhoBeforeInfinitive},
  {reason: 'does not go with a noun without “the”', words: 'of', isAt: isOfBehindNumber},
  {reason: 'compares nothing', words: 'as', isAt: isAsBeforeNumber},
  {reason: 'has no place before a rise or a fall', words: 'at by for', isAt: isAtBeforeRise},
  {reason: 'has no place before a date', words: 'when', isAt: isWhenBeforeDate},
  {reason: 'has no place before a clause', words: 'of to from at by with in on for', isAt: isPrepositionBeforeSubject},
  {
    reason: 'does not go with the conjunction before it',
    words: 'of from to with for at in on by',
    isAt: isPrepositionBehindConjunction,
  },
  {reason: 'has no place before “that”', words: 'of to from by with on for about', isAt: isPrepositionBeforeThat},
  {reason: 'has no place beside another conjunction', isAt: isConjunctionBeforeConjunction, isSaid: true},
  {reason: 'has no place behind the subject', words: 'that', isAt: isThatBehindSubject, isSaid: true},
  {reason: 'does not go with the conjunction before it', words: 'that', isAt: isThatBehindSubordinator, isSaid: true},
  {reason: 'has no place between “to” and its verb', words: 'the a an', isAt: isArticleInInfinitive},
  {reason: 'does not go with “because” before a clause', words: 'of', isAt: isOfBeforeClause},
  {reason: 'leads nowhere here', isAt: isSuperfluousPreposition},
  {
    reason: 'stands again behind the object',
    words: 'up down over off out back',
    isAt: isParticleSaidAgain,
    isSaid: true,
  },
  {
    reason: 'stands again behind the adverb',
    words: 'is are was were has have had will would could should',
    isAt: isAuxiliarySaidAgain,
  },
]

/** Of each word that some are about, those that it may be one of; of any other word, those that are about none. */
const byWord = new Map<string, readonly Construction[]>()
for (const word of constructions.flatMap(({words}) => words?.split(' ') ?? []))
  byWord.set(
    word,
    constructions.filter(({words}) => !words || words.split(' ').includes(word)),
  )
const ofAnyWord = constructions.filter(({words}) => !words)

/** Why the first of two words is superfluous, where its place in the sentence shows it. */
export function findSuperfluous({first, second}: Pair): string | undefined {
  const [token] = first.tokens
  if (!token || first.tokens.length > 1 || first.lower === second.lower) return undefined
  const own = byWord.get(token.lower) ?? ofAnyWord
  return own.find(({isAt, isSaid}) => !(isSaid && first.quotation) && isAt(token))?.reason
}
