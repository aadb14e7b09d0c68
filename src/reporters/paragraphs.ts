import {byteOrderMark, type Story} from './story.ts'

/** A paragraph as the galley sets it. */
export interface GalleyParagraph {
  kind: string
  text: string
  /** Offsets in the source. */
  start: number
  end: number
  /** Places in the text of a stretch of the source, cut to what of it is in here. */
  toText(start: number, end: number): {from: number; to: number}
}

/** All paragraphs of a story: as its format had read them, or, where that is not known, what stands between blank lines. */
export function paragraphsOf({file, source}: Story): GalleyParagraph[] {
  const blocks = file.data.copy?.blocks
  return (blocks?.length ? blocks : split(source))
    .map(({kind, text, start, starts, ends}) =>
      starts && ends && text ? mapped(kind, text, starts, ends) : verbatim(kind, text, start),
    )
    .sort((a, b) => a.start - b.start)
}

function split(
  source: string,
): {kind: string; text: string; start: number; starts?: Uint32Array; ends?: Uint32Array}[] {
  const blocks: {kind: string; text: string; start: number}[] = []
  let start = source.startsWith(byteOrderMark) ? 1 : 0
  const add = (end: number) => {
    if (source.slice(start, end).trim()) blocks.push({kind: 'paragraph', text: source.slice(start, end), start})
  }
  for (const gap of source.matchAll(/(?:\r\n|[\n\r])[^\S\n\r]*(?:(?:\r\n|[\n\r])[^\S\n\r]*)+/g)) {
    add(gap.index)
    start = gap.index + gap[0].length
  }
  add(source.length)
  return blocks
}

function verbatim(kind: string, text: string, start: number): GalleyParagraph {
  const end = start + text.length
  const inside = (offset: number) => Math.max(0, Math.min(text.length, offset - start))
  return {kind, text, start, end, toText: (from, to) => ({from: inside(from), to: inside(to)})}
}

function mapped(kind: string, text: string, starts: Uint32Array, ends: Uint32Array): GalleyParagraph {
  return {
    kind,
    text,
    start: starts[0] as number,
    end: ends.at(-1) as number,
    toText: (from, to) => {
      const first = firstAfter(ends, from)
      return {from: first, to: Math.max(first, firstAfter(starts, to - 1))}
    },
  }
}

/** Index of the first of some rising numbers that is greater. */
function firstAfter(numbers: Uint32Array, than: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) > than) high = middle
    else low = middle + 1
  }
  return low
}
