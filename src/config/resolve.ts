import type {AppliedPlugin, AppliedRule} from '../engine/settings.ts'
import type {House, Rule, RuleSetting, Severity} from '../rule-kit/index.ts'
import {complain} from './complaint.ts'
import type {Layer} from './layers.ts'
import {namesOf} from './names-section.ts'
import type {ListedPlugin} from './plugins.ts'

// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
type AnyRule = Rule<any>

/** What set something: a place in a configuration, `default`, or an option of the command. */
export interface Origin {
  /** `rules.spacing`, `rules.spacing.allow`, `plugins.retext-passive`, `names` …. */
  key: string
  value: unknown
  from: string
}

/** What the command line has to say. */
export interface CommandLine {
  ruleOverrides?: Readonly<Record<string, Severity | 'off'>> | undefined
  only?: readonly string[] | undefined
  verifyNames?: boolean | undefined
  date?: string | undefined
}

/** What holds for a file when all layers that speak of it lie over each other. */
export interface Resolved {
  rules: AppliedRule[]
  plugins: AppliedPlugin[]
  house: House
  format?: string
  /** In the shape of a configuration, keys sorted. */
  printed: Record<string, unknown>
  /** By key; of a list, one for each place that adds to it. */
  origins: Origin[]
  /** Tells the plugins, and the state they are in, from others. */
  fingerprints: string[]
}

/** How a rule or a plugin is set. */
interface State {
  /** `default`: the severity that it has of itself. */
  level: Severity | 'off' | 'default'
  options: Record<string, unknown>
}

/** What the layers so far come to. */
interface Pile {
  rules: ReadonlyMap<string, AnyRule['rule']>
  /** By the name of a rule or a plugin, also of one that this file does not have. */
  states: Map<string, State>
  plugins: Map<string, ListedPlugin>
  house: House
  /** As the configurations name them. */
  patternFiles: string[]
  format?: string
  origins: Map<string, Origin>
}

/** What `names.verify` and `--verify-names` set. */
const verifying = {rule: 'name-spelling', option: 'verify'} as const

/**
 * Lays the layers over each other. A severity alone leaves the options as they were, and options alone the severity;
 * options are taken one by one; lists of words grow; a plugin listed again with options gets these and no others.
 *
 * @throws {ConfigError} for two plugins of one name.
 */
export function resolve(layers: readonly Layer[], rules: readonly AnyRule[], commandLine: CommandLine): Resolved {
  const pile: Pile = {
    rules: new Map(rules.map(({rule}) => [rule.id, rule])),
    states: new Map(),
    plugins: new Map(),
    house: {},
    patternFiles: [],
    origins: new Map(),
  }
  layDefaults(pile)
  for (const layer of layers) {
    layPlugins(pile, layer)
    layRules(pile, layer)
    layHouse(pile, layer)
  }
  layCommandLine(pile, commandLine)
  const {house, format, plugins, origins} = pile
  const active = [...plugins.values()].filter(({name}) => stateOf(pile, name).level !== 'off')
  return {
    rules: rules.flatMap((rule) => {
      const {level, options} = stateOf(pile, rule.rule.id)
      return level === 'off' ? [] : [{rule, setting: [level === 'default' ? rule.rule.severity : level, options]}]
    }),
    plugins: active.map(({name, plugin, options}) => {
      const {level} = stateOf(pile, name)
      return {name, plugin, ...(options !== undefined && {options}), ...(level !== 'default' && {severity: level})}
    }),
    house,
    ...(format && {format}),
    printed: print(pile),
    origins: [...origins.values()].sort((a, b) => compare(a.key, b.key)),
    fingerprints: active.map(({name, version}) => JSON.stringify([name, version])),
  }
}

function layDefaults(pile: Pile): void {
  for (const {id, recommended, defaults} of pile.rules.values()) {
    const options = {...(defaults as Record<string, unknown>)}
    pile.states.set(id, {level: recommended ? 'default' : 'off', options})
    note(pile, `rules.${id}`, inPrint(pile, id), 'default')
    for (const [name, value] of Object.entries(options)) note(pile, `rules.${id}.${name}`, value, 'default')
  }
}

function layPlugins(pile: Pile, {document, keys, plugins}: Layer): void {
  for (const [i, plugin] of plugins.entries()) {
    const at = [...keys, 'plugins', i]
    const known = pile.plugins.get(plugin.name)
    if (known && known.identity !== plugin.identity) {
      const message = `“${plugin.name}” is another plugin already: ${known.spec}. Give one of them another name.`
      throw complain(document, [{keys: at, part: 'value', message}])
    }
    pile.plugins.set(plugin.name, {...plugin, options: plugin.options ?? known?.options})
    note(pile, `plugins.${plugin.name}`, toPlain(plugin.options), document.placeOf(at))
  }
}

function layRules(pile: Pile, {document, keys, section}: Layer): void {
  for (const [name, setting] of Object.entries(section.rules ?? {})) {
    const state = stateOf(pile, name)
    const {level, options} = split(setting)
    if (level !== undefined) {
      state.level = level
      note(pile, `rules.${name}`, inPrint(pile, name), document.placeOf([...keys, 'rules', name]))
    }
    for (const [option, value] of Object.entries(options)) {
      if (value === undefined) continue
      state.options[option] = value
      const inner = Array.isArray(setting) ? [1, option] : [option]
      note(pile, `rules.${name}.${option}`, value, document.placeOf([...keys, 'rules', name, ...inner]))
    }
  }
}

