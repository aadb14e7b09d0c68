import fc from 'fast-check'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import numberConsistency from './index.ts'

const check = async (text: string) => {
  const file = new VFile(text)
  const processor = unified().use(retextEnglish).use(numberConsistency)
  await processor.run(processor.parse(file), file)
  return file.messages
}

test('points to the other figures', async () => {
  const text = 'There were 12 men and 9 women among the 20 passengers.'
  const [message] = await check(text)
  expect(message?.related?.map(({start, end}) => text.slice(start, end))).toEqual(['20', '12', '9'])
})

test('proposes the count of a list, as the count is written', async () => {
  const [letters] = await check('Two men, John Smith, Bob Carr and Al Dean, were charged.')
  const [digits] = await check('The 2 cities, Leeds, York and Hull, were chosen.')
  expect([letters?.expected, digits?.expected]).toEqual([['Three'], ['3']])
})

test('proposes nothing where any of the figures may be wrong', async () => {
  const [message] = await check('Profit rose from 40 million to 50 million, up 20%.')
  expect(message?.expected).toEqual([])
})

test('two voices may differ', async () => {
  const told = 'The boat carried 20 passengers, 12 men and nine women, when it sank.'
  expect(await check(`“${told}”`)).toHaveLength(1)
  expect(await check('“There were 12 men and nine women,” she said, “among the 21 passengers.”')).toHaveLength(0)
  expect(await check('There were 12 men and nine women, “a total of 20 passengers”.')).toHaveLength(0)
})

test('any text is read, and each finding stands within it', async () => {
  const words =
    'from 40 to 50 percent , up 20% a total of three men women and Ann Hale 54 , rose fell doubled by 9 54-46 (6-4 , won in favour against abstained . First Second Third ; : – “ ” 45-year-old all the killed 23 dead 32 or of\n\n'.split(
      ' ',
    )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), {maxLength: 40}), async (pieces) => {
      const text = pieces.join(' ')
      for (const {place} of await check(text)) {
        if (!place || !('start' in place)) throw new Error('no place')
        expect(place.start.offset).toBeLessThan(place.end.offset as number)
        expect(place.end.offset).toBeLessThanOrEqual(text.length)
      }
    }),
    {numRuns: 300},
  )
})
