import fs from 'node:fs'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {copydesk, folderOf, read, watching} from './command.ts'

vi.setConfig({testTimeout: 120_000})

const wrong = 'He went to the the shop.\n'
const off = 'rules:\n  repeated-word: off\n'

test('--config and --no-config', async () => {
  const folder = folderOf({
    'a.txt': wrong,
    'copydesk.config.yaml': off,
    'other.yaml': 'rules: {repeated-word: warning}\n',
  })
  const run = async (...args: string[]) => (await copydesk(folder, ['--max-warnings', '0', ...args, 'a.txt'])).status
  expect(await run()).toBe(0)
  expect(await run('--no-config')).toBe(1)
  expect(await run('--config', 'other.yaml')).toBe(1)
  expect(await run('--config', 'missing.yaml')).toBe(2)
})

test('--no-code-config refuses code', async () => {
  const folder = folderOf({
    'a.txt': wrong,
    'copydesk.config.js': 'export default {rules: {"repeated-word": "off"}}\n',
    'package.json': '{"type": "module"}',
  })
  expect((await copydesk(folder, ['a.txt'])).status).toBe(0)
  expect(await copydesk(folder, ['--no-code-config', 'a.txt'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^copydesk\.config\.js: .*--no-code-config/),
  })
})

test('--print-config is JSON, --explain-config says who set what', async () => {
  const folder = folderOf({'desk/copydesk.config.yaml': `language: en-GB\n${off}`})
  const {status, stdout} = await copydesk(folder, ['--print-config', 'desk/a.txt'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({language: 'en-GB', rules: {'repeated-word': ['off', {allow: []}]}})
  const explained = await copydesk(folder, ['--explain-config', 'desk/a.txt'])
  expect(explained.stdout).toMatch(/^rules\.repeated-word +"off" +desk\/copydesk\.config\.yaml:3:18$/m)
  expect(explained.stdout).toMatch(/^rules\.spacing +"\w+" +default$/m)
  expect((await copydesk(folder, ['--explain-config'])).stdout).not.toContain('en-GB')
})

test('init writes a configuration that holds, and never over another', async () => {
  const folder = folderOf({'a.txt': wrong})
  expect(await copydesk(folder, ['init'])).toMatchObject({status: 0, stdout: ''})
  expect(read(folder, 'copydesk.config.yaml')).toContain('language')
  expect((await copydesk(folder, ['a.txt'])).status).toBe(1)
  expect(await copydesk(folder, ['init'])).toMatchObject({
    status: 2,
    stderr: 'copydesk: There is copydesk.config.yaml already. Edit it, or delete it first.\n',
  })
  const other = folderOf({'.copydeskrc.json': '{}'})
  expect((await copydesk(other, ['init'])).status).toBe(2)
  expect(fs.existsSync(path.join(other, 'copydesk.config.yaml'))).toBe(false)
})

test('stet lets a finding stand', async () => {
  const folder = folderOf({'desk/a.txt': `It rained.\n${wrong}\n${wrong}`, 'copydesk.config.yaml': ''})
  const args = ['--reason', 'The shop is called “The Shop”.', '--who', 'Ann', '--until', '2099-12-31']
  const {status, stdout, stderr} = await copydesk(folder, ['stet', 'desk/a.txt:2:14', ...args])
  expect({status, stdout}).toEqual({status: 0, stdout: ''})
  expect(stderr).toBe('“the the” (repeated-word) stands from now on, by stet.yaml.\n')
  expect(read(folder, 'stet.yaml')).toMatch(/words: the the\n.*reason: .*file: desk\/a\.txt\n.*who: Ann\n.*until: /s)
  const run = async (...more: string[]) => {
    const {stdout} = await copydesk(folder, ['--format', 'json', ...more])
    return JSON.parse(stdout).files[0].messages.map(({place}: {place: {start: {line: number}}}) => place.start.line)
  }
  expect(await run('desk/a.txt')).toEqual([4])
  expect(await run('desk')).toEqual([4])
})

test.each([
  ['a.txt:1:1', 'a.txt:1:1: There is no finding here. On this line: 1:12 (repeated-word).'],
  ['a.txt:3:1', 'a.txt:3:1: There is no finding here. The story has 1; the first is at 1:12 (repeated-word).'],
  ['b.txt:1:1', 'b.txt: There is no such file.'],
  ['a.txt', '“a.txt” is no place. Write FILE:LINE:COLUMN, as in the report.'],
])('stet %s', async (place, said) => {
  const folder = folderOf({'a.txt': wrong})
  expect(await copydesk(folder, ['stet', place, '--reason', 'So it is.'])).toEqual({
    status: 2,
    stdout: '',
    stderr: `copydesk: ${said}\n`,
  })
  expect(fs.existsSync(path.join(folder, 'stet.yaml'))).toBe(false)
})

test('--watch reads again what changes, and all where the configuration does', async () => {
  const folder = folderOf({'a.txt': 'It rained.\n', 'b.txt': wrong})
  const watch = watching(folder, ['--only', 'repeated-word'])
  const counts = async (round: number) =>
    (await watch.files(round)).map(({path: name, messages}) => [name, messages.length])
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text)
  expect(await counts(1)).toEqual([
    ['a.txt', 0],
    ['b.txt', 1],
  ])
  write('a.txt', wrong)
  expect(await counts(2)).toEqual([['a.txt', 1]])
  write('copydesk.config.yaml', off)
  expect((await counts(3)).map(([name]) => name)).toEqual(['a.txt', 'b.txt'])
})
