import {
  findNearNames,
  foldName,
  hasCapital,
  hasWord,
  matchCase,
  type NearName,
  nameKinds,
  suggest,
  type Word,
} from '../../src/rule-kit/index.ts'
import {honorifics} from './honorifics.generated.ts'
import {institutionWords} from './institution-words.generated.ts'
import type {Name} from './names.ts'
import {isFirmSlip, isPlainSlip} from './slip.ts'

const institutional = new Set(institutionWords)
const titles = new Set(honorifics)

/** What a slip may cost, and a letter too many costs: other letters far off on the keyboard are no slip. */
const likely = 2.2
/** Ranks of names that few have, at the most, and of those that many have, at the least. */
const rare = 3
const frequent = 6
/** Letters from which a given name need not be so frequent. */
const longEnough = 7

/** What an unknown name is surely meant for. */
export function findMisspelt(name: Name): string | undefined {
  const near = findNearNames(name.text).filter(({cost}) => cost <= likely)
  const meant =
    findInstitutionWord(name) ??
    findOfficial(name, near) ??
    findPlace(name, near) ??
    findInstitution(name, near) ??
    findGivenName(name, near)
  return meant && matchCase(name.text, meant)
}

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
  return near.find(({famousPlace, word}) => famousPlace && isPlainSlip(foldName(name.text), word))?.word
}

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
  if (titles.has(previous.text) || /^\p{Lu}$/u.test(previous.text)) return true
  const kinds = institutional.has(previous.lower) ? undefined : nameKinds(previous.text)
  return hasCapital(previous.text) && kinds !== undefined && (kinds.given || kinds.surname) && !kinds.place
}

function isBeforeName({index, sentence}: Word): boolean {
  const next = sentence.words[index + 1]
  return next !== undefined && /^\s$/.test(next.before) && /^\p{Lu}\p{Ll}/u.test(next.text)
}

/** “Chinua Achebe”, and not “Phillippine President”. */
function isBeforeSurname(word: Word): boolean {
  const next = word.sentence.words[word.index + 1]
  return isBeforeName(word) && next !== undefined && !hasWord(next.lower)
}
