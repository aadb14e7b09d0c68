import type {Reading} from '../../src/rule-kit/index.ts'

/** A story without headline, standfirst and captions, which `headline` holds against it. */
export type Story = Pick<Reading, 'sentences' | 'figures' | 'entities' | 'quotationAt'>

const above = /^(?:headline|standfirst|caption)$/

export const storyOf = ({sentences, figures, entities, quotationAt, lines}: Reading): Story => ({
  sentences: sentences.filter(({paragraph}) => !above.test(lines.kindOf(paragraph))),
  ...{figures, entities, quotationAt},
})
