import type {Exception, Pattern} from './program.ts'
import type {Template} from './template.ts'

/** Varieties of English that an entry may be wrong in. */
export const locales = ['en-US', 'en-GB', 'en-AU', 'en-CA'] as const
export type Locale = (typeof locales)[number]

/** An entry, compiled: plain data, without its examples. */
export interface Entry {
  pattern: Pattern
  replace?: readonly Template[]
  message?: Template
  note?: Template
  unless?: readonly Exception[]
  locale?: readonly Locale[]
  /** Not within quotation marks. */
  skipsQuotations?: true
}

/** An example of an entry, taken apart. */
export interface Example {
  text: string
  /** What is to be underlined, where the example shows it. */
  underlined?: {start: number; end: number}
}

/** What an author wrote besides: the entry's tests. */
export interface Examples {
  id: string
  wrong: readonly Example[]
  right: readonly Example[]
  /** Whether each wrong example, mended, must be a right one. */
  isMended: boolean
  /** Where the entry stands in its file. */
  keys: readonly PropertyKey[]
}
