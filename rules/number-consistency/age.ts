import type {Mention, Paragraph, Span} from '../../src/rule-kit/index.ts'

/** An age told of somebody. */
export interface Told {
  age: number
  /** “61 when he died” */
  isLast?: boolean
  at: Span
  mention: Mention
}

export const key = ({paragraph, start}: Span): number => keyOf(paragraph, start)
export const keyOf = ({index}: Paragraph, offset: number): number => index * 1e7 + offset
