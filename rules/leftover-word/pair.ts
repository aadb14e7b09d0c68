import type {Sentence, Word} from '../../src/rule-kit/index.ts'

/** What is wrong with two words in a row. */
export interface Fault {
  /** What the two are, as the message names it. */
  what: string
}

/** Two words in a row, and the sentence that they stand in. */
export interface Pair {
  first: Word
  second: Word
  sentence: Sentence
}
