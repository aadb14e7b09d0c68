import {
  articles,
  isSpaced,
  list,
  modals,
  objectPronouns,
  possessives,
  prepositions,
  primaryAuxiliaries,
  reflexivePronouns,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import {infinitivePasts} from './infinitive-pasts.generated.ts'
import {intransitivePasts} from './intransitive-pasts.generated.ts'
import {motionPasts} from './motion-pasts.generated.ts'
import {notObjects} from './not-objects.generated.ts'
import {pastTenses} from './past-tenses.generated.ts'
import {pastWithObject} from './past-with-object.generated.ts'
import {plainVerbs} from './plain-verbs.generated.ts'
import {pluralVerbs} from './plural-verbs.generated.ts'
import {pronounPasts} from './pronoun-pasts.generated.ts'
import {thirdPersons} from './third-persons.generated.ts'
import {twoObjects} from './two-objects.generated.ts'
import {isName, isOfTime, isPlural, notNominal, numbers} from './words.ts'

/** Where a clause stands: at a sentence's opening fewer readings are possible than after a comma. */
export type Place = 'opening' | 'later'

const auxiliaries = new Set([...primaryAuxiliaries, ...modals])
for (const word of list('be been being having')) auxiliaries.delete(word)
/** Auxiliaries that may be nouns: “a trash can”, “a new will”. */
const nounlike = list('can will might must may')

const past = new Set([...pastTenses, ...intransitivePasts])
const withPronoun = new Set(pronounPasts)
const afterPronoun = new Set([...past, ...pastWithObject, ...pronounPasts])
const withObject = new Set([...pastWithObject, 'saw'])
const beforeInfinitive = new Set(infinitivePasts)
const ofMotion = new Set(motionPasts)
const hasTwoObjects = new Set(twoObjects)
const third = new Set(thirdPersons)
const plain = new Set(plainVerbs)
const afterPlural = new Set(pluralVerbs)
const neverObject = new Set(notObjects)
const neverVerb = new Set([...prepositions, ...subordinators])

/** What opens an object, and follows a participle only where its verb has two. */
const objectOpeners = new Set([
  ...articles,
  ...possessives,
  ...objectPronouns,
  ...reflexivePronouns,
  ...numbers,
  ...list('all both each every it many several some these this those'),
])
for (const word of list('whose whom')) objectOpeners.delete(word)
/** Between a verb and its object: “needed only two days”, “picked up the ball”. */
const beforeObject = list('away back down off only out up')

export const isBe = ({lower}: Word) => /^(?:is|are|was|were)(?:n't)?$/.test(lower)

const isAuxiliary = ({lower}: Word) => auxiliaries.has(lower) || /^[a-z]+n't$/.test(lower)

/** Whether a word after a personal pronoun is its verb. */
export function isFiniteAfterPronoun(pronoun: Word, verb: Word): boolean {
  const {lower} = verb
  if (isAuxiliary(verb) || afterPronoun.has(lower) || isPastInEd(lower)) return true
  return /^(?:i|you|we|they)$/.test(pronoun.lower) ? plain.has(lower) : isThirdPerson(lower)
}

/** Whether a word after a noun can only be a finite verb, by itself or by what follows it. */
export function isFiniteAfterNoun(noun: Word, verb: Word, place: Place): boolean {
  const {lower} = verb
  if (isName(verb)) return false
  const after = nextOf(verb)
  if (isAuxiliary(verb))
    return !nounlike.has(lower) || /^(?:also|be|have|never|not|only)$/.test(after) || plain.has(after)
  if (past.has(lower)) return after !== '' || endsPhrase(verb)
  if (afterPlural.has(lower)) return place === 'opening' && isPlural(noun) && after !== ''
  const opensObject = objectOpeners.has(beforeObject.has(after) ? nextOf(verb, 2) : after)
  if (isThirdPerson(lower) && !neverVerb.has(lower))
    return !isPlural(noun) && (third.has(lower) || (opensObject && (isName(noun) || place === 'opening')))
  if (after === 'to' && beforeInfinitive.has(lower)) return isPlainVerb(nextOf(verb, 2))
  if (ofMotion.has(lower) && /^(?:to|into|from|by)$/.test(after)) return place === 'opening'
  if (withPronoun.has(lower) && /^(?:him|it|me|them|us)$/.test(after)) return true
  if (place === 'opening' && isPlural(noun) && mayBeParticiple(verb)) return true
  if (hasTwoObjects.has(lower) || !(withObject.has(lower) || isPastInEd(lower))) return false
  return (opensObject || (place === 'opening' && isPlural(noun) && isBareObject(verb, after))) && !endsWithTime(verb)
}

/** “The bakers struck on Monday”, where “their hands tied behind them” looks the same. */
export function mayBeParticiple(verb: Word): boolean {
  const {lower} = verb
  return (
    !past.has(lower) &&
    (withPronoun.has(lower) || isPastInEd(lower)) &&
    prepositions.has(nextOf(verb)) &&
    nextOf(verb) !== 'by'
  )
}

const isPlainVerb = (word: string) => /^[a-z]+$/.test(word) && !objectOpeners.has(word) && !neverVerb.has(word)

const isPastInEd = (word: string) => /^[a-z]{3,}ed$/.test(word)

const isThirdPerson = (word: string) => /^[a-z]{2,}[^su]s$/.test(word)

/** “The courts rejected claims”; but “firms based abroad”, “singers turned actors” */
function isBareObject({lower}: Word, after: string): boolean {
  if (!/^\p{L}[\p{Ll}'-]{2,}$/u.test(after) || lower === 'turned') return false
  return !neverObject.has(after) && !notNominal.has(after) && !/(?:ly|ing|wise|wards?)$/.test(after)
}

/** “a book published the same year”, “a bridge built two years before”; but “the auditor needed two days” */
function endsWithTime(verb: Word): boolean {
  const next = [1, 2, 3, 4].map((distance) => nextOf(verb, distance))
  const isCounted = next.some((word) => numbers.has(word))
  return next.some((word) => (isCounted ? /^(?:ago|before|earlier|later)$/.test(word) : isOfTime(word)))
}

/** The word some words on, nothing but spaces between; otherwise ''. Its capital is kept: “the A team”. */
function nextOf({sentence, index}: Word, distance = 1): string {
  const words = sentence.words.slice(index + 1, index + 1 + distance)
  return words.length === distance && words.every(isSpaced) ? (words.at(-1) as Word).text : ''
}

function endsPhrase({sentence, index}: Word): boolean {
  const next = sentence.words[index + 1]
  return !next || next.before.startsWith(',')
}
