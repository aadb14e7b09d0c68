import {
  commonest,
  findNearNames,
  foldName,
  hasCapital,
  hasWord,
  levelOf,
  list,
  matchCase,
  months,
  type NameKinds,
  type NearName,
  nameKinds,
  suggest,
  type Word,
  weekdays,
} from '../../src/rule-kit/index.ts'
import {
  institutional,
  isAsPlace,
  isBeforeName,
  isBeforePerson,
  isBeforeSurname,
  isInPlace,
  isPersonal,
} from './context.ts'
import {findHardPlace} from './hard-places.ts'
import {findNamedThing} from './named-things.ts'
import type {Name} from './names.ts'
import {isFingerSlip, isFirmSlip, isPlainSlip, isSlipAtEnd} from './slip.ts'
import {findHalf, findWellKnown} from './well-known.ts'

/** What a slip may cost, and a letter too many costs: other letters far off on the keyboard are no slip. */
const likely = 2.2
/** Ranks of names that few have, at the most, and of those that many have, at the least. */
const rare = 3
const frequent = 6
/** Letters from which a slip is plain to see in a name, and in a place where only places stand: short names are each a
 * stroke from many. */
const plain = {anywhere: 6, inPlace: 5}
/** Letters of a name that is no half of one. */
const shortest = 4
/** Letters from which a given name need not be so frequent. */
const longEnough = 7

/** What a name that nobody knows is surely meant for. `told` are the names of its story, in lower case. */
export function findMisspelt(name: Name, told: ReadonlySet<string>): string | undefined {
  const isOfRoute = isWhence(name.word)
  const near = findNearNames(name.text).filter(
    ({cost, word}) => cost <= likely && !(isOfRoute && calendar.includes(word)),
  )
  const meant =
    findHalf(name, near) ??
    (name.text.length < shortest
      ? undefined
      : (findOfCalendar(name) ?? findAgain(name, near, told) ?? findWellKnown(name, near, false)))
  const found =
    meant ??
    findNamedThing(name) ??
    (isLongEnough(name) ? (findHardPlace(name) ?? findByPlace(name, near) ?? findHeard(name)) : undefined)
  return found && matchCase(name.text, found)
}

/** What a name in a dateline, where nothing but places stands, is meant for: “CINCINATTI —”. */
export function findMisspeltInDateline(name: Name): string | undefined {
  const near = findNearNames(name.text).filter(({cost}) => cost <= likely)
  const found =
    findHalf(name, near) ??
    (name.text.length < plain.anywhere ? undefined : (findHardPlace(name) ?? findTown(foldName(name.text), near)))
  return found && matchCase(name.text, found)
}

/** What a name that is made of another, with an ending, is meant for all the same: “Amerian”, “South Carolian”. */
export function findMisspeltMade(name: Name): string | undefined {
  const near = findNearNames(name.text).filter(({cost}) => cost <= likely)
  const meant = findHalf(name, near) ?? findWellKnown(name, near, true)
  return meant && matchCase(name.text, meant)
}

const isLongEnough = ({text, word}: Name) => text.length >= (isInPlace(word) ? plain.inPlace : plain.anywhere)

function findByPlace(name: Name, near: readonly NearName[]): string | undefined {
  return (
    findInstitutionWord(name) ??
    findOfficial(name, near) ??
    findPlace(name, near) ??
    findInstitution(name, near) ??
    findGivenName(name, near)
  )
}

/** “from Junee to Broken Hill” */
function isWhence({index, sentence: {words}}: Word): boolean {
  const [before, to, place] = [words[index - 1], words[index + 1], words[index + 2]]
  return (
    before?.lower === 'from' &&
    to?.lower === 'to' &&
    hasCapital(place?.text ?? '') &&
    !calendar.includes(place?.lower ?? '')
  )
}

const monthNames = months.map((name) => name.toLowerCase())
const calendar = [...weekdays.map((name) => name.toLowerCase()), ...monthNames]

