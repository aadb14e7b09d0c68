import fc from 'fast-check'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {readingOf} from '../reading.ts'
import type {Figure} from './figure.ts'

const parser = unified().use(retextEnglish)
const read = (text: string): readonly Figure[] => readingOf(parser.parse(text) as Root).figures.all

describe('a figure has its kind and its value', () => {
  test.each<[string, string, Figure['kind'], number]>([
    ['They saved 1,234 cows.', '1,234', 'cardinal', 1234],
    ['Twenty-three people ran.', 'Twenty-three', 'cardinal', 23],
    ['They saw one hundred and four of them.', 'one hundred and four', 'cardinal', 104],
    ['She bought a dozen eggs.', 'a dozen', 'cardinal', 12],
    ['Half a million marched.', 'Half a million', 'cardinal', 500_000],
    ['It lasted two and a half years.', 'two and a half', 'cardinal', 2.5],
    ['It has 1.2 million readers.', '1.2 million', 'cardinal', 1_200_000],
    ['It lost £3.5bn.', '£3.5bn', 'money', 3_500_000_000],
    ['It lost $5m.', '$5m', 'money', 5_000_000],
    ['It lost 40 million euros.', '40 million euros', 'money', 40_000_000],
    ['It raised Rs 1,450 crore.', 'Rs 1,450 crore', 'money', 14_500_000_000],
    ['It owes Rs. 2 lakh crore.', 'Rs. 2 lakh crore', 'money', 2_000_000_000_000],
    ['It has 2.4 lakh readers.', '2.4 lakh', 'cardinal', 240_000],
    ['It sold 12,34,567 shoes.', '12,34,567', 'cardinal', 1_234_567],
    ['Only two-thirds of them voted.', 'two-thirds', 'fraction', 2 / 3],
    ['Over a third of them voted.', 'a third', 'fraction', 1 / 3],
    ['A third man came.', 'third', 'ordinal', 3],
    ['It was the 21st time.', '21st', 'ordinal', 21],
    ['It fell 40 per cent.', '40 per cent', 'percentage', 40],
    ['It fell 2.5%.', '2.5%', 'percentage', 2.5],
    ['It fell 2.5 percentage points.', '2.5 percentage points', 'percentage points', 2.5],
    ['A 54-year-old sang.', '54', 'age', 54],
    ['Anna Smith, 54, sang.', '54', 'age', 54],
    ['A woman aged about 54 sang.', '54', 'age', 54],
    ['One in five had no job.', 'One in five', 'ratio', 1],
  ])('%s', (sentence, text, kind, value) => {
    expect(read(sentence).map((figure) => [figure.text, figure.kind, figure.value])).toEqual([[text, kind, value]])
  })
})

test.each<[string, number, number]>([
  ['It takes 10–15 hours.', 10, 15],
  ['It takes between 10 and 15 hours.', 10, 15],
  ['It takes two or three hours.', 2, 3],
  ['It has two to three million readers.', 2_000_000, 3_000_000],
  ['It fell by 10-15 percent.', 10, 15],
])('a range has two bounds: %s', (sentence, low, high) => {
  expect(read(sentence).map((figure) => [figure.low, figure.high])).toEqual([[low, high]])
})

test.each<[string, [number, number][]]>([
  ['They won 3-1.', [[3, 1]]],
  ['The bill passed by 54 to 46.', [[54, 46]]],
  [
    'She won 6-4, 3-6, 7-5.',
    [
      [6, 4],
      [3, 6],
      [7, 5],
    ],
  ],
])('a score has two sides: %s', (sentence, sides) => {
  expect(read(sentence).map(({value, other}) => [value, other])).toEqual(sides)
})

test.each<[string, string | undefined]>([
  ['Some 40 came.', 'near'],
  ['Nearly 40 came.', 'nearly'],
  ['No fewer than 40 came.', 'above'],
  ['Up to 40 came.', 'below'],
  ['There were 40-odd cows.', 'near'],
  ['The other 40 came.', undefined],
])('a hedge leans: %s', (sentence, lean) => {
  expect(read(sentence)[0]?.hedge?.lean).toBe(lean)
})

test.each([
  'It opened in 1998.',
  'They met at 10:30 on 5 May.',
  'It began at 3 p.m. on Sunday.',
  'Section 4 says so.',
  'The F-16 and the A380 landed.',
  'A photo of 100×50 pixels.',
  'Nobody came.',
])('dates, times and names are no figures: %s', (sentence) => {
  expect(read(sentence)).toEqual([])
})

test('what a figure counts, and which of them', () => {
  const [first, second] = read('The blast killed 23 Polish miners, and all 40 women of the choir.')
  expect([first?.counted?.lemma, first?.counted?.qualifiers]).toEqual(['miner', ['polish']])
  expect([second?.counted?.lemma, second?.counted?.determiner?.lower, second?.counted?.restricted]).toEqual([
    'woman',
    'all',
    true,
  ])
})

test('figures of any text stand within it, in order', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 6}),
    fc.constantFrom(
      ...'1 23 4,567 .5 3-1 £ $5m % per cent million half a third of and to – twenty two-thirds first aged , . ( ) “ ” \n\n from in 1998 May year-old a one dozen hundred'.split(
        ' ',
      ),
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), fc.constantFrom('', ' '), (pieces, glue) => {
      let last = {index: -1, end: 0}
      for (const figure of read(pieces.join(glue))) {
        const {paragraph, start, end, text, hedgeStart, low, high, value} = figure
        expect(paragraph.text.slice(start, end)).toBe(text)
        expect(start).toBeLessThan(end)
        expect(hedgeStart).toBeLessThanOrEqual(start)
        expect(Number.isFinite(value) && low <= high).toBe(true)
        if (paragraph.index === last.index) expect(start).toBeGreaterThanOrEqual(last.end)
        expect(figure.words.length).toBeGreaterThanOrEqual(0)
        void figure.counted
        last = {index: paragraph.index, end}
      }
    }),
    {numRuns: 300},
  )
})
