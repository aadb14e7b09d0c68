import {expect, test} from 'vitest'
import {didYouMean, findNearest} from './nearest.ts'

test.each([
  ['repeated-wrod', 'repeated-word'],
  ['spaceing', 'spacing'],
  ['SPACING', 'spacing'],
  ['quotation-mark', 'quotation-marks'],
])('%s is near to %s', (word, nearest) => {
  expect(findNearest(word, ['quotation-marks', 'repeated-word', 'spacing'])).toBe(nearest)
})

test.each(['no', 'brackets', ''])('%j is near to nothing', (word) => {
  expect(findNearest(word, ['on-the-way', 'repeated-word', 'spacing'])).toBeUndefined()
})

test('of equals the first is taken', () => {
  expect(findNearest('bat', ['cat', 'hat'])).toBe('cat')
})

test('letters that are swapped are one slip', () => {
  expect(findNearest('ofl', ['off', 'olf'])).toBe('off')
  expect(findNearest('eb', ['be'])).toBe('be')
})

test('only words are asked after', () => {
  expect(didYouMean(3, ['3'])).toBe('')
  expect(didYouMean('spacin', ['spacing'])).toBe(' Did you mean “spacing”?')
})
