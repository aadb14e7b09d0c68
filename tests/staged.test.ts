import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test, vi} from 'vitest'
import {command, copydesk} from './command.ts'
import {git, makeFolder} from './folder.ts'

vi.setConfig({testTimeout: 120_000})

// These tests may themselves run in a hook of git's, whose repository they must not touch.
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined)
  return () => vi.unstubAllEnvs()
})

const wrong = 'He went to the the shop.\n'
const right = 'He went to the shop.\n'
const only = ['--only', 'repeated-word', '--format', 'json']

const findingsIn = (report: string): string[] =>
  JSON.parse(report).files.map(({path, messages}: {path: string; messages: unknown[]}) => `${path} ${messages.length}`)

async function staged(folder: string, ...args: string[]): Promise<string[]> {
  const {stdout, stderr} = await copydesk(folder, [...only, '--staged', ...args])
  expect(stderr).toBe('')
  return findingsIn(stdout)
}

const write = (folder: string, name: string, text: string) => fs.writeFileSync(path.join(folder, name), text)

function makeRepository(files: Parameters<typeof makeFolder>[0]): string {
  const folder = makeFolder(files)
  git(folder, 'init')
  git(folder, 'add', '-A')
  git(folder, 'commit', '--allow-empty', '-m', 'first')
  return folder
}

