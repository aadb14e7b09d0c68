import fs from 'node:fs'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {copydesk, folderOf} from './command.ts'

vi.setConfig({testTimeout: 120_000})

const only = ['--only', 'repeated-word']
const wrong = 'He went to the the shop.\n'

const utf16 = Buffer.from(`\uFEFF${wrong}`, 'utf16le')

/** Files that cannot be read, or not as they should be, with what is said of each. */
const bad: [name: string, content: string | Uint8Array, said: RegExp][] = [
  ['binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /^binary\.txt: The file is binary/],
  ['latin.txt', Buffer.from('It was caf\u00e9.\n', 'latin1'), /^latin\.txt: Byte 11 \(0xE9.*\) is not UTF-8\./],
  ['wide.txt', utf16, /^wide\.txt: The file is UTF-16 text.* Save it as UTF-8\./],
  ['empty.txt', '', /^empty\.txt: The file is empty/],
  ['large.txt', Buffer.alloc(20 * 1024 * 1024, 'a '), /^large\.txt: The file has 20\.0 MB; a story may have 4\.0\./],
  ['open.html', '<p>It was <b>fine.</p>\n', /^open\.html:1:11: /],
  ['front.md', '---\ntitle: [\n---\n\nIt rained.\n', /^front\.md:\d+:\d+: /],
]

test.each(bad)('%s: a clear message, and the other stories are read', async (name, content, said) => {
  const folder = folderOf({[name]: content, 'z.txt': wrong})
  const {status, stdout, stderr} = await copydesk(folder, [...only, name, 'z.txt'])
  expect(status).toBe(2)
  expect(stderr).toMatch(said)
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(stdout).toContain('z.txt')
  expect(stdout).toContain('repeated-word')
})

test('all of them at once, in their order, the same with workers', async () => {
  const folder = folderOf({...Object.fromEntries(bad.map(([name, content]) => [name, content])), 'z.txt': wrong})
  const names = [...bad.map(([name]) => name), 'missing.txt', 'z.txt']
  const run = await copydesk(folder, [...only, ...names])
  expect(run.status).toBe(2)
  const mentioned = run.stderr
    .trim()
    .split('\n')
    .map((line) => line.split(':')[0])
  expect(mentioned.toSorted()).toEqual([...bad.map(([name]) => name), 'missing.txt'].toSorted())
  expect(await copydesk(folder, [...only, '--jobs', '2', ...names])).toEqual(run)
})

test.each([
  ['a missing file', ['missing.txt'], 'missing.txt: There is no such file'],
  ['a glob that matches nothing', ['*.md'], '*.md: No story matches'],
  ['a folder without stories', ['desk'], 'desk: No story is in this folder'],
  ['a device', ['/dev/null'], '/dev/null: '],
])('%s', async (_, args, said) => {
  const folder = folderOf({'desk/a.png': '', 'z.txt': wrong})
  const {status, stdout, stderr} = await copydesk(folder, [...only, ...args, 'z.txt'])
  expect(status).toBe(2)
  expect(stderr).toContain(said)
  expect(stdout).toContain('repeated-word')
})

// Whoever may read everything is refused nothing.
test.skipIf(process.getuid?.() === 0)('a folder, and a file, without permission', async () => {
  const folder = folderOf({'locked/a.txt': wrong, 'shut.txt': wrong, 'z.txt': wrong})
  fs.chmodSync(path.join(folder, 'locked'), 0)
  fs.chmodSync(path.join(folder, 'shut.txt'), 0)
  const {status, stdout, stderr} = await copydesk(folder, [...only])
  fs.chmodSync(path.join(folder, 'locked'), 0o700)
  expect(status).toBe(2)
  expect(stderr).toMatch(/^locked: .*permission/m)
  expect(stderr).toMatch(/^shut\.txt: You may not read this file\./m)
  expect(stdout).toContain('z.txt')
})

test('a lone \\r is a problem, and the words after it are read all the same', async () => {
  const folder = folderOf({'a.txt': 'It rained.\rHe went to the the shop.\r'})
  const {status, stdout, stderr} = await copydesk(folder, [...only, '--format', 'json', 'a.txt'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^a\.txt:1:11: .*carriage return.*\n$/)
  expect(JSON.parse(stdout).files[0].messages[0].place.start).toMatchObject({offset: 22})
})

test('standard input without end, or without anything', async () => {
  const folder = folderOf({})
  expect(await copydesk(folder, ['-'], {input: ''})).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^<stdin>: The file is empty/),
  })
  expect(
    await copydesk(folder, ['-', '--stdin-path', 'a.md'], {input: Buffer.alloc(9 * 1024 * 1024, 97)}),
  ).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^a\.md: The text has more than 4\.0 MB/),
  })
})

test.each([
  [
    'copydesk.config.yaml',
    'rules:\n  repeated-wrod: off\n',
    /^copydesk\.config\.yaml:2:3: .*Did you mean “repeated-word”\?/,
  ],
  ['copydesk.config.yaml', 'rules: [\n', /^copydesk\.config\.yaml:\d+:\d+: this is not YAML/],
  ['copydesk.config.yaml', 'languege: en-GB\n', /^copydesk\.config\.yaml:1:1: .*Did you mean “language”\?/],
  ['.copydeskrc.json', '{"language": "en"}', /^\.copydeskrc\.json:1:14: /],
  ['copydesk.config.js', 'throw new Error("Boom.")', /^copydesk\.config\.js: .*Boom\./],
  ['stet.yaml', '- rule: repeated-word\n', /^stet\.yaml:1:3: /],
])('a broken %s stops the run (%j)', async (name, content, said) => {
  const folder = folderOf({[name]: content, 'a.txt': wrong, 'package.json': '{"type": "module"}'})
  const {status, stdout, stderr} = await copydesk(folder, ['a.txt'])
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(said)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a plugin that fails costs its own findings alone, and the story counts as not read', async () => {
  const plugin = 'export default function fragile() {\n  return () => {\n    throw new Error("Boom.")\n  }\n}\n'
  const folder = folderOf({
    'a.txt': wrong,
    'fragile.js': plugin,
    'copydesk.config.yaml': 'plugins: [./fragile.js]\n',
    'package.json': '{"type": "module"}',
  })
  const {status, stdout, stderr} = await copydesk(folder, ['a.txt'])
  expect(status).toBe(2)
  expect(stdout).toContain('repeated-word')
  expect(stderr).toBe('a.txt: fragile broke off: Boom.\n')
})
