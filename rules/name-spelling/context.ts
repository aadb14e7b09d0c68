import {hasCapital, hasWord, isFunctionWord, nameKinds, spellingOf, type Word} from '../../src/rule-kit/index.ts'
import {honorifics} from './honorifics.generated.ts'
import {institutionWords} from './institution-words.generated.ts'

export const institutional: ReadonlySet<string> = new Set(institutionWords)
const titles = new Set(honorifics)

/** The rank, at the least, of a name that many have where it is a word as well. */
const frequent = 5

/** “in Washingto,” “northern Iraw”: where places stand, and with no more of a name behind. */
export function isInPlace(word: Word): boolean {
  const {words} = word.sentence
  const [before, next] = [words[word.index - 1]?.lower ?? '', words[word.index + 1]]
  if (isBeforeName(word)) return false
  // “Sudan’s Dafur region”
  if (next?.before === ' ' && behindPlaces.test(next.lower)) return true
  return beforePlaces.test(before) && /^\s$/.test(word.before)
}

const behindPlaces = /^(?:region|province|peninsula|basin|delta|governorate|oblast|prefecture)$/

/** As before, or “as far as Boise”, or with a place's place behind: “Boise, Idaho”. */
export function isAsPlace(word: Word): boolean {
  if (isBeforeName(word)) return false
  if (isInPlace(word)) return true
  const {words} = word.sentence
  const [before, last] = [words[word.index - 1]?.lower, words[word.index - 2]?.lower]
  if (before === 'far' || (before === 'as' && last === 'far')) return true
  const next = words[word.index + 1]
  return next?.before === ', ' && nameKinds(spellingOf(next))?.famousPlace === true
}

const beforePlaces =
  /^(?:in|of|from|to|across|near|throughout|outside|around|into|towards?|great|latin|(?:north|south|east|west|central)(?:ern)?|(?:north|south)(?:east|west)(?:ern)?)$/

/** After a given name, an initial or an honorific. */
export function isPersonal({index, before, sentence}: Word): boolean {
  const previous = sentence.words[index - 1]
  if (!previous || !/^\.?\s$/.test(before)) return false
  if (titles.has(previous.text) || /^\p{Lu}\.?$/u.test(previous.text)) return true
  if (!hasCapital(previous.text) || institutional.has(previous.lower) || isFunctionWord(previous.lower)) return false
  const kinds = nameKinds(previous.text)
  // “Great Britai”, “Latin Amercia”
  if (!kinds || kinds.place || beforePlaces.test(previous.lower)) return false
  return hasWord(previous.lower) ? kinds.given && kinds.rank >= frequent : kinds.given || kinds.surname
}

export function isBeforeName({index, sentence, text}: Word): boolean {
  const next = sentence.words[index + 1]
  return next !== undefined && /^\s$/.test(next.before) && /^\p{Lu}\p{Ll}/u.test(next.text) && !/['’]s?$/.test(text)
}

/** “Chinua Achebe”, and not “Phillippine President”. */
export function isBeforeSurname(word: Word): boolean {
  const next = word.sentence.words[word.index + 1]
  return isBeforeName(word) && next !== undefined && !hasWord(next.lower) && !nameKinds(next.text)?.famousPlace
}

/** Before a name that nobody knows either: of another language, more likely than misspelt twice. */
export function isBeforeUnknown(word: Word): boolean {
  const next = word.sentence.words[word.index + 1]
  return isBeforeName(word) && next !== undefined && !hasWord(next.lower) && !nameKinds(spellingOf(next))
}

/** “Alexqnder Hughes”, and not “Tahrir Square”. */
export function isBeforePerson(word: Word): boolean {
  const next = word.sentence.words[word.index + 1]
  const kinds = next && nameKinds(spellingOf(next))
  return (
    isBeforeName(word) &&
    next !== undefined &&
    (!hasWord(next.lower) || Boolean(kinds?.surname && kinds.rank >= frequent))
  )
}

/** “Luppi, P. H., Sapin, E., and others”: of a list of authors. */
export function isAuthor({index, sentence}: Word): boolean {
  const next = sentence.words[index + 1]
  return next?.before === ', ' && /^\p{Lu}\.?$/u.test(next.text)
}
