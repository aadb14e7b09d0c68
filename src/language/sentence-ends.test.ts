import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findSentenceEnds} from './sentence-ends.ts'

/** Cuts a paragraph as its slashes say. */
function split(text: string): string {
  let start = 0
  const sentences = findSentenceEnds(text).map((end) => {
    const sentence = text.slice(start, end).trim()
    start = end
    return sentence
  })
  return sentences.join(' / ')
}

describe('sentences end', () => {
  test.each([
    'His grandfather fought in World War I. / The medals are gone.',
    'Orchards give vitamin C. / Nobody counts it.',
    'The firm moved to the U.S. / It has 40 staff.',
    'It opened at 9 a.m. / Crowds came at once.',
    'She sold Acme Inc. / The price was not given.',
    'Pears, plums, etc. / Farmers grow them all.',
    '“I saw it. / I ran,” he said.',
    '“Did you see it?” / The court fell silent.',
    '(The trial goes on.) / A verdict is due in May.',
    'It cost 5.50. / The rest was lent.',
    'That was in 2010. / In 2011 it closed.',
    'Was it late? / Yes! / Nobody minded … / The train waited.',
    'He said “No.” / She left.',
    'Rain fell.” / “It did.',
    'They came early. / iPhone owners stayed.',
    'the roof was leaking. / nobody came',
    'Council to meet: mayor ill',
    'The bridge is shut. / No date was given',
  ])('%s', (text) => {
    expect(split(text.replaceAll(' / ', ' '))).toBe(text)
  })

  test('at a hard line break', () => {
    expect(findSentenceEnds('By Ada Moss\u2028The roof fell in. ')).toEqual([11, 29])
  })
})

describe('sentences go on', () => {
  test.each([
    'Mr. Lund and Dr. Moss met at St. Mary’s.',
    'The U.S. Senate met Gov. Ann Reyes.',
    'J. K. Lund and Robert A. Moss voted no.',
    'The president and J. D. Vance spoke.',
    '“Really?” she asked.',
    '“Really?” Ada Moss asked.',
    '“Why?” I said.',
    '“Stop!” Lund shouted.',
    'The train leaves at 5 p.m. Monday, or at 6 p.m. ET.',
    'Police closed No. 10 Downing Street, p. 4 says.',
    '1. Close the door.',
    'He waited ... and left.',
    'The paper (founded by J. Lund, Esq.) Ada runs was small.',
    'The show (what a show!) Reyes gave ran long.',
    'The play Hello! (1970) ran long.',
    'A fine of $1.5 million, i.e. Lund’s pay, was set.',
  ])('%s', (text) => {
    expect(split(text)).toBe(text)
  })
})

const pieces = [
  'a',
  'The',
  'Mr',
  '.',
  '?',
  '…',
  '”',
  '"',
  '(',
  ')',
  ' ',
  '\u2028',
  '1',
  'U.S.',
  '[2]',
  '😀',
  '\ud83d',
  '\uFFFC',
]
const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
)

test('ends rise, none stands behind a blank, and the last is the end of the text', () => {
  fc.assert(
    fc.property(text, (text) => {
      const ends = findSentenceEnds(text)
      expect(ends.at(-1) ?? 0).toBe(text.trimEnd().length)
      let last = 0
      for (const end of ends) {
        expect(text.slice(last, end).trim()).not.toBe('')
        expect(text.slice(0, end)).toBe(text.slice(0, end).trimEnd())
        last = end
      }
    }),
  )
})
