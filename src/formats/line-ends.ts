import type {Problem} from './copy.ts'

/** Number of the line, from 1, that an offset stands in. A line ends with `\n`, `\r\n` or `\r`. */
export function lineOf(source: string, offset: number): number {
  let line = 1
  for (const found of source.matchAll(/\r\n|[\r\n]/g)) {
    if (found.index + found[0].length > offset) break
    line++
  }
  return line
}

/** A carriage return without a line feed, which only some programs take for the end of a line: named once a file. */
export function findLoneReturn(source: string): Problem[] {
  const offset = source.search(/\r(?!\n)/)
  if (offset === -1) return []
  const line = lineOf(source, offset)
  return [{reason: `Line ${line} ends with a lone carriage return. Save the file with LF or CRLF line ends.`, offset}]
}
