import fs from 'node:fs'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {copydesk, folderOf, read} from './command.ts'

vi.setConfig({testTimeout: 120_000})

const only = ['--only', 'repeated-word']

test('--fix mends what needs no asking, and reports the rest', async () => {
  const folder = folderOf({'a.txt': 'He went to the the shop.\n', 'b.txt': 'It rained.\n'})
  const {status, stderr} = await copydesk(folder, [...only, '--fix'])
  expect({status, stderr}).toEqual({status: 0, stderr: '1 finding in 1 story was mended.\n'})
  expect(read(folder, 'a.txt')).toBe('He went to the shop.\n')
  expect((await copydesk(folder, [...only, '--fix'])).stderr).toBe('Nothing was mended.\n')
})

test('--fix touches nothing else: mark, line ends, spaces, references', async () => {
  const story = (words: string) =>
    `\uFEFF---\r\ntitle:   "x"\r\n---\r\n\r\n# A  _b_ \r\n\r\n* q &amp; ${words}\r\n\n\n\ta\\*b${'  '}\r\nend`
  const folder = folderOf({'a.md': story('went to the the shop.'), 'b.html': '<P>It was was\r\n&eacute; <br>fine.'})
  await copydesk(folder, [...only, '--fix'])
  expect(read(folder, 'a.md')).toBe(story('went to the shop.'))
  expect(read(folder, 'b.html')).toBe('<P>It was\r\n&eacute; <br>fine.')
})

test('--fix goes on until nothing changes', async () => {
  const folder = folderOf({'a.txt': 'He went to the the the the shop.\n'})
  const {status} = await copydesk(folder, [...only, '--fix', 'a.txt'])
  expect(status).toBe(0)
  expect(read(folder, 'a.txt')).toBe('He went to the shop.\n')
})

test('a story that is not mended keeps its bytes and its time', async () => {
  const folder = folderOf({'a.txt': 'It rained.\r\nIt poured.\n'})
  const file = path.join(folder, 'a.txt')
  fs.utimesSync(file, 1, 1)
  await copydesk(folder, ['--fix-suggested', 'a.txt'])
  expect(read(folder, 'a.txt')).toBe('It rained.\r\nIt poured.\n')
  expect(fs.statSync(file).mtimeMs).toBe(1000)
})

test('--fix leaves what is for a person to choose; --fix-suggested takes it', async () => {
  const plugin = `export default function hurry() {
    return (tree, file) => {
      const word = {start: {line: 1, column: 9, offset: 8}, end: {line: 1, column: 14, offset: 13}}
      if (String(file).slice(8, 13) === 'ricks') file.message('Is it “rocks”?', {place: word, ruleId: 'x'}).expected = ['rocks', 'racks']
    }
  }`
  const config = 'plugins: [./hurry.js]\nrules: {spelling: off}\n'
  const folder = folderOf({
    'a.txt': 'He sold ricks.\n',
    'hurry.js': plugin,
    'copydesk.config.yaml': config,
    'package.json': '{"type": "module"}',
  })
  expect((await copydesk(folder, ['--fix', 'a.txt'])).stderr).toBe('Nothing was mended.\n')
  expect(read(folder, 'a.txt')).toBe('He sold ricks.\n')
  expect((await copydesk(folder, ['--fix-suggested', 'a.txt'])).stderr).toBe('1 finding in 1 story was mended.\n')
  expect(read(folder, 'a.txt')).toBe('He sold rocks.\n')
})

test('--dry-run prints a diff and writes nothing', async () => {
  const story = 'It rained.\nHe went to the the shop.\n'
  const folder = folderOf({'a.txt': story, 'b.txt': 'It rained.\n'})
  for (const fix of [[], ['--fix']]) {
    const {status, stdout, stderr} = await copydesk(folder, [...only, '--dry-run', ...fix])
    expect(status).toBe(1)
    expect(stdout).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n It rained.\n-He went to the the shop.\n+He went to the shop.\n',
    )
    expect(stderr).toBe('1 finding in 1 story would be mended.\n')
    expect(read(folder, 'a.txt')).toBe(story)
  }
})

test('what the baseline knows is not mended', async () => {
  const known = 'He went to the the shop.\n'
  const folder = folderOf({'a.txt': known})
  await copydesk(folder, [...only, '--write-baseline'])
  fs.writeFileSync(path.join(folder, 'a.txt'), `${known}\nThen it it rained.\n`)
  await copydesk(folder, [...only, '--baseline', 'copydesk-baseline.json', '--fix', 'a.txt'])
  expect(read(folder, 'a.txt')).toBe(`${known}\nThen it rained.\n`)
})

test.skipIf(process.getuid?.() === 0)('a story that may not be written is a problem', async () => {
  const folder = folderOf({'a.txt': 'He went to the the shop.\n'})
  fs.chmodSync(path.join(folder, 'a.txt'), 0o444)
  const {status, stdout, stderr} = await copydesk(folder, [...only, '--fix', 'a.txt'])
  expect(status).toBe(2)
  expect(stdout).toContain('repeated-word')
  expect(stderr).toMatch(/^a\.txt: The mended story could not be written: .*\n/)
})
