import fs from 'node:fs'
import fsPromises from 'node:fs/promises'
import path from 'node:path'
import {expect, test, vi} from 'vitest'
import {git, makeFolder} from '../../tests/folder.ts'
import {discover} from './discover.ts'

const extensions = ['.txt', '.md']

function look(cwd: string, ...args: string[]) {
  return discover(args, {cwd, extensions})
}

async function filesOf(cwd: string, ...args: string[]) {
  const {files, problems} = await look(cwd, ...args)
  expect(problems).toEqual([])
  return files
}

test('files come in the order of the arguments, a folder’s by code unit, each once', async () => {
  const cwd = makeFolder({
    'stories/b.txt': '',
    'stories/a.txt': '',
    'stories/Z.txt': '',
    'stories/é.txt': '',
    'stories/old/c.md': '',
    'z.txt': '',
  })
  expect(await filesOf(cwd, 'z.txt', 'stories/b.txt', 'stories', 'z.txt')).toEqual([
    'z.txt',
    'stories/b.txt',
    'stories/Z.txt',
    'stories/a.txt',
    'stories/old/c.md',
    'stories/é.txt',
  ])
})

test('paths keep the form they were given in', async () => {
  const cwd = makeFolder({'stories/a.txt': '', 'desk/': ''})
  const whole = path.join(cwd, 'stories')
  expect(await filesOf(cwd, whole)).toEqual([`${whole}/a.txt`])
  expect(await filesOf(cwd, '.')).toEqual(['stories/a.txt'])
  expect(await filesOf(cwd, './stories/')).toEqual(['stories/a.txt'])
  expect(await filesOf(cwd, './stories/a.txt')).toEqual(['./stories/a.txt'])
  expect(await filesOf(path.join(cwd, 'desk'), '../stories')).toEqual(['../stories/a.txt'])
  expect(await filesOf(path.join(cwd, 'desk'), '../*/a.txt')).toEqual(['../stories/a.txt'])
  expect(await filesOf(cwd, 'stories', whole)).toEqual(['stories/a.txt'])
})

test('the extension decides in folders and globs, and not for a file that is named', async () => {
  const cwd = makeFolder({'a.txt': '', 'B.TXT': '', 'c.log': '', d: ''})
  expect(await filesOf(cwd, '.')).toEqual(['B.TXT', 'a.txt'])
  expect(await filesOf(cwd, '*')).toEqual(['B.TXT', 'a.txt'])
  expect(await filesOf(cwd, 'c.log', 'd')).toEqual(['c.log', 'd'])
})

test('hidden files and folders and node_modules are entered only by name', async () => {
  const cwd = makeFolder({
    '.desk/a.txt': '',
    '.b.txt': '',
    'node_modules/x/c.txt': '',
    'd.txt': '',
    'e/.desk/f.txt': '',
  })
  expect(await filesOf(cwd, '.')).toEqual(['d.txt'])
  expect(await filesOf(cwd, '**/*.txt')).toEqual(['d.txt'])
  expect(await filesOf(cwd, '.desk', 'node_modules/x', '.b.txt')).toEqual([
    '.desk/a.txt',
    'node_modules/x/c.txt',
    '.b.txt',
  ])
  expect(await filesOf(cwd, '**/.desk/*.txt')).toEqual(['.desk/a.txt', 'e/.desk/f.txt'])
})

test('globs', async () => {
  const cwd = makeFolder({'s/a.txt': '', 's/b.md': '', 's/t/c.txt': '', 's/t/u/d.txt': '', 'r/e.txt': ''})
  expect(await filesOf(cwd, 's/*')).toEqual(['s/a.txt', 's/b.md'])
  expect(await filesOf(cwd, 's/**/*.txt')).toEqual(['s/a.txt', 's/t/c.txt', 's/t/u/d.txt'])
  expect(await filesOf(cwd, '{r,s}/[ae].txt')).toEqual(['r/e.txt', 's/a.txt'])
  expect(await filesOf(cwd, '*/t/*.txt')).toEqual(['s/t/c.txt'])
  expect(await filesOf(cwd, `${cwd}/s/*.md`)).toEqual([`${cwd}/s/b.md`])
})

