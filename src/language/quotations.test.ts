import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseCopy} from '../engine/parse.ts'
import {readText} from '../formats/text.ts'
import {readingOf} from './reading.ts'

const read = (text: string) => readingOf(parseCopy(readText(text, 'story.txt')))

const pieces = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '„',
  ' ',
  ', ',
  '. ',
  'We go',
  'he said',
  '’s',
  '3',
  '\n\n',
  '—',
]
const marked = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join(''))

test('any text of marks is read, and each fault stands where a mark or a word is', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const {quotations, quotationFaults, marks} = read(text)
      for (const {stretches} of quotations)
        for (const {paragraph, start, end} of stretches) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(paragraph.text.length)
        }
      expect(quotationFaults.length).toBeLessThanOrEqual(3 * marks.length)
    }),
    {numRuns: 500},
  )
})

test.each(['“', '”', '"', "'", '‘', "' ", '" ', '“a ', 'a” ', '“a. ', "'a ", '“We go, he said. '])(
  'twice as many of %j take about twice as long',
  (piece) => {
    const time = (count: number) => {
      const start = performance.now()
      read(`${piece.repeat(100)}\n\n`.repeat(count))
      return performance.now() - start
    }
    time(5)
    const [short, long] = [time(20), time(80)]
    expect(long).toBeLessThan(Math.max(500, short * 16))
  },
)
