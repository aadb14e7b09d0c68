import fs from 'node:fs/promises'
import path from 'node:path'
import {decode, UnreadableCopy} from '../formats/index.ts'
import {withoutPlaces} from './complaint.ts'
import {ConfigError} from './error.ts'
import type {Layer} from './layers.ts'
import {isInside, showPath} from './paths.ts'

/** The lists that a folder may have for the stories in it and below: one entry a line, `#` begins a note. */
const listNames = {names: 'names.txt', words: 'words.txt'} as const

type Kind = keyof typeof listNames

const kinds = Object.keys(listNames) as Kind[]

/** UTF-16 code units that an entry may have: what is longer is a sentence. */
const longest = 100

/** Whether a file is one of a folder's lists, by its name. */
export function isWordList(file: string): boolean {
  return Object.values<string>(listNames).includes(path.basename(file))
}

/**
 * Finds the lists that hold for a story, from the project's folder down to the story's; each folder is looked into once.
 * The project's folder is that of the repository; where there is none, that of the configuration or that in which the run
 * starts, whichever is higher above the story; where neither is, the story's own.
 *
 * @throws {ConfigError} for a list that is not as it should be.
 */
export function createListFinder(
  cwd: string,
  watched: Set<string>,
): (folder: string, configFolder: string) => Promise<Layer[]> {
  const repositories = new Map<string, Promise<string | undefined>>()
  const own = new Map<string, Promise<Layer[]>>()

  function repositoryOf(folder: string): Promise<string | undefined> {
    let found = repositories.get(folder)
    if (!found) {
      const parent = path.dirname(folder)
      found = isThere(path.join(folder, '.git')).then((isHere) =>
        isHere ? folder : parent === folder ? undefined : repositoryOf(parent),
      )
      repositories.set(folder, found)
    }
    return found
  }

  function listsIn(folder: string): Promise<Layer[]> {
    let lists = own.get(folder)
    if (!lists) {
      lists = readListsIn(folder, cwd, watched)
      own.set(folder, lists)
    }
    return lists
  }

  return async (folder, configFolder) => {
    const repository = await repositoryOf(folder)
    const [highest = folder] = [configFolder, cwd]
      .filter((above) => isInside(above, folder))
      .sort((a, b) => a.length - b.length)
    const top = repository ?? highest
    const folders = [folder]
    for (let at = folder; at !== top; at = path.dirname(at)) folders.unshift(path.dirname(at))
    return (await Promise.all(folders.map(listsIn))).flat()
  }
}

async function readListsIn(folder: string, cwd: string, watched: Set<string>): Promise<Layer[]> {
  const layers: Layer[] = []
  for (const kind of kinds) {
    const file = path.join(folder, listNames[kind])
    const entries = await readWordList(file, showPath(file, cwd), kind)
    if (!entries) continue
    watched.add(file)
    layers.push(layerOf(file, kind, entries, cwd))
  }
  return layers
}

/**
 * Reads the lists of the user, which hold for all stories.
 *
 * @param folder absolute; it need not be there.
 * @throws {ConfigError} for a list that is not as it should be.
 */
export async function readOwnLists(folder: string, cwd: string, watched: Set<string>): Promise<Layer[]> {
  const layers: Layer[] = []
  for (const kind of kinds) {
    const file = path.join(folder, listNames[kind])
    // One that is not there may come.
    watched.add(file)
    const source = await readSource(file, file, ['ENOENT', 'ENOTDIR'])
    if (source !== undefined) layers.push(layerOf(file, kind, parseList(source, file, kind), cwd))
  }
  return layers
}

function layerOf(file: string, kind: Kind, entries: string[], cwd: string): Layer {
  return {
    document: withoutPlaces(file, showPath(file, cwd), entries),
    keys: [],
    section: {[kind]: entries},
    plugins: [],
    patterns: [],
    packages: [],
    holdsFor: () => true,
  }
}

/**
 * The entries of a list; nothing where there is no such file.
 *
 * @param shown the path as messages give it.
 * @throws {ConfigError} with a line for each line that is no entry.
 */
export async function readWordList(file: string, shown: string, kind: Kind): Promise<string[] | undefined> {
  const source = await readSource(file, shown)
  return source === undefined ? undefined : parseList(source, shown, kind)
}

/** A folder may be called so, too. */
const noFile: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'EISDIR']

