import type {Sentence, Word} from '../../src/rule-kit/index.ts'

/** What is wrong with two words in a row. */
export interface Fault {
  /** What the two are, as the message names it. */
  what: string
  /** Which of them the sentence surely keeps; else the second, as what was written last. */
  keeps?: 'first'
}

/** Two words in a row, and the sentence that they stand in. */
export interface Pair {
  first: Word
  second: Word
  sentence: Sentence
}
