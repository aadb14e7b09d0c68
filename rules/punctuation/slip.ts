import type {Severity, Span} from '../../src/rule-kit/index.ts'

/** A place where a mark is missing or should not stand, and what to write there. */
export interface Slip {
  at: Span
  expected: readonly string[]
  message: string
  /** Default: the rule's own. */
  severity?: Severity
}
