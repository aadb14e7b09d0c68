import {type Figure, type Span, textOf} from '../../src/rule-kit/index.ts'
import {addends, rewritten, spoken, sumOf, written} from './arithmetic.ts'

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

/** Parts that make another sum than the one told beside them. */
export function findingOfSum(told: Figure, parts: readonly Figure[]): Finding {
  const right = sumOf(parts)
  return {
    at: spanOfFigure(told),
    message: `“${told.text}”: the parts make ${spoken(right)} (${addends(parts.map(({value}) => value))}). Check the figures.`,
    expected: rewritten(told, right),
    related: placesOf(parts.map(spanOfFigure)),
  }
}

/** Two figures that are farther apart, or nearer, than is told. */
export function findingOfGap(told: Figure, one: Figure, other: Figure, right: number): Finding {
  const gap = told.kind === 'money' ? (rewritten(told, right)[0] ?? written(right)) : spoken(right)
  return {
    at: spanOfFigure(told),
    message: `“${told.text}”: ${one.text} and ${other.text} are ${gap} apart. Check the figures.`,
    expected: rewritten(told, right),
    related: placesOf([one, other].map(spanOfFigure)),
  }
}

/** As they stand in the story. */
export const inOrder = (figures: readonly Figure[]): Figure[] =>
  figures.toSorted((a, b) => a.paragraph.index - b.paragraph.index || a.start - b.start)

/** Figures between which more stands are not underlined as one. */
const widest = 64

/**
 * What is underlined of a sum: the total, if it comes last; else nothing tells which of its figures is wrong, so all of
 * them, or the parts, if they stand close together; else the last, at which a reader sees it.
 */
export function spanOfSum(total: Figure, parts: readonly Figure[]): Span {
  if (inOrder([total, ...parts]).at(-1) === total) return spanOfFigure(total)
  for (const figures of [inOrder([total, ...parts]), inOrder(parts)]) {
    const [first, last] = [figures[0] as Figure, figures.at(-1) as Figure]
    const areClose = figures.every(
      (one, i) => i === 0 || (one.sentence === first.sentence && one.start - (figures[i - 1] as Figure).end <= widest),
    )
    if (areClose) return {paragraph: first.paragraph, start: first.start, end: last.end}
  }
  return spanOfFigure(inOrder([total, ...parts]).at(-1) as Figure)
}