/** “Tuesay”, “Occtober”, “Juyl 2”. */
function findOfCalendar({text, word}: Name): string | undefined {
  if (isPersonal(word)) return undefined
  const typed = text.toLowerCase()
  const isLong = text.length >= plain.anywhere
  const isLost = isLong ? isSlipAtEnd : isInnerSlip
  const meant = calendar.find((one) => isFingerSlip(typed, one) || isLost(typed, one))
  // “Septembre”, “Octobre”
  if (!meant || (typed.endsWith('re') && meant.endsWith('er'))) return undefined
  return isLong || (monthNames.includes(meant) && isBesideFigure(word)) ? meant : undefined
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

const isPublic = ({famousPlace, official, institution}: NameKinds) => famousPlace || official || institution

/** “Prime Minsiter”, “the Foreign Minstry”. */
function findInstitutionWord({text, word}: Name): string | undefined {
  if (isPersonal(word) && !isInInstitution(word)) return undefined
  const lower = text.toLowerCase()
  const [best] = suggest(lower, {max: Infinity}).filter((near) => institutional.has(near.word) && near.cost <= likely)
  // “Ministre”, “Presidente”, “Senato”: other languages end as they will. “the Institut des Fonds Marins”
  const isForeign =
    (lower.at(-1) !== best?.word.at(-1) && /[aeiouy]$/.test(lower)) ||
    foreignParticles.has(word.sentence.words[word.index + 1]?.lower ?? '')
  return isForeign ? undefined : best?.word
}

/** “Leeds General Hospial”, and not “General Hospel” */
const isInInstitution = ({index, sentence: {words}}: Word) =>
  institutional.has(words[index - 1]?.lower ?? '') && hasCapital(words[index - 2]?.text ?? '')

const foreignParticles = list('da de degli dei del della der des di do du et für fur la las le les und van y')

/** “Netanyhau”, “Volodymyr Zelesnky”. */
function findOfficial({text}: Name, near: readonly NearName[]): string | undefined {
  return near.find(({official, word}) => official && isPlainSlip(foldName(text), word))?.word
}

/** “Kyrgystan”, “in Almatty”: a place, unless a person stands there. */
function findPlace(name: Name, near: readonly NearName[]): string | undefined {
  if (isPersonal(name.word) || isBeforeSurname(name.word)) return undefined
  const typed = foldName(name.text)
  if (isComposed(typed)) return undefined
  const isOther = typed.length < plain.anywhere ? isInnerSlip : isInPlace(name.word) ? isSlipAtEnd : isPlainSlip
  const isSlip = (meant: string) =>
    meant.length >= plain.inPlace && (isFingerSlip(typed, meant) || isOther(typed, meant))
  return (
    near.find(({famousPlace, word}) => famousPlace && isSlip(word))?.word ??
    (isAsPlace(name.word) ? findTown(typed, near) : undefined)
  )
}

/** “Broadford”, “Millbrook”: an English word with the ending of a place, of which there are more than any gazetteer has. */
const isComposed = (typed: string): boolean => {
  const [, word = ''] = composed.exec(typed) ?? []
  return hasWord(word)
}
const composed =
  /^(\p{L}{4,})(?:bank|borough|bourne|bridge|brook|bury|church|combe|dale|field|ford|gate|ham|hill|land|leigh|mouth|port|stead|ton|town|ville|well|wick|wood|worth)$/u

/** Letters from which two slips of the ear are plain to see. */
const longForTwo = 9

/** “the Mediterannean”, “Massachussets”: a long name that all know, with two letters doubled or not, or vowels mistaken. */
function findHeard({text, word}: Name): string | undefined {
  if (text.length < longForTwo || isPersonal(word) || isBeforeSurname(word)) return undefined
  const typed = foldName(text)
  const near = findNearNames(text, 2).filter((one) => isPublic(one) && one.word.at(-1) === typed.at(-1))
  return near.length === 1 ? near[0]?.word : undefined
}

/** How common the name of a town is, at the least, that is meant where only places stand. */
const wellKnownTown = 6
const isTown = ({place, word}: NearName) =>
  place &&
  word.length >= plain.anywhere - 1 &&
  levelOf(word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())) >= wellKnownTown

/** One that many know, or of a long name the only one, with a letter doubled or not: “Chilicothe”. */
function findTown(typed: string, near: readonly NearName[]): string | undefined {
  const known = near.find((one) => isTown(one) && isFirm(typed, one.word))
  const [only, other] = near
  const isDoubledTown = only?.place && !other && only.cost === commonest && typed.length >= longForTwo
  return known?.word ?? (isDoubledTown && isFirm(typed, only.word) ? only.word : undefined)
}

const isFirm = (typed: string, meant: string) =>
  typed.length >= plain.anywhere && (isPlainSlip(typed, meant) || isFingerSlip(typed, meant))

/** “Hezbolah”, “Gazpom”. */
function findInstitution(name: Name, near: readonly NearName[]): string | undefined {
  if (isPersonal(name.word)) return undefined
  return near.find(({institution, word}) => institution && isPlainSlip(foldName(name.text), word))?.word
}

/** “Maria Fernada Espinosa”: a given name, where a surname follows. */
function findGivenName(name: Name, near: readonly NearName[]): string | undefined {
  if (!isBeforePerson(name.word)) return undefined
  const isLong = name.text.length >= longEnough
  return near.find(
    ({given, rank, word}) =>
      given && rank >= (isLong ? frequent - 1 : frequent) && isFirmSlip(foldName(name.text), word),
  )?.word
}

/** A frequent name for which a rare one, or one that nobody knows, may stand in a person's name: “Espinosa” for “Spinosa”. */
export function findFrequent({text, word}: Name): string | undefined {
  const own = nameKinds(text)
  // “the Gaza Strip”
  if (own && (isPublic(own) || (own.place && !own.surname))) return undefined
  const isFamilyName = isPersonal(word) || isBehindUnknown(word)
  if ((own?.rank ?? 0) > rare || hasWord(text) || !(isFamilyName || isBeforeName(word))) return undefined
  const near = findNearNames(text).find(
    ({given, surname, rank}) => rank >= frequent && (isFamilyName ? surname : given),
  )
  return near && matchCase(text, near.word)
}

const isOften = (kinds: NameKinds | undefined) => kinds?.given === true && kinds.rank >= frequent

/** “Maria Fernada Spinosa”: behind a given name, of which the second is misspelt itself. */
function isBehindUnknown({index, before, sentence}: Word): boolean {
  const previous = sentence.words[index - 1]
  const first = nameKinds(sentence.words[index - 2]?.text ?? '')
  return before === ' ' && hasCapital(previous?.text ?? '') && !nameKinds(previous?.text ?? '') && isOften(first)
}
