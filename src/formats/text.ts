import type {Block, Copy, Format} from './copy.ts'

const byteOrderMark = '\uFEFF'

/** A line of text that is longer was not broken by hand. */
const longestWrappedLine = 100

/** Plain text: a paragraph a line, or, where lines are broken by hand, a paragraph between blank lines. */
export const text: Format = {name: 'text', extensions: ['.txt', '.text'], read}

function read(source: string, path: string): Copy {
  const blocks = isWrapped(source)
    ? split(source, /(?:\r\n|[\r\n])[^\S\r\n]*(?:\r\n|[\r\n])\s*/g)
    : split(source, /[\r\n]\s*/g)
  return {path, format: 'text', source, blocks, stets: [], problems: [], encode: (replacement) => replacement}
}

function split(source: string, separator: RegExp): Block[] {
  const blocks: Block[] = []
  let start = source.startsWith(byteOrderMark) ? 1 : 0
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

/** Whether lines are broken by hand: none is long, and some that is followed by another stops in mid-sentence. */
function isWrapped(source: string): boolean {
  const lines = source.split(/\r\n|[\r\n]/)
  return (
    lines.every((line) => line.length <= longestWrappedLine) &&
    lines.some((line, i) => /[\p{L},;]\s*$/u.test(line) && line.length > 40 && /^\S/.test(lines[i + 1] ?? ''))
  )
}
