import {createHash} from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type {AppliedPlugin} from '../engine/settings.ts'
import {findNearestPackage, importDefault, resolvePackage} from './code.ts'
import {complain, type Document} from './complaint.ts'
import {findNearest} from './nearest.ts'
import {isPath, toPosix} from './paths.ts'
import type {PluginListing} from './schema.ts'

/** A plugin as a configuration lists it, loaded. */
export interface ListedPlugin {
  /** A package's name, a file's without its extension, or a function's. */
  name: string
  plugin: AppliedPlugin['plugin']
  options: unknown
  /** As listed; for a function its name. */
  spec: string
  /** The package's name, the file's path or the function: what another of the same name is told from it by. */
  identity: unknown
  /** Tells this state of the plugin from another. */
  version: string
}

/** Where a list of plugins stands, and what is needed to load them. */
export interface PluginHolder {
  document: Document
  keys: readonly PropertyKey[]
  /** Why code must not run; undefined where it may. */
  refusal: string | undefined
  ruleIds: readonly string[]
  watched: Set<string>
}

/** @throws {ConfigError} for one that is not there, is no plugin, or must not run. */
export async function loadPlugins(listings: readonly PluginListing[], holder: PluginHolder): Promise<ListedPlugin[]> {
  const loaded: ListedPlugin[] = []
  for (const [i, listing] of listings.entries()) {
    const [plugin, options] = Array.isArray(listing) ? listing : [listing, undefined]
    const keys = [...holder.keys, i, ...(Array.isArray(listing) ? [0] : [])]
    const stop = (message: string) => complain(holder.document, [{keys, part: 'value', message}])
    const found =
      typeof plugin === 'function' ? ofFunction(plugin as ListedPlugin['plugin']) : await load(plugin, holder, stop)
    if (!found.name) throw stop('This function has no name, and its messages take theirs from it. Give it one.')
    if (holder.ruleIds.includes(found.name))
      throw stop(`“${found.name}” is a rule of ours. Give the plugin another name.`)
    loaded.push({...found, options})
  }
  return loaded
}

function ofFunction(plugin: ListedPlugin['plugin']): ListedPlugin {
  return {name: plugin.name, plugin, options: undefined, spec: plugin.name, identity: plugin, version: String(plugin)}
}

async function load(spec: string, holder: PluginHolder, stop: (message: string) => Error): Promise<ListedPlugin> {
  if (holder.refusal) throw stop(`“${spec}” is code, and ${holder.refusal}`)
  const folder = path.dirname(holder.document.path)
  const found = isPath(spec) ? await findFile(path.resolve(folder, spec)) : await resolvePackage(spec, folder)
  if (!found) throw stop(await sayMissing(spec, folder))
  if (isPath(spec)) holder.watched.add(found.entry)
  let plugin: unknown
  try {
    plugin = await importDefault(found.entry)
  } catch (error) {
    throw stop(`“${spec}” cannot be loaded: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof plugin !== 'function') throw stop(`“${spec}” is no plugin: a plugin’s default export is a function.`)
  return {
    name: isPath(spec) ? path.basename(found.entry, path.extname(found.entry)) : spec,
    plugin: plugin as ListedPlugin['plugin'],
    options: undefined,
    spec: toPosix(spec),
    identity: isPath(spec) ? found.entry : spec,
    version: found.version,
  }
}

async function findFile(file: string): Promise<{entry: string; version: string} | undefined> {
  try {
    return {
      entry: file,
      version: createHash('sha256')
        .update(await fs.readFile(file))
        .digest('hex'),
    }
  } catch {
    return undefined
  }
}

/** That a file or package is not there, and which is that was perhaps meant. */
export async function sayMissing(spec: string, folder: string): Promise<string> {
  if (isPath(spec)) {
    const file = path.resolve(folder, spec)
    const names = await fs.readdir(path.dirname(file)).catch(() => [])
    const near = findNearest(path.basename(file), names.sort())
    return `There is no file “${spec}”.${near ? ` Did you mean “${spec.slice(0, -path.basename(spec).length)}${near}”?` : ''} Name one that there is, from this file’s folder.`
  }
  const isBeside = await fs.access(path.resolve(folder, spec)).then(
    () => true,
    () => false,
  )
  if (isBeside) return `No package “${spec}” is installed. For the file, write “./${spec}”.`
  const near = await findNearestPackage(spec, folder)
  return `No package “${spec}” is installed.${near ? ` Did you mean “${near}”?` : ''} Install it, or name one that is, or a path such as ./${spec.split('/').at(-1)}.`
}
