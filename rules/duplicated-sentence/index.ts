import {defineRule, type Sentence, type Span, spanOf, textOf} from '../../src/rule-kit/index.ts'
import {type Copy, findCopies} from './copies.ts'

export default defineRule({
  id: 'duplicated-sentence',
  summary: 'A sentence or a paragraph is pasted twice.',
  category: 'consistency',
  severity: 'error',
  headings: 'skip',
  defaults: {},

  check(reading, report) {
    for (const copy of findCopies(reading)) {
      const [first, again] = [spanOfAll(copy.first), spanOfAll(copy.again)]
      const opening = `“${openingOf(copy.again[0] as Sentence)} …”`
      const related = [{at: first, message: `“${openingOf(copy.first[0] as Sentence)} …” here.`}]
      if (copy.isSame)
        report({
          at: withSpace(again),
          message: `${describe(copy, opening)} Delete one of the two.`,
          expected: [''],
          related,
        })
      else
        report({
          at: again,
          message: `${opening} says again, all but word for word, what the story has said. Keep one.`,
          related,
          severity: 'warning',
        })
    }
  },
})

function describe({again}: Copy, opening: string): string {
  if (again.length === 1) return `${opening} stands in the story already.`
  const rest = again.length === 2 ? 'the sentence' : `the ${again.length - 1} sentences`
  return `${opening} and ${rest} behind it stand in the story already.`
}

/** Words that a message quotes of a sentence. */
const mostQuoted = 5

function openingOf({words}: Sentence): string {
  const [first, last] = [words[0], words[Math.min(mostQuoted, words.length) - 1]]
  return first && last ? textOf(spanOf(first, last)) : ''
}

const spanOfAll = (sentences: readonly Sentence[]): Span => ({
  paragraph: (sentences[0] as Sentence).paragraph,
  start: (sentences[0] as Sentence).start,
  end: (sentences.at(-1) as Sentence).end,
})

/** With the space that would be left over. */
function withSpace({paragraph, start, end}: Span): Span {
  const before = paragraph.text.slice(0, start)
  const after = paragraph.text.slice(end)
  const space = before.length - before.trimEnd().length
  return space && before.trim()
    ? {paragraph, start: start - space, end}
    : {paragraph, start, end: end + (after.length - after.trimStart().length)}
}
