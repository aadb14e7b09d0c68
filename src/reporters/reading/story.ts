import type {Reading} from '../../rule-kit/index.ts'

/** A story that was read, with what was noticed. */
export interface ReadStory {
  /** As given; empty for standard input without a name. */
  path: string
  /** The format that it was read as. */
  format: string
  /** The whole file, decoded. */
  source: string
  reading: Reading
}

/** Prints what was read, in the order given; write it out as it is. */
export type ReadingPrinter = (stories: readonly ReadStory[], context: {colour: boolean}) => string

/** The names that `copydesk read --format` takes; the first is the default. */
export const readingFormats = ['tree', 'conllu', 'json'] as const

export type ReadingFormat = (typeof readingFormats)[number]
