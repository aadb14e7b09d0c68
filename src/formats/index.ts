import {type Copy, type Format, type Reader, UnreadableCopy} from './copy.ts'
import {decode} from './decode.ts'
import {readText} from './text.ts'

export type {Block, BlockKind, Copy, Format, Problem, Reader, StetDirective} from './copy.ts'
export {lineBreak, opaqueWord, UnreadableCopy} from './copy.ts'
export {decode, largestStory} from './decode.ts'

const text: Format = {name: 'text', extensions: ['.txt', '.text'], load: async () => readText}

export const formats: readonly Format[] = [
  text,
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./html.ts')).readHtml,
  },
]

/** What a story is and how it is to be read. */
export interface CopyOptions {
  /** Its file's name; tells the format. Default: none. */
  path?: string
  /** A format's name. Default: by the path's extension, plain text where it tells none. */
  format?: string | undefined
}

/**
 * The reader for a story's format.
 *
 * @throws {UnreadableCopy} where there is no such format.
 */
export async function loadReader({path = '', format}: CopyOptions = {}): Promise<Reader> {
  const chosen = format === undefined ? formatOf(path) : formats.find(({name}) => name === format)
  if (!chosen) throw new UnreadableCopy(`“${format}” is no format. Use ${formats.map(({name}) => name).join(', ')}.`)
  return chosen.load()
}

function formatOf(path: string): Format {
  const name = path.toLowerCase()
  return formats.find(({extensions}) => extensions.some((extension) => name.endsWith(extension))) ?? text
}

/**
 * Makes a story's file ready for reading.
 *
 * @throws {UnreadableCopy} where there is nothing to be read, or no such format.
 */
export async function readCopy(file: Uint8Array | string, options: CopyOptions = {}): Promise<Copy> {
  const read = await loadReader(options)
  return read(typeof file === 'string' ? file : decode(file), options.path ?? '')
}
