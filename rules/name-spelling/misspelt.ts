import {
  findNearNames,
  foldName,
  hasCapital,
  hasWord,
  matchCase,
  months,
  type NearName,
  nameKinds,
  suggest,
  type Word,
  weekdays,
} from '../../src/rule-kit/index.ts'
import {honorifics} from './honorifics.generated.ts'
import {institutionWords} from './institution-words.generated.ts'
import type {Name} from './names.ts'
import {isFingerSlip, isFirmSlip, isPlainSlip, isSlipAtEnd} from './slip.ts'

const institutional = new Set(institutionWords)
const titles = new Set(honorifics)

/** What a slip may cost, and a letter too many costs: other letters far off on the keyboard are no slip. */
const likely = 2.2
/** Ranks of names that few have, at the most, and of those that many have, at the least. */
const rare = 3
const frequent = 6
/** Letters from which a slip is plain to see in a name, and in a place where only places stand: short names are each a
 * stroke from many. */
const plain = {anywhere: 6, inPlace: 5}
/** Letters from which a given name need not be so frequent. */
const longEnough = 7

/** What an unknown name is surely meant for. `told` are the names of its story, in lower case. */
export function findMisspelt(name: Name, told: ReadonlySet<string>): string | undefined {
  const near = findNearNames(name.text).filter(({cost}) => cost <= likely)
  const meant =
    findOfCalendar(name) ??
    findAgain(name, near, told) ??
    (name.text.length < (isInPlace(name.word) ? plain.inPlace : plain.anywhere)
      ? undefined
      : (findInstitutionWord(name) ??
        findOfficial(name, near) ??
        findPlace(name, near) ??
        findInstitution(name, near) ??
        findGivenName(name, near)))
  return meant && matchCase(name.text, meant)
}

const monthNames = months.map((name) => name.toLowerCase())
const calendar = [...weekdays.map((name) => name.toLowerCase()), ...monthNames]

/** “Tuesay”, “Occtober”, “Juyl 2”. */
function findOfCalendar({text, word}: Name): string | undefined {
  if (isPersonal(word)) return undefined
  const typed = text.toLowerCase()
  const meant = calendar.find((one) => isFingerSlip(typed, one) || isInnerSlip(typed, one))
  // “Septembre”, “Octobre”
  if (!meant || (typed.endsWith('re') && meant.endsWith('er'))) return undefined
  return text.length >= plain.anywhere || (monthNames.includes(meant) && isBesideFigure(word)) ? meant : undefined
}

const isInnerSlip = (typed: string, meant: string) => isSlipAtEnd(typed, meant) && typed.at(-1) === meant.at(-1)

function isBesideFigure({index, sentence}: Word): boolean {
  const [before, after] = [sentence.words[index - 1]?.text ?? '', sentence.words[index + 1]?.text ?? '']
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) || /^(?:\d{1,2}(?:st|nd|rd|th)?|[12]\d{3})$/.test(after)
}

/** A public name that the story has elsewhere as it should be. */
function findAgain({text}: Name, near: readonly NearName[], told: ReadonlySet<string>): string | undefined {
  const typed = foldName(text)
  const isSlip = (meant: string) => isPlainSlip(typed, meant) || isFingerSlip(typed, meant) || isSlipAtEnd(typed, meant)
  // The Saud family and Saudi Arabia
  const isStem = (meant: string) => meant.startsWith(typed) && /(?:i|n|s)$/.test(meant)
  return near.find(({word, ...kinds}) => told.has(word) && isPublic(kinds) && isSlip(word) && !isStem(word))?.word
}

const isPublic = ({famousPlace, official, institution}: Omit<NearName, 'word'>) =>
  famousPlace || official || institution

/** “Prime Minsiter”, “the Foreign Minstry”. */
function findInstitutionWord({text, word}: Name): string | undefined {
  if (isPersonal(word)) return undefined
  const lower = text.toLowerCase()
  const [best] = suggest(lower, {max: Infinity}).filter((near) => institutional.has(near.word) && near.cost <= likely)
  // “Ministre”, “Presidente”, “Senato”: other languages end as they will.
  const isForeign = lower.at(-1) !== best?.word.at(-1) && /[aeiouy]$/.test(lower)
  return isForeign ? undefined : best?.word
}

