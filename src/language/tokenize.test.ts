import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {tokenize} from './tokenize.ts'

const split = (text: string) =>
  tokenize(text)
    .map(({start, end}) => text.slice(start, end))
    .join('|')

describe('words are split as Universal Dependencies do', () => {
  test.each([
    ['They don’t know.', 'They|do|n’t|know|.'],
    ["They don't know.", "They|do|n't|know|."],
    ['Haniyeh’s aides cannot, he’d said, come', 'Haniyeh|’s|aides|can|not|,|he|’d|said|,|come'],
    ['I shouldn’t’ve; we’re gonna', 'I|should|n’t|’ve|;|we|’re|gon|na'],
    ['the teachers’ strike', 'the|teachers|’|strike'],
    ['O’Brien, at six o’clock', 'O’Brien|,|at|six|o’clock'],
    ['the U.S.’s a well-known co-founder', 'the|U.S.|’s|a|well|-|known|co-founder'],
    ['anti-war, but not non-adult-like', 'anti-war|,|but|not|non|-|adult|-|like'],
    [
      'Mr. Okafor of Acme Inc. met J. K. Lund at 5 a.m. Monday',
      'Mr.|Okafor|of|Acme|Inc.|met|J.|K.|Lund|at|5|a.m.|Monday',
    ],
    ['She lives in the U.S.', 'She|lives|in|the|U.S.'],
    ['It closes at 5 p.m.', 'It|closes|at|5|p.m|.'],
    ['after World War I.', 'after|World|War|I|.'],
    ['No. 10 said no.', 'No.|10|said|no|.'],
    ['a Ph.D. in Mass. or by mass.', 'a|Ph.D.|in|Mass.|or|by|mass|.'],
    ['1,200.50 at 10.30 on the 5th, a 7-0 win in the 1990s', '1,200.50|at|10.30|on|the|5th|,|a|7|-|0|win|in|the|1990s'],
    ['$5m, €3.2bn, US$40 and 7% of 35mm', '$|5|m|,|€|3.2|bn|,|US$|40|and|7|%|of|35|mm'],
    ['the ’90s and 1990’s of 2003’s', 'the|’90s|and|1990’s|of|2003|’s'],
    ['see https://example.org/a?b=1, or news@example.org.', 'see|https://example.org/a?b=1|,|or|news@example.org|.'],
    ['@desk used #copy on example.com', '@desk|used|#copy|on|example.com'],
    ['“Well … (no)” – he—she--they...', '“|Well|…|(|no|)|”|–|he|—|she|--|they|...'],
    ['6′4″ or 6\'4"', '6|′|4|″|or|6|\'|4|"'],
    ['😀👩‍👩‍👧🇫🇷 \uFFFC, naïve', '😀|👩‍👩‍👧|🇫🇷|\uFFFC|,|naïve'],
    ['R&D at AT&T and/or B', 'R&D|at|AT&T|and|/|or|B'],
  ])('%s', (text, tokens) => {
    expect(split(text)).toBe(tokens)
  })
})

const pieces = [
  'a',
  'Mr',
  '.',
  "'",
  '’',
  's',
  'n’t',
  '"',
  '“',
  ' ',
  '\u00a0',
  '\u2028',
  '1',
  ',',
  '-',
  'non',
  '$',
  'm',
  '@',
  '#',
  '.com',
  'http://',
  '😀',
  '\u200d',
  '\ud83d',
  '\u0301',
  '(',
  '!',
  '\uFFFC',
  '&',
  'U.S.',
]
const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
)

test('every character but blanks stands in one token, in order', () => {
  fc.assert(
    fc.property(text, (text) => {
      let offset = 0
      for (const {start, end} of tokenize(text)) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(offset)
        expect(text.slice(offset, start).trim()).toBe('')
        expect(text.slice(start, end)).not.toMatch(/\s/)
        offset = end
      }
      expect(text.slice(offset).trim()).toBe('')
    }),
  )
})

test.each(['a', '"', 'n’t', 'a.', '1,', '👩‍', ' '])('a hundred thousand of “%s”', (piece) => {
  const text = piece.repeat(100_000)
  const tokens = tokenize(text)
  expect(tokens.at(-1)?.end ?? text.length).toBe(text.length)
})
