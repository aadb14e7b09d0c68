import type {Paragraph, Quotation, Reading, Sentence, Token} from '../../rule-kit/index.ts'
import {printable, widthOf} from '../glyphs.ts'
import type {Paint} from '../paint.ts'
import {drawBranches} from './branches.ts'
import {createPlacer, inChapters, written} from './chapters.ts'
import {printFeatures} from './features.ts'
import type {ReadingPrinter, ReadStory} from './story.ts'

/** For whoever writes a rule: each sentence as a tree, a word a line, with all that is known of it. */
export const tree: ReadingPrinter = inChapters(printStory)

function printStory({source, reading}: ReadStory, paint: Paint): string[] {
  const placeOf = createPlacer(source)
  const sentences = reading.sentences.filter(({text}) => text.trim())
  const printed = sentences.map((sentence) => {
    const {paragraph, text} = sentence
    const heading = `${paint.faint(written(placeOf(sentence)))}${describe(paragraph)}  ${paint.bold(printable(text))}`
    return [heading, ...printTokens(sentence, reading, paint)].join('\n')
  })
  const quotations = reading.quotations.map((quotation) => {
    return `  ${written(placeOf(quotation.open))}  ${printQuotation(quotation)}`
  })
  return quotations.length ? [...printed, [paint.bold('Quotations'), ...quotations].join('\n')] : printed
}

function describe({kind, depth, quoted}: Paragraph): string {
  const level = kind === 'heading' && depth ? ` ${depth}` : ''
  const notes = [...(kind === 'paragraph' ? [] : [`${kind}${level}`]), ...(quoted ? ['quoted'] : [])]
  return notes.length ? ` (${notes.join(', ')})` : ''
}

/** Longest stretch of a quotation that is printed whole. */
const longestQuotation = 60

function printQuotation({depth, stretches, close}: Quotation): string {
  const text = printable(stretches.map(({paragraph, start, end}) => paragraph.text.slice(start, end)).join(' ¶ '))
  const shown =
    text.length > longestQuotation ? `${text.slice(0, 40).trimEnd()} … ${text.slice(-15).trimStart()}` : text
  return `${'  '.repeat(depth)}${shown}${close ? '' : '  (never closed)'}`
}

/** A token with all that is printed of it. */
interface Row {
  token: Token
  branch: string
  isQuoted: boolean
}

interface Column {
  title: string
  cell(row: Row): string
  ink: (row: Row, paint: Paint) => (text: string) => string
  /** Figures stand to the right. */
  isFigure?: boolean
}

const plain = () => (text: string) => text
const faint = (_: Row, paint: Paint) => paint.faint

const columns: readonly Column[] = [
  {title: '', cell: ({token}) => `${token.index + 1}`, ink: faint, isFigure: true},
  {title: '', cell: ({isQuoted}) => (isQuoted ? '“' : ''), ink: faint},
  {title: '', cell: ({token, branch}) => `${branch}${printable(token.text)}`, ink: plain},
  {title: 'tag', cell: ({token}) => token.tag, ink: plain},
  {title: 'part', cell: ({token}) => token.pos, ink: faint},
  {
    title: 'relation',
    cell: ({token: {head, relation}}) => (head ? `${relation} → ${head.index + 1}` : 'root'),
    ink: plain,
  },
  {title: 'lemma', cell: ({token}) => printable(token.lemma), ink: faint},
  certaintyOf('tag', 'tag %'),
  certaintyOf('head', 'head %'),
  certaintyOf('relation', 'rel. %'),
  {title: 'features', cell: ({token}) => printFeatures(token), ink: faint},
]

/** What the reading is less sure of than this is coloured. */
const sure = 0.9
const likely = 0.6

function certaintyOf(decision: keyof Token['certainty'], title: string): Column {
  return {
    title,
    cell: ({token}) => `${Math.floor(token.certainty[decision] * 100)}`,
    ink: ({token: {certainty}}, paint) =>
      certainty[decision] >= sure ? paint.faint : certainty[decision] >= likely ? paint.yellow : paint.red,
    isFigure: true,
  }
}

function printTokens({tokens}: Sentence, reading: Reading, paint: Paint): string[] {
  if (!tokens.length) return []
  const branches = drawBranches(tokens)
  const rows = tokens.map((token, i) => ({
    token,
    branch: branches[i] as string,
    isQuoted: reading.quotationAt(token.paragraph, token.start) !== undefined,
  }))
  const widths = columns.map(({title, cell}) => Math.max(widthOf(title), ...rows.map((row) => widthOf(cell(row)))))
  const printRow = (textOf: (column: Column) => string, inkOf: (column: Column) => (text: string) => string) =>
    columns
      .map((column, i) => {
        const text = textOf(column)
        const blank = ' '.repeat((widths[i] as number) - widthOf(text))
        return column.isFigure ? `${blank}${inkOf(column)(text)}` : `${inkOf(column)(text)}${blank}`
      })
      .join('  ')
      .trimEnd()
  const titles = printRow(
    ({title}) => title,
    () => paint.faint,
  )
  const lines = rows.map((row) =>
    printRow(
      ({cell}) => cell(row),
      ({ink}) => ink(row, paint),
    ),
  )
  return [titles, ...lines].map((line) => `  ${line}`)
}
