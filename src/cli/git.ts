import {execFile} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {UsageError} from './usage-error.ts'

/** Git cannot say what was asked of it: there is none, or no repository, or no such revision. */
export class GitError extends UsageError {}

/** First and last line, from 1. */
export type LineRange = [first: number, last: number]

/**
 * Files that the next commit adds or changes, relative to a folder and only those below it. Links and submodules are
 * left out.
 *
 * @throws {GitError}
 */
export async function stagedFiles(cwd: string): Promise<string[]> {
  await requireRepository(cwd)
  // Without looking for renames, a renamed file is an added one.
  const output = await git(cwd, ['diff', '--cached', '--raw', '-z', '--no-renames', '--diff-filter=ACMT', ...plain])
  const fields = output.toString('utf8').split('\0')
  const files = []
  // “:100644 100644 before after M”, then the path.
  for (let i = 0; i + 1 < fields.length; i += 2)
    if (fields[i]?.split(' ')[1]?.startsWith('100')) files.push(fields[i + 1] as string)
  return files
}

/**
 * A file as the next commit will have it.
 *
 * @param path relative to the folder
 * @throws {GitError}
 */
export async function readStaged(cwd: string, path: string): Promise<Uint8Array> {
  return git(cwd, ['cat-file', 'blob', `:./${path}`])
}

/**
 * Lines that are new since a revision, by the path relative to a folder; only what is below it. What only the revision's
 * own branch has gained since the two parted is not counted. A file that git does not know yet is new as a whole.
 *
 * @throws {GitError}
 */
export async function changedLines(cwd: string, revision: string): Promise<Map<string, LineRange[]>> {
  await requireRepository(cwd)
  const commit = await findParting(cwd, await findCommit(cwd, revision))
  const options = ['--unified=0', '--inter-hunk-context=0', '--text', '--find-renames', '--diff-filter=ACMR']
  const changed = readPatch(await git(cwd, ['diff', ...options, ...plain, commit, '--']))
  const untracked = await git(cwd, ['ls-files', '--others', '--exclude-standard', '-z'])
  // A repository within this one is listed as a folder.
  for (const file of untracked.toString('utf8').split('\0'))
    if (file && !file.endsWith('/')) changed.set(file, [[1, Number.POSITIVE_INFINITY]])
  return changed
}

/** Outside a repository git diff compares folders, and says nothing of what is missing. */
async function requireRepository(cwd: string): Promise<void> {
  await git(cwd, ['rev-parse', '--git-dir'])
}

/** Whatever a user's settings say, the output is what is read here. */
const plain = [
  '--relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

async function findCommit(cwd: string, revision: string): Promise<string> {
  const unknown = `Git knows no revision “${revision}”.`
  // What begins with a hyphen would be an option; no revision does.
  if (!revision || revision.startsWith('-')) throw new GitError(`${unknown} Name one commit, branch or tag.`)
  try {
    return (await git(cwd, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])).toString('utf8').trim()
  } catch {
    throw new GitError(`${unknown} ${await adviseToFetch(cwd, revision)}`)
  }
}

