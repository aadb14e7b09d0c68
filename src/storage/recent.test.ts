import {expect, test} from 'vitest'
import {Recent} from './recent.ts'

test('what was asked for longest ago goes first', () => {
  const recent = new Recent<number>(2)
  recent.set('a', 1)
  recent.set('b', 2)
  expect(recent.get('a')).toBe(1)
  recent.set('c', 3)
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3])
  recent.set('a', 4)
  expect(recent.values()).toEqual([3, 4])
  recent.clear()
  expect(recent.values()).toEqual([])
})

test('there is room for so many characters, and always for one value', () => {
  const recent = new Recent<string>(100, 10)
  for (const key of ['aaaa', 'bbbb', 'aaaa', 'cc', 'dddd']) recent.set(key, key)
  expect(recent.values()).toEqual(['aaaa', 'cc', 'dddd'])
  recent.set('long', 'long', 1000)
  expect(recent.values()).toEqual(['long'])
  recent.set('e', 'e')
  expect(recent.values()).toEqual(['e'])
  recent.set('f', 'f', 9)
  expect(recent.values()).toEqual(['e', 'f'])
})
