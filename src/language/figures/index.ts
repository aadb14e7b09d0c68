import {remember} from '../../storage/remember.ts'
import type {Quotation} from '../quotations.ts'
import type {Paragraph, Reading, Sentence, Word} from '../reading.ts'
import {type Counted, findCounted} from './counted.ts'
import type {Figure, FigureKind} from './figure.ts'
import {findHedgeBefore, findHedgeBehind, type Hedge} from './hedges.ts'
import {type Scanned, scan} from './scan.ts'

export type {Counted} from './counted.ts'
export type {Figure, FigureKind} from './figure.ts'
export type {Hedge} from './hedges.ts'
export {numberOfWords} from './numerals.ts'

/** The figures of a story; made when they are first asked for. */
export interface Figures {
  /** In order. Years, days of a month, clock times and numbers that name (“Section 4”) are none. */
  readonly all: readonly Figure[]
  /** Those of a sentence, in order. */
  of(sentence: Sentence): readonly Figure[]
}

/** Finds what a story tells in figures. */
export function findFigures({sentences}: Pick<Reading, 'sentences'>): Figures {
  let all: Figure[] | undefined
  return {
    get all() {
      all ??= sentences.flatMap(figuresOf)
      return all
    },
    of: figuresOf,
  }
}

const figuresOf = remember((sentence: Sentence): readonly Figure[] =>
  scan(sentence).map((one) => new PlacedFigure(withHedge(one, sentence), sentence)),
)

/** Offsets count from the sentence's start. */
type Hedged = Scanned & {hedge: Hedge | undefined; hedgeStart: number}

function withHedge(scanned: Scanned, {text}: Sentence): Hedged {
  const from = Math.max(0, scanned.start - longestHedge)
  const before = findHedgeBefore(text.slice(from, scanned.start))
  return {
    ...scanned,
    hedge:
      findHedgeBehind(text.slice(scanned.end, scanned.end + longestHedge)) ??
      (before && {text: before.text, lean: before.lean}),
    hedgeStart: before ? from + before.start : scanned.start,
  }
}

/** A figure in its story; its words and what it counts are found when they are asked for. */
class PlacedFigure implements Figure {
  readonly text: string
  readonly sentence: Sentence
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
  readonly value: number
  readonly other: number | undefined
  readonly low: number
  readonly high: number
  readonly step: number
  readonly times: number
  readonly currency: string | undefined
  readonly hedge: Hedge | undefined
  readonly hedgeStart: number
  readonly isInWords: boolean
  readonly isAttributive: boolean
  #counted: Counted | undefined | null = null

  constructor(scanned: Hedged, sentence: Sentence) {
    this.text = sentence.text.slice(scanned.start, scanned.end)
    this.sentence = sentence
    this.paragraph = sentence.paragraph
    this.start = sentence.start + scanned.start
    this.end = sentence.start + scanned.end
    this.kind = scanned.kind
    this.value = scanned.value
    this.other = scanned.other
    this.low = Math.min(scanned.value, scanned.high)
    this.high = Math.max(scanned.value, scanned.high)
    this.step = scanned.step
    this.times = scanned.times
    this.currency = scanned.currency
    this.isInWords = scanned.isInWords
    this.isAttributive = scanned.isAttributive
    this.hedge = scanned.hedge
    this.hedgeStart = sentence.start + scanned.hedgeStart
  }

  get quotation(): Quotation | undefined {
    return this.sentence.words.find(({end}) => end > this.start)?.quotation
  }

  get words(): readonly Word[] {
    return this.sentence.words.filter(({start, end}) => start < this.end && end > this.start)
  }

  get counted(): Counted | undefined {
    if (this.#counted === null) this.#counted = findCounted(this)
    return this.#counted
  }
}

/** Characters that a hedge takes at most. */
const longestHedge = 24