/** “Netanyhau”, “Volodymyr Zelesnky”. */
function findOfficial({text}: Name, near: readonly NearName[]): string | undefined {
  return near.find(({official, word}) => official && isPlainSlip(foldName(text), word))?.word
}

/** “Kyrgystan”, “in Almatty”: a place, unless a person stands there. */
function findPlace(name: Name, near: readonly NearName[]): string | undefined {
  if (isPersonal(name.word) || isBeforeSurname(name.word)) return undefined
  const typed = foldName(name.text)
  const isOther = typed.length < plain.anywhere ? isInnerSlip : isInPlace(name.word) ? isSlipAtEnd : isPlainSlip
  const isSlip = (meant: string) =>
    meant.length >= plain.inPlace && (isFingerSlip(typed, meant) || isOther(typed, meant))
  return near.find(({famousPlace, word}) => famousPlace && isSlip(word))?.word
}

/** “in Washingto,” “northern Iraw”: where places stand, and with no more of a name behind. */
function isInPlace(word: Word): boolean {
  const before = word.sentence.words[word.index - 1]?.lower ?? ''
  return beforePlaces.test(before) && /^\s$/.test(word.before) && !isBeforeName(word)
}

const beforePlaces =
  /^(?:in|of|from|to|across|near|throughout|outside|around|into|towards?|great|latin|(?:north|south|east|west|central)(?:ern)?|(?:north|south)(?:east|west)(?:ern)?)$/

/** “Hezbolah”, “Gazpom”. */
function findInstitution(name: Name, near: readonly NearName[]): string | undefined {
  if (isPersonal(name.word)) return undefined
  return near.find(({institution, word}) => institution && isPlainSlip(foldName(name.text), word))?.word
}

/** “Maria Fernada Espinosa”: a given name, where a surname follows. */
function findGivenName(name: Name, near: readonly NearName[]): string | undefined {
  if (!isBeforeName(name.word)) return undefined
  const isLong = name.text.length >= longEnough
  return near.find(
    ({given, rank, word}) =>
      given && rank >= (isLong ? frequent - 1 : frequent) && isFirmSlip(foldName(name.text), word),
  )?.word
}

/** A frequent name for which a rare one, or one that nobody knows, may stand in a person's name: “Espinosa” for “Spinosa”. */
export function findFrequent({text, word}: Name): string | undefined {
  const own = nameKinds(text)
  if ((own?.rank ?? 0) > rare || (!own && hasWord(text)) || !(isPersonal(word) || isBeforeName(word))) return undefined
  const near = findNearNames(text).find(
    ({given, surname, rank}) => rank >= frequent && (isPersonal(word) ? surname : given),
  )
  return near && matchCase(text, near.word)
}

/** After a given name, an initial or an honorific. */
function isPersonal({index, before, sentence}: Word): boolean {
  const previous = sentence.words[index - 1]
  if (!previous || !/^\.?\s$/.test(before)) return false
  if (titles.has(previous.text) || /^\p{Lu}\.?$/u.test(previous.text)) return true
  const kinds = institutional.has(previous.lower) ? undefined : nameKinds(previous.text)
  if (!hasCapital(previous.text) || !kinds || kinds.place) return false
  // “Great Britai”, “Latin Amercia”
  return hasWord(previous.lower) ? kinds.given && kinds.rank >= frequent - 1 : kinds.given || kinds.surname
}

function isBeforeName({index, sentence}: Word): boolean {
  const next = sentence.words[index + 1]
  return next !== undefined && /^\s$/.test(next.before) && /^\p{Lu}\p{Ll}/u.test(next.text)
}

/** “Chinua Achebe”, and not “Phillippine President”. */
function isBeforeSurname(word: Word): boolean {
  const next = word.sentence.words[word.index + 1]
  return isBeforeName(word) && next !== undefined && !hasWord(next.lower) && !nameKinds(next.text)?.famousPlace
}
