import dictionary from 'dictionary-en'
import british from 'dictionary-en-gb'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {House} from '../../src/rule-kit/index.ts'
import spelling from './index.ts'

const check = async (text: string, house: House) => {
  const file = new VFile(text)
  const processor = unified().use(retextEnglish).use(spelling).data('copydesk', house)
  await processor.run(processor.parse(file), file)
  return file.messages
}

test('is silent without a dictionary', async () => {
  expect(await check('The acheived aim.', {})).toEqual([])
})

test('a word that one of the dictionaries has is right', async () => {
  expect(await check('She is sceptical.', {dictionaries: [dictionary]})).toHaveLength(1)
  expect(await check('She is sceptical.', {dictionaries: [dictionary, british]})).toEqual([])
  expect(await check('She is skeptical.', {dictionaries: [british, dictionary]})).toEqual([])
})

test('with a house language, another variety is misspelt', async () => {
  const dictionaries = [dictionary]
  expect(await check('They realised it.', {dictionaries})).toEqual([])
  const [message] = await check('They realised it.', {dictionaries, language: 'en-US'})
  expect(message?.expected).toContain('realized')
})

test('offers at most five replacements, what the story uses first', async () => {
  const [first] = await check('He saw a lont there.', {dictionaries: [dictionary]})
  expect(first?.expected?.length).toBe(5)
  const [second] = await check('He saw a lont there. The loft was old.', {dictionaries: [dictionary]})
  expect(second?.expected?.[0]).toBe('loft')
})
