import fs from 'node:fs'
import path from 'node:path'
import type {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {makeFolder} from '../../tests/folder.ts'
import {createDesk, extent, readCopy, rules} from '../index.ts'
import {applyBaseline, writeBaseline} from './baseline.ts'
import {BaselineError, readBaseline} from './baseline-file.ts'

const desk = createDesk({rules: rules.filter(({rule}) => rule.id === 'repeated-word').map((rule) => ({rule}))})

const lint = async (file: string, source: string): Promise<VFile> => desk.lint(await readCopy(source, {path: file}))

const inFolder = () => path.join(makeFolder(), 'baseline.json')

const old = `The council met on on Monday to speak of the new bridge.

Nobody said that the the bridge was needed, but it was said.

It will be built in in May, and paid for in June.
`

/** What is left of an edited story's findings, by a baseline of the story as it was. */
async function leftAfter(before: string, after: string) {
  const file = inFolder()
  const story = path.join(path.dirname(file), 'a.txt')
  await writeBaseline(file, [await lint(story, before)])
  const edited = await lint(story, after)
  const count = applyBaseline(edited, await readBaseline(file))
  const words = edited.messages.map((message) => after.slice(extent(message).start, extent(message).end))
  return {words, ...count}
}

test('an untouched story has nothing new', async () => {
  expect(await leftAfter(old, old)).toEqual({words: [], known: 3, gone: 0})
})

test('edits elsewhere do not bring old findings back', async () => {
  const edited = `A new first paragraph.\n\n${old.replace('bridge was', 'bridge, which is long, was').replaceAll('\n', '\r\n')}`
  expect(await leftAfter(old, edited)).toEqual({words: [], known: 3, gone: 0})
})

test('an edit next to a finding, on one side, does not bring it back', async () => {
  expect(await leftAfter(old, old.replace('council met', 'board sat'))).toEqual({words: [], known: 3, gone: 0})
  expect(await leftAfter(old, old.replace('Monday to', 'Tuesday, to'))).toEqual({words: [], known: 3, gone: 0})
})

test('new findings count, those mended are gone', async () => {
  const edited = old.replace('in in', 'in').replace('but it', 'but but it')
  expect(await leftAfter(old, edited)).toEqual({words: ['but but'], known: 2, gone: 1})
})

test('the same finding again, in the same words, is new as often as it was added', async () => {
  const sentence = 'The council met on on Monday. '
  expect(await leftAfter(sentence.repeat(5), sentence.repeat(7))).toEqual({
    words: ['on on', 'on on'],
    known: 5,
    gone: 0,
  })
  expect(await leftAfter(sentence.repeat(5), sentence.repeat(2))).toEqual({words: [], known: 2, gone: 3})
})

test('a finding does not take the entry of another', async () => {
  // At the start of a story there is nothing before the words, so its entry would fit the second finding as well.
  const before = 'On on Monday they met. She came home on on Monday they met again.'
  const after = 'She came home on on Monday they met again. On on Monday they met.'
  expect(await leftAfter(before.toLowerCase(), after.toLowerCase())).toEqual({words: [], known: 2, gone: 0})
})

test('a story that the baseline does not have is all new', async () => {
  const file = inFolder()
  await writeBaseline(file, [await lint(path.join(path.dirname(file), 'a.txt'), old)])
  const other = await lint(path.join(path.dirname(file), 'b.txt'), old)
  expect(applyBaseline(other, await readBaseline(file))).toEqual({known: 0, gone: 0})
  expect(other.messages).toHaveLength(3)
})

test('the file is readable, sorted, and the same every time', async () => {
  const folder = makeFolder()
  const file = path.join(folder, 'desk/baseline.json')
  const stories = [
    await lint(path.join(folder, 'z.txt'), 'Say “it it” was\n\nwas. On on. '.repeat(2)),
    await lint(path.join(folder, 'desk/clean.txt'), 'Nothing.'),
    await lint(path.join(folder, 'desk/a.txt'), 'He ran to to her.'),
  ]
  await writeBaseline(file, stories)
  const bytes = fs.readFileSync(file, 'utf8')
  expect(bytes).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "stories": {
        "../z.txt": [
          {"rule": "repeated-word", "words": "On on", "before": "it” was was.", "after": "."},
          {"rule": "repeated-word", "words": "On on", "before": "it” was was.", "after": ". Say “it"},
          {"rule": "repeated-word", "words": "it it", "before": "Say “", "after": "” was was."},
          {"rule": "repeated-word", "words": "it it", "before": "on. Say “", "after": "” was was."}
        ],
        "a.txt": [
          {"rule": "repeated-word", "words": "to to", "before": "He ran", "after": "her."}
        ]
      }
    }
    "
  `)
  expect(JSON.parse(bytes).version).toBe(1)
  await writeBaseline(file, stories.toReversed())
  expect(fs.readFileSync(file, 'utf8')).toBe(bytes)
})

test('paths are relative to the file, wherever the stories were named from', async () => {
  const folder = makeFolder()
  const file = path.join(folder, 'baseline.json')
  const story = await lint('stories/a.txt', old)
  story.cwd = folder
  await writeBaseline(file, [story])
  expect(Object.keys(JSON.parse(fs.readFileSync(file, 'utf8')).stories)).toEqual(['stories/a.txt'])
  const again = await lint('a.txt', old)
  again.cwd = path.join(folder, 'stories')
  expect(applyBaseline(again, await readBaseline(file)).known).toBe(3)
})

test('no findings, no entries', async () => {
  const file = inFolder()
  await writeBaseline(file, [await lint('a.txt', 'Nothing.')])
  expect(fs.readFileSync(file, 'utf8')).toBe('{\n  "version": 1,\n  "stories": {}\n}\n')
  expect((await readBaseline(file)).stories.size).toBe(0)
})

test.each([
  [
    '{"version": 1, "stories": {"a.txt": [',
    /^The baseline \S+ is not JSON: .*\. Mend it, or write it again with --write-baseline \S+\.$/,
  ],
  ['<<<<<<< HEAD\n{}', /is not JSON/],
  ['null', /has null where Object should be/],
  ['[]', /has nothing at version where "version" should be/],
  ['{"version": 1, "stories": {}, "notes": 1}', /has "notes" at notes where nothing should be/],
  ['{"version": 2, "stories": {}}', /has 2 at version where 1 should be/],
  ['{"version": 1, "stories": {"a.txt": [{"rule": 1}]}}', /has 1 at stories\.a\.txt\.0\.rule where string should be/],
  [
    '{"version": 1, "stories": {"a.txt": [{"rule": "r", "words": "", "before": "", "after": "", "times": 0}]}}',
    /at stories\.a\.txt\.0\.times/,
  ],
])('a broken file is told of: %s', async (text, message) => {
  const file = path.join(makeFolder({'baseline.json': text}), 'baseline.json')
  await expect(readBaseline(file)).rejects.toThrow(BaselineError)
  await expect(readBaseline(file)).rejects.toThrow(message)
})

test('a missing file is told of, and a folder', async () => {
  const folder = makeFolder()
  const file = path.join(folder, 'no.json')
  await expect(readBaseline(file)).rejects.toThrow(
    new BaselineError(`There is no baseline ${file}. Write it with --write-baseline ${file}.`),
  )
  await expect(readBaseline(folder)).rejects.toThrow(/^The baseline \S+ cannot be read: EISDIR/)
})
