import path from 'node:path'
import {expect, test} from 'vitest'
import {createMatcher} from './globs.ts'

const desk = path.resolve('/desk')
const means = (globs: string | string[], file: string) => createMatcher(globs, desk)(path.resolve(desk, file))

test.each([
  ['*.md', 'story.md'],
  ['*.md', 'wire/2026/story.md'],
  ['wire/*.md', 'wire/story.md'],
  ['./wire/*.md', 'wire/story.md'],
  ['/wire/*.md', 'wire/story.md'],
  ['wire', 'wire/2026/story.md'],
  ['wire/', 'old/wire/story.md'],
  ['wire/**', 'wire/2026/story.md'],
  ['{wire,agency}/**', 'agency/story.md'],
  ['*.md', '.hidden/story.md'],
])('%s means %s', (glob, file) => {
  expect(means(glob, file)).toBe(true)
})

test.each([
  ['*.md', 'story.txt'],
  ['wire/*.md', 'wire/2026/story.md'],
  ['wire/*.md', 'old/wire/story.md'],
  ['wire', 'wireless/story.md'],
  ['/wire', 'old/wire/story.md'],
])('%s does not mean %s', (glob, file) => {
  expect(means(glob, file)).toBe(false)
})

test('! takes back, and the last word counts', () => {
  expect(means(['wire', '!wire/kept'], 'wire/kept/story.md')).toBe(false)
  expect(means(['!wire/kept', 'wire'], 'wire/kept/story.md')).toBe(true)
  expect(createMatcher('!*.md', desk)(path.join(desk, 'story.md'), true)).toBe(false)
  expect(createMatcher('*.txt', desk)(path.join(desk, 'story.md'), true)).toBe(true)
})

test('a file that is elsewhere is known by its name alone', () => {
  expect(means('*.md', '../other/story.md')).toBe(true)
  expect(means('other', '../other/story.md')).toBe(false)
  expect(means('other/**', '../other/story.md')).toBe(false)
})

test('a name that begins with two dots is not elsewhere', () => {
  expect(means('/..draft/*.md', '..draft/story.md')).toBe(true)
})
