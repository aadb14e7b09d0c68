import type {VFileMessage} from 'vfile-message'

/** error: must not be published so; warning: look at it; suggestion: could be better. */
export type Severity = 'error' | 'warning' | 'suggestion'

export const severities: readonly Severity[] = ['error', 'warning', 'suggestion']

/** What a rule is about, from the most particular matter to the most general. */
export type Category = 'consistency' | 'grammar' | 'mechanics' | 'spelling' | 'style'

export const categories: readonly Category[] = ['consistency', 'grammar', 'mechanics', 'spelling', 'style']

/** safe: only one repair is possible, and it is this one. suggest: for a person to choose. */
export type Fix = 'safe' | 'suggest'

/** Another place in the story that a finding speaks of. Offsets are UTF-16 code units in the file. */
export interface RelatedPlace {
  start: number
  end: number
  message: string
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** Whether `expected` may be put in without asking; missing where nothing is proposed. */
    fix?: Fix | undefined
    category?: Category | undefined
    related?: RelatedPlace[] | undefined
  }
}

/** A message's severity, by vfile's convention: `fatal` is true, false or missing. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'suggestion'
}

/** The value of vfile's `fatal` for a severity. */
export function fatalFor(severity: Severity): boolean | undefined {
  return severity === 'suggestion' ? undefined : severity === 'error'
}
