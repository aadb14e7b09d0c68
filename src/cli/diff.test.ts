import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {makeFolder} from '../../tests/folder.ts'
import {unifiedDiff} from './diff.ts'

const all = ['git apply all.patch', 'patch -p1 -s -i all.patch'].map((command) => command.split(' '))

// A slim machine may have no patch.
const commands = all.filter(([program = '']) => !spawnSync(program, ['--version']).error)

/** Stories before and after, by name. */
type Changes = Record<string, {before: string; after: string}>

function expectApplied([program = '', ...args]: string[], changes: Changes): void {
  const names = Object.keys(changes)
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, changes[name]?.before ?? ''])))
  const patch = Object.entries(changes).map(([name, {before, after}]) => unifiedDiff(name, before, after))
  fs.writeFileSync(path.join(folder, 'all.patch'), patch.join(''))
  execFileSync(program, args, {cwd: folder, stdio: 'pipe', env: {PATH: process.env.PATH}})
  const result = names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')])
  expect(result).toEqual(Object.entries(changes).map(([name, {after}]) => [name, after]))
}

test('what is shown', () => {
  expect(unifiedDiff('desk/a.txt', 'One.\nOn on Monday.\nThree.\n', 'One.\nOn Monday.\nThree.\n')).toBe(
    '--- a/desk/a.txt\n+++ b/desk/a.txt\n@@ -1,3 +1,3 @@\n One.\n-On on Monday.\n+On Monday.\n Three.\n',
  )
})

test('nothing where nothing changed', () => {
  expect(unifiedDiff('a.txt', 'One.\n', 'One.\n')).toBe('')
})

test('without a line feed at the end', () => {
  expect(unifiedDiff('a.txt', 'On on.', 'On.')).toBe(
    '--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-On on.\n\\ No newline at end of file\n+On.\n\\ No newline at end of file\n',
  )
})

test('names that begin with a slash or dot', () => {
  expect(unifiedDiff('/tmp/a.txt', 'a', 'b')).toMatch(/^--- a\/tmp\/a\.txt\n\+\+\+ b\/tmp\/a\.txt\n/)
  expect(unifiedDiff('./a.txt', 'a', 'b')).toMatch(/^--- a\/a\.txt\n/)
  expect(unifiedDiff('.drafts/a.txt', 'a', 'b')).toMatch(/^--- a\/\.drafts\/a\.txt\n/)
})

test.each(commands.map((command) => ({command})))('$command.0 takes any name', ({command}) => {
  const names = [
    'a.txt',
    'two words.txt',
    'two “quoted"  words”.txt',
    'bell\x07.txt',
    'süß “ß”.txt',
    'quote".txt',
    'desk/a b/c.txt',
    'tab\there.txt',
    'back\\slash.txt',
  ]
  expectApplied(command, Object.fromEntries(names.map((name) => [name, {before: 'on on\n', after: 'on\n'}])))
})

test.each(commands.map((command) => ({command})))('$command.0 takes any story', ({command}) => {
  const line = fc.constantFrom(
    '',
    'on',
    'on on',
    '--- a/x',
    '+++ b/x',
    '@@ -1 +1 @@',
    '\\ No newline',
    'a\rb',
    'ü\u2028🎉',
    '\uFEFF',
  )
  const end = fc.constantFrom('\n', '\n', '\r\n')
  const story = fc
    .tuple(fc.array(fc.tuple(line, end), {minLength: 1, maxLength: 14}), line)
    .map(([lines, last]) => lines.flat().join('') + last)
  const pairs = fc.sample(fc.record({before: story, after: story}), {seed: 1, numRuns: 300})
  const changed = pairs.filter(({before, after}) => before && after && before !== after)
  expectApplied(command, Object.fromEntries(changed.map((pair, i) => [`${i}.txt`, pair])))
})