/** @param absences what tells that there is no such list. */
async function readSource(file: string, shown: string, absences = noFile): Promise<string | undefined> {
  try {
    const bytes = await fs.readFile(file)
    return bytes.length ? decode(bytes) : ''
  } catch (error) {
    if (error instanceof UnreadableCopy) throw new ConfigError(`${shown}: ${error.message}`)
    const {code, message} = error as NodeJS.ErrnoException
    if (absences.includes(code)) return undefined
    throw new ConfigError(`${shown}: this list cannot be read: ${message}.`)
  }
}

function parseList(source: string, shown: string, kind: Kind): string[] {
  const entries: string[] = []
  const complaints: string[] = []
  for (const [i, line] of source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const entry = withoutNote(line)
    const fault = entry && faultOf(entry, kind)
    if (fault) complaints.push(`${shown}:${i + 1}: ${fault}`)
    else if (entry) entries.push(entry)
  }
  if (complaints.length) throw new ConfigError(complaints.join('\n'))
  return entries
}

/** “C#” has no note. */
const withoutNote = (line: string) => line.replace(/(?:^|\s)#.*$/s, '').trim()

function faultOf(entry: string, kind: Kind): string | undefined {
  const name = kind === 'names' ? 'name' : 'word'
  const rule = `Write one ${name} a line; # begins a note.`
  const shown = `“${entry.length > 40 ? `${entry.slice(0, 39)}…` : entry}”`
  if (/\t/.test(entry)) return `A tab stands between words here. ${rule}`
  if (/[\p{Cc}\u2028\u2029]/u.test(entry)) return `A control character stands here. ${rule}`
  if (entry.length > longest) return `${shown} is too long for a ${name}. ${rule}`
  if (/^[-*•]\s|[,;]$|^(["'“‘]).*["'”’]$/.test(entry))
    return `${shown} has a mark that is not the ${name}’s. Write the ${name} alone.`
  if (!/[\p{L}\p{N}]/u.test(entry)) return `${shown} is no ${name}. ${rule}`
  return undefined
}

/** Additions one after the other, so that two of the same name do not cross. */
let additions: Promise<unknown> = Promise.resolve()

/**
 * Adds a name to a folder's `names.txt`, which is made where there is none. What stands in it stays; a name that it has
 * is not added again.
 *
 * @param folder absolute
 * @param isOwn whether the folder is the user's own, which is made as well where it is missing.
 * @returns the file
 * @throws {ConfigError} for a name that cannot be an entry, or a file that cannot be added to.
 */
export function addName(folder: string, name: string, isOwn = false): Promise<string> {
  return add(folder, 'names', name, isOwn)
}

/** Adds a word to a folder's `words.txt`, as `addName` does a name. */
export function addWord(folder: string, word: string, isOwn = false): Promise<string> {
  return add(folder, 'words', word, isOwn)
}

function add(folder: string, kind: Kind, given: string, isOwn: boolean): Promise<string> {
  const added = additions.then(() => append(path.join(folder, listNames[kind]), kind, given, isOwn))
  additions = added.catch(() => {})
  return added
}

async function append(file: string, kind: Kind, given: string, isOwn: boolean): Promise<string> {
  const entry = given.trim().replace(/\s+/g, ' ')
  const isWhole = entry !== '' && withoutNote(entry) === entry
  const fault = isWhole ? faultOf(entry, kind) : 'It must be words, without a # that begins a note.'
  if (fault) throw new ConfigError(`“${given}” cannot go into ${file}: ${fault}`)
  const source = (await readSource(file, file)) ?? ''
  const isKnown = parseList(source, file, kind).some((known) => known.normalize() === entry.normalize())
  if (isKnown) return file
  const [lineEnd = '\n'] = /\r\n|\n|\r/.exec(source) ?? []
  const isOpen = source !== '' && source !== '\uFEFF' && !/[\r\n]$/.test(source)
  try {
    if (isOwn) await fs.mkdir(path.dirname(file), {recursive: true, mode: 0o700})
    await fs.appendFile(file, `${isOpen ? lineEnd : ''}${entry}${lineEnd}`)
  } catch (error) {
    throw new ConfigError(`${file}: this list cannot be written: ${(error as Error).message}.`)
  }
  return file
}

async function isThere(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  )
}
