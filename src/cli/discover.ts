import type {Dirent, Stats} from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import {type IgnoreFiles, ignoreFilesOf} from '../config/ignore-files.ts'
import {toPosix} from '../config/paths.ts'

/** Something that was asked for and cannot be read. The reason is one or two sentences, without the path. */
interface DiscoveryProblem {
  path: string
  reason: string
  /** An ignore file leaves it out: somebody wanted that. */
  isLeftOut?: boolean
}

export interface Discovery {
  files: string[]
  problems: DiscoveryProblem[]
}

/**
 * The stories that files, folders and globs mean: in the order of the arguments, sorted by code unit within a folder or
 * glob, each once, paths in the form given.
 *
 * A file that is named is taken whatever its extension; in folders and globs the extension decides, hidden folders and
 * node_modules are left out, and so is what .gitignore and .copydeskignore name. A link to a folder is followed once.
 *
 * @param extensions in lower case, with the dot
 */
export async function discover(
  args: readonly string[],
  {cwd, extensions}: {cwd: string; extensions: readonly string[]},
): Promise<Discovery> {
  const search: Search = {cwd, extensions, ignores: new Map()}
  const files = new Map<string, string>()
  const problems: DiscoveryProblem[] = []
  for (const arg of args) {
    const found = await lookUp(arg, search).catch((error) => ({files: [], problems: [{path: arg, reason: why(error)}]}))
    for (const file of found.files) {
      const whole = path.resolve(cwd, file)
      if (!files.has(whole)) files.set(whole, file)
    }
    problems.push(...found.problems)
  }
  return {files: [...files.values()], problems}
}

interface Search {
  cwd: string
  extensions: readonly string[]
  ignores: Map<string, IgnoreFiles>
}

async function lookUp(arg: string, search: Search): Promise<Discovery> {
  const whole = path.resolve(search.cwd, arg)
  const stats = arg ? await statIfThere(whole) : undefined
  if (stats?.isDirectory()) return lookInFolder(arg, search)
  if (stats) return lookAtFile(arg, stats, search)
  const target = arg ? await fs.readlink(whole).catch(() => undefined) : undefined
  if (target !== undefined) return problem(arg, `This is a link to “${target}”, and nothing is there.`)
  const {default: picomatch} = await import('picomatch')
  if (picomatch.scan(arg).isGlob) return lookForGlob(arg, search)
  return problem(arg, 'There is no such file or folder. Name a file, a folder, or a glob in quotation marks.')
}

async function lookAtFile(arg: string, stats: Stats, search: Search): Promise<Discovery> {
  if (!stats.isFile())
    return problem(arg, 'This is neither a file nor a folder. To read from a pipe, use - with --stdin-path.')
  const whole = path.resolve(search.cwd, arg)
  const line = await ignoresFor(path.dirname(whole), search).lineFor(whole, false)
  if (line) return leftOut(arg, `The file is left out by ${line}. Change that line to have the file read.`)
  return {files: [arg], problems: []}
}

async function lookInFolder(arg: string, search: Search): Promise<Discovery> {
  const whole = path.resolve(search.cwd, arg)
  const line = await ignoresFor(whole, search).lineFor(whole, true)
  if (line) return leftOut(arg, `The folder is left out by ${line}. Change that line to have the folder read.`)
  return walk(arg, {...search, given: arg, depth: Number.POSITIVE_INFINITY, fits: () => true, shows: () => false})
}

async function lookForGlob(arg: string, search: Search): Promise<Discovery> {
  const {default: picomatch} = await import('picomatch')
  const {base, glob} = picomatch.scan(arg)
  const folder = base.replace(/\\(.)/g, '$1')
  const stats = await statIfThere(path.resolve(search.cwd, folder))
  if (!stats?.isDirectory()) return problem(arg, `No file matches: there is no folder “${folder}”.`)
  const fits = picomatch(glob, {nonegate: true})
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length
  // What a glob names outright is not hidden from it.
  const shows = (name: string) => glob.split('/').some((part) => part === name || (part[0] === '.' && name[0] === '.'))
  return walk(folder, {...search, given: arg, depth, fits, shows})
}

