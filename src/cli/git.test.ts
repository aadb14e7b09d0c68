import fs from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {git, makeFolder} from '../../tests/folder.ts'
import {changedLines, GitError, readStaged, stagedFiles} from './git.ts'

// These tests may themselves run in a hook of git's, whose repository they must not touch.
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const names = [
  'a b.txt',
  'quote".txt',
  "apostrophe's.txt",
  'süß – “ß”.txt',
  'tab\there.txt',
  'back\\slash.txt',
  '-x.txt',
]

function makeRepository(files: Parameters<typeof makeFolder>[0]): string {
  const folder = makeFolder(files)
  git(folder, 'init')
  git(folder, 'add', '-A')
  git(folder, 'commit', '--allow-empty', '-m', 'first')
  return folder
}

const write = (folder: string, name: string, text: string) => fs.writeFileSync(path.join(folder, name), text)

test('staged: what the next commit adds, changes, copies or renames', async () => {
  const folder = makeRepository({
    'changed.txt': 'one\n',
    'gone.txt': 'gone\n',
    'old.txt': 'some words that stay\n',
    'same.txt': 'same\n',
    'unstaged.txt': 'one\n',
  })
  write(folder, 'changed.txt', 'two\n')
  write(folder, 'added.txt', 'new\n')
  write(folder, 'untracked.txt', 'new\n')
  write(folder, 'unstaged.txt', 'two\n')
  fs.symlinkSync('same.txt', path.join(folder, 'link.txt'))
  git(folder, 'mv', 'old.txt', 'new.txt')
  git(folder, 'rm', 'gone.txt')
  git(folder, 'add', 'changed.txt', 'added.txt', 'link.txt')
  expect(await stagedFiles(folder)).toEqual(['added.txt', 'changed.txt', 'new.txt'])
})

test('staged: before the first commit', async () => {
  const folder = makeFolder({'a.txt': 'one\n'})
  git(folder, 'init')
  git(folder, 'add', 'a.txt')
  expect(await stagedFiles(folder)).toEqual(['a.txt'])
})

test('staged: any name, and the bytes of the index', async () => {
  const folder = makeRepository({})
  for (const name of names) write(folder, name, `${name}\n`)
  git(folder, 'add', '-A')
  expect((await stagedFiles(folder)).sort()).toEqual([...names].sort())
  for (const name of names) {
    write(folder, name, 'not staged\n')
    expect(Buffer.from(await readStaged(folder, name)).toString()).toBe(`${name}\n`)
  }
  const bytes = Uint8Array.of(0xff, 0x00, 0x0d, 0x0a, 0xfe)
  fs.writeFileSync(path.join(folder, 'bytes.txt'), bytes)
  git(folder, 'add', 'bytes.txt')
  expect(Uint8Array.from(await readStaged(folder, 'bytes.txt'))).toEqual(bytes)
})

test('in a folder of the repository paths are relative to it', async () => {
  const folder = makeRepository({'desk/a.txt': 'one\n', 'b.txt': 'one\n'})
  const desk = path.join(folder, 'desk')
  write(folder, 'desk/a.txt', 'two\n')
  write(folder, 'b.txt', 'two\n')
  write(folder, 'desk/new.txt', 'new\n')
  expect(await changedLines(desk, 'HEAD')).toEqual(
    new Map([
      ['a.txt', [[1, 1]]],
      ['new.txt', [[1, Number.POSITIVE_INFINITY]]],
    ]),
  )
  git(folder, 'add', '-A')
  expect(await stagedFiles(desk)).toEqual(['a.txt', 'new.txt'])
  expect(Buffer.from(await readStaged(desk, 'a.txt')).toString()).toBe('two\n')
  expect(Buffer.from(await readStaged(desk, '../b.txt')).toString()).toBe('two\n')
})

