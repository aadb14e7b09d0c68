import {bytesOf, lookUp, readTable, type Table} from '../../src/rule-kit/index.ts'
import {evidenceOf} from './evidence.ts'
import type {Finite} from './finite.ts'
import type {Surroundings} from './surroundings.ts'
import {weights} from './weights.ts'

/** What a step of a stored weight is, in natural logarithms of odds. @public Training needs it. */
export const unit = 1 / 32

let table: Table | undefined

/** How much speaks for the past of a finite verb, whatever it stands in: the logarithm of the odds. */
export function leaningToPast(finite: Finite, around: Surroundings): number {
  table ??= readTable(bytesOf(weights), 0).table
  return weigh(table, [...evidenceOf(finite, around)].map(hashOf))
}

/** What some evidence weighs in all, by the hashes of its names. @public Training needs it. */
export function weigh(table: Table, hashes: Iterable<number>): number {
  let sum = 0
  for (const hash of hashes) {
    const weight = lookUp(table, hash) ?? 0
    sum += weight > 127 ? weight - 256 : weight
  }
  return sum * unit
}

/** FNV-1a, its bits mixed. @public Training needs it. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}
