import {createHash} from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type {Settings} from '../engine/settings.ts'
import type {Stet} from '../engine/stet.ts'
import {Recent, type Rule, type Severity, severities} from '../rule-kit/index.ts'
import {findProject, isOfProject} from './code.ts'
import {ConfigError} from './error.ts'
import {createFinder} from './find.ts'
import {knownNames} from './known-names.ts'
import type {Layer, LoadContext, Loaded} from './layers.ts'
import {sayUnknown} from './nearest.ts'
import {showPath, toPosix} from './paths.ts'
import {type Origin, type Resolved, resolve} from './resolve.ts'
import type {StetEntry} from './schema.ts'
import {stetName, stetsFor} from './stets.ts'
import {createListFinder, readOwnLists} from './word-lists.ts'

export interface ConfigOptions {
  /** Absolute. Where the run starts: relative paths are read and shown from here. */
  cwd: string
  /** Every rule that there is. */
  // biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
  rules: readonly Rule<any>[]
  /** The one configuration for all files, from `cwd`. Default: for each file the one nearest to it, upward. */
  configFile?: string | undefined
  /** No configuration, no `stet.yaml`, and no folder's `names.txt` and `words.txt` is read. */
  noConfig?: boolean | undefined
  /** Absolute. The folder of the user's own `names.txt` and `words.txt`, which hold for all stories. Default: none are read. */
  ownFolder?: string | undefined
  /**
   * Whether a configuration may run code: be code itself, extend some, or list plugins. It may at all only in the project
   * in which the run starts. Default: true.
   */
  allowCode?: boolean | undefined
  /** Why it may not, and what to do, in sentences. Default: in those of the command. */
  refusal?: string | undefined
  /** Severities over those of any configuration, by rule id or plugin name. */
  ruleOverrides?: Readonly<Record<string, Severity | 'off'>> | undefined
  /** The only rules and plugins that run, on also where a configuration has them off. */
  only?: readonly string[] | undefined
  /** Whether rare names a stroke from a frequent one are asked after, whatever a configuration says. Default: false. */
  verifyNames?: boolean | undefined
  /** The story's date, `YYYY-MM-DD`. */
  date?: string | undefined
  /** `YYYY-MM-DD`, for stets that hold until a day. */
  today?: string | undefined
  /** The names that `format` may have. Default: any. */
  formats?: readonly string[] | undefined
  /**
   * All files have the configuration of `cwd`, wherever they are said to lie: a path that somebody else chose is a name,
   * and leads to no file. Default: false.
   */
  isShared?: boolean | undefined
}

/** What holds for one story alone. */
export interface StoryRequest {
  /** Laid over the configuration; checked here. */
  options?: unknown
  /** As in {@link ConfigOptions}, which it replaces. */
  only?: readonly string[] | undefined
  date?: string | undefined
  today?: string | undefined
}

/** What a story is checked by. */
export interface FileConfig {
  /** For the engine. */
  settings: Settings
  /** Whether the configuration says that the file is not to be read, or has it for a list of names. */
  ignored: boolean
  /** The format it is to be read as. Default: by its name. */
  format?: string
  /** The configuration; nothing where there is none. */
  file?: string
  /** Where the configuration is; where there is none, the folder in which the run starts. */
  folder: string
  /** The `stet.yaml` beside the configuration, whether there is one or not. */
  stetFile: string
  /** All of it as a configuration would have it: plain, keys sorted. */
  printed: Record<string, unknown>
  /** What set what, by key. */
  origins: Origin[]
  /**
   * Two files of one hash are checked by the same settings; it changes with whatever decides findings, plugins' versions
   * and stets too. What a plugin of one's own imports is not seen.
   */
  hash: string
}

export interface ConfigLoader {
  /**
   * What a story is checked by. Files are read once for all stories.
   *
   * @param file absolute, or from `cwd`; it need not be there.
   * @throws {ConfigError} for a configuration that cannot be used.
   */
  forFile(file: string, request?: StoryRequest): Promise<FileConfig>
  /**
   * The files that were read so far, and the user's own lists, be they there or not; absolute, sorted. What changes in one
   * of them asks for another loader.
   */
  watched(): string[]
}

/** A configuration with what stands beside it. */
interface Place {
  file: string | undefined
  folder: string
  stetFile: string
  loaded: Loaded
  stets: StetEntry[]
  /** By which of the layers hold. */
  resolved: Recent<Resolved>
}

/** Results kept, and characters of what they were asked for with: each request of its own may have others. */
const mostResolved = {results: 256, characters: 1024 * 1024}