/** A clone made for one run, as CI makes them, lacks the commit that the run is to be held against. */
async function adviseToFetch(cwd: string, revision: string): Promise<string> {
  const isShallow = (await git(cwd, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true'
  const [, branch] = /^origin\/([\w./-]+)$/.exec(revision) ?? []
  const isName = /^[\w./-]+$/.test(revision)
  const wanted = branch ? `${branch}:refs/remotes/origin/${branch}` : revision
  const fetch = `git fetch ${isShallow ? '--depth=1 ' : ''}origin ${isName ? wanted : 'REVISION'}`
  if (isShallow)
    return `This clone is shallow: it has the last commits only. Fetch it first: ${fetch} – or clone with the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab).`
  return branch ? `Fetch it first: ${fetch}` : 'Name one commit, branch or tag, and fetch it if it is not here yet.'
}

/** Where HEAD and a commit parted; the commit itself where that is not known, as in a shallow clone. */
async function findParting(cwd: string, commit: string): Promise<string> {
  const base = await git(cwd, ['merge-base', 'HEAD', commit]).catch(() => undefined)
  return base?.toString('utf8').trim() || commit
}

function readPatch(patch: Buffer): Map<string, LineRange[]> {
  const changed = new Map<string, LineRange[]>()
  let ranges: LineRange[] = []
  // Lines of a story may look like a patch's own, so they are counted and passed over.
  let body = 0
  for (const line of linesOf(patch)) {
    if (line.startsWith('\\')) continue
    if (body > 0) {
      body--
    } else if (line.startsWith('+++ ')) {
      ranges = []
      changed.set(readPath(line.slice(4)), ranges)
    } else {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
      if (!hunk) continue
      const [, removed = '1', first, added = '1'] = hunk
      body = Number(removed) + Number(added)
      if (Number(added)) ranges.push([Number(first), Number(first) + Number(added) - 1])
    }
  }
  for (const [file, {length}] of changed) if (!length) changed.delete(file)
  return changed
}

/** Lines of ASCII and of bytes that are not looked at. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start)
    const stop = end === -1 ? bytes.length : end
    yield bytes.toString('latin1', start, stop)
    start = stop + 1
  }
}

const escapes: Record<string, string> = {a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r'}

/** `b/name`, or `"b/n\303\244me"` as in C, byte by byte; either with a tab after it where there are spaces. */
function readPath(line: string): string {
  const field = line.replace(/\t$/, '')
  const quoted = /^"(.*)"$/s.exec(field)?.[1]
  const name = quoted?.replace(/\\(\d{3}|.)/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  )
  return Buffer.from(name ?? field, 'latin1')
    .toString('utf8')
    .slice('b/'.length)
}

const run = promisify(execFile)

async function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  try {
    return await runGit(cwd, args, await environmentIn(cwd))
  } catch (error) {
    throw new GitError(explain(error as Failure, cwd, args))
  }
}

async function runGit(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Buffer> {
  const {stdout} = await run('git', ['-c', 'core.quotePath=true', ...args], {
    cwd,
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
    // English, to be understood below; and nothing is locked that a commit under way may need.
    env: {...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'},
    windowsHide: true,
  })
  return stdout
}

/**
 * In a hook, git says by variables which index the commit is made from, and, in a worktree, where the repository is. From
 * the latter alone it takes the current folder for the top of the worktree, which it is not where a hook has changed into
 * another: git had better find it again.
 */
async function environmentIn(cwd: string): Promise<NodeJS.ProcessEnv> {
  const {GIT_DIR, ...env} = process.env
  if (GIT_DIR === undefined || env.GIT_WORK_TREE !== undefined) return process.env
  const found = await runGit(cwd, ['rev-parse', '--absolute-git-dir'], env).catch(() => undefined)
  if (!found) return process.env
  const given = await fs.promises.realpath(path.resolve(cwd, GIT_DIR)).catch(() => undefined)
  const isSame = given === undefined || given === (await fs.promises.realpath(found.toString('utf8').trim()))
  return isSame ? env : process.env
}

type Failure = NodeJS.ErrnoException & {stderr?: Buffer}

function explain({code, message, stderr}: Failure, cwd: string, [command]: readonly string[]): string {
  if (code === 'ENOENT' && fs.existsSync(cwd)) return 'Git is not installed, or not on the PATH.'
  if (code === 'ENOENT') return `There is no folder “${cwd}”.`
  const said = stderr?.toString('utf8') ?? ''
  if (said.includes('not a git repository')) return `“${cwd}” is not in a git repository.`
  const [first = message] = said.split('\n').filter(Boolean)
  return `git ${command} failed: ${first.replace(/^fatal: /, '')}`
}
