import type {Paragraph} from './reading.ts'

/** A stretch of a paragraph's text; offsets are UTF-16 code units from the paragraph's first character. */
export interface Span {
  paragraph: Paragraph
  start: number
  end: number
}

/** A span from the first to the last of some spans in one paragraph. */
export function spanOf(first: Span, last: Span = first): Span {
  return {paragraph: first.paragraph, start: first.start, end: last.end}
}

/** Characters that a look around a span takes in; whole paragraphs would make long ones slow. */
const sight = 120

/** The text right before a span: what a look takes in, from the paragraph's start where that is near. */
export function textBefore({paragraph, start}: Pick<Span, 'paragraph' | 'start'>): string {
  return paragraph.text.slice(Math.max(0, start - sight), start)
}

/** The text right behind a span: what a look takes in. */
export function textAfter({paragraph, end}: Pick<Span, 'paragraph' | 'end'>): string {
  return paragraph.text.slice(end, end + sight)
}

/** The text that a span covers. */
export function textOf({paragraph, start, end}: Span): string {
  return paragraph.text.slice(start, end)
}

/** Whether two spans have a character in common. */
export const overlap = (one: Span, other: Span): boolean =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end
