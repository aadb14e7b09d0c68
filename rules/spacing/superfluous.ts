import {type Mark, type Paragraph, type Reading, type Report, textAfter, textBefore} from '../../src/rule-kit/index.ts'

/** A run of white space within a line, and what stands on both sides. */
interface Gap {
  paragraph: Paragraph
  text: string
  start: number
  end: number
  space: string
  /** The characters on both sides. */
  previous: string
  next: string
}

/** Spaces that stand where none should, more of them than one, or of a kind that nobody meant. */
export function* findSuperfluous(reading: Reading): Generator<Report> {
  const edges = findEdges(reading)
  for (const paragraph of reading.paragraphs) {
    const isTabular = isLaidOut(paragraph.text)
    for (const gap of findGaps(paragraph)) {
      const finding =
        describeBeforeMark(gap) ??
        describeBesideBracket(gap) ??
        describeInsideQuotation(gap, edges) ??
        describeBeforePossessive(gap) ??
        describeWithinFigure(gap) ??
        (isTabular ? undefined : describeRun(gap))
      if (finding) yield finding
    }
  }
}

function* findGaps(paragraph: Paragraph): Generator<Gap> {
  const {text} = paragraph
  for (const {index: start, 0: space} of text.matchAll(/\s+/g)) {
    const end = start + space.length
    // A line's end stands for one space whatever surrounds it.
    if (start === 0 || end === text.length || /[\n\r\u2028\u2029]/.test(space)) continue
    yield {paragraph, text, start, end, space, previous: text[start - 1] as string, next: text[end] as string}
  }
}

/** A table or a box of results: columns are held apart by blanks. */
function isLaidOut(text: string): boolean {
  return [...text.matchAll(/\S(?:[ \u00A0]{3,}|[ \u00A0]*\t\s*)(?=\S)/g)].length > 1
}

const isPlain = (space: string) => /^[ \t]+$/.test(space)

