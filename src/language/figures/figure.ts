import type {Quotation} from '../quotations.ts'
import type {Sentence, Word} from '../reading.ts'
import type {Span} from '../span.ts'
import type {Counted} from './counted.ts'
import type {Hedge} from './hedges.ts'

/**
 * What a figure is. `pair`: two figures of which the one stands against the other, “54 to 46”, “3-1”. `age`: somebody’s or
 * something’s, where that is plain: “Smith, 54,”, “aged 54”, “54-year-old”. `ratio`: “one in five”.
 */
export type FigureKind =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'percentage'
  | 'percentage points'
  | 'money'
  | 'age'
  | 'pair'
  | 'ratio'

/** A figure where it stands; its span takes in its magnitude, sign and unit, and leaves out its hedge. */
export interface Figure extends Span {
  text: string
  sentence: Sentence
  /** The words that it stands in. */
  words: readonly Word[]
  kind: FigureKind
  /** “1.2 million” is 1200000, “40 %” is 40, “two-thirds” 0.666…, “3-1” is 3, of a range the lower bound. */
  value: number
  /** Of a pair or a ratio, the second figure: of “3-1”, 1. */
  other: number | undefined
  /** Bounds: the same as the value but for a range, “10–15”. */
  low: number
  high: number
  /** What its last written place is worth: of “1.2 million” 100000, of “40” 1. */
  step: number
  /** What its words or letters of magnitude multiply by: 1000000 of “1.2 million”, else 1. */
  times: number
  /** “$”, “£”, “€”, “dollar”: as written, in the singular. */
  currency: string | undefined
  hedge: Hedge | undefined
  /** Where its hedge begins, or else the figure. */
  hedgeStart: number
  /** Written in letters: “twenty-three”. */
  isInWords: boolean
  /** Bound to the word behind it by a hyphen: “54-year-old”, “three-day”. */
  isAttributive: boolean
  /** The innermost quotation around it: its voice. */
  quotation: Quotation | undefined
  /** What it counts, read from the tree when first asked for. */
  readonly counted: Counted | undefined
}
