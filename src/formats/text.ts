import {shiftCopy, withoutMark} from './byte-order-mark.ts'
import type {Block, Copy} from './copy.ts'
import {findLoneReturn} from './line-ends.ts'

/** A line of text that is longer was not broken by hand. */
const longestWrappedLine = 100

/** Share of lines that run on in the next, from which on lines are taken to be broken by hand. */
const wrappedShare = 0.4

/** A paragraph a line: whatever ends a line. An indent belongs to the paragraph. */
const lineBoundary = /[\r\n\f\v\u0085\u2029]+/g

/** A paragraph between blank lines or pages. */
const blankLine = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|[\r\n\f])(?:[^\S\r\n]*[\r\n\f]+)*|\u2029\s*/g

/** Plain text: a paragraph a line, or, where lines are broken by hand, a paragraph between blank lines. */
export function readText(source: string, path: string): Copy {
  const {text: story, offset} = withoutMark(source)
  const blocks = split(story, isWrapped(story) ? blankLine : lineBoundary)
  const problems = findLoneReturn(story)
  return shiftCopy({path, format: 'text', source, blocks, stets: [], problems, encode: (words) => words}, offset)
}

function split(source: string, separator: RegExp): Block[] {
  const blocks: Block[] = []
  let start = 0
  const add = (end: number) => {
    const block = source.slice(start, end)
    if (block.trim()) blocks.push({kind: 'paragraph', text: block, start})
  }
  for (const found of source.matchAll(separator)) {
    add(found.index)
    start = found.index + found[0].length
  }
  add(source.length)
  return blocks
}

/** Whether lines are broken by hand: none is long, and many stop in mid-sentence, to go on in lower case below. */
function isWrapped(source: string): boolean {
  const lines = source.split(/\r\n|[\r\n]/)
  if (lines.some((line) => line.length > longestWrappedLine)) return false
  const followed = lines.slice(0, -1).filter((line, i) => line.trim() && lines[i + 1]?.trim())
  const running = lines.filter(
    (line, i) => /[\p{L}\p{N},;’'-]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(lines[i + 1] ?? ''),
  )
  return running.length > 0 && running.length >= followed.length * wrappedShare
}
