import {type Copy, type Format, UnreadableCopy} from './copy.ts'
import {decode} from './decode.ts'
import {html} from './html.ts'
import {markdown} from './markdown.ts'
import {text} from './text.ts'

export type {Block, BlockKind, Copy, Format, Problem, StetDirective} from './copy.ts'
export {lineBreak, opaqueWord, UnreadableCopy} from './copy.ts'
export {largestStory} from './decode.ts'

export const formats: readonly Format[] = [text, markdown, html]

/** The format that a file's name tells; plain text where it tells none. */
export function formatOf(path: string): Format {
  const name = path.toLowerCase()
  return formats.find(({extensions}) => extensions.some((extension) => name.endsWith(extension))) ?? text
}

/**
 * Makes a story's file ready for reading.
 *
 * @param format a format's name. Default: by the path's extension.
 * @throws {UnreadableCopy} where there is nothing to be read, or no such format.
 */
export function readCopy(file: Uint8Array | string, {path = '', format}: {path?: string; format?: string} = {}): Copy {
  const chosen = format === undefined ? formatOf(path) : formats.find(({name}) => name === format)
  if (!chosen) throw new UnreadableCopy(`“${format}” is no format. Use ${formats.map(({name}) => name).join(', ')}.`)
  return chosen.read(typeof file === 'string' ? file : decode(file), path)
}
