import type {Lexicon} from './lexicon.ts'

/** A known word that a slip or two lead to. */
export interface Neighbour {
  word: string
  /** How unlikely the slips are together; up to `commonest` for one that every typist makes. */
  cost: number
}

/** Two letters changed places, an apostrophe left out, or one was typed twice or once for twice. */
export const commonest = 1
/** A letter missing, the key beside, one vowel for another. */
const common = 2
/** A letter too many, other than one typed twice. */
const lessCommon = 2.2
const uncommon = 3
/** Writers look at how a word begins. */
export const atTheStart = 1.5

const letters = 'abcdefghijklmnopqrstuvwxyz'
const vowels = 'aeiou'
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

const withoutApostrophe =
  /^(\w+n(?=t$)|(?:you|he|she|it|we|they|there|here|that|what|where|who|how|when)(?=s$|re$|ve$|ll$|d$))(\w+)$/

/** Letters from which a word of two slips is looked for: from there on one slip is seldom what was meant. */
const longEnoughForTwo = 7

/**
 * Known words near an unknown one, the nearest first: one slip away, or else, for a longer word, two of which each is
 * common.
 */
export function findNeighbours(word: string, lexicon: Lexicon, likely: (word: string) => boolean): Neighbour[] {
  const rank = (neighbour: Neighbour) => neighbour.cost - (likely(neighbour.word) ? common : 0)
  return findAll(word, lexicon).toSorted((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1))
}

/** Unknown words whose neighbours are remembered: a story is read again and again while it is written. */
const memorySize = 5000
const memories = new WeakMap<Lexicon, Map<string, readonly Neighbour[]>>()

function findAll(word: string, lexicon: Lexicon): readonly Neighbour[] {
  const memory = memories.get(lexicon) ?? new Map<string, readonly Neighbour[]>()
  memories.set(lexicon, memory)
  const known = memory.get(word)
  if (known) return known
  const near = lookUp(findSlips(word), lexicon)
  const found = near.length || word.length < longEnoughForTwo ? near : lookUp(findDoubleSlips(word), lexicon)
  if (memory.size === memorySize) memory.clear()
  memory.set(word, found)
  return found
}

/** Those of a few words that are one slip from an unknown one, the nearest first. */
export function findNeighboursAmong(words: ReadonlySet<string>, word: string): Neighbour[] {
  const slips = [...findSlips(word)].filter(([slip]) => words.has(slip))
  return slips.map(([slip, cost]) => ({word: slip, cost})).sort((a, b) => a.cost - b.cost)
}

function lookUp(slips: ReadonlyMap<string, number>, lexicon: Lexicon): Neighbour[] {
  return lexicon.findKnown(slips.keys()).map((word) => ({word, cost: slips.get(word) as number}))
}

/** What a word would be without one slip, with the slip's cost. */
function findSlips(word: string): Map<string, number> {
  const slips = new Map<string, number>()
  const add = (slip: string, cost: number, at: number) => {
    const whole = at === 0 ? cost + atTheStart : cost
    if (slip !== word && whole < (slips.get(slip) ?? Infinity)) slips.set(slip, whole)
  }
  const contraction = word.match(withoutApostrophe)
  if (contraction) add(`${contraction[1]}'${contraction[2]}`, commonest, word.length)
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i)
    const letter = word[i] ?? ''
    const after = word.slice(i + 1)
    if (after) add(before + after[0] + letter + after.slice(1), commonest, i)
    if (letter) add(before + after, letter === after[0] ? commonest : lessCommon, i)
    for (const other of letters) {
      const isDouble = other === letter || other === before.at(-1)
      add(before + other + letter + after, isDouble ? commonest : common, i)
      if (letter) add(before + other + after, isEasilyTypedFor(letter, other) ? common : uncommon, i)
    }
  }
  return slips
}

/** What a word would be without two slips of those that come from the ear rather than the fingers. */
function findDoubleSlips(word: string): Map<string, number> {
  const slips = new Map<string, number>()
  for (const once of findHeardSlips(word))
    for (const twice of findHeardSlips(once)) if (twice !== word) slips.set(twice, 2 * common)
  return slips
}

/** A letter doubled or not, changed about, one vowel for another, missing or too many. */
function* findHeardSlips(word: string): Generator<string> {
  for (let i = 1; i <= word.length; i++) {
    const before = word.slice(0, i)
    const letter = word[i] ?? ''
    const after = word.slice(i + 1)
    if (after) yield before + after[0] + letter + after.slice(1)
    yield before + before.at(-1) + letter + after
    if (letter && (letter === before.at(-1) || vowels.includes(letter))) yield before + after
    for (const vowel of vowels) {
      yield before + vowel + letter + after
      if (vowels.includes(letter)) yield before + vowel + after
    }
  }
}

function isEasilyTypedFor(letter: string, other: string): boolean {
  if (vowels.includes(letter) && vowels.includes(other)) return true
  const [row, column] = keyOf(letter)
  const [otherRow, otherColumn] = keyOf(other)
  return Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1
}

function keyOf(letter: string): [row: number, column: number] {
  const row = keyboard.findIndex((keys) => keys.includes(letter))
  return [row, keyboard[row]?.indexOf(letter) ?? -9]
}
