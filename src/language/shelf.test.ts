import {expect, test} from 'vitest'
import type {Paragraph} from './reading.ts'
import {Shelf} from './shelf.ts'

const paragraphs = (...texts: string[]) => texts.map((text) => ({text}) as Paragraph)

test('a paragraph is taken once for each time that it was put', () => {
  const shelf = new Shelf()
  const [first, second] = paragraphs('Alike.', 'Alike.')
  shelf.put([first as Paragraph, second as Paragraph])
  expect(new Set([shelf.take('Alike.'), shelf.take('Alike.')])).toEqual(new Set([first, second]))
  expect(shelf.take('Alike.')).toBeUndefined()
})

test.each([
  [5000, 10],
  [100, 10_000],
])('of %d paragraphs of %d characters some are kept, the last ones', (count, length) => {
  const shelf = new Shelf()
  const texts = Array.from({length: count}, (_, i) => `${i} `.padEnd(length, 'x'))
  for (let round = 0; round < 2; round++) {
    shelf.put(paragraphs(...texts))
    const kept = texts.filter((text) => shelf.take(text))
    expect(kept).toEqual(texts.slice(-kept.length))
    expect(kept.length).toBe(Math.min(4096, Math.floor((192 * 1024) / length)))
    while (texts.some((text) => shelf.take(text)));
  }
})
