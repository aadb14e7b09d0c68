import fs from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {findNearest} from './nearest.ts'
import {isInside} from './paths.ts'

const codeExtensions = new Set(['.js', '.mjs', '.cjs', '.ts', '.mts'])

// Later Nodes have it; the types are those of the oldest.
const canRunTypeScript = Boolean((process.features as {typescript?: unknown}).typescript)

/** Whether a file is run rather than read. */
export function isCode(file: string): boolean {
  return codeExtensions.has(path.extname(file))
}

/** The folder of the project in which a run starts: that of the git repository, else of the package, else its own. */
export async function findProject(cwd: string): Promise<string> {
  return (await findAbove(cwd, '.git')) ?? (await findAbove(cwd, 'package.json')) ?? cwd
}

/** Whether a file is in a project, also when links are followed. */
export async function isOfProject(file: string, project: string): Promise<boolean> {
  return isInside(await fs.realpath(project), await fs.realpath(file))
}

/**
 * What a file of code exports by default.
 *
 * @throws {Error} that says in a sentence why there is nothing.
 */
export async function importDefault(file: string): Promise<unknown> {
  const {mtimeMs} = await fs.stat(file)
  if (/\.m?ts$/.test(file) && !canRunTypeScript) return importTypeScript(file)
  // Node keeps modules for good: an edited file is another module to it only under another address.
  const isInstalled = file.includes(`${path.sep}node_modules${path.sep}`)
  return defaultOf(await import(`${pathToFileURL(file)}${isInstalled ? '' : `?edited=${mtimeMs}`}`))
}

async function importTypeScript(file: string): Promise<unknown> {
  const {createJiti} = await import('jiti').catch(() => {
    throw new Error(
      `Node ${process.version} cannot run TypeScript. Use Node 22.18 or later, install the package “jiti”, or write it as .js or .yaml.`,
    )
  })
  return defaultOf(await createJiti(import.meta.url, {moduleCache: false, fsCache: false}).import(file))
}

/** CommonJS that was compiled from ES modules has its default under a second `default`. */
function defaultOf(module: unknown): unknown {
  const value = (module as {default?: unknown}).default
  const isNested = typeof value === 'object' && value !== null && '__esModule' in value && 'default' in value
  return isNested ? value.default : value
}

/** An installed package: the file it is entered by, and what tells this state of it from another. */
export interface Package {
  entry: string
  version: string
}

/** The package as Node would find it from a folder; nothing where it would not. */
export async function resolvePackage(name: string, folder: string): Promise<Package | undefined> {
  const entry = findEntry(name, folder) ?? (await findExported(name, folder))
  return entry === undefined ? undefined : {entry, version: await versionOf(entry)}
}

/** The installed package whose name is fewest slips away. */
export async function findNearestPackage(name: string, folder: string): Promise<string | undefined> {
  const names: string[] = []
  const scope = name.startsWith('@') ? name.split('/', 1)[0] : undefined
  for (const modules of modulesFrom(folder)) {
    const entries = await fs.readdir(scope ? path.join(modules, scope) : modules).catch(() => [])
    names.push(...entries.map((entry) => (scope ? `${scope}/${entry}` : entry)))
  }
  return findNearest(name, names.sort())
}

function findEntry(name: string, folder: string): string | undefined {
  try {
    const entry = requireFrom(folder).resolve(name)
    return path.isAbsolute(entry) ? entry : undefined
  } catch {
    return undefined
  }
}

/** `require.resolve` does not see what a package exports to `import` alone. */
async function findExported(name: string, folder: string): Promise<string | undefined> {
  const [, id = name, rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(name) ?? []
  for (const modules of modulesFrom(folder)) {
    const home = path.join(modules, id)
    const manifest = await readManifest(path.join(home, 'package.json'))
    if (!manifest) continue
    const target = targetOf(manifest.exports, `.${rest}`)
    return target === undefined ? undefined : path.join(home, target)
  }
  return undefined
}

function targetOf(exports: unknown, subpath: string): string | undefined {
  if (typeof exports === 'string') return subpath === '.' ? exports : undefined
  if (typeof exports !== 'object' || exports === null) return undefined
  const map = exports as Record<string, unknown>
  const bySubpath = Object.keys(map).some((key) => key.startsWith('.'))
  if (bySubpath) return targetOf(map[subpath], '.')
  const condition = Object.keys(map).find((key) => ['import', 'node', 'default'].includes(key))
  return condition === undefined ? undefined : targetOf(map[condition], subpath)
}

async function versionOf(entry: string): Promise<string> {
  for (let folder = path.dirname(entry); ; folder = path.dirname(folder)) {
    const version = (await readManifest(path.join(folder, 'package.json')))?.version
    if (typeof version === 'string') return version
    if (folder === path.dirname(folder)) return ''
  }
}

async function readManifest(file: string): Promise<Record<string, unknown> | undefined> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function findAbove(folder: string, name: string): Promise<string | undefined> {
  const isHere = await fs.access(path.join(folder, name)).then(
    () => true,
    () => false,
  )
  if (isHere) return folder
  const parent = path.dirname(folder)
  return parent === folder ? undefined : findAbove(parent, name)
}

const requireFrom = (folder: string) => createRequire(path.join(folder, 'copydesk.config.js'))

/** The folders in which Node would look for a package, the nearest first. */
export function modulesFrom(folder: string): string[] {
  return requireFrom(folder).resolve.paths('copydesk-plugin') ?? []
}
