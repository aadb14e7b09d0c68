import {Recent} from '../storage/recent.ts'
import {remember} from '../storage/remember.ts'
import {type Graph, isWord, type Place, root} from './graph.ts'

/** A word that a slip or two lead to. */
export interface Neighbour {
  word: string
  /** How unlikely the slips are together; up to `commonest` for one that every typist makes. */
  cost: number
}

/** Two letters changed places, an apostrophe left out, or one was typed twice or once for twice. */
export const commonest = 1
/** A letter missing, the key beside, one vowel for another. */
export const common = 2
/** A letter too many, other than one typed twice. */
const lessCommon = 2.2
const uncommon = 3
/** Writers look at how a word begins. */
export const atTheStart = 1.5

const vowels = 'aeiou'
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Consonants that sound alike, at least in places. */
const soundAlike = new Set(['ck', 'cs', 'sz', 'gj', 'kq', 'fv'])

const withoutApostrophe =
  /^(?:\w+n(?=t$)|(?:i|you|he|she|it|we|they|there|here|that|what|where|who|how|when)(?=s$|re$|ve$|ll$|d$|m$))/

/**
 * Words of a graph, in lower case, that are one slip from a word, or two of which each comes from the ear rather than the
 * fingers: a letter doubled or not, changed about, one vowel for another, missing or too many.
 */
export function findNear(graph: Graph, word: string, slips: 1 | 2): readonly Neighbour[] {
  const key = `${slips}${word}`
  const memory = found(graph)
  const known = memory.get(key)
  if (known) return known
  const near = search(graph, word, slips)
  memory.set(key, near)
  return near
}

/** Words whose neighbours are kept, and characters in them: an editor asks for those of a story again and again. */
const found = remember((_: Graph) => new Recent<readonly Neighbour[]>(5000, 64 * 1024))

function search(graph: Graph, word: string, slips: 1 | 2): Neighbour[] {
  const costs = new Map<string, number>()
  const apostrophe = word.match(withoutApostrophe)?.[0].length
  visit(root, 0, '', 0, slips)
  costs.delete(word)
  return [...costs].map(([near, cost]) => ({word: near, cost}))

  /** Goes on at a letter of the word, with what has been spelled instead of those before it. */
  function visit(place: Place, at: number, spelled: string, cost: number, left: number): void {
    const letter = word[at] ?? ''
    if (!letter && isWord(place) && cost < (costs.get(spelled) ?? Infinity)) costs.set(spelled, cost)
    const asTyped = letter ? graph.follow(place, letter) : undefined
    if (asTyped !== undefined) visit(asTyped, at + 1, spelled + letter, cost, left)
    if (left) slip(place, at, spelled, cost, left - 1)
  }

  function slip(place: Place, at: number, spelled: string, cost: number, left: number): void {
    const [letter, next] = [word[at] ?? '', word[at + 1] ?? '']
    const before = spelled.at(-1) ?? ''
    const isAllowed = (isHeard: boolean) => slips === 1 || (isHeard && at > 0)
    const go = (to: Place | undefined, from: number, added: string, own: number) => {
      if (to !== undefined) visit(to, from, spelled + added, cost + own + (at === 0 ? atTheStart : 0), left)
    }
    if (next && next !== letter) {
      const swapped = graph.follow(place, next)
      if (swapped !== undefined) go(graph.follow(swapped, letter), at + 2, next + letter, commonest)
    }
    const isDoubled = letter !== '' && (letter === next || letter === before)
    if (letter && isAllowed(isDoubled || isVowel(letter))) go(place, at + 1, '', isDoubled ? commonest : lessCommon)
    graph.forEach(place, (other, to) => {
      if (other === "'" ? apostrophe !== at : other < 'a' || other > 'z') return
      const doubles = other === letter || other === before
      if (other === "'") go(to, at, other, commonest)
      else if (isAllowed(doubles || isVowel(other))) go(to, at, other, doubles ? commonest : common)
      if (letter && other !== letter && other !== "'" && isAllowed(isHeardFor(letter, other)))
        go(to, at + 1, other, isEasilyTypedFor(letter, other) ? common : uncommon)
    })
  }
}

const isVowel = (letter: string) => vowels.includes(letter)

const isHeardFor = (letter: string, other: string) =>
  (isVowel(letter) && isVowel(other)) || soundAlike.has(letter + other) || soundAlike.has(other + letter)

const isEasilyTypedFor = (letter: string, other: string) => isHeardFor(letter, other) || areNeighbours(letter, other)

/** Whether two letters lie side by side on a keyboard, or one above the other. */
export function areNeighbours(letter: string, other: string): boolean {
  const [row, column] = keyOf(letter)
  const [otherRow, otherColumn] = keyOf(other)
  return row >= 0 && otherRow >= 0 && Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1
}

/** Whether two letters lie side by side in one row of a keyboard. */
export const areBeside = (letter: string, other: string): boolean =>
  areNeighbours(letter, other) && keyOf(letter)[0] === keyOf(other)[0]

function keyOf(letter: string): [row: number, column: number] {
  const row = keyboard.findIndex((keys) => keys.includes(letter))
  return [row, keyboard[row]?.indexOf(letter) ?? -9]
}

/** A letter put in, left out, changed, or two that changed places. */
export interface Slip {
  kind: 'added' | 'left out' | 'changed' | 'swapped'
  at: number
  /** What stands there, and what should. */
  typed: string
  meant: string
}

/** The one slip by which a word was typed for another, if there is one. */
export function findSlip(typed: string, meant: string): Slip | undefined {
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at++
  const [one, two] = [typed.charAt(at), meant.charAt(at)]
  if (typed.slice(at + 1) === meant.slice(at)) return {kind: 'added', at, typed: one, meant: ''}
  if (typed.slice(at) === meant.slice(at + 1)) return {kind: 'left out', at, typed: '', meant: two}
  if (typed.slice(at + 1) === meant.slice(at + 1)) return {kind: 'changed', at, typed: one, meant: two}
  const isSwapped =
    typed.charAt(at + 1) === two && meant.charAt(at + 1) === one && typed.slice(at + 2) === meant.slice(at + 2)
  return isSwapped ? {kind: 'swapped', at, typed: one, meant: two} : undefined
}
