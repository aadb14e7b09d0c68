import fs from 'node:fs/promises'
import path from 'node:path'
import type {Entry, Rule} from '../rule-kit/index.ts'
import {importDefault, isCode, resolvePackage} from './code.ts'
import {type Complaint, complain, type Document, withoutPlaces} from './complaint.ts'
import {parseText} from './document.ts'
import {ConfigError} from './error.ts'
import {createMatcher} from './globs.ts'
import {knownNames} from './known-names.ts'
import {loadNamePackages, type NamePackage} from './name-packages.ts'
import {namesOf} from './names-section.ts'
import {sayUnknown} from './nearest.ts'
import {isPath, showPath} from './paths.ts'
import {readPatternFile} from './pattern-file.ts'
import {type ListedPlugin, loadPlugins, sayMissing} from './plugins.ts'
import {type Config, configSchema, optionsSchema, type Section} from './schema.ts'
import {validate} from './validate.ts'

/** A section of a configuration, ready to be laid over what comes before it. */
export interface Layer {
  document: Document
  /** Where the section stands in the document. */
  keys: readonly PropertyKey[]
  section: Section
  plugins: readonly ListedPlugin[]
  /** Of the section's files of patterns. */
  patterns: readonly Entry[]
  /** The section's files of names. */
  packages: readonly NamePackage[]
  /** Whether it speaks of a file. */
  holdsFor(file: string): boolean
}

/** A configuration with all that it extends, in the order in which they are laid over each other. */
export interface Loaded {
  layers: Layer[]
  /** Of each list of `ignores`, whether it speaks of a file; the second argument is what those before it say. */
  ignores: ((file: string, isIgnored: boolean) => boolean)[]
}

export interface LoadContext {
  cwd: string
  // biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
  rules: readonly Rule<any>[]
  /** The names that `format` may have. Default: any. */
  formats?: readonly string[] | undefined
  /** Why a configuration must not run code; undefined where it may. */
  refusalFor(file: string): Promise<string | undefined>
  /** Every file that was read. */
  watched: Set<string>
}

/** What a configuration has from the one that extends it. */
interface Extending {
  /** The files on the way here, the first one first. */
  chain: readonly string[]
  refusal: string | undefined
  /** The folder that globs are written for: a package's are for the folder of who extends it. */
  folder: string
}

const presetPrefix = 'copydesk:'
const presets: readonly string[] = ['copydesk:all', 'copydesk:recommended']

/**
 * Reads a configuration and whatever it extends.
 *
 * @throws {ConfigError} for anything that is not as it should be.
 */
export async function loadConfig(file: string, context: LoadContext): Promise<Loaded> {
  const refusal = await context.refusalFor(file)
  const loaded = await load(file, context, {chain: [], refusal, folder: path.dirname(file)})
  checkNames(loaded.layers, knownNames(loaded.layers, context), context)
  return loaded
}

async function load(file: string, context: LoadContext, extending: Extending): Promise<Loaded> {
  const document = await readDocument(file, context, extending.refusal)
  const schema = configSchema(context.rules, isCode(file) ? 'functions' : 'names')
  const config = validate(document, schema, {}) as Config
  const loaded: Loaded = {layers: [], ignores: []}
  const parents = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? [])
  for (const [i, parent] of parents.entries()) {
    const keys = typeof config.extends === 'string' ? ['extends'] : ['extends', i]
    const {layers, ignores} = await loadParent(parent, keys, document, context, extending)
    loaded.layers.push(...layers)
    loaded.ignores.push(...ignores)
  }
  const sections = [
    {section: config as Section, keys: [] as PropertyKey[], holdsFor: () => true},
    ...(config.overrides ?? []).map((section, i) => ({
      section,
      keys: ['overrides', i],
      holdsFor: createMatcher(section.files, extending.folder),
    })),
  ]
  const ruleIds = context.rules.map(({rule}) => rule.id)
  for (const {section, keys, holdsFor} of sections) {
    const holder = {document, keys: [...keys, 'plugins'], refusal: extending.refusal, ruleIds, watched: context.watched}
    const plugins = await loadPlugins(section.plugins ?? [], holder)
    const patterns = await loadPatterns(section.patterns ?? [], [...keys, 'patterns'], document, context)
    const packages = await loadNamePackages(
      namesOf(section).packages ?? [],
      [...keys, 'names', 'packages'],
      document,
      context,
    )
    loaded.layers.push({document, keys, section, holdsFor, plugins, patterns, packages})
  }
  if (config.ignores) loaded.ignores.push(createMatcher(config.ignores, extending.folder))
  return loaded
}

/**
 * What is asked for one story, as a layer over the others. It names no file and no code.
 *
 * @param below the layers that it may lie over: their plugins are known to it.
 * @throws {ConfigError} for anything that is not as it should be.
 */
