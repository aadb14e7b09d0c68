import {type Entity, type Mention, type Span, spanOf} from '../../rule-kit/index.ts'

/** One way in which a story writes a name, with every place where it does. */
export interface Spelling {
  text: string
  places: readonly Span[]
}

/** The spellings of a name, in the order of their first use: with the honorific, without other titles. */
export function spellingsOf({mentions}: Entity): Spelling[] {
  const spellings = new Map<string, Span[]>()
  for (const mention of mentions) {
    const text = textOf(mention)
    spellings.set(text, [...(spellings.get(text) ?? []), spanOf(mention)])
  }
  return [...spellings].map(([text, places]) => ({text, places}))
}

/** “Ms Espinosa”: a desk wants to see who is Ms. */
function textOf({text, name: {honorific}}: Mention): string {
  return honorific ? `${honorific.text} ${text}` : text
}
