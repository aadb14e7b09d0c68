import type {Nodes, Paragraph as ParagraphNode, Root, SentenceContent} from 'nlcst'
import {toString as plainText} from 'nlcst-to-string'
import {visit} from 'unist-util-visit'
import {datelineEnd} from './dateline.ts'
import {type Dates, findDateline, findDates, writeDay} from './dates/index.ts'
import {type Entities, findEntities} from './entities/index.ts'
import {type Figures, findFigures} from './figures/index.ts'
import {findLines, type Lines} from './lines.ts'
import type {Mark} from './marks.ts'
import {PlacedSentence} from './place.ts'
import {findQuotations, type Quotation, type QuotationFault} from './quotations.ts'
import {analyseSentence} from './sentence.ts'
import {findSentenceEnds} from './sentence-ends.ts'
import type {Shelf} from './shelf.ts'
import type {Span} from './span.ts'
import {type Attribution, findAttributions} from './speakers/index.ts'
import type {Token} from './token.ts'

/** What a paragraph is in its story. */
export type ParagraphKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'caption' | 'title' | 'description'

/**
 * What a format knows of a paragraph beyond its text; stands at `node.data.copydesk`. Character `i` of the text stands in
 * the source from `starts[i]` to `ends[i]`.
 */
export interface ParagraphSource {
  kind: ParagraphKind
  depth?: number | undefined
  quoted?: boolean | undefined
  /** The paragraph's text, as its nodes have it. */
  text?: string | undefined
  starts?: Uint32Array | undefined
  ends?: Uint32Array | undefined
  /** Its nodes, each with its place in the text alone: to read them, nothing need be put in place in the source. */
  unplaced?: ParagraphNode['children'] | undefined
}

/** What a format knows of a story beyond its text; stands at the root's `data.copydesk`. */
export interface StorySource {
  /** The story's own date, `YYYY-MM-DD`. */
  date?: string | undefined
}

declare module 'nlcst' {
  interface RootData {
    copydesk?: StorySource | undefined
  }
  interface ParagraphData {
    copydesk?: ParagraphSource | undefined
  }
}

/** A word as it stands in the story; its offsets count from its paragraph's start. */
export interface Word extends Span {
  text: string
  /** In lower case, apostrophes straight. */
  lower: string
  /** What stands between the word before in the sentence (or the sentence's start) and this one. */
  before: string
  /** Stands for code, an image or an embed: there is a word here, and it is not to be read. */
  opaque: boolean
  sentence: Sentence
  /** Place among the sentence's words, from 0. */
  index: number
  /** What it is to syntax: one token, or several where it holds a clitic or a hyphen. */
  readonly tokens: readonly Token[]
  /** The innermost quotation it stands in. */
  quotation: Quotation | undefined
}

/** Whether nothing but a space stands before a word in its sentence. */
export const isSpaced = ({before}: Pick<Word, 'before'>): boolean => /^\s+$/.test(before)

export interface Sentence extends Span {
  text: string
  words: Word[]
  /** Its words as syntax has them, and its marks, with tags and tree. Read when first asked for. */
  readonly tokens: readonly Token[]
  /** What follows the last word: full stops, closing marks. The stop of “11 a.m.” is its sentence’s as well. */
  after: string
}

export interface Paragraph extends Span {
  /** Place in the story, from 0. */
  index: number
  kind: ParagraphKind
  /** Level of a heading. */
  depth: number | undefined
  /** Stands in a block quotation. */
  quoted: boolean
  text: string
  sentences: Sentence[]
  node: ParagraphNode
  /** Where a stretch of its text stands in the source: UTF-16 offsets into the file. */
  toSource(start: number, end: number): {start: number; end: number}
  /** The stretch of its text that stands in the source between two offsets; undefined where none does. */
  fromSource(start: number, end: number): {start: number; end: number} | undefined
  /** Whether that stretch stands in the source as one piece, without markup within it. */
  isContiguous(start: number, end: number): boolean
}

