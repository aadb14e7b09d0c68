import type {Paragraph, Span} from './reading.ts'

export type MarkRole = 'open' | 'close' | 'apostrophe' | 'prime'

/** One character that can mark a quotation, with what it does where it stands. */
export interface Mark extends Span {
  character: string
  role: MarkRole
  /** Its form; a guillemet counts as double. */
  form: 'double' | 'single'
  curly: boolean
}

/** Words set off as somebody's, or as a title or a term. */
export interface Quotation {
  /** 0 for the outermost. */
  depth: number
  open: Mark
  /** Marks that open it again at the start of each further paragraph. */
  reopened: Mark[]
  /** Missing where the quotation is never closed. */
  close: Mark | undefined
  /** What stands between the marks: one stretch a paragraph. */
  stretches: Span[]
}

export interface Quotations {
  marks: Mark[]
  quotations: Quotation[]
  quotationAt(paragraph: Paragraph, offset: number): Quotation | undefined
}

export function findQuotations(_paragraphs: readonly Paragraph[]): Quotations {
  return {marks: [], quotations: [], quotationAt: () => undefined}
}
