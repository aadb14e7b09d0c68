import type {Root} from 'nlcst'
import {type Paragraph, type Reading, readingOf, type Word} from '../language/reading.ts'
import {Shelf} from '../language/shelf.ts'
import {spanOf} from '../language/span.ts'
import {Recent} from '../storage/recent.ts'
import type {Report} from './define-rule.ts'

/** Paragraphs remembered by a desk, and characters in them: some long features' worth. */
const most = {paragraphs: 4096, characters: 384 * 1024}

/** One for all desks: a paragraph is read alike by any settings, and when they change it need not be read anew. */
const shelf = new Shelf()

const nothing: readonly Kept[] = []

/** A report of a paragraph, wherever that stands. */
type Kept = Omit<Report, 'at' | 'related'> & {
  start: number
  end: number
  related: readonly {start: number; end: number; message: string}[]
}

declare module 'unified' {
  interface Data {
    copydeskMemory?: Memory | undefined
  }
}

/**
 * What rules said of paragraphs, for a story that is read again and again while it is written. It holds for one set of
 * options and one house.
 */
export class Memory {
  /** By all of a paragraph that a rule can see, then by rule. */
  readonly #kept = new Recent<Map<string, readonly Kept[]>>(most.paragraphs, most.characters)
  readonly #places = new WeakMap<Reading, Map<Paragraph, Map<string, readonly Kept[]>>>()

  /** Reads a story, with paragraphs that stood in one before. Whoever is done with the reading gives it back. */
  read(tree: Root): Reading {
    return readingOf(tree, shelf)
  }

  /** Takes what a reading is made of for another; it must not be used any more. */
  takeBack(reading: Reading): void {
    shelf.put(reading.paragraphs)
  }

  /** Reports what a rule says of a paragraph; it looks only if it has not seen the same one before. */
  recall(
    rule: string,
    paragraph: Paragraph,
    reading: Reading,
    look: (paragraph: Paragraph, report: (report: Report) => void) => void,
    emit: (report: Report) => void,
  ): void {
    const kept = this.#of(paragraph, reading)
    let reports = kept.get(rule)
    if (!reports) {
      const found: Kept[] = []
      look(paragraph, (report) => found.push(keep(report)))
      reports = found.length ? found : nothing
      kept.set(rule, reports)
    }
    for (const report of reports) emit(place(report, paragraph))
  }

  #of(paragraph: Paragraph, reading: Reading): Map<string, readonly Kept[]> {
    let places = this.#places.get(reading)
    if (!places) {
      places = new Map()
      this.#places.set(reading, places)
    }
    let kept = places.get(paragraph)
    if (kept) return kept
    const key = describe(paragraph, reading)
    kept = this.#kept.get(key)
    if (!kept) {
      kept = new Map()
      this.#kept.set(key, kept)
    }
    places.set(paragraph, kept)
    return kept
  }
}

/** The paragraph, and what is quoted in it, which may be decided elsewhere in the story. */
function describe(paragraph: Paragraph, reading: Reading): string {
  const {kind, depth = 0, quoted, text} = paragraph
  const quotations = reading
    .quotationsIn(paragraph)
    .flatMap(({depth, stretches}) =>
      stretches.filter((one) => one.paragraph === paragraph).map(({start, end}) => `${depth} ${start} ${end}`),
    )
  const marks = reading.marksIn(paragraph).map(({start, role}) => `${start} ${role}`)
  return [kind, depth, quoted, quotations.join(), marks.join(), text].join(' ')
}

function keep({at, related = [], ...report}: Report): Kept {
  const {start, end} = 'start' in at ? at : spanOf(at[0] as Word, at.at(-1))
  return {...report, start, end, related: related.map(({at, message}) => ({start: at.start, end: at.end, message}))}
}

function place({start, end, related, ...report}: Kept, paragraph: Paragraph): Report {
  return {
    ...report,
    at: {paragraph, start, end},
    ...(related.length && {
      related: related.map(({start, end, message}) => ({at: {paragraph, start, end}, message})),
    }),
  }
}