/** What an editor notices when reading a story through. */
export interface Reading {
  /** The tree that was read. */
  tree: Root
  paragraphs: Paragraph[]
  sentences: Sentence[]
  words: Word[]
  /** Every quotation mark, apostrophe and prime, in order. */
  marks: Mark[]
  quotations: Quotation[]
  quotationFaults: QuotationFault[]
  /** Whom and what the story names. */
  readonly entities: Entities
  /** What it tells in figures. */
  readonly figures: Figures
  /** When what it tells happens. */
  readonly dates: Dates
  /** The story's own date, `YYYY-MM-DD`: of its metadata, or of its dateline. */
  readonly date: string | undefined
  /** Headline, standfirst, byline, captions, body. Read when first asked for. */
  readonly lines: Lines
  /** Who says what is quoted, where the story tells. Read when first asked for. */
  readonly attributions: readonly Attribution[]
  /** The innermost quotation around a place in a paragraph. */
  quotationAt(paragraph: Paragraph, offset: number): Quotation | undefined
  /** The quotations that stand in a paragraph, wholly or in part. */
  quotationsIn(paragraph: Paragraph): readonly Quotation[]
  /** The marks that stand in a paragraph. */
  marksIn(paragraph: Paragraph): readonly Mark[]
}

const readings = new WeakMap<Root, Reading>()

/**
 * The reading of a tree: made at the first call, the same one from then on.
 *
 * @param shelf paragraphs of readings that nobody uses any more: those that this one has, too, it takes over.
 */
export function readingOf(tree: Root, shelf?: Shelf): Reading {
  let reading = readings.get(tree)
  if (!reading) {
    reading = read(tree, shelf)
    readings.set(tree, reading)
  }
  return reading
}

function read(tree: Root, shelf: Shelf | undefined): Reading {
  const paragraphs = paragraphsIn(tree).map((node, index) => {
    const text = node.data?.copydesk?.text ?? plainText(node)
    const known = shelf?.take(text)
    return known ? moveParagraph(known, node, index) : readParagraph(node, index, text)
  })
  const {marks, quotations, faults, ...places} = findQuotations(paragraphs)
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const words = sentences.flatMap((sentence) => sentence.words)
  placeInQuotations(quotations)
  const dateline = tree.data?.copydesk?.date ? undefined : findDateline(paragraphs)
  const date = tree.data?.copydesk?.date ?? (dateline && writeDay(dateline))
  return interpret({tree, paragraphs, sentences, words, marks, quotations, quotationFaults: faults, ...places, date})
}

/** What is told by words and marks; each part is made when it is first asked for. */
function interpret(story: Omit<Reading, 'entities' | 'figures' | 'dates' | 'lines' | 'attributions'>): Reading {
  const entities = findEntities(story)
  let attributions: Attribution[] | undefined
  let lines: Lines | undefined
  return {
    ...story,
    entities,
    figures: findFigures(story),
    dates: findDates(story),
    get lines() {
      lines ??= findLines(story)
      return lines
    },
    get attributions() {
      attributions ??= findAttributions({...story, entities})
      return attributions
    },
  }
}

function paragraphsIn(node: Nodes): ParagraphNode[] {
  if (node.type === 'ParagraphNode') return [node]
  return 'children' in node ? node.children.flatMap(paragraphsIn) : []
}

/** The reading of a paragraph as if there were no other; but what is quoted in it, the whole story tells. */
export function partOf(reading: Reading, paragraph: Paragraph): Reading {
  let part = parts.get(paragraph)
  if (!part) {
    const {sentences, node} = paragraph
    const {date, quotationAt, quotationsIn, marksIn} = reading
    part = interpret({
      tree: {type: 'RootNode', children: [node]},
      paragraphs: [paragraph],
      sentences,
      words: sentences.flatMap(({words}) => words),
      marks: [...marksIn(paragraph)],
      quotations: [...quotationsIn(paragraph)],
      quotationFaults: [],
      quotationAt,
      quotationsIn,
      marksIn,
      date,
    })
    parts.set(paragraph, part)
  }
  return part
}

const parts = new WeakMap<Paragraph, Reading>()

function readParagraph(node: ParagraphNode, index: number, text: string): Paragraph {
  const paragraph = new PlacedParagraph(node, index, text)
  paragraph.sentences = findSentences(node, text).map(({nodes, start}) => readSentence(nodes, paragraph, start))
  return paragraph
}

/** Makes a paragraph that was read in another story, or another state of this one, stand here. */
function moveParagraph(paragraph: Paragraph, node: ParagraphNode, index: number): Paragraph {
  if (paragraph instanceof PlacedParagraph) paragraph.place(node, index)
  for (const {words} of paragraph.sentences) for (const word of words) word.quotation = undefined
  parts.delete(paragraph)
  return paragraph
}

class PlacedParagraph implements Paragraph {
  readonly text: string
  readonly start = 0
  readonly end: number
  readonly paragraph: Paragraph
  sentences: Sentence[] = []
  node!: ParagraphNode
  index!: number
  kind!: ParagraphKind
  depth: number | undefined
  quoted!: boolean
  #starts!: Uint32Array
  #ends!: Uint32Array

