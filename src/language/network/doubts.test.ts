import {expect, test} from 'vitest'
import {findDoubts} from './doubts.ts'

const classes = ['', 'lost of', 'lost to', 'leftover']

test('the likeliest kind is told with its likeliest word', () => {
  const [{doubt} = {doubt: undefined}] = findDoubts(Float32Array.from([0, 2, 3, 1]), 1, classes)
  expect(doubt).toMatchObject({kind: 'lost', word: 'to'})
  expect(doubt?.certainty).toBeCloseTo(0.88, 2)
})

test('where nothing is likelier than that nothing is wrong, there is no doubt', () => {
  const found = findDoubts(Float32Array.from([9, 0, 0, 0, 3, 0, 0, -9]), 2, classes)
  expect(found.map(({doubt}) => doubt)).toEqual([undefined, undefined])
  expect(found.map(({suspicion}) => suspicion < 0.1)).toEqual([true, true])
})
