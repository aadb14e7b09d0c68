import {decodeBase64, sextets} from '../storage/base64.ts'

/**
 * Words, each with a small number: the smallest graph that spells them, and a table of the numbers. Both are read where
 * they stand in their text, so that opening costs nothing.
 */
export interface StoredGraph {
  /** An arc has the place of its letter here. */
  letters: string
  /** Where nodes begin that many arcs lead to. */
  common: readonly number[]
  /**
   * Node after node, the root first, in digits of base64. An arc: its letter, then four bits for its mode, one for whether
   * a word ends where it leads, one for whether it is the last of its node. Mode 0 leads to the node that stands next, 1 to
   * the end, where nothing goes on, 2 to 13 with a digit more to one of the common nodes, 14 and 15 with three digits
   * to any.
   */
  arcs: string
  /** The different numbers. */
  values: readonly number[]
  /** Slots in each third of the table. */
  third: number
  /** For the hash. */
  seed: number
  /** In base64: places among the numbers, in bytes. A word's is the exclusive or of three slots, one of each third. */
  table: string
}

/**
 * Where one stands after some letters: twice the offset of a node, and one more if a word ends there. `undefined` is
 * nowhere, 0 the root, 1 the end.
 */
export type Place = number

export interface Graph {
  /** Where a letter leads. */
  follow(place: Place, letter: string): Place | undefined
  /** Calls with each letter that goes on from a place, and with where it leads. */
  forEach(place: Place, call: (letter: string, to: Place) => void): void
  has(word: string): boolean
  /** The number of a word that it has. */
  numberOf(word: string): number
}

export const root: Place = 0
export const isWord = (place: Place): boolean => (place & 1) === 1

const end: Place = 1
const firstCommon = 2
const firstFar = 14

export function openGraph({letters, common, arcs, values, third, seed, table}: StoredGraph): Graph {
  const placeOfLetter = new Map(Array.from(letters, (letter, i) => [letter, i]))
  const group = new Uint8Array(3)
  return {follow, forEach, has, numberOf}

  function follow(place: Place, letter: string): Place | undefined {
    const wanted = placeOfLetter.get(letter)
    if (place === end || wanted === undefined) return undefined
    for (let at = place >> 1; ; at += sizeOf(digitAt(at + 1) >> 2)) {
      if (digitAt(at) === wanted) return targetOf(at)
      if (digitAt(at + 1) & 1) return undefined
    }
  }

  function forEach(place: Place, call: (letter: string, to: Place) => void): void {
    if (place === end) return
    for (let at = place >> 1; ; at += sizeOf(digitAt(at + 1) >> 2)) {
      call(letters[digitAt(at)] as string, targetOf(at))
      if (digitAt(at + 1) & 1) return
    }
  }

  function has(word: string): boolean {
    let place: Place | undefined = root
    for (let i = 0; i < word.length; i++) {
      place = follow(place, word[i] as string)
      if (place === undefined) return false
    }
    return isWord(place)
  }

  /** Where the arc leads that stands at an offset. */
  function targetOf(at: number): Place {
    const flags = digitAt(at + 1)
    const mode = flags >> 2
    let offset = 0
    if (mode === 0) offset = at + 2
    else if (mode >= firstFar)
      offset = ((mode - firstFar) << 18) | (digitAt(at + 2) << 12) | (digitAt(at + 3) << 6) | digitAt(at + 4)
    else if (mode >= firstCommon) offset = common[((mode - firstCommon) << 6) | digitAt(at + 2)] as number
    return (offset << 1) | ((flags >> 1) & 1)
  }

  function digitAt(at: number): number {
    return sextets[arcs.charCodeAt(at)] as number
  }

  function numberOf(word: string): number {
    let hash = seed
    let byte = 0
    for (let i = 0; i < 3; i++) {
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
      hash ^= hash >>> 13
      const slot = i * third + ((hash >>> 0) % third)
      decodeBase64(table, Math.floor(slot / 3) * 4, group)
      byte ^= group[slot % 3] as number
    }
    return values[byte] as number
  }
}

const sizeOf = (mode: number) => (mode < firstCommon ? 2 : mode < firstFar ? 3 : 5)
