import {expect, test} from 'vitest'
import {hasWord, isInDictionary, levelOf, suggest} from './index.ts'

test('a word is had as it is written, in capitals and at the start of a sentence', () => {
  for (const word of ['paper', 'Paper', 'PAPER', 'Paris', 'PARIS', "Paris's", "paper's", "don't", "isn't", "DON'T"])
    expect([word, hasWord(word)]).toEqual([word, true])
  for (const word of ['paris', 'pApER', 'papper', '', "'"]) expect([word, hasWord(word)]).toEqual([word, false])
})

test('each variety has its own spellings, all of them without one', () => {
  expect([hasWord('colour'), hasWord('colour', 'en-GB'), hasWord('colour', 'en-US')]).toEqual([true, true, false])
  expect([hasWord('color'), hasWord('color', 'en-GB'), hasWord('color', 'en-US')]).toEqual([true, false, true])
  expect([hasWord('realize', 'en-AU'), hasWord('realise', 'en-CA')]).toEqual([false, false])
})

test('right words that no dictionary has are had in every variety', () => {
  for (const word of ['pricy', 'skerry', 'corslet', 'dicot', 'glitchy', "skerry's"]) {
    expect([word, hasWord(word), hasWord(word, 'en-US')]).toEqual([word, true, true])
    expect([word, isInDictionary(word)]).toEqual([word, false])
  }
  expect(['idealogical', 'truely', 'definately'].filter((word) => hasWord(word))).toEqual([])
})

test('common words have high levels', () => {
  expect(levelOf('the')).toBe(15)
  expect(levelOf('minister')).toBeGreaterThan(levelOf('minster'))
  expect([levelOf('zyxqv'), levelOf('colour') > 0]).toEqual([0, true])
})

test('suggestions: by slip, by how common they are, by what is expected', () => {
  const best = (word: string) => suggest(word, {max: 1})[0]?.word
  expect(best('teh')).toBe('the')
  expect(best('goverment')).toBe('government')
  expect(best('didnt')).toBe("didn't")
  expect(best('embarasment')).toBe('embarrassment')
  expect(best('zyxqv')).toBeUndefined()
  expect(suggest('lont', {max: 3})).toHaveLength(3)
  expect(suggest('lont', {max: 1, isExpected: (word) => word === 'loft'})[0]?.word).toBe('loft')
  expect(suggest('honourible', {max: 1, variety: 'en-US'})[0]?.word).toBe('honorable')
})
