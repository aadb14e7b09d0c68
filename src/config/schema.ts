import * as v from 'valibot'
import {type Language, type Rule, type RuleSetting, severities} from '../rule-kit/index.ts'
import {day, filled, map, wants, words} from './shape.ts'

/** A plugin in a configuration: a package's name or a path; in a configuration that is code, the plugin itself. */
export type PluginListing =
  | string
  // biome-ignore lint/suspicious/noExplicitAny: plugins differ in their options
  | ((...options: any[]) => unknown)
  // biome-ignore lint/suspicious/noExplicitAny: as above
  | [plugin: string | ((...options: any[]) => unknown), options?: unknown]

/** What there is to say of names. */
export interface NamesSection {
  /** Names that are right as they stand. Default: none. */
  list?: readonly string[] | null | undefined
  /** Files of names, one a line (`./cast.txt`), and packages with a `names.txt`. Default: none. */
  packages?: readonly string[] | null | undefined
  /** Whether rare names a stroke from a frequent one are asked after: `verify` of the rule `name-spelling`. */
  verify?: boolean | null | undefined
}

/** What may be set for all stories, and again for some of them. */
export interface Section {
  /** By rule id, or by a plugin's name, which takes a severity only. Default: every rule at its own severity. */
  // biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
  rules?: Readonly<Record<string, RuleSetting<any>>> | null | undefined
  /** retext plugins whose messages take part like our own. Default: none. */
  plugins?: readonly PluginListing[] | null | undefined
  /** The house's variety of English. Default: any. */
  language?: Language | null | undefined
  /** Names that are right as they stand: a list, or more about them. Default: none. */
  names?: readonly string[] | NamesSection | null | undefined
  /** Words that are right as they stand. Default: none. */
  words?: readonly string[] | null | undefined
  /** Acronyms that need no expansion. Default: none. */
  acronyms?: readonly string[] | null | undefined
  /** Files of the house's own patterns, from the configuration's folder. Default: none. */
  patterns?: readonly string[] | null | undefined
  /** The format that stories are read as. Default: by the file's extension. */
  format?: string | null | undefined
}

/** What other rules hold for some of the stories. */
export interface Override extends Section {
  /** Globs, from the configuration's folder; `!` takes back. */
  files: string | readonly string[]
}

/** A configuration, as written. */
export interface Config extends Section {
  $schema?: string | null | undefined
  /** Files (`./house.yaml`), packages, `copydesk:recommended` or `copydesk:all`, the later over the earlier. */
  extends?: string | readonly string[] | null | undefined
  /** In order, the last wins. */
  overrides?: readonly Override[] | null | undefined
  /** Globs, from the configuration's folder, of what is not to be read; `!` takes back. */
  ignores?: string | readonly string[] | null | undefined
}

/** An entry of `stet.yaml`, as written. */
export interface StetEntry {
  rule: string
  words: string
  before?: string
  after?: string
  reason: string
  /** From the folder of `stet.yaml`. */
  file?: string | undefined
  who?: string | undefined
  until?: string | undefined
}

const levels = [...severities, 'off'] as const
const levelsInWords = 'error, warning, suggestion or off'
const languages: readonly Language[] = ['en-US', 'en-GB', 'en-AU', 'en-CA']

