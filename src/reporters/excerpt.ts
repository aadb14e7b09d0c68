import {type Glyph, glyphsOf} from './glyphs.ts'
import {byteOrderMark, type Place} from './story.ts'

/** A line of the story around a place, to be printed above its underline. */
export interface Excerpt {
  before: string
  /** The words of the place itself; empty where something is missing. */
  words: string
  after: string
  /** Columns of another place, where all of it is in the excerpt. */
  columnsOf(place: Place): Columns | undefined
}

/** From the first column, counted from 0, up to, not including, the last; at least one column wide. */
export interface Columns {
  from: number
  to: number
}

/** Columns shown on each side of the words. */
const reach = 40

const cut: Readonly<Record<'before' | 'after' | 'between', Glyph>> = {
  before: {text: '… ', width: 2, start: -1, end: -1},
  after: {text: ' …', width: 2, start: -1, end: -1},
  between: {text: ' … ', width: 3, start: -1, end: -1},
}

/** The words at a place with what stands beside them on their line, cut to so many columns. */
export function excerptOf(source: string, place: Place, columns: number): Excerpt {
  const {start, end} = {start: place.start.offset, end: place.end.offset}
  // A glyph is seldom longer than four code units; what is shown has to fit into what is looked at.
  const span = 4 * columns
  const from = Math.max(lineStart(source, start), start - span)
  const to = Math.min(lineEnd(source, end), end + span)
  const inside = end - start > 4 * span ? [start + 2 * span, end - 2 * span] : undefined
  const glyphs = inside
    ? [...glyphsOf(source.slice(from, inside[0]), from), ...glyphsOf(source.slice(inside[1], to), inside[1] as number)]
    : glyphsOf(source.slice(from, to), from)
  joinBreaks(glyphs)

  const words = shorten(
    glyphs.filter((glyph) => glyph.end > start && glyph.start < end),
    columns,
  )
  const side = Math.max(10, Math.min(reach, Math.floor((columns - total(words)) / 2) - 2))
  const before = takeBefore(
    glyphs.filter((glyph) => glyph.end <= start),
    side,
    from > lineStart(source, start),
  )
  const after = takeAfter(
    glyphs.filter((glyph) => glyph.start >= end),
    side,
    to < lineEnd(source, end),
  )
  if (words.length && words.every(isBlank)) for (const glyph of words) showSpace(glyph, source)

  const row = [...before, ...words, ...after]
  return {
    before: textOf(before),
    words: textOf(words),
    after: textOf(after),
    columnsOf: (other) => columnsIn(row, other.start.offset, other.end.offset),
  }
}

/** How far a line's ends are looked for: a story may be one line of megabytes. */
const farthest = 4000

function lineStart(source: string, offset: number): number {
  const from = Math.max(0, offset - farthest)
  const before = source.slice(from, offset)
  const start = from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return start === 0 && offset > 0 && source.startsWith(byteOrderMark) ? 1 : start
}

function lineEnd(source: string, offset: number): number {
  const after = source.slice(offset, offset + farthest)
  const found = after.search(/[\n\r]/)
  return offset + (found === -1 ? after.length : found)
}

/** Several line ends in a row are shown as one. */
function joinBreaks(glyphs: Glyph[]): void {
  let inBreak = false
  for (const glyph of glyphs) {
    const isBreak = glyph.text === ' ↵ '
    if (inBreak && (isBreak || isBlank(glyph))) Object.assign(glyph, {text: '', width: 0})
    else inBreak = isBreak
  }
}

/** Words that are too long for a line lose their middle. */
function shorten(words: Glyph[], columns: number): Glyph[] {
  const room = Math.max(20, columns - 24)
  if (total(words) <= room) return words
  const half = Math.floor((room - cut.between.width) / 2)
  return [...takeAfter(words, half, true, []), cut.between, ...takeBefore(words, half, true, [])]
}

function takeBefore(glyphs: Glyph[], side: number, isCut: boolean, sign = [cut.before]): Glyph[] {
  const taken = take(glyphs.toReversed(), side).toReversed()
  if (taken.length === glyphs.length && !isCut) return taken.slice(firstInk(taken))
  return [...sign, ...withoutPart(taken, glyphs.at(-1 - taken.length))]
}

function takeAfter(glyphs: Glyph[], side: number, isCut: boolean, sign = [cut.after]): Glyph[] {
  const taken = take(glyphs, side)
  if (taken.length === glyphs.length && !isCut) return taken
  return [...withoutPart(taken.toReversed(), glyphs[taken.length]).toReversed(), ...sign]
}

function take(glyphs: readonly Glyph[], columns: number): Glyph[] {
  let width = 0
  const end = glyphs.findIndex((glyph) => {
    width += glyph.width
    return width > columns
  })
  return glyphs.slice(0, end === -1 ? undefined : end)
}

/** No word of more characters is left out for having been cut through: it may be Chinese, or an address. */
const longestPart = 24

/** Leaves out the first word where it has lost its beginning: where no space stands before it. */
function withoutPart(glyphs: Glyph[], before: Glyph | undefined): Glyph[] {
  const space = before && isBlank(before) ? 0 : glyphs.findIndex(isBlank)
  return space === -1 || space > longestPart ? glyphs : glyphs.slice(space + firstInk(glyphs.slice(space)))
}

function firstInk(glyphs: readonly Glyph[]): number {
  const ink = glyphs.findIndex((glyph) => !isBlank(glyph))
  return ink === -1 ? glyphs.length : ink
}

/** Space that is itself the fault must be seen. */
function showSpace(glyph: Glyph, source: string): void {
  const space = source.slice(glyph.start, glyph.end)
  if (space === '\t') glyph.text = '⇥'
  else if (/^[\xA0\u202F]$/.test(space)) glyph.text = '⍽'
  else if (glyph.width === 1) glyph.text = '␣'
}

function columnsIn(row: readonly Glyph[], start: number, end: number): Columns | undefined {
  let width = 0
  const placed = row.map((glyph) => {
    const from = width
    width += glyph.width
    return {start: glyph.start, end: glyph.end, from, to: width}
  })
  const shown = placed.filter((glyph) => glyph.start >= 0)
  if (start < (shown[0]?.start ?? start) || end > (shown.at(-1)?.end ?? end)) return undefined
  const covered = shown.filter((glyph) => glyph.end > start && glyph.start < end)
  const from = (covered[0] ?? shown.find((glyph) => glyph.start >= start))?.from ?? shown.at(-1)?.to ?? 0
  return {from, to: Math.max(covered.at(-1)?.to ?? 0, from + 1)}
}

const isBlank = ({text}: Glyph) => !text.trim()

const textOf = (glyphs: readonly Glyph[]) => glyphs.map(({text}) => text).join('')

const total = (glyphs: readonly Glyph[]) => glyphs.reduce((sum, {width}) => sum + width, 0)
