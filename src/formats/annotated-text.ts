import type {Copy} from './copy.ts'
import {readText} from './text.ts'

/** A piece of a story whose markup somebody else has told from its prose. */
export type AnnotatedPart = {text: string} | {markup: string; interpretAs?: string | undefined}

/**
 * Copy of a story in pieces. Its source is all of them in a row; markup is not read, or read as what it is interpreted
 * as, which stands where the whole piece of markup stands.
 */
export function readAnnotatedText(parts: readonly AnnotatedPart[]): Copy {
  let source = ''
  let prose = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const part of parts) {
    const from = source.length
    if ('text' in part) {
      for (let i = 0; i < part.text.length; i++) {
        starts.push(from + i)
        ends.push(from + i + 1)
      }
      prose += part.text
      source += part.text
    } else {
      const {markup, interpretAs = ''} = part
      for (let i = 0; i < interpretAs.length; i++) {
        starts.push(from)
        ends.push(from + markup.length)
      }
      prose += interpretAs
      source += markup
    }
  }
  const copy = readText(prose, '')
  const blocks = copy.blocks.map((block) => {
    const end = block.start + block.text.length
    return {
      ...block,
      start: starts[block.start] as number,
      starts: Uint32Array.from(starts.slice(block.start, end)),
      ends: Uint32Array.from(ends.slice(block.start, end)),
    }
  })
  return {...copy, source, blocks, problems: []}
}
