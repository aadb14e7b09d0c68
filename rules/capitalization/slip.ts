import type {Fix, Severity, Span} from '../../src/rule-kit/index.ts'

/** A place where a letter should be a capital, or should not, and what to write there. */
export interface Slip {
  at: Span
  expected: readonly string[]
  message: string
  fix?: Fix
  severity?: Severity
}
