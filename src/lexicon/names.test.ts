import {expect, test} from 'vitest'
import {findNearNames, nameKinds} from './index.ts'

test('names of people, places and institutions, with their ranks', () => {
  expect(nameKinds('Fernanda')).toMatchObject({given: true, place: false})
  expect(nameKinds('Smith')).toMatchObject({surname: true, rank: 7})
  expect(nameKinds('Kyrgyzstan')).toMatchObject({place: true, famousPlace: true})
  expect(nameKinds('Hezbollah')).toMatchObject({institution: true})
  expect(nameKinds('Zyxqv')).toBeUndefined()
})

test('diacritics and apostrophes are folded', () => {
  for (const name of ['José', 'Łukasz', 'MÜLLER', 'Søren'])
    expect([name, nameKinds(name)?.rank]).toEqual([name, expect.any(Number)])
})

test('a name is near another by a slip, the best known first', () => {
  expect(findNearNames('Fernada')[0]?.word).toBe('fernanda')
  expect(findNearNames('Kyrgystan')[0]?.word).toBe('kyrgyzstan')
  expect(findNearNames('Almatty')[0]?.word).toBe('almaty')
  expect(findNearNames('Zyxqv')).toEqual([])
})
