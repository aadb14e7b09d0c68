import {expect, test} from 'vitest'
import {parseCopy} from '../engine/parse.ts'
import {readMarkdown} from '../formats/markdown.ts'
import {readText} from '../formats/text.ts'
import {readingOf} from './reading.ts'
import {textOf} from './span.ts'

const kindsOf = (lines: readonly string[]) => {
  const reading = readingOf(parseCopy(readText(lines.join('\n\n'), 'story.txt')))
  return reading.paragraphs.map((paragraph) => reading.lines.kindOf(paragraph))
}

const body = 'The bridge is shut until May, the council said on Monday.'

test.each([
  [
    ['Bridge shut until May', 'By Jane Doe', body],
    ['headline', 'byline', 'body'],
  ],
  [
    ['Bridge shut until May', 'Lorries must go by Hull.', 'By Jane Doe and Ola Berg', body],
    ['headline', 'standfirst', 'byline', 'body'],
  ],
  [
    ['Bridge shut until May', 'Lorries must go by Hull, council says', body],
    ['headline', 'standfirst', 'body'],
  ],
  [
    ['Bridge shut until May', 'HULL, 3 May 2024', body],
    ['headline', 'dateline', 'body'],
  ],
  [
    ['‘We will not pay’: mayor hits back', body, body],
    ['headline', 'body', 'body'],
  ],
  [
    ['Who owns the bridge?', 'The lord says he does. The council says it is shut', 'Jane Doe', body],
    ['headline', 'standfirst', 'other', 'body'],
  ],
  [
    ['Bridge shut until May', 'By Jane Doe', 'The bridge is shut. It will open in', body],
    ['headline', 'byline', 'body', 'body'],
  ],
  [
    ['Bridge shut until May', 'HULL, May 3 — The bridge is shut', body],
    ['headline', 'body', 'body'],
  ],
  [
    [body, 'A line without an end', body],
    ['body', 'body', 'body'],
  ],
  [
    [body, body],
    ['body', 'body'],
  ],
  [
    ['one', 'two', 'three'],
    ['body', 'body', 'body'],
  ],
  [
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', body],
    [...Array(7).fill('other'), 'body'],
  ],
])('%j', (lines, kinds) => {
  expect(kindsOf(lines)).toEqual(kinds)
})

test('in Markdown', async () => {
  const source =
    '---\ntitle: One\nstandfirst: Two\n---\n\n# Three\n\nBy Jane Doe\n\nFour is here.\n\n## Five\n\n- Six\n'
  const reading = readingOf(parseCopy(readMarkdown(source, 'story.md')))
  expect(reading.paragraphs.map((paragraph) => reading.lines.kindOf(paragraph))).toEqual([
    'headline',
    'standfirst',
    'headline',
    'byline',
    'body',
    'crosshead',
    'other',
  ])
})

test.each(['GENEVA, May 3 — ', 'HULL (AP) — ', 'PARIS – ', 'ST. LOUIS, Mo. -- ', 'NAIROBI, 3 May (Reuters) - '])(
  '%j',
  (text) => {
    const reading = readingOf(parseCopy(readText(`${text}The bridge is shut.`, 'story.txt')))
    const {dateline} = reading.lines
    expect(dateline && textOf(dateline)).toBe(text.trimEnd())
  },
)

test.each(['NATO is here — and so are we.', 'The bridge — shut — is old.', 'A dash — then more.'])(
  'no dateline: %j',
  (text) => {
    expect(readingOf(parseCopy(readText(text, 'story.txt'))).lines.dateline).toBeUndefined()
  },
)
