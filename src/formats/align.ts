import {characterEntitiesLegacy} from 'character-entities-legacy'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {markupAt} from './html-tags.ts'

/** Text, and from where to where each of its characters stands in the source: UTF-16 offsets that never fall. */
export interface Placed {
  text: string
  starts: number[]
  ends: number[]
}

/** A stretch of Markdown that makes no text: the mark of a block quote, an indent, the backslash of an escape. */
export interface Markup {
  start: number
  end: number
  /** The character that follows stands for itself. */
  escapes: boolean
}

type Extent = readonly [start: number, end: number]

/**
 * Places what a Markdown parser made of a stretch of source. A line end takes the white space before it and the marks of
 * the next line (`> `, an indent) with it, so that it can be replaced as one.
 *
 * @param markup sorted by start.
 * @returns undefined where the value cannot have come from there.
 */
export function placeMarkdown(
  source: string,
  [start, end]: Extent,
  value: string,
  markup: readonly Markup[],
  {references = true} = {},
): Placed | undefined {
  const placed: Placed = {text: '', starts: [], ends: []}
  let next = firstFrom(markup, start)
  let made = 0
  let at = start
  while (made < value.length) {
    const before = at
    let escaped = false
    for (let mark = markup[next]; mark && mark.start <= at; mark = markup[++next])
      if (mark.end > at) {
        at = mark.end
        escaped = mark.escapes
      }
    if (at >= end) return undefined
    const lineEnd = lineEndAt(source, at)
    if (lineEnd) {
      if (!value.startsWith(lineEnd, made)) return undefined
      made += lineEnd.length
      at += lineEnd.length
      for (let mark = markup[next]; mark && mark.start <= at && !mark.escapes; mark = markup[++next])
        at = Math.max(at, mark.end)
      put(placed, '\n', before, at)
      continue
    }
    const reference = references && !escaped ? markdownReferenceAt(source, at) : undefined
    const piece = pieceAt(source, at, value, made, reference)
    if (!piece) return undefined
    put(placed, piece.text, escaped ? at - 1 : at, at + piece.length)
    made += piece.text.length
    at += piece.length
  }
  return placed
}

/**
 * Places what an HTML parser made of a stretch of source. Where tags stand that open or close nothing, the parser makes
 * one text of what is around them; these are stepped over.
 *
 * @param tags whether `<` can begin a tag there; it cannot within `<title>`.
 * @returns undefined where the value cannot have come from there, or may have come from elsewhere too: text that stands
 * between the cells of a table is moved out of it.
 */
export function placeHtml(source: string, [start, end]: Extent, value: string, {tags = true} = {}): Placed | undefined {
  const placed: Placed = {text: '', starts: [], ends: []}
  let made = 0
  let at = start
  while (made < value.length) {
    if (at >= end) return undefined
    const markup = tags && source[at] === '<' ? markupAt(source, at) : undefined
    if (markup?.name && !markup.closing && !withoutEffect.test(markup.name)) return undefined
    // A parser drops the character NUL, or puts U+FFFD for it.
    if (markup || (source[at] === '\0' && value[made] !== '\uFFFD')) {
      at = markup?.end ?? at + 1
      continue
    }
    const lineEnd = lineEndAt(source, at)
    const reference = lineEnd ? {text: '\n', length: lineEnd.length} : htmlReferenceAt(source, at)
    const piece = pieceAt(source, at, value, made, reference)
    if (!piece) return undefined
    put(placed, piece.text, at, at + piece.length)
    made += piece.text.length
    at += piece.length
  }
  return placed
}

const withoutEffect = /^(?:html|head|body)$/

/** Adds text every character of which stands in the same stretch of the source. */
export function put(placed: Placed, text: string, start: number, end: number): void {
  placed.text += text
  for (let i = 0; i < text.length; i++) {
    placed.starts.push(start)
    placed.ends.push(end)
  }
}

/** A character reference in the source. Without text it is numeric, and stands for one character, whichever. */
interface Reference {
  text?: string
  length: number
}

function pieceAt(source: string, at: number, value: string, made: number, reference: Reference | undefined) {
  if (reference) {
    const text = reference.text ?? String.fromCodePoint(value.codePointAt(made) as number)
    if (value.startsWith(text, made)) return {text, length: reference.length}
  }
  const text = source[at] === '\0' ? '\uFFFD' : (source[at] as string)
  return value[made] === text ? {text, length: 1} : undefined
}

const markdownReference = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|([A-Za-z][A-Za-z0-9]{0,30}));/y

function markdownReferenceAt(source: string, at: number): Reference | undefined {
  if (source[at] !== '&') return undefined
  markdownReference.lastIndex = at
  const found = markdownReference.exec(source)
  if (!found) return undefined
  const [whole, name] = found
  if (name === undefined) return {length: whole.length}
  const text = decodeNamedCharacterReference(name)
  return text ? {text, length: whole.length} : undefined
}

const htmlReference = /&(?:(?:#[xX][0-9a-fA-F]+|#\d+);?|([A-Za-z][A-Za-z0-9]{0,31})(;?))/y

/** Names that HTML knows without their semicolon too. */
const legacyNames = new Set(characterEntitiesLegacy)
const longestLegacyName = 6

function htmlReferenceAt(source: string, at: number): Reference | undefined {
  if (source[at] !== '&') return undefined
  htmlReference.lastIndex = at
  const found = htmlReference.exec(source)
  if (!found) return undefined
  const [whole, name, semicolon] = found
  if (name === undefined) return {length: whole.length}
  const text = semicolon && decodeNamedCharacterReference(name)
  if (text) return {text, length: whole.length}
  for (let length = Math.min(name.length, longestLegacyName); length > 1; length--) {
    const legacy = name.slice(0, length)
    if (legacyNames.has(legacy)) return {text: decodeNamedCharacterReference(legacy) as string, length: length + 1}
  }
  return undefined
}

function lineEndAt(source: string, at: number): string | undefined {
  if (source[at] === '\n') return '\n'
  if (source[at] !== '\r') return undefined
  return source[at + 1] === '\n' ? '\r\n' : '\r'
}

/** Index of the first stretch that ends after an offset, by bisection. */
function firstFrom(markup: readonly Markup[], offset: number): number {
  let low = 0
  let high = markup.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((markup[middle] as Markup).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