describe('--staged', () => {
  test('before the first commit', async () => {
    const folder = makeFolder({'a.txt': wrong, 'b.txt': wrong})
    git(folder, 'init')
    git(folder, 'add', 'a.txt')
    expect(await staged(folder)).toEqual(['a.txt 1'])
  })

  test('of a file that is staged in part, the part', async () => {
    const folder = makeRepository({'a.txt': `${right}\n${right}`, 'b.txt': `${right}\n${right}`})
    write(folder, 'a.txt', `${wrong}\n${right}`)
    write(folder, 'b.txt', `It rained.\n\n${right}`)
    git(folder, 'add', '-A')
    write(folder, 'a.txt', `${wrong}\n${wrong}`)
    write(folder, 'b.txt', `It rained.\n\n${wrong}`)
    expect(await staged(folder)).toEqual(['a.txt 1', 'b.txt 0'])
  })

  test('what is new, renamed or no longer a link; not what is deleted, a link, a submodule or intended', async () => {
    const folder = makeRepository({
      'deleted.txt': wrong,
      'gone.txt': wrong,
      'old.txt': wrong,
      'was-link.txt': {link: 'old.txt'},
    })
    const inner = path.join(folder, 'inner.txt')
    fs.mkdirSync(inner)
    git(inner, 'init')
    git(inner, 'commit', '--allow-empty', '-m', 'inner')
    git(folder, 'rm', 'deleted.txt')
    git(folder, 'mv', 'old.txt', 'renamed.txt')
    fs.rmSync(path.join(folder, 'was-link.txt'))
    for (const name of ['new.txt', 'was-link.txt', 'intended.txt']) write(folder, name, wrong)
    fs.symlinkSync('renamed.txt', path.join(folder, 'link.txt'))
    git(folder, '-c', 'advice.addEmbeddedRepo=false', 'add', 'new.txt', 'was-link.txt', 'link.txt', 'inner.txt')
    git(folder, 'add', '--intent-to-add', 'intended.txt')
    // Staged, and then no longer there: the commit has it all the same.
    write(folder, 'removed.txt', wrong)
    git(folder, 'add', 'removed.txt')
    fs.rmSync(path.join(folder, 'removed.txt'))
    expect(await staged(folder)).toEqual(['new.txt 1', 'removed.txt 1', 'renamed.txt 1', 'was-link.txt 1'])
  })

  test('names of any kind', async () => {
    const names = ['a b.txt', 'süß „x“ 北京.txt', "it's.txt", '-x.txt', '[a]*.txt', ':(top)b.txt', '$(touch x).txt']
    const folder = makeRepository({})
    for (const name of names) write(folder, name, wrong)
    git(folder, 'add', '-A')
    expect((await staged(folder)).sort()).toEqual(names.map((name) => `${name} 1`).sort())
    expect(await staged(folder, 'a b.txt')).toEqual(['a b.txt 1'])
    expect(await staged(folder, '[a]*.txt')).toContain('[a]*.txt 1')
  })

  test('a binary file that is called a story is named, and the others are read', async () => {
    const folder = makeRepository({})
    fs.writeFileSync(path.join(folder, 'b.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
    write(folder, 'a.txt', wrong)
    git(folder, 'add', '-A')
    const {status, stdout, stderr} = await copydesk(folder, [...only, '--staged'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^b\.txt: The file is binary/)
    expect(findingsIn(stdout)).toEqual(['a.txt 1'])
  })

  test('nothing where nothing is staged', async () => {
    const folder = makeRepository({'a.txt': wrong})
    write(folder, 'a.txt', `${wrong}${wrong}`)
    expect(await copydesk(folder, ['--staged'])).toEqual({status: 0, stdout: 'No stories.\n', stderr: ''})
  })

  test('in a merge, what it brings, once its conflicts are resolved', async () => {
    const folder = makeRepository({'a.txt': 'One.\n', 'b.txt': right})
    git(folder, 'checkout', '-b', 'other')
    write(folder, 'a.txt', 'Two.\n')
    write(folder, 'b.txt', wrong)
    git(folder, 'commit', '-am', 'other')
    git(folder, 'checkout', 'main')
    write(folder, 'a.txt', 'Three.\n')
    git(folder, 'commit', '-am', 'main')
    expect(() => git(folder, 'merge', 'other')).toThrow()
    // git refuses to commit what is unmerged, so there is nothing to read as yet.
    expect(await staged(folder)).toEqual(['b.txt 1'])
    write(folder, 'a.txt', wrong)
    git(folder, 'add', 'a.txt')
    expect(await staged(folder)).toEqual(['a.txt 1', 'b.txt 1'])
  })
})

/** A hook that runs the command, and what it said in the last commit. */
function withHook(folder: string, script: string) {
  const log = path.join(folder, '.git/said.json')
  const hook = path.join(folder, '.git/hooks/pre-commit')
  const run = `"${process.execPath}" "${command}" ${only.join(' ')} --staged`
  fs.writeFileSync(hook, `#!/bin/sh\n${script.replace('copydesk', `${run} > "${log}"`)}\n`, {mode: 0o755})
  return (cwd: string, ...args: string[]) => {
    fs.rmSync(log, {force: true})
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
    const {status} = spawnSync('git', [...who, 'commit', '-m', 'next', ...args], {cwd, stdio: 'ignore'})
    return {status, found: findingsIn(fs.readFileSync(log, 'utf8'))}
  }
}

describe('in a hook of git’s', () => {
  const files = {'desk/a.txt': right, 'desk/b.txt': right, 'c.txt': right}

  test('commit, commit -a, commit FILE, and from a folder below', () => {
    const folder = makeRepository(files)
    const commit = withHook(folder, 'copydesk')
    write(folder, 'desk/a.txt', wrong)
    git(folder, 'add', '-A')
    write(folder, 'c.txt', wrong)
    expect(commit(folder)).toEqual({status: 1, found: ['desk/a.txt 1']})
    expect(commit(folder, '-a')).toEqual({status: 1, found: ['c.txt 1', 'desk/a.txt 1']})
    // Of these git makes the commit from an index of its own.
    expect(commit(folder, 'c.txt')).toEqual({status: 1, found: ['c.txt 1']})
    expect(commit(path.join(folder, 'desk'), '--', '../c.txt')).toEqual({status: 1, found: ['c.txt 1']})
    write(folder, 'c.txt', `${right}It rained.\n`)
    expect(commit(folder, 'c.txt')).toEqual({status: 0, found: ['c.txt 0']})
  })

  test('a hook that changes folder sees what is below it', () => {
    const folder = makeRepository(files)
    const commit = withHook(folder, 'cd desk && copydesk')
    write(folder, 'desk/a.txt', wrong)
    write(folder, 'c.txt', wrong)
    expect(commit(folder, '-a')).toEqual({status: 1, found: ['a.txt 1']})
    expect(commit(folder, 'desk/a.txt')).toEqual({status: 1, found: ['a.txt 1']})
  })

  test('in a worktree, also where the hook changes folder', () => {
    const folder = makeRepository(files)
    const tree = path.join(makeFolder(), 'tree')
    git(folder, 'worktree', 'add', tree)
    write(tree, 'desk/a.txt', wrong)
    write(tree, 'c.txt', wrong)
    expect(withHook(folder, 'copydesk')(tree, '-a')).toEqual({status: 1, found: ['c.txt 1', 'desk/a.txt 1']})
    const commit = withHook(folder, 'cd desk && copydesk')
    expect(commit(tree, '-a')).toEqual({status: 1, found: ['a.txt 1']})
    expect(commit(path.join(tree, 'desk'), 'a.txt')).toEqual({status: 1, found: ['a.txt 1']})
  })

  test('variables that name a repository elsewhere are followed', async () => {
    const folder = makeRepository({})
    write(folder, 'a.txt', wrong)
    git(folder, 'add', 'a.txt')
    const env = {GIT_DIR: path.join(folder, '.git'), GIT_WORK_TREE: folder}
    const {status, stdout} = await copydesk(makeRepository({}), [...only, '--staged'], {env: {GIT_DIR: env.GIT_DIR}})
    expect({status, found: findingsIn(stdout)}).toEqual({status: 1, found: ['a.txt 1']})
    const sub = path.join(folder, 'sub')
    fs.mkdirSync(sub)
    expect((await copydesk(sub, [...only, '--staged'], {env})).status).toBe(0)
  })
})

describe('--changed-since', () => {
  test('does not count what the other branch gained since the two parted', async () => {
    const folder = makeRepository({'a.txt': `${wrong}\n${right}`})
    git(folder, 'checkout', '-b', 'topic')
    git(folder, 'checkout', 'main')
    write(folder, 'a.txt', `${right}\n${right}`)
    git(folder, 'commit', '-am', 'mended')
    git(folder, 'checkout', 'topic')
    write(folder, 'a.txt', `${wrong}\nHe went to a a shop.\n`)
    const {stdout} = await copydesk(folder, [...only, '--changed-since', 'main'])
    expect(JSON.parse(stdout).files[0].messages).toMatchObject([{place: {start: {line: 3}}}])
  })

  test('in a shallow clone says what to fetch, and is right when that is done', async () => {
    const origin = makeRepository({'a.txt': `${wrong}\n${right}`})
    const base = git(origin, 'rev-parse', 'HEAD').trim()
    git(origin, 'branch', 'base')
    write(origin, 'a.txt', `${wrong}\nHe went to a a shop.\n`)
    git(origin, 'commit', '-am', 'second')
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = path.join(makeFolder(), 'clone')
    git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, clone)
    for (const [revision, refspec] of [
      [base, base],
      ['origin/base', 'base:refs/remotes/origin/base'],
    ] as const) {
      const {status, stdout, stderr} = await copydesk(clone, [...only, '--changed-since', revision])
      expect({status, stdout}).toEqual({status: 2, stdout: ''})
      expect(stderr).toBe(
        `copydesk: Git knows no revision “${revision}”. This clone is shallow: it has the last commits only. Fetch it first: git fetch --depth=1 origin ${refspec} – or clone with the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab).\n`,
      )
    }
    git(clone, 'fetch', '--depth=1', 'origin', 'base:refs/remotes/origin/base')
    for (const revision of [base, 'origin/base']) {
      const {status, stdout} = await copydesk(clone, [...only, '--changed-since', revision])
      expect(status).toBe(1)
      expect(JSON.parse(stdout).files[0].messages).toMatchObject([{place: {start: {line: 3}}}])
    }
  })
})
