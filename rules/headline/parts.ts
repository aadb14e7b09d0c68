import type {Paragraph, Reading} from '../../src/rule-kit/index.ts'

/** A story, as this rule reads it. */
export interface Parts {
  /** What stands over and beside the story: headline, standfirst, captions. */
  tops: readonly Paragraph[]
  body: readonly Paragraph[]
  /** What a paragraph of those is called. */
  nameOf(paragraph: Paragraph): string
}

const tops = ['headline', 'standfirst', 'caption'] as const

export function partsOf({lines}: Reading): Parts {
  return {
    tops: tops.flatMap((kind) => lines.of(kind)),
    body: lines.of('body'),
    nameOf: (paragraph) => lines.kindOf(paragraph),
  }
}