/** Finds, reads and resolves configurations, for as long as none of their files change. */
export function createConfigLoader(options: ConfigOptions): ConfigLoader {
  const {cwd} = options
  const watched = new Set<string>()
  const find = createFinder(cwd)
  const findLists = createListFinder(cwd, watched)
  const context: LoadContext = {...options, watched, refusalFor: createGuard(options)}
  const places = new Map<string | undefined, Promise<Place>>()
  let ownLists: Promise<Layer[]> | undefined

  async function findConfig(file: string): Promise<string | undefined> {
    if (options.noConfig) return undefined
    if (options.configFile !== undefined) return checkNamed(options.configFile, cwd)
    return find(options.isShared ? cwd : path.dirname(file))
  }

  function placeOf(config: string | undefined): Promise<Place> {
    let place = places.get(config)
    if (!place) {
      place = readPlace(config, options, context)
      places.set(config, place)
    }
    return place
  }

  async function listsFor(file: string, configFolder: string): Promise<Layer[]> {
    const {noConfig, isShared, ownFolder} = options
    if (ownFolder !== undefined) ownLists ??= readOwnLists(ownFolder, cwd, watched)
    const own = (await ownLists) ?? []
    return noConfig ? own : [...own, ...(await findLists(isShared ? cwd : path.dirname(file), configFolder))]
  }

  return {
    async forFile(file, request) {
      const story = {path: file, absolute: path.resolve(cwd, file)}
      const {
        file: config,
        folder,
        stetFile,
        loaded,
        stets,
        resolved: cache,
      } = await placeOf(await findConfig(story.absolute))
      const lists = await listsFor(story.absolute, folder)
      const holding = loaded.layers.map((layer) => layer.holdsFor(story.absolute))
      const which = [
        holding.map(Number).join(''),
        ...lists.map(({document}) => document.path),
        ...(request ? [JSON.stringify(request)] : []),
      ].join('\0')
      const {today = options.today} = request ?? {}
      const known = cache.get(which)
      const layers = [...loaded.layers.filter((_, i) => holding[i]), ...lists]
      if (!known && request?.options !== undefined)
        layers.push((await import('./layers.ts')).layerOf(request.options, loaded.layers, context))
      const resolved = known ?? resolve(layers, options.rules, {...options, ...request})
      if (!known) cache.set(which, resolved)
      const active = new Set([
        ...resolved.rules.map(({rule}) => rule.rule.id),
        ...resolved.plugins.map(({name}) => name),
      ])
      const standing = stetsFor(stets, folder, story, (rule) => active.has(rule))
      const {rules, plugins, house} = resolved
      return {
        settings: {rules, plugins, house, stets: standing, ...(today && {today})},
        ignored:
          loaded.ignores.reduce((isIgnored, speaks) => speaks(story.absolute, isIgnored), false) ||
          loaded.layers.some(({packages}) => packages.some(({file}) => file === story.absolute)),
        ...(resolved.format && {format: resolved.format}),
        ...(config !== undefined && {file: config}),
        folder,
        stetFile,
        printed: resolved.printed,
        origins: resolved.origins,
        hash: hash(resolved, standing, toPosix(path.relative(folder, story.absolute)), today),
      }
    },
    watched: () => [...watched].sort(),
  }
}

/** What reads YAML is loaded where there is some. */
async function readPlace(config: string | undefined, options: ConfigOptions, context: LoadContext): Promise<Place> {
  const {cwd} = options
  const loaded =
    config === undefined ? {layers: [], ignores: []} : await (await import('./layers.ts')).loadConfig(config, context)
  const names = knownNames(loaded.layers, context)
  checkCommandLine(options, names)
  const folder = config === undefined ? cwd : path.dirname(config)
  const stetFile = path.join(folder, stetName)
  const mayHaveStets = !options.noConfig && (await mayBeThere(stetFile))
  const stets = mayHaveStets ? await (await import('./stet-file.ts')).readStets(stetFile, names, cwd) : undefined
  if (stets) context.watched.add(stetFile)
  return {
    file: config,
    folder,
    stetFile,
    loaded,
    stets: stets ?? [],
    resolved: new Recent(mostResolved.results, mostResolved.characters),
  }
}

/** Whether there is a file, or something that keeps it from being seen. */
async function mayBeThere(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    ({code}: NodeJS.ErrnoException) => code !== 'ENOENT',
  )
}

const commandRefusal = '--no-code-config refuses it. Use YAML or JSON without plugins, or run without --no-code-config.'

/** Why a configuration must not run code; undefined where it may. */
function createGuard({cwd, allowCode = true, refusal = commandRefusal}: ConfigOptions): LoadContext['refusalFor'] {
  let project: Promise<string> | undefined
  return async (file) => {
    if (!allowCode) return refusal
    project ??= findProject(cwd)
    if (await isOfProject(file, await project)) return undefined
    return `code runs only for a configuration of the project in which the run starts (${await project}). Start the run in the configuration’s own project.`
  }
}

async function checkNamed(name: string, cwd: string): Promise<string> {
  const file = path.resolve(cwd, name)
  const isThere = (await fs.stat(file).catch(() => undefined))?.isFile()
  if (!isThere)
    throw new ConfigError(`${showPath(file, cwd)}: there is no such file. --config takes the path of a configuration.`)
  return file
}

function checkCommandLine({ruleOverrides = {}, only = []}: ConfigOptions, names: readonly string[]): void {
  for (const [option, given] of [
    ['--rule', Object.keys(ruleOverrides)],
    ['--only', only],
  ] as const)
    for (const name of given)
      if (!names.includes(name))
        throw new ConfigError(`${option}: ${sayUnknown(name, 'rule and no plugin listed', names)}`)
  for (const [name, level] of Object.entries(ruleOverrides))
    if (level !== 'off' && !severities.includes(level))
      throw new ConfigError(`--rule: ${name}: ${sayUnknown(level, 'severity', [...severities, 'off'])}`)
}

/** The date of the day matters only to a stet that it ends, the story's path only to one that names it. */
function hash(resolved: Resolved, stets: readonly Stet[], story: string, today = ''): string {
  const {rules, house, format, printed, fingerprints} = resolved
  const settings = rules.map(({rule, setting}) => [rule.rule.id, setting])
  const standing = stets.map((stet) => ({
    ...stet,
    ...(stet.file !== undefined && {file: story}),
    isSpent: stet.until !== undefined && today !== '' && stet.until < today,
  }))
  const whole = JSON.stringify([settings, house, format, printed, fingerprints, standing])
  return createHash('sha256').update(whole).digest('hex')
}