interface Walk extends Search {
  /** The argument that the walk is for. */
  given: string
  /** How many folders deep files are looked for. */
  depth: number
  /** Whether a path, relative to the folder, is asked for. */
  fits(relative: string): boolean
  /** Whether a folder is entered that would be passed over for its name. */
  shows(name: string): boolean
}

/** Files below a folder. Links to folders wait until all else was seen: what has a place of its own keeps it. */
async function walk(folder: string, {cwd, extensions, ignores, given, depth, fits, shows}: Walk): Promise<Discovery> {
  const whole = path.resolve(cwd, folder)
  const ignored = ignoresFor(whole, {cwd, extensions, ignores})
  const files: string[] = []
  const problems: DiscoveryProblem[] = []
  const seen = new Set<string>()
  const links: {relative: string; from: string}[] = []
  let leftOut: string | undefined

  const enter = async (relative: string, real: string): Promise<void> => {
    if (seen.has(real)) return
    seen.add(real)
    let entries: Dirent[]
    try {
      entries = await fs.readdir(real, {withFileTypes: true})
    } catch (error) {
      problems.push({path: inForm(folder, relative), reason: why(error)})
      return
    }
    for (const entry of entries) await meet(entry, relative ? `${relative}/${entry.name}` : entry.name, real)
  }

  const meet = async (entry: Dirent, relative: string, real: string): Promise<void> => {
    const {name} = entry
    if (isPassedOver(name) && !shows(name)) return
    const file = path.join(whole, relative)
    let kind: Dirent | Stats | undefined = entry
    if (entry.isSymbolicLink()) kind = await fs.stat(file).catch(() => undefined)
    const isFolder = kind?.isDirectory() ?? false
    if (isFolder ? relative.split('/').length >= depth : !fits(relative) || !isStory(name, extensions)) return
    const line = await ignored.lineFor(file, isFolder)
    if (line) leftOut ??= line
    else if (!kind)
      problems.push({path: inForm(folder, relative), reason: 'This is a link, and nothing is where it leads.'})
    else if (kind.isFile()) files.push(relative)
    else if (isFolder && entry.isSymbolicLink()) links.push({relative, from: real})
    else if (isFolder) await enter(relative, path.join(real, name))
  }

  await enter('', await fs.realpath(whole))
  for (const {relative, from} of links) {
    const real = await fs.realpath(path.join(whole, relative))
    if (!isWithin(from, real)) await enter(relative, real)
  }
  if (!files.length && !problems.length)
    problems.push({
      path: given,
      reason: nothing(given === folder ? 'is in this folder' : 'matches', extensions, leftOut),
    })
  return {files: files.sort().map((relative) => inForm(folder, relative)), problems}
}

const isPassedOver = (name: string) => name.startsWith('.') || name === 'node_modules'

const isStory = (name: string, extensions: readonly string[]) =>
  extensions.some((extension) => name.toLowerCase().endsWith(extension))

function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** As the folder was given: `stories/a.txt` for `stories`, `./stories/` and, with another place, `../stories`. */
const inForm = (folder: string, relative: string) => toPosix(path.join(folder, relative))

/** Outside a repository the working folder's ignore files hold for what is below it. */
function ignoresFor(folder: string, {cwd, ignores}: Search): IgnoreFiles {
  const top = isWithin(folder, path.resolve(cwd)) ? path.resolve(cwd) : folder
  const files = ignores.get(top) ?? ignoreFilesOf(top, cwd)
  ignores.set(top, files)
  return files
}

async function statIfThere(file: string): Promise<Stats | undefined> {
  try {
    return await fs.stat(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

const problem = (given: string, reason: string): Discovery => ({files: [], problems: [{path: given, reason}]})

const leftOut = (given: string, reason: string): Discovery => ({
  files: [],
  problems: [{path: given, reason, isLeftOut: true}],
})

function nothing(where: string, extensions: readonly string[], leftOut: string | undefined): string {
  const read = `No story ${where}: copydesk looks for ${extensions.join(', ')}.`
  return leftOut ? `${read} Something is left out by ${leftOut}.` : read
}

function why(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM')
    return 'There is no permission to read this. Change its mode, or leave it out.'
  if (code === 'ELOOP') return 'This is a link that leads back to itself.'
  return message
}