test('a name with a glob’s characters that is there is a name', async () => {
  const cwd = makeFolder({'a[1].txt': '', 'a1.txt': '', '(draft)/b*.txt': '', '(draft)/bc.txt': ''})
  expect(await filesOf(cwd, 'a[1].txt')).toEqual(['a[1].txt'])
  expect(await filesOf(cwd, '(draft)')).toEqual(['(draft)/b*.txt', '(draft)/bc.txt'])
  expect(await filesOf(cwd, '(draft)/b*.txt')).toEqual(['(draft)/b*.txt'])
  expect(await filesOf(cwd, 'a[12].txt')).toEqual(['a1.txt'])
  expect(await filesOf(cwd, 'a\\[1\\].tx?')).toEqual(['a[1].txt'])
})

test('ignore files hold from the repository’s root down, the inner ones over the outer', async () => {
  const cwd = makeFolder({
    '.gitignore': '# notes\n\n/wire/\n*.md\ndrafts\n!keep.md\n',
    'wire/a.txt': '',
    'b.md': '',
    'keep.md': '',
    'desk/wire/c.txt': '',
    'desk/drafts/d.txt': '',
    'desk/.gitignore': '!b.md\n/e.txt\nx/f.txt\n',
    'desk/b.md': '',
    'desk/e.txt': '',
    'desk/sub/e.txt': '',
    'desk/x/f.txt': '',
    'desk/sub/x/f.txt': '',
  })
  git(cwd, 'init')
  expect(await filesOf(cwd, '.')).toEqual([
    'desk/b.md',
    'desk/sub/e.txt',
    'desk/sub/x/f.txt',
    'desk/wire/c.txt',
    'keep.md',
  ])
  const untracked = git(cwd, 'ls-files', '-o', '--exclude-standard', '--', '*.txt', '*.md')
  expect(untracked.split('\n').filter(Boolean)).toEqual(await filesOf(cwd, '.'))
  expect(await filesOf(path.join(cwd, 'desk/sub'), '.')).toEqual(['e.txt', 'x/f.txt'])
})

test('a folder that an inner file takes in again is in with all it has', async () => {
  const cwd = makeFolder({
    '.gitignore': 'build/\n',
    'a/.gitignore': '!build/\n',
    'a/build/b.txt': '',
    'build/c.txt': '',
  })
  git(cwd, 'init')
  expect(await filesOf(cwd, '.')).toEqual(['a/build/b.txt'])
})

test('folders with a glob’s characters in their names have ignore files as well', async () => {
  const cwd = makeFolder({'[a]*/.gitignore': 'b.txt\n', '[a]*/b.txt': '', '[a]*/c.txt': '', 'a/b.txt': ''})
  git(cwd, 'init')
  expect(await filesOf(cwd, '.')).toEqual(['[a]*/c.txt', 'a/b.txt'])
})

test('.copydeskignore says what is not copy, and has the last word', async () => {
  const cwd = makeFolder({
    '.gitignore': 'a.txt\nb.txt\n',
    '.copydeskignore': '!a.txt\nc.txt\n',
    'a.txt': '',
    'b.txt': '',
    'c.txt': '',
    'd.txt': '',
  })
  expect(await filesOf(cwd, '.')).toEqual(['a.txt', 'd.txt'])
})

test('a repository within another has rules of its own', async () => {
  const cwd = makeFolder({'.gitignore': '*.txt\n', 'inner/.gitignore': 'b.txt\n', 'inner/a.txt': '', 'inner/b.txt': ''})
  git(cwd, 'init')
  git(path.join(cwd, 'inner'), 'init')
  expect(await filesOf(cwd, '.')).toEqual(['inner/a.txt'])
})

test('what is named and ignored is a problem that says which line ignores it', async () => {
  const cwd = makeFolder({
    '.gitignore': 'wire\n',
    'desk/.copydeskignore': '# ours\n*.txt\n',
    'desk/a.txt': '',
    'wire/b.txt': '',
  })
  expect(await look(cwd, 'desk/a.txt', 'wire', 'wire/b.txt', 'desk')).toEqual({
    files: [],
    problems: [
      {
        path: 'desk/a.txt',
        reason:
          'The file is left out by line 2 of desk/.copydeskignore (“*.txt”). Change that line to have the file read.',
        isLeftOut: true,
      },
      {
        path: 'wire',
        reason: 'The folder is left out by line 1 of .gitignore (“wire”). Change that line to have the folder read.',
        isLeftOut: true,
      },
      {
        path: 'wire/b.txt',
        reason: 'The file is left out by line 1 of .gitignore (“wire”). Change that line to have the file read.',
        isLeftOut: true,
      },
      {
        path: 'desk',
        reason:
          'No story is in this folder: copydesk looks for .txt, .md. Something is left out by line 2 of desk/.copydeskignore (“*.txt”).',
      },
    ],
  })
})

