import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder} from '../../tests/folder.ts'
import {openCache, storyKey} from './cache.ts'
import type {StoryResult} from './story-result.ts'

const result = (reason: string): StoryResult => ({messages: [{reason, ruleId: 'rule'}], problems: []})

const inFolder = () => path.join(makeFolder(), 'deep', 'cache.json')

test('a key changes with whatever a result depends on', () => {
  const story = {bytes: Uint8Array.of(1, 2), path: 'a.txt', configHash: 'c', version: '1.0.0'}
  const key = storyKey(story)
  expect(key).toMatch(/^[\da-f]{64}$/)
  expect(storyKey({...story, bytes: Uint8Array.of(1, 2), format: undefined})).toBe(key)
  const others = [
    {...story, bytes: Uint8Array.of(1, 3)},
    {...story, bytes: Uint8Array.of()},
    {...story, path: 'b.txt'},
    {...story, configHash: 'd'},
    {...story, configHash: 'c1', version: '.0.0'},
    {...story, version: '1.0.1'},
    {...story, format: 'html'},
  ]
  expect(new Set([key, ...others.map(storyKey)]).size).toBe(others.length + 1)
})

test('what was set is there in the next run', async () => {
  const file = inFolder()
  const first = await openCache(file)
  expect(first.get('a')).toBeUndefined()
  first.set('a', result('one'))
  expect(first.get('a')).toEqual(result('one'))
  await first.save()
  const second = await openCache(file)
  expect(second.get('a')).toEqual(result('one'))
  expect(second.get('toString')).toBeUndefined()
  expect(fs.readdirSync(path.dirname(file))).toEqual(['cache.json'])
})

test('what a run did not use is kept for the next', async () => {
  const file = inFolder()
  const first = await openCache(file)
  for (const key of ['a', 'b', 'c']) first.set(key, result(key))
  await first.save()
  const second = await openCache(file)
  second.get('b')
  second.get('a')
  await second.save()
  const third = await openCache(file)
  expect(['a', 'b', 'c'].map((key) => third.get(key) !== undefined)).toEqual([true, true, true])
})

test('what was only read is not written again', async () => {
  const file = inFolder()
  const first = await openCache(file)
  first.set('b', result('b'))
  first.set('a', result('a'))
  await first.save()
  const before = fs.statSync(file).ino
  const second = await openCache(file)
  second.get('a')
  second.get('b')
  await second.save()
  expect(fs.statSync(file).ino).toBe(before)
})

test.each([
  ['empty', ''],
  ['cut off', '{"version":1,"entries":{"a":{"mess'],
  ['of another kind', '[]'],
  ['of another kind', 'null'],
  ['of another version', '{"version":0,"entries":{"a":{"messages":[],"problems":[]}}}'],
  ['without entries', '{"version":1}'],
  ['with entries of another kind', '{"version":1,"entries":{"a":null}}'],
  ['with entries of another kind', '{"version":1,"entries":{"a":{"messages":[null],"problems":[]}}}'],
  ['with entries of another kind', '{"version":1,"entries":{"a":{"messages":[]}}}'],
])('a file that is %s is ignored and written anew', async (_, text) => {
  const file = path.join(makeFolder({'cache.json': text}), 'cache.json')
  const cache = await openCache(file)
  expect(cache.get('a')).toBeUndefined()
  cache.set('a', result('one'))
  await cache.save()
  expect((await openCache(file)).get('a')).toEqual(result('one'))
})

test('runs at the same time leave a whole cache of one of them', async () => {
  const file = inFolder()
  const runs = Array.from({length: 20}, async (_, i) => {
    const cache = await openCache(file)
    for (let j = 0; j < 50; j++) cache.set(`${i}-${j}`, result(`${i}`.repeat(j * 20)))
    await cache.save()
  })
  await Promise.all(runs)
  const {entries} = JSON.parse(fs.readFileSync(file, 'utf8'))
  const winners = new Set(Object.keys(entries).map((key) => key.split('-')[0]))
  expect([winners.size, Object.keys(entries).length]).toEqual([1, 50])
  expect(fs.readdirSync(path.dirname(file))).toEqual(['cache.json'])
})

test('a cache that cannot be written says so and leaves nothing behind', async () => {
  const folder = makeFolder({'cache.json/a/': ''})
  const cache = await openCache(path.join(folder, 'cache.json'))
  cache.set('a', result('one'))
  await expect(cache.save()).rejects.toThrow(/cache\.json/)
  expect(fs.readdirSync(folder)).toEqual(['cache.json'])
})
