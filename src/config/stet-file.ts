import fs from 'node:fs/promises'
import path from 'node:path'
import {isSeq, parseDocument, YAMLSeq} from 'yaml'
import type {Stet} from '../engine/stet.ts'
import {type Complaint, complain, type Document} from './complaint.ts'
import {parseText} from './document.ts'
import {ConfigError} from './error.ts'
import {sayUnknown} from './nearest.ts'
import {showPath, toPosix} from './paths.ts'
import {type StetEntry, stetSchema} from './schema.ts'
import {validate} from './validate.ts'

/**
 * The entries of a `stet.yaml`, as written; none where there is no such file.
 *
 * @param names what `rule` may be.
 * @throws {ConfigError} for anything that is not as it should be.
 */
export async function readStets(file: string, names: readonly string[], cwd: string): Promise<StetEntry[] | undefined> {
  const document = await readDocument(file, cwd)
  if (!document) return undefined
  const entries = validate(document, stetSchema(), []) as StetEntry[]
  const complaints: Complaint[] = []
  for (const [i, {rule}] of entries.entries()) {
    const message = sayUnknown(rule, 'rule and no plugin listed', names)
    if (!names.includes(rule)) complaints.push({keys: [i, 'rule'], part: 'value', message})
  }
  if (complaints.length) throw complain(document, complaints)
  return entries
}

/**
 * Adds an entry to a `stet.yaml`, or makes the file; what stands in it stays, comments too. An entry for the same spot is
 * renewed rather than doubled.
 *
 * @param entry `file` is a path as on the command line; it is written as seen from the folder of `stet.yaml`.
 * @throws {ConfigError} for a file that cannot be added to.
 */
export async function addStet(stetFile: string, entry: Stet): Promise<void> {
  const source = (await readIfThere(stetFile)) ?? ''
  // What cannot be read must not be written over.
  const document = parseText(stetFile, showPath(stetFile, process.cwd()), source, {isWords: true})
  const entries = validate(document, stetSchema(), []) as StetEntry[]
  const written = toEntry(entry, path.dirname(stetFile))
  const known = entries.findIndex((other) => isSameSpot(other, written))
  const yaml = parseDocument<YAMLSeq, false>(source)
  if (!isSeq(yaml.contents)) yaml.contents = new YAMLSeq()
  yaml.contents.flow = false
  if (known < 0) yaml.add(yaml.createNode(written))
  else
    for (const key of ['reason', 'who', 'until'] as const) {
      if (written[key]) yaml.setIn([known, key], written[key])
      else yaml.deleteIn([known, key])
    }
  const text = yaml.toString({lineWidth: 0})
  await fs.writeFile(stetFile, source.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text)
}

async function readDocument(file: string, cwd: string): Promise<Document | undefined> {
  const source = await readIfThere(file)
  return source === undefined ? undefined : parseText(file, showPath(file, cwd), source, {isWords: true})
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new ConfigError(`${file}: the stets cannot be read: ${(error as Error).message}.`)
  }
}

function toEntry({rule, words, before, after, reason, file, who, until}: Stet, folder: string): StetEntry {
  return {
    rule,
    words,
    ...(before && {before}),
    ...(after && {after}),
    reason,
    ...(file && {file: toPosix(path.relative(folder, path.resolve(file)))}),
    ...(who && {who}),
    ...(until && {until}),
  }
}

function isSameSpot(a: StetEntry, b: StetEntry): boolean {
  const keys = ['rule', 'words', 'before', 'after', 'file'] as const
  return keys.every((key) => (a[key] ?? '') === (b[key] ?? ''))
}
