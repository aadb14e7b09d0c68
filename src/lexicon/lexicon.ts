import {openGraph} from './graph.ts'
import {findNear, type Neighbour} from './slips.ts'
import {englishWords} from './words.ts'

/** Varieties of English, in the order of their bits. */
const varieties = ['en-US', 'en-GB', 'en-AU', 'en-CA'] as const
export type Variety = (typeof varieties)[number]

/** What a word may be meant for. */
export interface Suggestion extends Neighbour {
  level: number
}

const graph = openGraph(englishWords)

/** What the number of a word says. */
const varietyBits = 0b1111
const possessiveBit = 0b1_0000
const levelShift = 5

/**
 * Whether English has a word, or one of its varieties: “Paris” and “PARIS” are had, “paris” is not. Words that no
 * dictionary has and that are right all the same are had in each variety. Apostrophes are straight.
 */
export function hasWord(word: string, variety?: Variety): boolean {
  return someForm(word, (form) => hasForm(form, variety))
}

/** As `hasWord`, of the words that the dictionaries have. */
export function isInDictionary(word: string, variety?: Variety): boolean {
  return someForm(word, (form) => isFormInDictionary(form, bitsOf(variety)))
}

/** How common a word is, from 0 (seldom seen) to 15; each level is a factor of 2.3 above the one below. */
export function levelOf(word: string): number {
  return graph.has(word) ? graph.numberOf(word) >> levelShift : 0
}

/** Letters from which a word of two slips is looked for: from there on one slip is seldom what was meant. */
const longEnoughForTwo = 7
/** What a level, and being expected, counts for beside the cost of slips. */
const levelWeight = 0.2
const expectedWeight = 2.5

/**
 * Words that an unknown one in lower case may be meant for, the likeliest first: one slip away, or
 * else, for a longer word, two. How likely they are says the slip, how common the word is, and `isExpected`.
 */
export function suggest(
  word: string,
  {max, variety, isExpected}: {max: number; variety?: Variety | undefined; isExpected?: (word: string) => boolean},
): Suggestion[] {
  const bits = bitsOf(variety)
  const isOffered = (form: string) => isFormInDictionary(form, bits) || (levelOf(form) > 0 && isFurther(form))
  const known = (slips: 1 | 2) => findNear(graph, word, slips).filter((near) => isOffered(near.word))
  const near = known(1)
  const found = near.length || word.length < longEnoughForTwo ? near : known(2)
  const rank = ({word, cost, level}: Suggestion) =>
    cost - levelWeight * level - (isExpected?.(word) ? expectedWeight : 0)
  return found
    .map((neighbour) => ({...neighbour, level: levelOf(neighbour.word)}))
    .sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1))
    .slice(0, max)
}

const bitsOf = (variety: Variety | undefined) => (variety ? 1 << varieties.indexOf(variety) : varietyBits)

function hasForm(form: string, variety: Variety | undefined): boolean {
  if (isFormInDictionary(form, bitsOf(variety))) return true
  const owner = form.replace(/'s$/, '')
  return isFurther(owner)
}

/** Whether it is right although no dictionary has it. */
const isFurther = (form: string) => graph.has(form) && !(graph.numberOf(form) & varietyBits)

function isFormInDictionary(form: string, bits: number): boolean {
  if (graph.has(form)) return (graph.numberOf(form) & bits) !== 0
  const owner = form.slice(0, -2)
  if (!form.endsWith("'s") || !graph.has(owner)) return false
  const number = graph.numberOf(owner)
  return (number & possessiveBit) !== 0 && (number & bits) !== 0
}

/** A word in capitals may be any, and what is capitalised stands at the start of a sentence. */
function someForm(word: string, isHad: (form: string) => boolean): boolean {
  if (isHad(word)) return true
  const lower = word.toLowerCase()
  if (word === lower) return false
  const rest = word.slice(1)
  if (rest === rest.toLowerCase()) return isHad(lower)
  return word === word.toUpperCase() && (isHad(word.charAt(0) + lower.slice(1)) || isHad(lower))
}
