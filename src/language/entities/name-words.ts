import {
  articles,
  coordinators,
  determiners,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  subjectPronouns,
  subordinators,
} from '../closed-classes.ts'
import type {Word} from '../reading.ts'

const closedClasses = [
  ...[articles, coordinators, determiners, modals, possessives, prepositions, primaryAuxiliaries],
  ...[subjectPronouns, subordinators],
]

const isOfClosedClass = (lower: string): boolean => closedClasses.some((words) => words.has(lower))

/** Words that begin many sentences and are like one another. */
const beginners = new Set(
  `again already also here how however indeed instead maybe meanwhile now one perhaps ten then there thirteen thirty three
  thus today tomorrow two what when where who why yesterday yet`.split(/\s+/),
)

/** Function words that are syllables of names as well: “Nguyễn Văn An”, “Park So-yeon”. */
const syllables = new Set(['an', 'do', 'my', 'so'])

/** Function words that are given names as well: “Will”, “May”. */
const namesakes = new Set(['may', 'will'])

const calendar = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday christmas easter`.split(/\s+/),
)

const particles = new Set(
  `al bin bint ibn ben da das de del della delle den der di do dos du el la le ten ter van von y zu zur`.split(/\s+/),
)

/** Particles that open a family name where nothing is before it: “de Klerk said”. */
const openingParticles = new Set('al bin bint ibn da das de del della der di dos du el la le ter van von zu'.split(' '))

/** Particles that have a capital where a family writes them so, or where they open a sentence: “Van der Steeg”, “Al Maktoum”. */
const capitalParticles = new Set([...particles, 'abd', 'abu', 'ould', 'st', 'umm'])

const capitalised = /^(?:[\p{Lu}]['’])?\p{Lu}[\p{L}]*\p{Ll}(?:['’‐‑-]?\p{L}+)*(?:['’]s)?$/u
/** “al-Assad”, “d’Estaing” */
const elided = /^(?:(?:al|ad|an|ar|as|at|az|el|es|ul)[‐‑-]|[dl]['’])\p{Lu}\p{L}*\p{Ll}(?:['’‐‑-]?\p{L}+)*$/u
const initials = /^(?:\p{Lu}\.?){1,3}$/u
const lettersBefore = /[#@/\\_.\d]/

/** Whether a word has the shape of a name’s, and is none that begins sentences. */
export function isNameWord({text, lower, opaque, paragraph, start}: Word): boolean {
  if (opaque || (text === lower && !/['’‐‑-]/.test(text)) || !(capitalised.test(text) || elided.test(text)))
    return false
  if (lettersBefore.test(paragraph.text[start - 1] ?? '')) return false
  // “It’s”, but “May’s government”
  const [opening = ''] = lower.split(/['’]/, 1)
  const word = namesakes.has(opening) ? lower : opening
  return !beginners.has(word) && !isOfClosedClass(word)
}

/** Whether a word that has a capital, and is of a closed class elsewhere, goes on with the name before it, or begins one. */
export function isNamesake({text, lower, index}: Word, isWithinName: boolean): boolean {
  if (text === lower || index === 0) return false
  return isWithinName ? syllables.has(lower) || namesakes.has(lower) : namesakes.has(lower)
}

/** Whether a word of a title may have no capital: “of”, “vs.”, “1945” */
export function isSmallWord(word: Pick<Word, 'text' | 'lower'>): boolean {
  return isParticle(word) || /\d|^vs\.?$/.test(word.lower) || isOfClosedClass(word.lower)
}

/** “J.”, “JD”, “II”, “UN” */
export const isInitials = ({text}: Pick<Word, 'text'>): boolean => initials.test(text) && !/^(?:A|I)$/.test(text)

export const isParticle = ({text}: Pick<Word, 'text'>): boolean => particles.has(text)

export const isOpeningParticle = ({text}: Pick<Word, 'text'>): boolean => openingParticles.has(text)

/** Whether a word within a name is its family name’s particle, with a capital or without. */
export const isParticleOfName = ({lower}: Pick<Word, 'lower'>): boolean =>
  capitalParticles.has(lower.replace(/\.$/, ''))

/** Whether a word is a month, a day or a feast. */
export const isOfCalendar = (word: Pick<Word, 'text'>): boolean => calendar.has(spellingOf(word).toLowerCase())

/** A word of a name without a possessive’s ending, apostrophes straight. */
export function spellingOf({text}: Pick<Word, 'text'>): string {
  return text.replaceAll('’', "'").replace(/'s?$/, '')
}

/** A name’s letters, in lower case and without accents. */
export function lettersOf(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase()
  return name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()
}
