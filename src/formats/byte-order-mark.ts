import type {Copy} from './copy.ts'

const byteOrderMark = '\uFEFF'

/** What follows a file's byte-order mark, and the offset at which it stands. */
export function withoutMark(source: string): {text: string; offset: number} {
  return source.startsWith(byteOrderMark) ? {text: source.slice(1), offset: 1} : {text: source, offset: 0}
}

/** Copy whose offsets were counted from a later place than the start of its source. */
export function shiftCopy(copy: Copy, by: number): Copy {
  if (!by) return copy
  const shift = (offset: number) => offset + by
  return {
    ...copy,
    blocks: copy.blocks.map((block) => ({
      ...block,
      start: shift(block.start),
      ...(block.starts && {starts: block.starts.map(shift)}),
      ...(block.ends && {ends: block.ends.map(shift)}),
    })),
    stets: copy.stets.map((stet) => ({...stet, start: shift(stet.start), end: shift(stet.end)})),
    problems: copy.problems.map((problem) => ({
      ...problem,
      ...(problem.offset !== undefined && {offset: shift(problem.offset)}),
    })),
  }
}
