import {gazetteer} from './gazetteer.ts'
import {openGraph} from './graph.ts'
import {findNear, type Neighbour} from './slips.ts'

/** What a name is known to be; many are several things. */
export interface NameKinds {
  given: boolean
  surname: boolean
  place: boolean
  institution: boolean
  /** Somebody in office whom world news writes about. */
  official: boolean
  /** A country, its people, a capital, a city of a million. */
  famousPlace: boolean
  /** How frequent it is among people, from 0 to 7. */
  rank: number
}

/** A known name that an unknown one may be meant for. */
export interface NearName extends Neighbour, NameKinds {}

const graph = openGraph(gazetteer)

/** What a name is known to be: one word of it, in any case, with or without diacritics. */
export function nameKinds(name: string): NameKinds | undefined {
  const plain = foldName(name)
  return graph.has(plain) ? kindsOf(plain) : undefined
}

/**
 * Names one slip from an unknown one, or two that come from the ear, in lower case and without diacritics, the likeliest
 * first.
 */
export function findNearNames(name: string, slips: 1 | 2 = 1): NearName[] {
  const near = findNear(graph, foldName(name), slips).map((neighbour) => ({...neighbour, ...kindsOf(neighbour.word)}))
  return near.sort((a, b) => b.rank - a.rank || a.cost - b.cost || (a.word < b.word ? -1 : 1))
}

function kindsOf(plain: string): NameKinds {
  const number = graph.numberOf(plain)
  return {
    given: (number & 1) !== 0,
    surname: (number & 2) !== 0,
    place: (number & 4) !== 0,
    institution: (number & 8) !== 0,
    official: (number & 16) !== 0,
    famousPlace: (number & 32) !== 0,
    rank: number >> 6,
  }
}

const folded: Record<string, string> = {ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', '’': "'", '‘': "'"}

/** In lower case, in the letters of English. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı’‘]/g, (letter) => folded[letter] as string)