function layHouse(pile: Pile, {document, keys, section, patterns, packages}: Layer): void {
  const {list, verify} = namesOf(section)
  const namesKeys = Array.isArray(section.names) ? [...keys, 'names'] : [...keys, 'names', 'list']
  layList(pile, 'names', list, document.placeOf(namesKeys))
  for (const [i, {spec, names}] of packages.entries())
    layList(pile, 'names', names, document.placeOf([...keys, 'names', 'packages', i]), spec)
  if (typeof verify === 'boolean') layVerifying(pile, verify, document.placeOf([...keys, 'names', 'verify']))
  for (const kind of ['words', 'acronyms'] as const)
    layList(pile, kind, section[kind], document.placeOf([...keys, kind]))
  if (patterns.length) {
    pile.house.patterns = [...(pile.house.patterns ?? []), ...patterns]
    pile.patternFiles.push(...(section.patterns ?? []))
    const from = document.placeOf([...keys, 'patterns'])
    note(pile, 'patterns', section.patterns, from, from)
  }
  const {language, format} = section
  if (language) {
    pile.house.language = language
    note(pile, 'language', language, document.placeOf([...keys, 'language']))
  }
  if (format) {
    pile.format = format
    note(pile, 'format', format, document.placeOf([...keys, 'format']))
  }
}

/** @param shown stands for the entries in what is printed of their origin. */
function layList(
  pile: Pile,
  kind: 'names' | 'words' | 'acronyms',
  given: readonly string[] | null | undefined,
  from: string,
  shown: unknown = given,
): void {
  if (!given?.length) return
  pile.house[kind] = [...new Set([...(pile.house[kind] ?? []), ...given])]
  note(pile, kind, shown, from, from)
}

function layVerifying(pile: Pile, verify: boolean, from: string): void {
  const {rule, option} = verifying
  if (!pile.rules.has(rule)) return
  stateOf(pile, rule).options[option] = verify
  note(pile, `rules.${rule}.${option}`, verify, from)
}

/** `--only` has the last word, and turns on what it names. */
function layCommandLine(pile: Pile, {ruleOverrides = {}, only, verifyNames, date}: CommandLine): void {
  if (verifyNames) layVerifying(pile, true, '--verify-names')
  for (const [name, level] of Object.entries(ruleOverrides)) {
    stateOf(pile, name).level = level
    note(pile, `rules.${name}`, level, '--rule')
  }
  for (const name of only ? [...pile.rules.keys(), ...pile.plugins.keys()] : []) {
    const state = stateOf(pile, name)
    const isNamed = only?.includes(name)
    if (isNamed === (state.level !== 'off')) continue
    state.level = isNamed ? 'default' : 'off'
    note(pile, `rules.${name}`, inPrint(pile, name), '--only')
  }
  if (date) {
    pile.house.date = date
    note(pile, 'date', date, '--date')
  }
}

function stateOf({states}: Pile, name: string): State {
  let state = states.get(name)
  if (!state) {
    state = {level: 'default', options: {}}
    states.set(name, state)
  }
  return state
}

/** @param part tells what adds to a value from what replaces it. */
function note({origins}: Pile, key: string, value: unknown, from: string, part = ''): void {
  origins.set(`${key} ${part}`, {key, value, from})
}

function split(setting: RuleSetting | undefined): {level?: State['level']; options: object} {
  if (Array.isArray(setting)) return {level: setting[0], options: setting[1] ?? {}}
  if (typeof setting === 'boolean') return {level: setting ? 'default' : 'off', options: {}}
  if (typeof setting === 'string') return {level: setting, options: {}}
  return {options: setting ?? {}}
}

/** `true` for a plugin that says its severity itself, with every message. */
function inPrint(pile: Pile, name: string): Severity | 'off' | true {
  const {level} = stateOf(pile, name)
  return level === 'default' ? (pile.rules.get(name)?.severity ?? true) : level
}

function print(pile: Pile): Record<string, unknown> {
  const {date: _, patterns: __, ...house} = pile.house
  const names = [...pile.rules.keys(), ...pile.plugins.keys()]
  const printed = {
    ...house,
    ...(pile.format && {format: pile.format}),
    ...(pile.patternFiles.length && {patterns: pile.patternFiles}),
    plugins: [...pile.plugins.values()].map(({spec, options}) => (options === undefined ? spec : [spec, options])),
    rules: Object.fromEntries(
      names.map((name) => {
        const {options} = stateOf(pile, name)
        return [name, Object.keys(options).length ? [inPrint(pile, name), options] : inPrint(pile, name)]
      }),
    ),
  }
  return sortKeys(toPlain(printed)) as Record<string, unknown>
}

/** As JSON can say it. */
function toPlain(value: unknown): unknown {
  const named = (_: string, inner: unknown) =>
    typeof inner === 'function' ? `function ${inner.name}` : inner instanceof RegExp ? String(inner) : inner
  return JSON.parse(JSON.stringify(value ?? null, named))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
