import type {Figure} from '../../src/rule-kit/index.ts'
import {letter} from './skeleton.ts'

/** A sum that a sentence tells to its end: what was reckoned, and from what. */
export interface Reckoning {
  /** Its groups are figures; `told` is what they make. */
  pattern: RegExp
  reckon(figures: Readonly<Record<string, Figure>>, match: RegExpExecArray): number | undefined
}

export const some = `(?: [${letter}’'-]+){0,3}?`
export const more = `(?: [${letter}’'-]+){0,5}?`
export const gap = '[^.;:“”\\ue000-\\ue03b]'
export const ends = '(?=[.,;:)–—]|$| [–—])'

export const amountOf = (one: Figure | undefined): number => one?.value ?? Number.NaN

export function compile(source: string): RegExp {
  // A name stands once in a pattern: later ones are numbered, and told apart no further.
  const counts = new Map<string, number>()
  const numbered = source.replace(/\(\?<([a-z]+)>/g, (group, name: string) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? group : `(?<${name}${count}>`
  })
  return new RegExp(numbered, 'i')
}
