import type {Variety} from '../lexicon/index.ts'
import type {Entry} from '../patterns/index.ts'

export type Language = Variety

/**
 * What the house decides for all rules together. A pipeline of one's own sets it by
 * `unified().data('copydesk', {language: 'en-GB'})`; whatever is left out has the default given here.
 */
export interface House {
  /** The house's variety of English. Default: any, as long as it is English. */
  language?: Language
  /** Names that are right as they stand. Default: none. */
  names?: readonly string[]
  /** Words that are right as they stand. Default: none. */
  words?: readonly string[]
  /** Acronyms that need no expansion. Default: none. */
  acronyms?: readonly string[]
  /** The house's own patterns, which report as `house-pattern`. Default: none. */
  patterns?: readonly Entry[]
  /** The story's date, `YYYY-MM-DD`. Default: the story's own, of its metadata or its dateline, or not known. */
  date?: string | undefined
}

declare module 'unified' {
  interface Data {
    copydesk?: House | undefined
  }
}
