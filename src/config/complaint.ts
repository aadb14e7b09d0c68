import {ConfigError} from './error.ts'

/** A configuration as it was read, and where in its file everything stands. */
export interface Document {
  /** Absolute. */
  path: string
  /** The path as messages give it. */
  shown: string
  /** Plain maps, lists and scalars; in a configuration that is code, functions as well. Nothing for an empty file. */
  data: unknown
  /**
   * `path:line:column` of what stands under the keys, or of the last key itself; the path alone where that is not known,
   * as in a configuration that is code. Of a text on one line, an offset in it leads to the character.
   */
  placeOf(keys: readonly PropertyKey[], part?: 'key' | 'value', offset?: number): string
}

/** Something wrong in a document. */
export interface Complaint {
  keys: readonly PropertyKey[]
  part: 'key' | 'value'
  /** What stood there and what would be accepted, in whole sentences. */
  message: string
  /** Where in the text under the keys, in UTF-16 code units. */
  offset?: number | undefined
}

/** A document that has no text to point into: code, or the defaults. */
export function withoutPlaces(file: string, shown: string, data: unknown): Document {
  return {path: file, shown, data, placeOf: () => shown}
}

/** One line for each complaint, in the order of their places. */
export function complain(document: Document, complaints: readonly Complaint[]): ConfigError {
  const lines = complaints.map(({keys, part, message, offset}) => {
    const context = part === 'key' ? keys.slice(0, -1) : keys
    return `${document.placeOf(keys, part, offset)}: ${context.length ? `${showKeys(context)}: ` : ''}${message}`
  })
  return new ConfigError(lines.join('\n'))
}

/** `rules.spacing[1]` */
function showKeys(keys: readonly PropertyKey[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('')
}
