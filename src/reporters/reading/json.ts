import type {Paragraph, Quotation, Sentence, Token, Word} from '../../rule-kit/index.ts'
import {standardInput} from '../story.ts'
import type {PrintedReading} from './schema.ts'
import type {ReadingPrinter, ReadStory} from './story.ts'

type PrintedFile = PrintedReading['files'][number]
type PrintedParagraph = PrintedFile['paragraphs'][number]
type PrintedSentence = PrintedParagraph['sentences'][number]

/** For programs; described by `schemas/reading.schema.json`. */
export const json: ReadingPrinter = (stories) => {
  const printed: PrintedReading = {version: 1, files: stories.map(printStory)}
  return `${JSON.stringify(printed, null, 2)}\n`
}

type Places = ReadonlyMap<Quotation, number>

function printStory({path, format, reading}: ReadStory): PrintedFile {
  const places = new Map(reading.quotations.map((quotation, i) => [quotation, i]))
  return {
    path: path || standardInput,
    format,
    paragraphs: reading.paragraphs.map((paragraph) => printParagraph(paragraph, places)),
    quotations: reading.quotations.map(printQuotation),
  }
}

function printParagraph(paragraph: Paragraph, places: Places): PrintedParagraph {
  const {kind, depth, quoted, sentences, start, end} = paragraph
  return {
    ...paragraph.toSource(start, end),
    kind,
    depth: depth ?? null,
    quoted,
    sentences: sentences.map((sentence) => printSentence(sentence, places)),
  }
}

function printSentence({paragraph, start, end, text, words, tokens}: Sentence, places: Places): PrintedSentence {
  return {
    ...paragraph.toSource(start, end),
    text,
    words: words.map((word) => printWord(word, places)),
    tokens: tokens.map(printToken),
  }
}

function printWord({paragraph, start, end, text, opaque, quotation}: Word, places: Places) {
  return {
    ...paragraph.toSource(start, end),
    text,
    opaque,
    quotation: (quotation && places.get(quotation)) ?? null,
  }
}

function printToken(token: Token): PrintedSentence['tokens'][number] {
  const {paragraph, start, end, text, lemma, tag, pos, number, person, tense, verbForm} = token
  const {head, relation, certainty, word} = token
  return {
    ...paragraph.toSource(start, end),
    text,
    lemma,
    tag,
    pos,
    number: number ?? null,
    person: person ?? null,
    tense: tense ?? null,
    verbForm: verbForm ?? null,
    head: head?.index ?? null,
    relation,
    certainty: {tag: round(certainty.tag), head: round(certainty.head), relation: round(certainty.relation)},
    word: word?.index ?? null,
  }
}

/** More digits would only be noise. */
const round = (probability: number) => Math.round(probability * 10_000) / 10_000

function printQuotation({depth, close, stretches}: Quotation): PrintedFile['quotations'][number] {
  return {
    depth,
    closed: close !== undefined,
    stretches: stretches.map(({paragraph, start, end}) => ({
      paragraph: paragraph.index,
      ...paragraph.toSource(start, end),
    })),
  }
}
