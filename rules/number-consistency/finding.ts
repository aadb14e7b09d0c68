import {type Figure, type Span, textOf} from '../../src/rule-kit/index.ts'

export interface Finding {
  at: Span
  message: string
  expected?: readonly string[]
  related: readonly {at: Span; message: string}[]
}

/** The other places of a contradiction, each with its words. */
export const placesOf = (spans: readonly Span[]): Finding['related'] =>
  spans.map((at) => ({at: {paragraph: at.paragraph, start: at.start, end: at.end}, message: `“${textOf(at)}” here.`}))

export const spanOfFigure = ({paragraph, start, end}: Figure): Span => ({paragraph, start, end})
