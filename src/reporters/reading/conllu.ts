import type {Paragraph, Sentence, Token} from '../../rule-kit/index.ts'
import {standardInput} from '../story.ts'
import {printFeatures} from './features.ts'
import type {ReadingPrinter, ReadStory} from './story.ts'

/**
 * CoNLL-U (https://universaldependencies.org/format.html): a document a story, a paragraph a `# newpar`. MISC tells
 * where each token stands in the file, in UTF-16 code units, and the number of the innermost quotation around it.
 */
export const conllu: ReadingPrinter = (stories) => {
  let count = 0
  return stories.map((story) => printStory(story, () => ++count)).join('')
}

function printStory({path, reading}: ReadStory, next: () => number): string {
  const numbers = new Map(reading.quotations.map((quotation, i) => [quotation, i + 1]))
  const quotationOf: QuotationOf = ({paragraph, start}) => {
    const quotation = reading.quotationAt(paragraph, start)
    return quotation && numbers.get(quotation)
  }
  const printed = reading.paragraphs.flatMap(({sentences}) =>
    sentences
      .filter(({tokens}) => tokens.length)
      .map(
        (sentence, i) => `${i ? '' : '# newpar\n'}# sent_id = s${next()}\n${printSentence(sentence, quotationOf)}\n`,
      ),
  )
  return printed.length ? `# newdoc id = ${oneLine(path || standardInput)}\n${printed.join('')}` : ''
}

/** The number of the innermost quotation around a token, from 1. */
type QuotationOf = (token: Token) => number | undefined

function printSentence({paragraph, tokens}: Sentence, quotationOf: QuotationOf): string {
  const rows: string[] = []
  let text = ''
  for (const group of groupByWord(tokens)) {
    const [first, last] = [group[0] as Token, group.at(-1) as Token]
    const isGlued = /\S/.test(paragraph.text[last.end] ?? '')
    const form = oneLine(paragraph.text.slice(first.start, last.end))
    text += isGlued ? form : `${form} `
    const space = isGlued ? ['SpaceAfter=No'] : []
    if (group.length > 1) {
      const misc = [...space, ...placeOf(paragraph, first.start, last.end)]
      rows.push(row(`${first.index + 1}-${last.index + 1}`, form, '_', '_', '_', '_', '_', '_', '_', misc.join('|')))
    }
    for (const token of group) rows.push(printToken(token, quotationOf(token), group.length > 1 ? [] : space))
  }
  return `# text = ${text.trimEnd()}\n${rows.join('')}`
}

function printToken(token: Token, quotation: number | undefined, space: readonly string[]): string {
  const {paragraph, index, text, lemma, pos, tag, head, relation, start, end} = token
  const quoted = quotation === undefined ? [] : [`Quotation=${quotation}`]
  const misc = [...quoted, ...space, ...placeOf(paragraph, start, end)].join('|')
  const [place, label] = head ? [head.index + 1, relation] : [0, 'root']
  return row(`${index + 1}`, text, lemma, pos, tag, printFeatures(token), `${place}`, label, '_', misc)
}

function placeOf(paragraph: Paragraph, from: number, to: number): string[] {
  const {start, end} = paragraph.toSource(from, to)
  return [`start_char=${start}`, `end_char=${end}`]
}

const row = (...columns: string[]) => `${columns.map((column) => oneLine(column) || '_').join('\t')}\n`

/** A line end or a tab would break the table. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Tokens that Universal Dependencies holds for one word of the text stand together: do|n’t, but not well|-|known. */
function groupByWord(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = []
  for (const token of tokens) {
    const before = groups.at(-1)
    if (before && isJoined(before.at(-1) as Token, token)) before.push(token)
    else groups.push([token])
  }
  return groups
}

const clitic = /^(?:['’ʼ]\p{L}*|n['’ʼ]?t)$/iu
const letters = /^['’ʼ]?\p{L}+$/u

function isJoined(before: Token, token: Token): boolean {
  if (!token.word || token.word !== before.word || token.start !== before.end || before.pos === 'PUNCT') return false
  return clitic.test(token.text) || (letters.test(before.text) && letters.test(token.text))
}
