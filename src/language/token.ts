import type {Doubt} from './network/doubts.ts'
import type {Sentence, Word} from './reading.ts'
import type {Span} from './span.ts'

/** Universal parts of speech: https://universaldependencies.org/u/pos/. */
export type UniversalTag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** What the form of a word says: only what it does say (“sheep” has the number of its tag, “put” the tense of its tag). */
export interface Features {
  number: 'singular' | 'plural' | undefined
  person: 1 | 2 | 3 | undefined
  tense: 'past' | 'present' | undefined
  verbForm: 'finite' | 'infinitive' | 'participle' | 'gerund' | undefined
}

/** How sure the reading is of a decision: probabilities from 0 to 1. */
export interface Certainty {
  tag: number
  head: number
  relation: number
}

/**
 * A word as Universal Dependencies splits them (do|n’t, Haniyeh|’s, well|-|known), or a mark of punctuation, with its
 * place in the sentence's tree. Offsets count from its paragraph's start.
 */
export interface Token extends Span, Features {
  text: string
  /** In lower case, apostrophes straight. */
  lower: string
  /** Its dictionary form. */
  lemma: string
  /** Penn tag, as UD English EWT has them: `NNS`, `VBZ`, `HYPH`. */
  tag: string
  pos: UniversalTag
  /** What it depends on; undefined for the root. */
  head: Token | undefined
  /** Its relation to the head, with subtype: `nsubj:pass`; `root` for the root. */
  relation: string
  /** What depends on it, in the sentence's order. */
  dependents: readonly Token[]
  certainty: Certainty
  /** What may be wrong at it, for rules to look closer. */
  doubt: Doubt | undefined
  /** How likely it is that anything is wrong at it, from 0 to 1: of copy in which every other sentence has a fault. */
  suspicion: number
  /** Place among the sentence's tokens, from 0. */
  index: number
  /** The word that it is, or stands in; undefined for punctuation. */
  word: Word | undefined
  sentence: Sentence
}

/** A verb with its person and tense, or what stands for one: “goes”, “went”, “will”. */
export const isFiniteVerb = ({tag}: Token): boolean => /^(?:VB[DZP]|MD)$/.test(tag)
