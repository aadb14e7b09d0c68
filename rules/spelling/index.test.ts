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

test('without a house language, every variety is right', async () => {
  expect(await check('She is sceptical of the skeptical color of the colour.', {})).toEqual([])
})

test('with a house language, another variety is misspelt', async () => {
  const [message] = await check('They realised it.', {language: 'en-US'})
  expect(message?.expected?.[0]).toBe('realized')
  expect(await check('They realised it.', {language: 'en-AU'})).toEqual([])
})

test('what the house knows is right', async () => {
  expect(await check('The acheived aim.', {words: ['acheived']})).toEqual([])
  expect(await check('The acheived aim.', {})).toHaveLength(1)
})

test('offers at most five replacements, what the story uses first', async () => {
  const [first] = await check('He saw a lont there.', {})
  expect(first?.expected?.length).toBe(5)
  const [second] = await check('He saw a lont there. The loft was old.', {})
  expect(second?.expected?.[0]).toBe('loft')
})