/** The shape of a configuration; `functions` may stand for plugins only where it is code. */
// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
export function configSchema(rules: readonly Rule<any>[], plugins: 'names' | 'functions' = 'names') {
  const globs = v.union([filled, v.array(filled, wants('a list of globs'))], wants('a glob, or a list of globs'))
  const {rules: ruleMap, ...house} = optionEntries(rules)
  const section = {
    rules: ruleMap,
    plugins: v.nullish(
      v.array(
        plugins === 'names' ? pluginSchema(filled) : pluginSchema(v.union([filled, v.function()])),
        wants('a list of plugins'),
      ),
    ),
    ...house,
    names: v.nullish(namesSchema),
    patterns: v.nullish(v.array(filled, wants('a list of files, such as ./patterns.yaml'))),
    format: v.nullish(v.pipe(v.string(wants('a format’s name')), v.nonEmpty(wants('a format’s name')))),
  }
  const override = map({files: globs, ...section}, 'key of an override')
  const config = map(
    {
      $schema: v.nullish(v.string(wants('the address of a JSON Schema'))),
      extends: v.nullish(
        v.union(
          [filled, v.array(filled, wants('a list of files and packages'))],
          wants('a file such as ./house.yaml, a package, copydesk:recommended or copydesk:all, or a list of these'),
        ),
      ),
      ...section,
      overrides: v.nullish(v.array(override, wants('a list of overrides'))),
      ignores: v.nullish(globs),
    },
    'key of a configuration',
  )
  return config
}

/** The shape of what may be asked for one story: of a configuration, what names no file and no code. */
// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
export function optionsSchema(rules: readonly Rule<any>[]) {
  return map(optionEntries(rules), 'option')
}

// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
function optionEntries(rules: readonly Rule<any>[]) {
  return {
    rules: v.nullish(rulesSchema(rules)),
    language: v.nullish(v.picklist(languages, wants('en-US, en-GB, en-AU or en-CA', languages))),
    names: v.nullish(words),
    words: v.nullish(words),
    acronyms: v.nullish(words),
  }
}

/** The shape of `stet.yaml`. */
export function stetSchema() {
  const text = v.string(wants('words'))
  return v.array(
    map(
      {
        rule: filled,
        words: filled,
        before: v.optional(text),
        after: v.optional(text),
        reason: v.pipe(v.string(wants(reasonInWords)), v.regex(/\S/, wants(reasonInWords))),
        file: v.optional(filled),
        who: v.optional(text),
        until: v.optional(day),
      },
      'key of a stet',
    ),
    wants('a list of entries, each with rule, words and reason'),
  )
}

const reasonInWords = 'the reason why the words may stand'

// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
function rulesSchema(rules: readonly Rule<any>[]) {
  const entries = rules.map(({rule}) => {
    const defaults = Object.entries(rule.defaults as Record<string, unknown>)
    const options = defaults.map(([name, value]) => [name, v.optional(optionSchema(value))] as const)
    return [rule.id, v.optional(settingSchema(map(Object.fromEntries(options), `option of ${rule.id}`)))] as const
  })
  // What else stands there is a plugin's, or a slip: which of the two is known when all plugins are.
  const rest = settingSchema(v.record(v.string(), v.unknown()))
  return v.objectWithRest(Object.fromEntries(entries), rest, wants('a map of rules, each with its severity'))
}

function settingSchema<const Options extends v.GenericSchema>(options: Options) {
  const level = v.picklist(levels, wants(levelsInWords, levels))
  return v.union(
    [level, v.boolean(), v.strictTuple([level, v.optional(options)], wants('[severity, {option: value}]')), options],
    wants(`${levelsInWords}, true, false, options, or [severity, {option: value}]`, levels),
  )
}

function optionSchema(value: unknown): v.GenericSchema {
  if (Array.isArray(value)) return words
  if (typeof value === 'number') return v.number(wants('a number'))
  if (typeof value === 'boolean') return v.boolean(wants('true or false'))
  return v.string(wants('a word'))
}

function pluginSchema<const Name extends v.GenericSchema>(name: Name) {
  const accepted = 'a package’s name, a path such as ./plugin.js, or [name, options]'
  return v.union([name, v.strictTuple([name, v.optional(v.unknown())], wants(accepted))], wants(accepted))
}

const namesSchema = v.union(
  [
    words,
    map(
      {
        list: v.nullish(words),
        packages: v.nullish(v.array(filled, wants('a list of files and packages, such as ./cast.txt'))),
        verify: v.nullish(v.boolean(wants('true or false'))),
      },
      'key of names',
    ),
  ],
  wants('a list of names, or a map with some of list, packages, verify'),
)
