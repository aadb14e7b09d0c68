import {
  findNearNames,
  foldName,
  matchCase,
  type NearName,
  nameKinds,
  suggest,
  type Word,
} from '../../src/rule-kit/index.ts'
import {honorifics} from './honorifics.generated.ts'
import {institutionWords} from './institution-words.generated.ts'
import {isFirmSlip, isPlainSlip} from './slip.ts'
import type {UnknownName} from './unknown-names.ts'

const institutional = new Set(institutionWords)
const titles = new Set(honorifics)

/** Ranks from which everybody knows a place, an institution, or a given name. */
const wellKnown = {place: 6, institution: 7, given: 6}

/** What an unknown name is surely meant for. */
export function findMisspelt(name: UnknownName): string | undefined {
  const near = findNearNames(name.text)
  const meant =
    findInstitutionWord(name) ?? findPlace(name, near) ?? findInstitution(name, near) ?? findGivenName(name, near)
  return meant && matchCase(name.text, meant)
}

/** “Prime Minsiter”, “the Foreign Minstry”. */
function findInstitutionWord({text}: UnknownName): string | undefined {
  const lower = text.toLowerCase()
  const [best] = suggest(lower, {max: Infinity}).filter(({word, cost}) => institutional.has(word) && cost <= 2.2)
  // “Ministre”, “Presidente”, “Senato”: other languages end as they will.
  return best && best.word.at(-1) === lower.at(-1) ? best.word : undefined
}

/** “Kyrgystan”, “in Almatty”: a place, unless a person stands there. */
function findPlace(name: UnknownName, near: readonly NearName[]): string | undefined {
  if (isPersonal(name.word)) return undefined
  return near.find(({place, rank, word}) => place && rank >= wellKnown.place && isPlainSlip(foldName(name.text), word))
    ?.word
}

/** “Hezbolah”, “Gazpom”. */
function findInstitution(name: UnknownName, near: readonly NearName[]): string | undefined {
  if (isPersonal(name.word)) return undefined
  return near.find(
    ({institution, rank, word}) =>
      institution && rank >= wellKnown.institution && isPlainSlip(foldName(name.text), word),
  )?.word
}

/** “Maria Fernada Espinosa”: a given name, where a surname follows. */
function findGivenName(name: UnknownName, near: readonly NearName[]): string | undefined {
  if (!isBeforeName(name.word)) return undefined
  return near.find(({given, rank, word}) => given && rank >= wellKnown.given && isFirmSlip(foldName(name.text), word))
    ?.word
}

/** After a given name, an initial or an honorific. */
function isPersonal({index, before, sentence}: Word): boolean {
  const previous = sentence.words[index - 1]
  if (!previous || !/^\.?\s$/.test(before)) return false
  if (titles.has(previous.text) || /^\p{Lu}$/u.test(previous.text)) return true
  const kinds = nameKinds(previous.text)
  return /^\p{Lu}/u.test(previous.text) && kinds !== undefined && (kinds.given || kinds.surname) && !kinds.place
}

function isBeforeName({index, sentence}: Word): boolean {
  const next = sentence.words[index + 1]
  return next !== undefined && /^\s$/.test(next.before) && /^\p{Lu}\p{Ll}/u.test(next.text)
}
