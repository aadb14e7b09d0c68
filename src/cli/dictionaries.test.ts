import {expect, test} from 'vitest'
import type {Dictionary} from '../rule-kit/index.ts'
import {loadDictionaries} from './dictionaries.ts'

const has = ({dic}: Dictionary | undefined = {aff: new Uint8Array(), dic: new Uint8Array()}, word: string) =>
  new RegExp(`^${word}(/|$)`, 'm').test(new TextDecoder().decode(dic))

test('each variety has its own dictionary', async () => {
  const [american] = await loadDictionaries('en-US')
  const [british] = await loadDictionaries('en-GB')
  expect([has(american, 'honor'), has(american, 'honour')]).toEqual([true, false])
  expect([has(british, 'honor'), has(british, 'honour')]).toEqual([false, true])
  for (const language of ['en-US', 'en-GB', 'en-AU', 'en-CA'] as const) {
    const [only, ...others] = await loadDictionaries(language)
    expect(others).toEqual([])
    expect(only?.aff.length).toBeGreaterThan(0)
  }
})

test('without a variety American and British are right, and nothing is read twice', async () => {
  const [american, british] = await loadDictionaries(undefined)
  expect(american).toBe((await loadDictionaries('en-US'))[0])
  expect(british).toBe((await loadDictionaries('en-GB'))[0])
  expect(american).not.toBe(british)
})