test('what is not there, or has nothing, is a problem, and the rest is read', async () => {
  const cwd = makeFolder({
    'a.txt': '',
    'empty/': '',
    'broken.txt': {link: 'gone.txt'},
    'round.txt': {link: 'round.txt'},
  })
  const {files, problems} = await look(
    cwd,
    'no.txt',
    '',
    'empty',
    '*.md',
    'no/*.txt',
    'a.txt/b',
    'broken.txt',
    'round.txt',
    'a.txt',
  )
  expect(files).toEqual(['a.txt'])
  const missing = 'There is no such file or folder. Name a file, a folder, or a glob in quotation marks.'
  expect(problems).toEqual([
    {path: 'no.txt', reason: missing},
    {path: '', reason: missing},
    {path: 'empty', reason: 'No story is in this folder: copydesk looks for .txt, .md.'},
    {path: '*.md', reason: 'No story matches: copydesk looks for .txt, .md.'},
    {path: 'no/*.txt', reason: 'No file matches: there is no folder “no”.'},
    {path: 'a.txt/b', reason: missing},
    {path: 'broken.txt', reason: 'This is a link to “gone.txt”, and nothing is there.'},
    {path: 'round.txt', reason: 'This is a link that leads back to itself.'},
  ])
})

test('a broken link in a folder is a problem where a story was expected', async () => {
  const cwd = makeFolder({'s/a.txt': '', 's/b.txt': {link: 'gone'}, 's/c.png': {link: 'gone'}})
  expect(await look(cwd, 's')).toEqual({
    files: ['s/a.txt'],
    problems: [{path: 's/b.txt', reason: 'This is a link, and nothing is where it leads.'}],
  })
})

test('links to folders are followed once, and never in a circle', async () => {
  const cwd = makeFolder({
    's/a/b.txt': '',
    's/a/up': {link: '..'},
    's/a/top': {link: '../..'},
    's/again': {link: 'a'},
    's/other': {link: '../elsewhere'},
    's/twice': {link: '../elsewhere'},
    'elsewhere/c.txt': '',
    'elsewhere/back': {link: '../s'},
    's/file.txt': {link: 'a/b.txt'},
    link: {link: 's/a'},
  })
  expect(await filesOf(cwd, 's')).toEqual(['s/a/b.txt', 's/file.txt', 's/other/c.txt'])
  expect(await filesOf(cwd, 'link')).toEqual(['link/b.txt'])
})

test('a folder that cannot be read is a problem, and the rest is read', async () => {
  const cwd = makeFolder({'s/a.txt': '', 's/locked/b.txt': ''})
  const locked = path.join(cwd, 's/locked')
  // The superuser may read anything, so a refusal is played to it.
  if (process.getuid?.() === 0) {
    const {readdir} = fsPromises
    const refusal = Object.assign(new Error('refused'), {code: 'EACCES'})
    const spy = vi.spyOn(fsPromises, 'readdir')
    spy.mockImplementation((async (folder: string, options: {withFileTypes: true}) => {
      if (folder === locked) throw refusal
      return readdir(folder, options)
    }) as unknown as typeof readdir)
  } else fs.chmodSync(locked, 0)
  const reason = 'There is no permission to read this. Change its mode, or leave it out.'
  expect(await look(cwd, 's')).toEqual({files: ['s/a.txt'], problems: [{path: 's/locked', reason}]})
  vi.restoreAllMocks()
  fs.chmodSync(locked, 0o700)
})

test('a device is neither file nor folder', async () => {
  const {problems} = await look('/', 'dev/null')
  expect(problems).toEqual([
    {path: 'dev/null', reason: 'This is neither a file nor a folder. To read from a pipe, use - with --stdin-path.'},
  ])
})
