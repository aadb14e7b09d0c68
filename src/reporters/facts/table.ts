import type {Figure, Span, TimeMention} from '../../rule-kit/index.ts'
import {printable, widthOf} from '../glyphs.ts'
import type {Paint} from '../paint.ts'
import {createPlacer, inChapters, written} from '../reading/chapters.ts'
import type {ReadingPrinter, ReadStory} from '../reading/story.ts'
import {type AgeTold, factsOf, hedged, type QuotationTold, wordsOf, writtenAt} from './facts.ts'

/** For a desk that checks facts: each with its place and what tells most about it. */
export const table: ReadingPrinter = inChapters(printStory)

interface Row {
  at: Span
  text: string
  note?: string | undefined
}

/** Columns that a text is cut to. */
const mostColumns = 60

function printStory({source, reading}: ReadStory, paint: Paint): string[] {
  const placeOf = createPlacer(source)
  const {figures, times, ages, people, quotations} = factsOf(reading)
  const sections: [title: string, rows: Row[]][] = [
    ['Figures', figures.map(figureRow)],
    ['Dates and times', times.map(timeRow)],
    ['Ages', ages.map(ageRow)],
    ['People', people.map(({name, mentions}) => ({at: mentions[0] as Span, text: name, note: `${mentions.length}`}))],
    ['Quotations', quotations.map(quotationRow)],
  ]
  return sections
    .filter(([, rows]) => rows.length)
    .map(([title, rows]) => {
      const cells = rows.map(
        ({at, text, note = ''}) => [written(placeOf(at)), cut(printable(text)), printable(note)] as const,
      )
      const [wide, wider] = [0, 1].map((i) => Math.max(...cells.map((row) => widthOf(row[i] as string))))
      const lines = cells.map(([place, text, note]) =>
        `  ${paint.faint(padded(place, wide as number))}  ${note ? padded(text, wider as number) : text}  ${note}`.trimEnd(),
      )
      return [paint.bold(title), ...lines].join('\n')
    })
}

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)))

function cut(text: string): string {
  if (widthOf(text) <= mostColumns) return text
  const characters = Array.from(text)
  while (widthOf(characters.join('')) >= mostColumns) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

function figureRow(figure: Figure): Row {
  const noun = figure.counted?.noun.text
  const kind = figure.kind === 'cardinal' ? undefined : figure.kind
  return {at: figure, text: writtenAt(hedged(figure)), note: [noun, kind && `(${kind})`].filter(Boolean).join(' ')}
}

const timeRow = (mention: TimeMention): Row => ({
  at: mention,
  text: writtenAt(mention),
  note: mention.kind === 'date' ? undefined : `(${mention.kind})`,
})

const ageRow = ({figure, person}: AgeTold): Row => ({at: figure, text: writtenAt(figure), note: person?.name})

function quotationRow({quotation, attribution}: QuotationTold): Row {
  const speaker = attribution?.speaker
  const written = speaker && writtenAt(speaker.span)
  const name = speaker?.entity?.name
  return {
    at: quotation.stretches[0] as Span,
    text: wordsOf(quotation),
    note: written && name && !written.includes(name) ? `${written} (${name})` : (written ?? '?'),
  }
}