function describeBeforeMark(gap: Gap): Report | undefined {
  const {paragraph, text, start, end, space, previous} = gap
  const mark = /^(?:[,.]|[;:](?!\))|[!?]+)(?=[\s\p{Pf}"')\]]|$)|^[,;](?=\p{L}{2})/u.exec(text.slice(end, end + 20))?.[0]
  if (!mark || !/[\p{L}\p{N}\p{Pf}\p{Pe}"'%]/u.test(previous)) return undefined
  // In French copy a no-break space stands before these.
  if (/[;:!?]/.test(mark) && !isPlain(space)) return undefined
  if (mark === '.' && isEllipsis(text, start, end)) return undefined
  if (mark === ':' && /\d/.test(previous) && /^:\s*\d/.test(text.slice(end))) return undefined
  // A move in chess carries its praise or blame behind it.
  if (/[!?]/.test(mark) && /\d\S*$/.test(text.slice(Math.max(0, start - 12), start))) return undefined
  const isGlued = /\p{L}/u.test(text[end + mark.length] ?? '')
  const span = {paragraph, start, end: end + mark.length}
  if (isGlued)
    return {
      at: span,
      message: `The space stands before “${mark}” instead of after it. Move it.`,
      expected: [`${mark} `],
    }
  return {at: span, message: `A space stands before “${mark}”. Delete it.`, expected: [mark]}
}

function isEllipsis(text: string, start: number, end: number): boolean {
  return /[.…]\s*$/.test(text.slice(0, start)) || /^\.\s*[.…]/.test(text.slice(end))
}

function describeBesideBracket({paragraph, text, start, end, previous, next}: Gap): Report | undefined {
  const isSmiley = /[:;=]['-]?[([]$/.test(text.slice(Math.max(0, start - 3), start))
  if (/[([]/.test(previous) && /[\p{L}\p{N}\p{Pi}"'$£€]/u.test(next) && !isSmiley)
    return {
      at: {paragraph, start: start - 1, end},
      message: `A space stands after “${previous}”. Delete it.`,
      expected: [previous],
    }
  if (/[)\]]/.test(next) && /[\p{L}\p{N}\p{Pf}"'.!?%,]/u.test(previous) && !/\.\s*\.$/.test(text.slice(0, start)))
    return {
      at: {paragraph, start, end: end + 1},
      message: `A space stands before “${next}”. Delete it.`,
      expected: [next],
    }
  return undefined
}

/** The marks that surely open and close a quotation, by paragraph and offset. */
type Edges = Map<Paragraph, Map<number, 'open' | 'close'>>

function findEdges({quotations}: Reading): Edges {
  const edges: Edges = new Map()
  const add = ({paragraph, start, form, curly, character}: Mark, role: 'open' | 'close') => {
    if (/[«»‹›]/.test(character) || (form === 'single' && !curly)) return
    const known = edges.get(paragraph) ?? new Map()
    edges.set(paragraph, known.set(start, role))
  }
  for (const {open, reopened, close} of quotations) {
    if (!close) continue
    for (const mark of [open, ...reopened]) add(mark, 'open')
    add(close, 'close')
  }
  return edges
}

function describeInsideQuotation(gap: Gap, edges: Edges): Report | undefined {
  const {paragraph, start, end, space, previous, next} = gap
  if (!isPlain(space)) return undefined
  const own = edges.get(paragraph)
  if (own?.get(start - 1) === 'open' && /[\p{L}\p{N}]/u.test(next))
    return {
      at: {paragraph, start: start - 1, end},
      message: `A space stands after the mark that opens the quotation. Delete it.`,
      expected: [previous],
    }
  if (own?.get(end) === 'close' && /[\p{L}\p{N}.,!?…]/u.test(previous))
    return {
      at: {paragraph, start, end: end + 1},
      message: `A space stands before the mark that closes the quotation. Delete it.`,
      expected: [next],
    }
  return undefined
}

function describeBeforePossessive({paragraph, text, start, end, previous, space}: Gap): Report | undefined {
  const ending = /^['’]s(?=[\s.,;:!?)]|$)/.exec(text.slice(end, end + 3))?.[0]
  if (!ending || !isPlain(space) || !/\p{L}/u.test(previous)) return undefined
  return {
    at: {paragraph, start, end: end + ending.length},
    message: `A space stands before “${ending}”. Delete it.`,
    expected: [ending],
  }
}

/** “5 .30pm”, “£3 .5m” */
function describeWithinFigure({paragraph, text, start, end, previous}: Gap): Report | undefined {
  const rest = /^[.:]\d{2}\s?[ap]\.?m\b|^\.\d{1,2}(?:m|bn|tn|km|kg|%)(?![\p{L}\d])/u.exec(
    text.slice(end, end + 10),
  )?.[0]
  if (!rest || !/\d/.test(previous)) return undefined
  return {
    at: {paragraph, start, end: end + 1},
    message: `A space stands within “${previous}${rest}”. Delete it.`,
    expected: [rest.charAt(0)],
  }
}

function describeRun(gap: Gap): Report | undefined {
  const {paragraph, start, end, space} = gap
  if (space === ' ') return undefined
  const at = {paragraph, start, end}
  const before = lastWord(textBefore(gap))
  const after = /^\S+/.exec(textAfter(gap))?.[0] ?? ''
  if (isListMarker(textBefore(gap)) || isDotted(before, after)) return undefined
  const between = `between “${before}” and “${after}”`
  if (space.length > 1) return {at, message: `${count(space)} ${between}. Leave one.`, expected: [' ']}
  if (space === '\t') return {at, message: `A tab stands ${between}. Make it a space.`, expected: [' ']}
  if (/[^ \u00A0\u2009\u200A\u202F]/.test(space))
    return {at, message: `An odd kind of space stands ${between}. Make it a plain one.`, expected: [' ']}
  if (space === '\u00A0' && isNeedlesslyFixed(before, after, textAfter(gap)))
    return {at, message: `A no-break space stands ${between}. Make it a plain one.`, expected: [' ']}
  return undefined
}

const lastWord = (text: string) => /\S+$/.exec(text)?.[0] ?? ''

/** 1. and a) and •, at a paragraph's start: what follows is set off from them. */
const isListMarker = (text: string) => /^\s*(?:[-–—•*·‣▪◦o]|\(?(?:\d{1,3}|\p{L})[.)])$/u.test(text)

/** Between the stops of a spaced ellipsis. */
const isDotted = (before: string, after: string) => /[.…]$/.test(before) && /^[.…]/.test(after)

function count(space: string): string {
  const isPure = /^ +$/.test(space)
  if (space.length === 2) return isPure ? 'Two spaces stand' : 'A space and one of another kind stand'
  return isPure && space.length === 3 ? 'Three spaces stand' : 'Several spaces stand'
}

/**
 * Whether nothing asks for the two words to stay together: no figure, initial or name, and not a paragraph's end, where
 * it keeps the last line from being one word.
 */
function isNeedlesslyFixed(before: string, after: string, rest: string): boolean {
  return (
    /^[\p{Pi}"(]*\p{L}{3,}[,;]?$/u.test(before) && /^\p{Ll}{3,}[,;.]?$/u.test(after) && /^\S+\s+\S+\s+\S/.test(rest)
  )
}
