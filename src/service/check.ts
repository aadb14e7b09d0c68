import type {ConfigOptions, StoryRequest} from '../config/index.ts'
import type {AnnotatedPart} from '../formats/annotated-text.ts'
import type {ReportedFile} from '../reporters/json.ts'

/** How to find the configuration: plain data, for workers. */
export type ServiceConfig = Omit<ConfigOptions, 'rules'>

/** A story that is to be checked: plain data, for a worker. */
export interface Ask {
  text: string | readonly AnnotatedPart[]
  /** A name, by which the configuration may tell one story from another; empty for none. */
  path: string
  /** Default: by the configuration, then by the path. */
  format?: string | undefined
  request: StoryRequest
  /** Whether to tell the story's sentences, and whether it is English. */
  isReadOut?: boolean | undefined
}

/** Something about the story itself that is no finding. */
interface StoryProblem {
  reason: string
  /** UTF-16 offset in the story; null where it speaks of all of it. */
  offset: number | null
}

/** As the JSON report has it; with the problems that the command prints to standard error, where there are some. */
export interface ServedFile extends ReportedFile {
  problems?: StoryProblem[]
}

export interface SentenceRange {
  /** UTF-16 offsets in the story. */
  start: number
  end: number
  /** As it is read, without markup. */
  text: string
}

export interface Checked {
  file: ServedFile
  words: number
  /** Of all settings that held. */
  config: string
  sentences: SentenceRange[]
  /** The share of its words that are English; undefined where it was not asked for, or there are too few to tell. */
  english?: number | undefined
}

/** What a worker answers; `refused` is for whoever asked, in sentences. */
export type Outcome = {checked: Checked} | {refused: string}
