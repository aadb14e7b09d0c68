import {type Figure, type Reading, remember, type Sentence, type Span} from '../../src/rule-kit/index.ts'

/**
 * A sentence in which each figure, with its hedge, is one character, so that a pattern sees how its figures are tied to
 * each other: “rose from # to #, up #”.
 */
export interface Skeleton {
  sentence: Sentence
  text: string
  figures: readonly Figure[]
  /** The figure that a character stands for. */
  figureOf(character: string | undefined): Figure | undefined
  /** Where a stretch of the skeleton stands in the story. */
  place(start: number, end: number): Span
}

const first = 0xe000
/** More figures than this are a table. */
const most = 60

/** Letters within a class of a pattern: the Latin ones, since those of all scripts take long to compile. */
export const letter = 'A-Za-z\\u00c0-\\u024f'

/** One figure in a skeleton, for patterns. */
export const figure = '[\\ue000-\\ue03b]'

/** The same, as a group with a name. */
export const named = (name: string): string => `(?<${name}>${figure})`

const anyFigure = new RegExp(figure)
const everyFigure = new RegExp(figure, 'g')

/** What stands before the first figure, between each two, and behind the last. */
export const splitAtFigures = (text: string): string[] => text.split(anyFigure)

/** The figures whose characters stand in a part of a skeleton's text, in order. */
export const figuresIn = (text: string, {figureOf}: Pick<Skeleton, 'figureOf'>): Figure[] =>
  [...text].flatMap((character) => figureOf(character) ?? [])

/** The skeleton of a sentence; undefined where it has no figure, or so many that it is a table. */
export const skeletonOf = ({figures}: Pick<Reading, 'figures'>, sentence: Sentence): Skeleton | undefined =>
  skeletonOfFigures(figures.of(sentence))

const skeletonOfFigures = remember((figures: readonly Figure[]) =>
  figures[0] && figures.length <= most ? make(figures, figures[0].sentence) : undefined,
)

function make(found: readonly Figure[], sentence: Sentence): Skeleton {
  // Where each figure's character stands in the skeleton.
  const places: number[] = []
  let text = ''
  let offset = sentence.start
  for (const [i, {hedgeStart, end}] of found.entries()) {
    text += sentence.text.slice(offset - sentence.start, Math.max(offset, hedgeStart) - sentence.start)
    places.push(text.length)
    text += String.fromCharCode(first + i)
    offset = end
  }
  text += sentence.text.slice(offset - sentence.start)
  const spanAt = (index: number): {start: number; end: number} => {
    const last = places.findLastIndex((place) => place <= index)
    const figure = found[last]
    if (figure && places[last] === index) return figure
    const start = figure ? figure.end + index - (places[last] as number) - 1 : sentence.start + index
    return {start, end: start + 1}
  }
  return {
    ...{sentence, text, figures: found},
    figureOf: (character) => (character ? found[character.charCodeAt(0) - first] : undefined),
    place: (start, end) => ({
      paragraph: sentence.paragraph,
      start: spanAt(start).start,
      end: spanAt(end - 1).end,
    }),
  }
}

/** Its text with ordinals, ages and percentages as words, where they are not what is compared. */
export const countsOnly = remember(({text, figureOf}: Skeleton): string =>
  text.replace(everyFigure, (one) => (/^(?:ordinal|age|percentage)$/.test(figureOf(one)?.kind ?? '') ? 'x' : one)),
)