  constructor(node: ParagraphNode, index: number, text: string) {
    this.text = text
    this.end = text.length
    this.paragraph = this
    this.place(node, index)
  }

  place(node: ParagraphNode, index: number): void {
    const data = node.data?.copydesk
    const source = data?.starts && data.ends ? {starts: data.starts, ends: data.ends} : mapFromLeaves(node, this.text)
    this.node = node
    this.index = index
    this.kind = data?.kind ?? 'paragraph'
    this.depth = data?.depth
    this.quoted = data?.quoted ?? false
    this.#starts = source.starts
    this.#ends = source.ends
  }

  toSource(start: number, end: number): {start: number; end: number} {
    const [starts, ends] = [this.#starts, this.#ends]
    return {
      start: at(starts, start) ?? at(ends, start - 1) ?? 0,
      end: (end > start ? at(ends, end - 1) : at(starts, start)) ?? at(ends, end - 1) ?? 0,
    }
  }

  fromSource(from: number, to: number): {start: number; end: number} | undefined {
    // A character of two code units stands twice in each.
    const [start, end] = [countBelow(this.#starts, from), countBelow(this.#ends, to + 1)]
    return this.#starts[start] === from && this.#ends[end - 1] === to ? {start, end} : undefined
  }

  isContiguous(start: number, end: number): boolean {
    for (let offset = start + 1; offset < end; offset++)
      if (this.#starts[offset] !== this.#ends[offset - 1]) return false
    return true
  }
}

/**
 * The nodes of a paragraph's sentences, cut at our own ends: to parse-english, “World War I.” ends none. A dateline stands by
 * itself: it is no part of the sentence behind it, which the network would read worse for it.
 */
function findSentences(node: ParagraphNode, text: string): {nodes: SentenceContent[]; start: number}[] {
  const sentences: {nodes: SentenceContent[]; start: number}[] = []
  const dateline = datelineEnd(text)
  const ends = findSentenceEnds(text).filter((end) => end > dateline)
  if (dateline > 0) ends.unshift(dateline)
  let [offset, sentence] = [0, 0]
  let group: {nodes: SentenceContent[]; start: number} | undefined
  const parts = node.data?.copydesk?.unplaced ?? node.children
  for (const child of parts.flatMap((part) => (part.type === 'SentenceNode' ? part.children : [part]))) {
    const length = plainText(child).length
    if (!group && child.type !== 'WhiteSpaceNode') {
      group = {nodes: [], start: offset}
      sentences.push(group)
    }
    group?.nodes.push(child as SentenceContent)
    offset += length
    // No node is cut: one that runs over a sentence's end is that sentence's last.
    if (offset >= (ends[sentence] ?? text.length)) group = undefined
    while (offset >= (ends[sentence] ?? Number.POSITIVE_INFINITY)) sentence++
  }
  return sentences
}

function readSentence(nodes: SentenceContent[], paragraph: Paragraph, start: number): Sentence {
  const text = nodes.map((node) => plainText(node)).join('')
  const analysis = analyseSentence(nodes, text)
  const {after, words} = analysis
  return new PlacedSentence({paragraph, start, text, after}, words, () => analysis.tokens)
}

/** Tells each word of the innermost quotation around it. */
function placeInQuotations(quotations: readonly Quotation[]): void {
  for (const quotation of [...quotations].sort((a, b) => a.depth - b.depth))
    for (const {paragraph, start, end} of quotation.stretches)
      for (const sentence of paragraph.sentences)
        if (sentence.start < end && sentence.end > start)
          for (const word of sentence.words) if (word.start >= start && word.start < end) word.quotation = quotation
}

const at = (offsets: Uint32Array, index: number): number | undefined => (index < 0 ? undefined : offsets[index])

/** How many of some offsets that never fall are less than one, by bisection. */
function countBelow(offsets: Uint32Array, offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** For trees made by other parsers: as exact as their leaves' positions. */
function mapFromLeaves(node: ParagraphNode, text: string) {
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  let offset = 0
  visit(node, (leaf) => {
    if (!('value' in leaf)) return
    const from = leaf.position?.start.offset ?? offset
    const to = leaf.position?.end.offset ?? from + leaf.value.length
    const verbatim = to - from === leaf.value.length
    for (let i = 0; i < leaf.value.length; i++, offset++) {
      starts[offset] = verbatim ? from + i : from
      ends[offset] = verbatim ? from + i + 1 : to
    }
  })
  return {starts, ends}
}
