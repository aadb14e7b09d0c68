import {irregularAdjectives} from './irregular-adjectives.generated.ts'
import {irregularNouns} from './irregular-nouns.generated.ts'
import {irregularVerbs} from './irregular-verbs.generated.ts'
import type {Variety} from './spelling.ts'

/** Variants of a form as the lists write them: `learned/learnt`, `shone,shined`. */
export class Variants {
  readonly #written: string

  constructor(written: string) {
    this.#written = written
  }

  /** The commonest in a variety of English. */
  first(variety: Variety): string {
    const [american = '', british = american] = this.#written.split('/')
    return (variety === 'en-GB' ? british : american).split(',')[0] ?? ''
  }

  all(): string[] {
    return [...new Set(this.#written.split(/[/,]/))]
  }
}

export interface IrregularVerb {
  past: Variants
  participle: Variants
}

/** Irregular verbs by plain form. */
export const verbs: ReadonlyMap<string, IrregularVerb> = new Map(
  irregularVerbs.map((line) => {
    const [plain = '', past = plain, participle = past] = line.split(' ')
    return [plain, {past: new Variants(past), participle: new Variants(participle)}]
  }),
)

/** Plurals, by singular. */
export const nouns: ReadonlyMap<string, Variants> = new Map(
  irregularNouns.map((line) => {
    const [singular = '', plural = singular] = line.split(' ')
    return [singular, new Variants(plural)]
  }),
)

interface Degrees {
  comparative: Variants
  superlative: Variants
}

export const adjectives: ReadonlyMap<string, Degrees> = degreesOf('A')
export const adverbs: ReadonlyMap<string, Degrees> = degreesOf('R')

function degreesOf(kind: 'A' | 'R'): Map<string, Degrees> {
  const degrees = new Map<string, Degrees>()
  for (const line of irregularAdjectives) {
    const [letter, plain = '', comparative = '', superlative = ''] = line.split(' ')
    if (letter !== kind) continue
    degrees.set(plain, {comparative: new Variants(comparative), superlative: new Variants(superlative)})
  }
  return degrees
}
