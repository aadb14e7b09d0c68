import fs from 'node:fs/promises'
import path from 'node:path'
import {ConfigError} from './error.ts'
import {showPath} from './paths.ts'

/** The names under which a configuration is found, besides the key `copydesk` of a `package.json`. */
export const configNames: readonly string[] = [
  ...['yaml', 'yml', 'json', 'js', 'mjs', 'ts', 'mts'].map((extension) => `copydesk.config.${extension}`),
  ...['', '.yaml', '.yml', '.json'].map((extension) => `.copydeskrc${extension}`),
]

/**
 * Finds the configuration nearest to a folder, from the folder itself up to the root; each folder is looked into once.
 *
 * @throws {ConfigError} where a folder has two.
 */
export function createFinder(cwd: string): (folder: string) => Promise<string | undefined> {
  const found = new Map<string, Promise<string | undefined>>()
  return function find(folder): Promise<string | undefined> {
    let nearest = found.get(folder)
    if (!nearest) {
      const parent = path.dirname(folder)
      nearest = findIn(folder, cwd).then((file) => file ?? (parent === folder ? undefined : find(parent)))
      found.set(folder, nearest)
    }
    return nearest
  }
}

async function findIn(folder: string, cwd: string): Promise<string | undefined> {
  const names = new Set(await listNames(folder))
  const files = configNames.filter((name) => names.has(name))
  if (names.has('package.json') && (await hasKey(path.join(folder, 'package.json')))) files.push('package.json')
  const [first, second] = files.map((name) => path.join(folder, name))
  if (first && second) {
    const key = second.endsWith('package.json') ? ' (its key “copydesk”)' : ''
    throw new ConfigError(
      `${showPath(first, cwd)}: ${showPath(second, cwd)}${key} is a configuration too. A folder may have one: keep one of them.`,
    )
  }
  return first
}

/** A folder that is not there, as for a story that comes by standard input, or not to be read, has no configuration. */
async function listNames(folder: string): Promise<string[]> {
  try {
    return await fs.readdir(folder)
  } catch {
    return []
  }
}

/** A package.json that is broken is for others to complain of. */
async function hasKey(file: string): Promise<boolean> {
  try {
    return Object.hasOwn(JSON.parse(await fs.readFile(file, 'utf8')), 'copydesk')
  } catch {
    return false
  }
}
