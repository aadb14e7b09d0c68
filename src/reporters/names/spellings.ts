import {type Entity, type Mention, type Span, textOf} from '../../rule-kit/index.ts'

/** One way in which a story writes a name, with every place where it does. */
export interface Spelling {
  text: string
  places: readonly Span[]
}

/** The spellings of a name, in the order of their first use: with the honorific, without other titles. */
export function spellingsOf({mentions}: Entity): Spelling[] {
  const spellings = new Map<string, Span[]>()
  for (const mention of mentions) {
    const place = withHonorific(mention)
    const text = textOf(place).replace(/\s+/g, ' ')
    spellings.set(text, [...(spellings.get(text) ?? []), place])
  }
  return [...spellings].map(([text, places]) => ({text, places}))
}

/** “Ms Espinosa”: a desk wants to see who is Ms. */
function withHonorific({paragraph, start, end, words: [first], name: {honorific}}: Mention): Span {
  const isBefore = honorific && first && honorific.index === first.index - 1
  return {paragraph, start: isBefore ? honorific.start : start, end}
}
