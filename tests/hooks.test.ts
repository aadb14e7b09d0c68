import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {parse} from 'yaml'
import {formats} from '../src/formats/index.ts'
import {command} from './command.ts'
import {git, makeFolder} from './folder.ts'

vi.setConfig({testTimeout: 120_000})

interface Hook {
  id: string
  entry: string
  language: string
  types_or: string[]
  files: string
  [key: string]: unknown
}

const [hook, ...others]: [Hook, ...Hook[]] = parse(fs.readFileSync('.pre-commit-hooks.yaml', 'utf8'))

// What https://json.schemastore.org/pre-commit-hooks.json knows.
const keys = [
  ...['id', 'name', 'description', 'entry', 'language', 'files', 'exclude', 'types', 'types_or', 'exclude_types'],
  ...['always_run', 'fail_fast', 'verbose', 'pass_filenames', 'require_serial', 'language_version'],
  ...['minimum_pre_commit_version', 'args', 'stages'],
]

describe('.pre-commit-hooks.yaml', () => {
  test('has one hook, which is the command', () => {
    const {name, bin} = JSON.parse(fs.readFileSync('package.json', 'utf8'))
    expect(others).toEqual([])
    expect(keys).toEqual(expect.arrayContaining(Object.keys(hook)))
    expect(hook).toMatchObject({id: name, language: 'node', types_or: ['plain-text', 'markdown', 'html']})
    expect(Object.keys(bin)).toContain(hook.entry)
  })

  test('takes the files that the command takes', () => {
    // Python’s way of saying that capitals do not matter.
    const files = new RegExp(hook.files.replace('(?i)', ''), 'i')
    for (const extension of formats.flatMap(({extensions}) => extensions)) expect(`Story${extension}`).toMatch(files)
    for (const name of ['LICENSE', 'story.txt.gz', 'html', 'a.mdx']) expect(name).not.toMatch(files)
  })

  // Where it builds the package from git, it takes what npm pack prints for the file’s name.
  test('a build does not speak into what npm pack prints', () => {
    expect(fs.readFileSync('.npmrc', 'utf8')).toMatch(/^foreground-scripts=false$/m)
  })
})

const isInstalled = !spawnSync('pre-commit', ['--version']).error
const needed = isInstalled
  ? ''
  : ' (skipped: pre-commit is not installed; apt-get install pre-commit or pipx install pre-commit)'

/** Without the network: the command as it is built here. What needs npm is tried by `npm run try-hooks`. */
describe.skipIf(!isInstalled)(`pre-commit${needed}`, () => {
  function run(folder: string, ...args: string[]) {
    const home = makeFolder()
    const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
    const {status, stdout, stderr} = spawnSync('pre-commit', args, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(clean),
        PRE_COMMIT_HOME: home,
        PRE_COMMIT_COLOR: 'never',
      },
    })
    return {status, said: stdout + stderr}
  }

  function makeRepository(files: Record<string, string>): string {
    const local = {...hook, entry: `"${process.execPath}" "${command}"`, language: 'system'}
    const folder = makeFolder({
      '.pre-commit-config.yaml': JSON.stringify({repos: [{repo: 'local', hooks: [local]}]}),
      ...files,
    })
    git(folder, 'init')
    git(folder, 'add', '-A')
    return folder
  }

  const wrong = 'He went to the the shop.\n'
  const right = 'He went to the shop.\n'

  test('takes the manifest', () => {
    expect(run('.', 'validate-manifest', path.resolve('.pre-commit-hooks.yaml'))).toEqual({status: 0, said: ''})
  })

  test('refuses what must not be published, and lets the rest pass', () => {
    const folder = makeRepository({'old desk/Zürich – “a”.md': wrong, 'b.TXT': wrong, LICENSE: wrong, 'c.js': wrong})
    const {status, said} = run(folder, 'run')
    expect(status).toBe(1)
    expect(said).toContain('old desk/Zürich – “a”.md: 1 error')
    expect(said).toContain('b.TXT: 1 error')
    expect(said).toMatch(/2 errors.* in 2 stories/)
    fs.writeFileSync(path.join(folder, 'old desk/Zürich – “a”.md'), right)
    fs.writeFileSync(path.join(folder, 'b.TXT'), right)
    git(folder, 'add', '-A')
    expect(run(folder, 'run').status).toBe(0)
  })

  test('reads what is staged', () => {
    const folder = makeRepository({'a.txt': right})
    fs.writeFileSync(path.join(folder, 'a.txt'), wrong)
    expect(run(folder, 'run').status).toBe(0)
    git(folder, 'add', '-A')
    fs.writeFileSync(path.join(folder, 'a.txt'), right)
    expect(run(folder, 'run').status).toBe(1)
    expect(fs.readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe(right)
  })

  test('a list of names is passed over', () => {
    const folder = makeRepository({'names.txt': 'the the\n'})
    expect(run(folder, 'run').status).toBe(0)
  })
})
