import fs from 'node:fs/promises'
import path from 'node:path'
import type {Ignore} from 'ignore'
import {toPosix} from './paths.ts'

/** Files whose lines name what is not to be read. Of two in one folder the later has the last word. */
export const ignoreNames: readonly string[] = ['.gitignore', '.copydeskignore']

const ignorecase = process.platform === 'win32' || process.platform === 'darwin'

export interface IgnoreFiles {
  /**
   * The line of an ignore file that leaves a path out, ready for a sentence: “line 2 of stories/.gitignore (“*.txt”)”.
   * Undefined where nothing does.
   *
   * @param file absolute path
   */
  lineFor(file: string, isFolder: boolean): Promise<string | undefined>
}

/**
 * The ignore files that hold for what is below a folder: those in the repository, from its root down, or, where there is
 * no repository, from the folder itself down.
 *
 * @param folder absolute path
 * @param cwd what the files are named relative to
 */
export function ignoreFilesOf(folder: string, cwd: string): IgnoreFiles {
  const rootOf = remember(async (inner) => {
    for (let outer = inner; ; outer = path.dirname(outer)) {
      if (await exists(path.join(outer, '.git'))) return outer
      if (outer === path.dirname(outer)) return folder
    }
  })
  const rulesOf: (inner: string) => Promise<Ignore | undefined> = remember(async (inner) => {
    const root = await rootOf(inner)
    const above = inner === root ? undefined : await rulesOf(path.dirname(inner))
    const own = await readRules(inner, root, cwd)
    if (!own.length) return above
    const {default: ignore} = await import('ignore')
    return ignore({ignorecase})
      .add(above ?? [])
      .add(own)
  })
  return {
    async lineFor(file, isFolder) {
      const parent = path.dirname(file)
      const root = await rootOf(parent)
      const relative = toPosix(path.relative(root, file))
      if (!relative || relative.startsWith('..')) return undefined
      const rules = await rulesOf(parent)
      return rules?.test(isFolder ? `${relative}/` : relative).rule?.mark
    },
  }
}

/** A folder's own lines, made to hold from the root, so that one list of them has git's order of precedence. */
async function readRules(folder: string, root: string, cwd: string): Promise<{pattern: string; mark: string}[]> {
  const above = toPosix(path.relative(root, folder))
  const rules = []
  for (const name of ignoreNames) {
    const file = path.join(folder, name)
    const lines = (await readIfThere(file)).replace(/^\uFEFF/, '').split(/\r?\n/)
    for (const [index, line] of lines.entries()) {
      if (!line.trim() || line.startsWith('#')) continue
      const place = toPosix(path.relative(cwd, file))
      rules.push({pattern: rebase(line, above), mark: `line ${index + 1} of ${place} (“${line.trim()}”)`})
    }
  }
  return rules
}

// A line without a slash holds at any depth below its folder; one with a slash is bound to the folder itself.
function rebase(pattern: string, folder: string): string {
  if (!folder) return pattern
  const [, not = '', body = ''] = /^(!?)(.*)$/s.exec(pattern) ?? []
  const isBound = body.trimEnd().slice(0, -1).includes('/')
  const literal = folder.replace(/[\\*?[\]]/g, '\\$&')
  return `${not}/${literal}/${isBound ? body.replace(/^\//, '') : `**/${body}`}`
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return ''
    throw error
  }
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  )
}

function remember<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