export function layerOf(data: unknown, below: readonly Layer[], context: LoadContext): Layer {
  const document = withoutPlaces('', 'options', data)
  const section = validate(document, optionsSchema(context.rules), {}) as Section
  const layer = {document, keys: [], section, plugins: [], patterns: [], packages: [], holdsFor: () => true}
  checkNames([layer], knownNames(below, context), context)
  return layer
}

async function loadParent(
  name: string,
  keys: readonly PropertyKey[],
  document: Document,
  context: LoadContext,
  {chain, refusal, folder}: Extending,
): Promise<Loaded> {
  const stop = (message: string) => complain(document, [{keys, part: 'value', message}])
  if (name.startsWith(presetPrefix)) {
    if (!presets.includes(name)) throw stop(sayUnknown(name, 'preset', presets))
    return loadPreset(name, context)
  }
  const home = path.dirname(document.path)
  const file = isPath(name) ? path.resolve(home, name) : (await resolvePackage(name, home))?.entry
  const isThere = file !== undefined && (await fs.stat(file).catch(() => undefined))?.isFile()
  if (!file || !isThere) throw stop(await sayMissing(name, home))
  const way = [...chain, document.path]
  if (way.includes(file)) {
    const circle = [...way.slice(way.indexOf(file)), file].map((step) => showPath(step, context.cwd))
    throw stop(`“${name}” closes a circle: ${circle.join(' → ')}. Take one of them out.`)
  }
  if (isCode(file) && refusal) throw stop(`“${name}” is code, and ${refusal}`)
  return load(file, context, {
    chain: way,
    refusal,
    folder: isPath(name) && folder === home ? path.dirname(file) : folder,
  })
}

async function loadPatterns(
  names: readonly string[],
  keys: readonly PropertyKey[],
  document: Document,
  {cwd, watched}: LoadContext,
): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const [i, name] of names.entries()) {
    const file = path.resolve(path.dirname(document.path), name)
    if (!(await fs.stat(file).catch(() => undefined))?.isFile()) {
      const message = `“${name}” is not there. Write the path of a file of patterns, from this configuration’s folder.`
      throw complain(document, [{keys: [...keys, i], part: 'value', message}])
    }
    watched.add(file)
    entries.push(...(await readPatternFile(file, showPath(file, cwd))).entries)
  }
  return entries
}

/** Rules at their own severity: all of them, or those that run where no configuration names them. */
function loadPreset(name: string, {rules}: LoadContext): Loaded {
  const runs = ({recommended}: {recommended: boolean}) => name === 'copydesk:all' || recommended
  const section = {rules: Object.fromEntries(rules.map(({rule}) => [rule.id, runs(rule)]))}
  const document = withoutPlaces('', name, section)
  const layer = {document, keys: [], section, plugins: [], patterns: [], packages: [], holdsFor: () => true}
  return {layers: [layer], ignores: []}
}

async function readDocument(file: string, context: LoadContext, refusal: string | undefined): Promise<Document> {
  const shown = showPath(file, context.cwd)
  context.watched.add(file)
  if (!isCode(file)) {
    const within = path.basename(file) === 'package.json' ? {within: 'copydesk'} : {}
    return parseText(file, shown, await readText(file, shown), within)
  }
  if (refusal) throw new ConfigError(`${shown}: this configuration is code, and ${refusal}`)
  let data: unknown
  try {
    data = await importDefault(file)
  } catch (error) {
    throw new ConfigError(
      `${shown}: this configuration cannot be run: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (typeof data !== 'object' || data === null)
    throw new ConfigError(
      `${shown}: this configuration exports no map by default. Write “export default {rules: {…}}”.`,
    )
  return withoutPlaces(file, shown, data)
}

async function readText(file: string, shown: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    throw new ConfigError(`${shown}: this configuration cannot be read: ${(error as Error).message}.`)
  }
}

/** Which names are known is known only when everything is loaded: a configuration may set a plugin that it gets by `extends`. */
function checkNames(layers: readonly Layer[], names: readonly string[], context: LoadContext): void {
  const ruleIds = new Set(context.rules.map(({rule}) => rule.id))
  for (const {document, keys, section} of layers) {
    const complaints: Complaint[] = []
    for (const [name, setting] of Object.entries(section.rules ?? {})) {
      const at = [...keys, 'rules', name]
      if (!names.includes(name))
        complaints.push({keys: at, part: 'key', message: sayUnknown(name, 'rule and no plugin listed', names)})
      else if (!ruleIds.has(name) && typeof setting === 'object')
        complaints.push({
          keys: at,
          part: 'value',
          message: `Options of a plugin stand in its list. Use a severity here, and plugins: [[${name}, {…}]].`,
        })
    }
    const {format} = section
    if (format && context.formats && !context.formats.includes(format))
      complaints.push({
        keys: [...keys, 'format'],
        part: 'value',
        message: sayUnknown(format, 'format', context.formats),
      })
    if (complaints.length) throw complain(document, complaints)
  }
}