test('changed lines: added and changed ones, as they stand in the file now', async () => {
  const folder = makeRepository({'a.txt': '1\n2\n3\n4\n5\n6\n', 'b.txt': '1\n2\n', 'c.txt': '1\n2\n'})
  write(folder, 'a.txt', '0\n1\n2\n3 new\n5\n6\n7\n8')
  write(folder, 'b.txt', '2\n')
  write(folder, 'd.txt', 'untracked\n')
  write(folder, 'e.txt', '1\n2\n3\n')
  git(folder, 'add', 'e.txt')
  expect(await changedLines(folder, 'HEAD')).toEqual(
    new Map([
      [
        'a.txt',
        [
          [1, 1],
          [4, 4],
          [7, 8],
        ],
      ],
      ['d.txt', [[1, Number.POSITIVE_INFINITY]]],
      ['e.txt', [[1, 3]]],
    ]),
  )
})

test('changed lines: copy that looks like a patch', async () => {
  const folder = makeRepository({'a.txt': '-- a/x.txt\n'})
  write(folder, 'a.txt', '++ b/x.txt\n@ -1 +1 @@\n@@ -1 +7,3 @@\ndiff --git a/y b/y')
  expect(await changedLines(folder, 'HEAD')).toEqual(new Map([['a.txt', [[1, 4]]]]))
})

test('changed lines: any name, binary by attribute, moved, and whatever the settings say', async () => {
  const folder = makeRepository({
    ...Object.fromEntries(names.map((name) => [name, 'one\ntwo\n'])),
    'old.txt': '1\n2\n3\n4\n5\n6\n',
    'binary.txt': 'one\n',
    '.gitattributes': 'binary.txt binary\n',
  })
  git(folder, 'mv', 'old.txt', 'new.txt')
  write(folder, 'new.txt', '1\n2\n3\n4\n5\n6\n7\n')
  write(folder, 'binary.txt', 'two\n')
  for (const name of names) write(folder, name, 'one\ntwo\nthree\n')
  const settings = {
    'diff.noprefix': 'true',
    'diff.mnemonicPrefix': 'true',
    'diff.external': 'false',
    'diff.interHunkContext': '9',
    'color.ui': 'always',
    'core.quotePath': 'false',
  }
  for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value)
  expect(await changedLines(folder, 'HEAD')).toEqual(
    new Map<string, unknown>([
      ['binary.txt', [[1, 1]]],
      ['new.txt', [[7, 7]]],
      ...names.map((name) => [name, [[3, 3]]] as const),
    ]),
  )
})

test('changed lines: since a branch or an older commit', async () => {
  const folder = makeRepository({'a.txt': '1\n'})
  git(folder, 'branch', 'before')
  write(folder, 'a.txt', '1\n2\n')
  git(folder, 'commit', '-am', 'second')
  expect(await changedLines(folder, 'HEAD')).toEqual(new Map())
  expect(await changedLines(folder, 'before')).toEqual(new Map([['a.txt', [[2, 2]]]]))
  expect(await changedLines(folder, 'HEAD~1')).toEqual(new Map([['a.txt', [[2, 2]]]]))
})

test.each(['no-such-branch', '--output=stolen.txt', '-p', '', 'HEAD..HEAD', 'HEAD:a.txt'])(
  'the revision “%s” is unknown',
  async (revision) => {
    const folder = makeRepository({'a.txt': '1\n'})
    const failure = changedLines(folder, revision)
    await expect(failure).rejects.toThrow(GitError)
    await expect(failure).rejects.toThrow(`Git knows no revision “${revision}”.`)
    expect(fs.readdirSync(folder).sort()).toEqual(['.git', 'a.txt'])
  },
)

test('no repository, no folder, no file in the index, no git', async () => {
  const folder = makeFolder()
  const inside = `“${folder}” is not in a git repository.`
  await expect(stagedFiles(folder)).rejects.toThrow(new GitError(inside))
  await expect(changedLines(folder, 'HEAD')).rejects.toThrow(new GitError(inside))
  await expect(stagedFiles(`${folder}/no`)).rejects.toThrow(new GitError(`There is no folder “${folder}/no”.`))
  const repository = makeRepository({})
  await expect(readStaged(repository, 'no.txt')).rejects.toThrow(/^git cat-file failed: .*no\.txt/)
  vi.stubEnv('PATH', folder)
  await expect(stagedFiles(repository)).rejects.toThrow(new GitError('Git is not installed, or not on the PATH.'))
})
