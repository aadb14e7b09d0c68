import fs from 'node:fs'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {copydesk, folderOf, git} from './command.ts'

vi.setConfig({testTimeout: 120_000})

const only = ['--only', 'repeated-word', '--format', 'json']

const found = (report: string): string[] =>
  JSON.parse(report).files.flatMap((file: {path: string; messages: {place: {start: {line: number}}}[]}) =>
    file.messages.map(({place}) => `${file.path}:${place.start.line}`),
  )

async function repository(files: Record<string, string>): Promise<string> {
  const folder = folderOf(files)
  await git(folder, 'init', '-q')
  await git(folder, 'add', '.')
  await git(folder, 'commit', '-qm', 'First edition')
  return folder
}

const write = (folder: string, name: string, text: string) => fs.writeFileSync(path.join(folder, name), text)

test('--staged reads what is staged, not what lies in the folder', async () => {
  const folder = await repository({
    'a.txt': 'It rained.\n',
    'b.txt': 'It the the known.\n',
    '.copydeskignore': 'd.txt\n',
  })
  expect(await copydesk(folder, [...only, '--staged'])).toMatchObject({status: 0, stderr: ''})
  write(folder, 'a.txt', 'It was was staged.\n')
  write(folder, 'c.md', 'He saw the the new.\n')
  write(folder, 'c.png', 'It the the a picture.\n')
  write(folder, 'd.txt', 'It the the ignored.\n')
  await git(folder, 'add', '.')
  write(folder, 'a.txt', 'It was mended.\n')
  const {status, stdout, stderr} = await copydesk(folder, [...only, '--staged'])
  expect({status, stderr}).toEqual({status: 1, stderr: ''})
  expect(found(stdout)).toEqual(['a.txt:1', 'c.md:1'])
  expect(found((await copydesk(folder, [...only, '--staged', 'c.md'])).stdout)).toEqual(['c.md:1'])
})

test('--changed-since reports what stands on changed lines', async () => {
  const folder = await repository({'a.txt': 'It the the old.\n\nIt rained.\n', 'b.txt': 'It the the old.\n'})
  write(folder, 'a.txt', 'It the the old.\n\nIt was was new.\n')
  write(folder, 'c.txt', 'It the the untracked.\n')
  const {status, stdout} = await copydesk(folder, [...only, '--changed-since', 'HEAD'])
  expect(status).toBe(1)
  expect(found(stdout)).toEqual(['a.txt:3', 'c.txt:1'])
})

test('--changed-since with --fix mends these lines alone', async () => {
  const folder = await repository({'a.txt': 'It the the old.\n\nIt rained.\n'})
  write(folder, 'a.txt', 'It the the old.\n\nIt was was\nwas new.\nAnd and so.\n')
  await copydesk(folder, [...only, '--changed-since', 'HEAD', '--fix'])
  expect(fs.readFileSync(path.join(folder, 'a.txt'), 'utf8')).toMatch(/^It the the old\.\n\nIt was new\.\nAnd so\.\n$/)
})

test.each([
  [['--changed-since', 'nowhere'], /^copydesk: Git knows no revision “nowhere”\./],
  [['--changed-since', '--fix'], /^copydesk: /],
])('%j is refused', async (args, said) => {
  const folder = await repository({'a.txt': 'It rained.\n'})
  expect(await copydesk(folder, args)).toEqual({status: 2, stdout: '', stderr: expect.stringMatching(said)})
})

test('without a repository both say so', async () => {
  const folder = folderOf({'a.txt': 'It rained.\n'})
  for (const args of [['--staged'], ['--changed-since', 'HEAD']])
    expect(await copydesk(folder, args)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^copydesk: .* is not in a git repository\.\n$/),
    })
})
