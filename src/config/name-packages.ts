import fs from 'node:fs/promises'
import path from 'node:path'
import {modulesFrom} from './code.ts'
import {complain, type Document} from './complaint.ts'
import {isPath, showPath, toPosix} from './paths.ts'
import {sayMissing} from './plugins.ts'
import {readWordList} from './word-lists.ts'

/** A file of names that a configuration asks for. */
export interface NamePackage {
  /** As the configuration has it. */
  spec: string
  /** Absolute. */
  file: string
  names: readonly string[]
}

/**
 * Reads files of names: by a path from the configuration's folder, or by the name of an installed package, whose
 * `names.txt` is meant, or a file in it (`desk-names/rivers.txt`). They are data: no code is run.
 *
 * @param keys where the list of them stands.
 * @throws {ConfigError} for one that is not there, or is no list of names.
 */
export async function loadNamePackages(
  specs: readonly string[],
  keys: readonly PropertyKey[],
  document: Document,
  {cwd, watched}: {cwd: string; watched: Set<string>},
): Promise<NamePackage[]> {
  const folder = path.dirname(document.path)
  const packages: NamePackage[] = []
  for (const [i, spec] of specs.entries()) {
    const file = await findNames(spec, folder)
    const names = file && (await readWordList(file, showPath(file, cwd), 'names'))
    if (!file || !names)
      throw complain(document, [{keys: [...keys, i], part: 'value', message: await sayMissing(spec, folder)}])
    watched.add(file)
    packages.push({spec: toPosix(spec), file, names})
  }
  return packages
}

async function findNames(spec: string, folder: string): Promise<string | undefined> {
  if (isPath(spec)) return path.resolve(folder, spec)
  for (const modules of modulesFrom(folder)) {
    const home = path.join(modules, spec)
    const stats = await fs.stat(home).catch(() => undefined)
    if (stats?.isFile()) return home
    if (stats?.isDirectory()) return path.join(home, 'names.txt')
  }
  return undefined
}
