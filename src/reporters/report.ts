import type {VFile} from 'vfile'

/** What a reporter is told besides the findings. */
export interface ReportContext {
  /** Whether the report may be coloured by ANSI escape sequences. */
  colour: boolean
  /** The terminal's width in columns. Default: 100. */
  columns?: number | undefined
  /** Whether the terminal follows links (OSC 8). */
  links?: boolean | undefined
  /**
   * The most findings that a report for people (stylish, vfile, github, markdown, html) shows: the most severe are, and the rest
   * is counted. Reports for programs always hold all. Default: all.
   */
  maxMessages?: number | undefined
  /** Whether to print notes and the addresses of manuals. */
  verbose?: boolean | undefined
  /** copydesk's own version. */
  version: string
  /** The rules that the stories were held against. */
  rules: readonly ReportedRule[]
}

export interface ReportedRule {
  id: string
  summary: string
  category: string
  /** Default severity: error, warning or suggestion. */
  severity: string
  /** Where the rule's manual is. */
  url: string
}

/**
 * Makes a report of linted stories, in the order given. Ends with a line feed unless there is nothing to say; write it
 * out as it is.
 */
export type Reporter = (files: readonly VFile[], context: ReportContext) => string
