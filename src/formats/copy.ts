/** What a block of copy is in its story. `title` and `description` come from front matter or a page's head. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'caption' | 'title' | 'description'

/** Stands in a block's text for one word that is not to be read: inline code, an image, an embed. */
export const opaqueWord = '\uFFFC'

/** Stands in a block's text for a line break that ends a sentence but not the paragraph, such as `<br>`. */
export const lineBreak = '\u2028'

/**
 * A paragraph's worth of prose.
 *
 * Character `i` of `text` stands in the source from `starts[i]` to `ends[i]` (UTF-16 offsets). Where the map is left
 * out, the text stands in the source as it is, from `start` on.
 */
export interface Block {
  kind: BlockKind
  /** Level of a heading, 1 to 6. */
  depth?: number
  /** Stands inside a block quotation. */
  quoted?: boolean
  /** The prose: references and escapes decoded, markup left out, line ends of the source as `\n`. */
  text: string
  /** Offset of the first character in the source. */
  start: number
  starts?: Uint32Array
  ends?: Uint32Array
}

/** A `<!-- stet rule-id: reason -->` and the blocks it speaks for: those with an index from `from` up to, not including, `to`. */
export interface StetDirective {
  /** As written; empty where none was given. */
  rules: string[]
  reason: string
  /** Offsets of the comment in the source. */
  start: number
  end: number
  from: number
  to: number
}

/** Something wrong with the file itself rather than with its prose: an unclosed element, broken front matter. */
export interface Problem {
  /** What stood there and what would be accepted, in whole sentences. */
  reason: string
  /** Offset in the source, where there is one. */
  offset?: number
}

/** A story's file, made ready for reading. */
export interface Copy {
  /** As given by the caller; empty for text that has no file. */
  path: string
  format: string
  /** The whole file, decoded. A byte-order mark stays in it as its first character. */
  source: string
  /** The story's own date, `YYYY-MM-DD`, where its metadata tell it. */
  date?: string | undefined
  blocks: Block[]
  stets: StetDirective[]
  problems: Problem[]
  /** Text to be put into the source in place of prose, with whatever the format asks to be escaped. */
  encode(text: string): string
}

/** How a file's text becomes {@link Copy}. */
export type Reader = (source: string, path: string) => Copy

/** A format that can be read. */
export interface Format {
  name: string
  /** With the dot, in lower case. */
  extensions: readonly string[]
  /** Its reader, which brings a parser of its own: loaded when the first such story comes. */
  load(): Promise<Reader>
}

/** A file that cannot be read at all. The message says what stood there and what would be accepted, without the path. */
export class UnreadableCopy extends Error {
  override name = 'UnreadableCopy'
}
