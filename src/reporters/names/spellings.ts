import {type Entity, type Mention, type Span, textOf} from '../../rule-kit/index.ts'

/** One way in which a story writes a name, with every place where it does. */
export interface Spelling {
  text: string
  places: readonly Span[]
}

/** The spellings of a name, in the order of their first use: with the honorific, without other titles. */
export const spellingsOf = ({mentions}: Entity): Spelling[] => spellingsIn(mentions.map(withHonorific))

/** The spellings of some places, in the order of their first use; a capital at a sentence’s start is none. */
export function spellingsIn(found: readonly Span[]): Spelling[] {
  const spellings = new Map<string, Span[]>()
  for (const place of found) {
    const text = textOf(place).replace(/\s+/g, ' ').replace(/^The /, 'the ')
    spellings.set(text, [...(spellings.get(text) ?? []), place])
  }
  return [...spellings].map(([text, places]) => ({text, places}))
}

/** “Ms Espinosa”: a desk wants to see who is Ms. */
function withHonorific({paragraph, start, end, words: [first], name: {honorific}}: Mention): Span {
  const isBefore = honorific && first && honorific.index === first.index - 1
  return {paragraph, start: isBefore ? honorific.start : start, end}
}
