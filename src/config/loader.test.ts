import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {createDesk} from '../engine/index.ts'
import {readCopy} from '../formats/index.ts'
import {defineRule, type Rule, severityOf} from '../rule-kit/index.ts'
import {type Config, type ConfigOptions, createConfigLoader, type FileConfig} from './index.ts'

const spacing = defineRule({
  id: 'spacing',
  summary: 'A space is missing.',
  category: 'mechanics',
  severity: 'error',
  defaults: {widest: 2, allow: [] as readonly string[], isStrict: false, style: 'plain'},
  check() {},
})
const brackets = defineRule({
  id: 'brackets',
  summary: 'A bracket is not closed.',
  category: 'mechanics',
  severity: 'warning',
  defaults: {},
  check() {},
})
// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
const rules: readonly Rule<any>[] = [brackets, spacing]

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, {recursive: true})
})

/** A project of these files, with this repository's packages. */
function makeProject(files: Record<string, string>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-config-')))
  folders.push(folder)
  fs.mkdirSync(path.join(folder, '.git'))
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction')
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, text)
  }
  return folder
}

function load(files: Record<string, string>, file = 'story.txt', options: Partial<ConfigOptions> = {}) {
  const cwd = makeProject(files)
  return createConfigLoader({cwd, rules, ...options}).forFile(file)
}

/** What a wrong configuration is answered with. */
async function complaintOf(files: Record<string, string>, options: Partial<ConfigOptions> = {}): Promise<string> {
  const answer = await load(files, 'story.txt', options).catch((error: Error) => error)
  if (!(answer instanceof Error)) throw new Error('The configuration was taken.')
  expect(answer.name).toBe('ConfigError')
  return answer.message
}

const yaml = (text: string) => ({'copydesk.config.yaml': text})
const printedRules = ({printed}: FileConfig) => printed.rules

describe('finding', () => {
  const config = JSON.stringify({language: 'en-AU'})

  test.each([
    ['copydesk.config.yaml', 'language: en-AU'],
    ['copydesk.config.yml', 'language: en-AU'],
    ['copydesk.config.json', config],
    ['copydesk.config.js', `module.exports = ${config}`],
    ['copydesk.config.mjs', `export default ${config}`],
    ['copydesk.config.ts', `const config: {language: string} = ${config}\nexport default config`],
    ['copydesk.config.mts', `export default ${config} satisfies object`],
    ['.copydeskrc', 'language: en-AU'],
    ['.copydeskrc', config],
    ['.copydeskrc.yaml', 'language: en-AU'],
    ['.copydeskrc.yml', 'language: en-AU'],
    ['.copydeskrc.json', `{\n\t"language": "en-AU"\n}`],
    ['package.json', JSON.stringify({name: 'desk', copydesk: {language: 'en-AU'}})],
  ])('%s', async (name, text) => {
    const found = await load({[name]: text})
    expect(found.settings.house).toEqual({language: 'en-AU'})
    expect(found.folder).toBe(folders[0])
    expect(found.stetFile).toBe(path.join(folders[0] as string, 'stet.yaml'))
  })

  test('without a configuration every rule runs at its own severity, and the folder is where the run starts', async () => {
    const found = await load({})
    expect(found.settings).toEqual({
      rules: [
        {rule: brackets, setting: ['warning', {}]},
        {rule: spacing, setting: ['error', {widest: 2, allow: [], isStrict: false, style: 'plain'}]},
      ],
      plugins: [],
      house: {},
      stets: [],
    })
    expect(found).toMatchObject({ignored: false, folder: folders[0]})
    expect(found.format).toBeUndefined()
  })

  test.each(['', '# nothing\n', 'rules:\nnames:\n', '{}'])('a configuration may be empty: %j', async (text) => {
    const found = await load(yaml(text))
    expect(printedRules(found)).toMatchObject({brackets: 'warning'})
    expect(found.settings.house).toEqual({})
  })

  test('the nearest upward holds, alone', async () => {
    const cwd = makeProject({
      'copydesk.config.yaml': 'language: en-GB\nnames: [Ahern]',
      'a/.copydeskrc': 'language: en-CA',
      'a/package.json': '{"name": "a"}',
      'b/broken/package.json': '{',
    })
    const {forFile} = createConfigLoader({cwd, rules})
    expect((await forFile('a/b/c/story.txt')).settings.house).toEqual({language: 'en-CA'})
    expect((await forFile(path.join(cwd, 'b/broken/story.txt'))).settings.house?.names).toEqual(['Ahern'])
    expect((await forFile('a/story.txt')).folder).toBe(path.join(cwd, 'a'))
  })

  test('two in one folder stop the run, and both are named', async () => {
    expect(await complaintOf({'copydesk.config.yaml': '', '.copydeskrc': ''})).toBe(
      'copydesk.config.yaml: .copydeskrc is a configuration too. A folder may have one: keep one of them.',
    )
    expect(await complaintOf({'.copydeskrc': '', 'package.json': '{"copydesk": {}}'})).toBe(
      '.copydeskrc: package.json (its key “copydesk”) is a configuration too. A folder may have one: keep one of them.',
    )
  })

  test('--config holds for all files, --no-config for none', async () => {
    const files = {
      'copydesk.config.yaml': 'language: en-GB',
      'other/house.yaml': 'language: en-CA',
      'stet.yaml': '- wrong',
    }
    const named = await load(files, 'story.txt', {configFile: 'other/house.yaml'})
    expect(named.settings.house).toEqual({language: 'en-CA'})
    expect(named.folder).toBe(path.join(folders[0] as string, 'other'))
    const none = await load(files, 'story.txt', {noConfig: true})
    expect(none.settings.house).toEqual({})
    expect(await complaintOf({}, {configFile: 'gone.yaml'})).toBe(
      'gone.yaml: there is no such file. --config takes the path of a configuration.',
    )
  })

  test('files that were read are watched', async () => {
    const cwd = makeProject({
      'copydesk.config.yaml': 'extends: ./house.yaml\nplugins: [./own.mjs]',
      'house.yaml': '',
      'own.mjs': 'export default () => {}',
      'stet.yaml': '',
    })
    const loader = createConfigLoader({cwd, rules})
    expect(loader.watched()).toEqual([])
    await loader.forFile('story.txt')
    const names = ['copydesk.config.yaml', 'house.yaml', 'own.mjs', 'stet.yaml']
    expect(loader.watched()).toEqual(names.map((name) => path.join(cwd, name)))
  })
})

describe('laying over each other', () => {
  test('a severity alone keeps the options, options alone keep the severity, true is the rule’s own', async () => {
    const files = {
      'house.yaml': 'rules: {spacing: [suggestion, {widest: 4, style: tight}], brackets: off}',
    }
    const own = (rules: string) => load({...files, ...yaml(`extends: ./house.yaml\nrules: {${rules}}`)})
    const options = {allow: [], isStrict: false, style: 'tight', widest: 4}
    expect(printedRules(await own(''))).toEqual({brackets: 'off', spacing: ['suggestion', options]})
    expect(printedRules(await own('spacing: warning'))).toMatchObject({spacing: ['warning', options]})
    expect(printedRules(await own('spacing: {widest: 5}'))).toMatchObject({
      spacing: ['suggestion', {...options, widest: 5}],
    })
    expect(printedRules(await own('spacing: true, brackets: true'))).toEqual({
      brackets: 'warning',
      spacing: ['error', options],
    })
    expect(printedRules(await own('spacing: false'))).toMatchObject({spacing: ['off', options]})
    expect((await own('spacing: false')).settings.rules).toEqual([])
  })

  test('lists of words grow, language is replaced', async () => {
    const {settings} = await load({
      ...yaml('extends: [./a.yaml, ./b.yaml]\nnames: [Ahern, Byrne]\nlanguage: en-GB'),
      'a.yaml': 'names: [Ahern]\nwords: [boxty]\nlanguage: en-US',
      'b.yaml': 'names: [Casey]\nacronyms: [GAA]',
    })
    expect(settings.house).toEqual({
      language: 'en-GB',
      names: ['Ahern', 'Casey', 'Byrne'],
      words: ['boxty'],
      acronyms: ['GAA'],
    })
  })

  test('overrides hold for their files, the last wins, and globs count from the configuration', async () => {
    const cwd = makeProject({
      'a/copydesk.config.yaml': `
rules: {brackets: error}
overrides:
  - files: wire/**
    rules: {brackets: 'off'}
    language: en-US
    names: [Ahern]
  - files: ['*.md', '!draft.md']
    rules: {brackets: suggestion}
    format: text
`,
    })
    const {forFile} = createConfigLoader({cwd, rules})
    const brackets = async (file: string) => (printedRules(await forFile(file)) as Record<string, unknown>).brackets
    expect(await brackets('a/story.txt')).toBe('error')
    expect(await brackets('a/wire/story.txt')).toBe('off')
    expect(await brackets('a/wire/story.md')).toBe('suggestion')
    expect(await brackets('a/wire/draft.md')).toBe('off')
    const wire = await forFile('a/wire/story.md')
    expect(wire.settings.house).toEqual({language: 'en-US', names: ['Ahern']})
    expect(wire.format).toBe('text')
  })

  test('what extends has the last word, over overrides too; a file’s globs are for its own folder', async () => {
    const cwd = makeProject({
      'house.yaml': 'overrides: [{files: desk/wire/**, rules: {brackets: off, spacing: off}}]\nignores: desk/old',
      'desk/copydesk.config.yaml': 'extends: ../house.yaml\nrules: {brackets: error}\nignores: ["!old/kept.txt"]',
    })
    const {forFile} = createConfigLoader({cwd, rules})
    expect(printedRules(await forFile('desk/wire/story.txt'))).toMatchObject({brackets: 'error', spacing: ['off', {}]})
    expect((await forFile('desk/old/story.txt')).ignored).toBe(true)
    expect((await forFile('desk/old/kept.txt')).ignored).toBe(false)
    expect((await forFile('desk/story.txt')).ignored).toBe(false)
  })

  test('a preset takes a rule back to its own severity', async () => {
    const {printed} = await load({
      ...yaml('extends: [./house.yaml, copydesk:recommended]'),
      'house.yaml': 'rules: {brackets: off}',
    })
    expect(printed.rules).toMatchObject({brackets: 'warning'})
  })

  test('--rule is over any configuration, --only turns on what it names and all else off', async () => {
    const files = yaml('rules: {brackets: off, spacing: warning}\nplugins: [retext-passive]')
    const ruled = await load(files, 'story.txt', {ruleOverrides: {brackets: 'error', 'retext-passive': 'off'}})
    expect(printedRules(ruled)).toMatchObject({brackets: 'error', 'retext-passive': 'off'})
    const only = await load(files, 'story.txt', {only: ['brackets'], ruleOverrides: {spacing: 'error'}})
    expect(only.settings.rules).toEqual([{rule: brackets, setting: ['warning', {}]}])
    expect(only.settings.plugins).toEqual([])
    expect(await complaintOf({}, {only: ['brakets']})).toBe(
      '--only: “brakets” is no rule and no plugin listed. Did you mean “brackets”? Use brackets or spacing.',
    )
    expect(await complaintOf({}, {ruleOverrides: {spcing: 'off'}})).toContain('--rule: “spcing” is no rule')
    expect(await complaintOf({}, {ruleOverrides: {spacing: 'eror' as 'error'}})).toContain('Did you mean “error”?')
  })

  test('the story’s date and the day are passed on', async () => {
    const {settings, printed} = await load({}, 'story.txt', {date: '2026-11-24', today: '2026-11-25'})
    expect(settings).toMatchObject({house: {date: '2026-11-24'}, today: '2026-11-25'})
    expect(printed).not.toHaveProperty('date')
  })
})

describe('explaining', () => {
  const files = {
    'copydesk.config.yaml': `extends: ./house.yaml
rules:
  spacing:
    - warning
    - widest: 3
overrides:
  - files: '*.txt'
    names: [Byrne]
`,
    'house.yaml': 'names: [Ahern]\nrules: {spacing: off, brackets: off}\n',
  }

  test('each setting has the place that set it', async () => {
    const {origins} = await load(files, 'story.txt', {ruleOverrides: {brackets: 'error'}, date: '2026-11-24'})
    expect(origins).toEqual([
      {key: 'date', value: '2026-11-24', from: '--date'},
      {key: 'names', value: ['Ahern'], from: 'house.yaml:1:8'},
      {key: 'names', value: ['Byrne'], from: 'copydesk.config.yaml:8:12'},
      {key: 'rules.brackets', value: 'error', from: '--rule'},
      {key: 'rules.spacing', value: 'warning', from: 'copydesk.config.yaml:4:5'},
      {key: 'rules.spacing.allow', value: [], from: 'default'},
      {key: 'rules.spacing.isStrict', value: false, from: 'default'},
      {key: 'rules.spacing.style', value: 'plain', from: 'default'},
      {key: 'rules.spacing.widest', value: 3, from: 'copydesk.config.yaml:5:15'},
    ])
  })

  test('what is printed is a configuration that says the same', async () => {
    const {printed, settings} = await load({
      ...files,
      'copydesk.config.yaml': `${files['copydesk.config.yaml']}language: en-GB\nplugins: [[retext-equality, {ignore: [just]}]]\n`,
    })
    expect(JSON.parse(JSON.stringify(printed))).toEqual(printed)
    expect(Object.keys(printed)).toEqual(Object.keys(printed).sort())
    const again = await load({'.copydeskrc.json': JSON.stringify(printed)})
    expect(again.printed).toEqual(printed)
    expect(again.settings).toEqual(settings)
  })
})

describe('complaints', () => {
  test.each<[string, string]>([
    [
      'rulez: {}',
      '1:1: “rulez” is no key of a configuration. Did you mean “rules”? Use $schema, extends, rules, plugins, language, names, words, acronyms, patterns, format, overrides or ignores.',
    ],
    [
      'names: []\nrules:\n  spaceing: off',
      '3:3: rules: “spaceing” is no rule and no plugin listed. Did you mean “spacing”? Use brackets or spacing.',
    ],
    [
      'rules:\n  spacing: eror',
      '2:12: rules.spacing: “eror” stands here. Did you mean “error”? Use error, warning, suggestion or off, true, false, options, or [severity, {option: value}].',
    ],
    [
      'rules:\n  spacing: [eror, {}]',
      '2:13: rules.spacing[0]: “eror” stands here. Did you mean “error”? Use error, warning, suggestion or off.',
    ],
    [
      'rules:\n  spacing: [error, {widst: 1}]',
      '2:21: rules.spacing[1]: “widst” is no option of spacing. Did you mean “widest”? Use widest, allow, isStrict or style.',
    ],
    ['rules:\n  brackets: {deep: 1}', '2:14: rules.brackets: “deep” is no option of brackets. There is none.'],
    ['rules:\n  spacing: {widest: many}', '2:21: rules.spacing.widest: “many” stands here. Use a number.'],
    ['rules:\n  spacing: {allow: a}', '2:20: rules.spacing.allow: “a” stands here. Use a list of words.'],
    ['rules:\n  spacing: {isStrict: 1}', '2:23: rules.spacing.isStrict: “1” stands here. Use true or false.'],
    ['rules:\n  spacing: {style: [a]}', '2:20: rules.spacing.style: A list stands here. Use a word.'],
    [
      'rules:\n  spacing: [error, {}, {}]',
      '2:24: rules.spacing[2]: A map stands here. Use [severity, {option: value}].',
    ],
    ['rules:\n  - spacing', '2:3: rules: A list stands here. Use a map (key: value).'],
    ['language: en-UK', '1:11: language: “en-UK” stands here. Did you mean “en-US”? Use en-US, en-GB, en-AU or en-CA.'],
    [
      'names: Ahern',
      '1:8: names: “Ahern” stands here. Use a list of names, or a map with some of list, packages, verify.',
    ],
    [
      'names: {lists: [Ahern]}',
      '1:9: names: “lists” is no key of names. Did you mean “list”? Use list, packages or verify.',
    ],
    ['names: {verify: please}', '1:17: names.verify: “please” stands here. Use true or false.'],
    ['names: {list: Ahern}', '1:15: names.list: “Ahern” stands here. Use a list of words.'],
    ['names:\n  list:\n    - 1922', '3:7: names.list[0]: 1922 is no word without quotes. Use "1922".'],
    ['names: {packages: [./none.txt]}', '1:20: names.packages[0]: There is no file “./none.txt”.'],
    ['names: {packages: [no-such-names]}', '1:20: names.packages[0]: No package “no-such-names” is installed.'],
    ['names:\n  - Ahern\n  - 1922', '3:5: names[1]: 1922 is no word without quotes. Use "1922".'],
    ['names:\n  -\n  - Ahern', '2:4: names[0]: Nothing stands here. Use a word.'],
    ['overrides:\n  - rules: {}', '2:5: overrides[0]: “files” is missing here.'],
    [
      'overrides:\n  - files: a\n    extends: b',
      '3:5: overrides[0]: “extends” is no key of an override. Use files, rules, plugins, language, names, words, acronyms, patterns or format.',
    ],
    ['ignores: {a: b}', '1:10: ignores: A map stands here. Use a glob, or a list of globs.'],
    ['just words', '1:1: “just words” stands here. Use a map with some of'],
    ['rules:\n  spacing: off\n  spacing: error', '3:3: this key stands twice. Delete one.'],
    ['rules: {spacing: off', '1:21: this is not YAML: '],
    ['rules: *all', '1:8: this is not YAML: '],
    ['constructor: 1', '1:1: “constructor” is no key of a configuration.'],
    ['rules: {constructor: off}', '1:9: rules: “constructor” is no rule and no plugin listed.'],
    [
      'extends: copydesk:recomended',
      '1:10: extends: “copydesk:recomended” is no preset. Did you mean “copydesk:recommended”?',
    ],
    ['extends: ./hose.yaml', '1:10: extends: There is no file “./hose.yaml”. Did you mean “./house.yaml”?'],
    [
      'extends: [house.yaml]',
      '1:11: extends[0]: No package “house.yaml” is installed. For the file, write “./house.yaml”.',
    ],
    [
      'plugins: [retext-pasive]',
      '1:11: plugins[0]: No package “retext-pasive” is installed. Did you mean “retext-passive”?',
    ],
    ['plugins:\n  - [./gone.js, {}]', '2:6: plugins[0][0]: There is no file “./gone.js”.'],
    ['plugins: [unified]', '1:11: plugins[0]: “unified” is no plugin: a plugin’s default export is a function.'],
    ['plugins: [./spacing.mjs]', '1:11: plugins[0]: “spacing” is a rule of ours. Give the plugin another name.'],
    ['plugins: [./broken.mjs]', '1:11: plugins[0]: “./broken.mjs” cannot be loaded: it broke'],
    [
      'plugins: [./own.mjs, ./other/own.mjs]',
      '1:22: plugins[1]: “own” is another plugin already: ./own.mjs. Give one of them another name.',
    ],
    [
      'plugins: [retext-passive]\nrules: {retext-passive: [off, {ignore: []}]}',
      '2:25: rules.retext-passive: Options of a plugin stand in its list. Use a severity here, and plugins: [[retext-passive, {…}]].',
    ],
    ['format: txt', '1:9: format: “txt” is no format. Did you mean “text”? Use html or text.'],
  ])('%j', async (text, complaint) => {
    const files = {
      'house.yaml': '',
      'own.mjs': 'export default () => {}',
      'other/own.mjs': 'export default () => {}',
      'spacing.mjs': 'export default () => {}',
      'broken.mjs': 'throw new Error("it broke")',
    }
    const message = await complaintOf({...files, ...yaml(text)}, {formats: ['html', 'text']})
    expect(message.slice(0, `copydesk.config.yaml:${complaint}`.length)).toBe(`copydesk.config.yaml:${complaint}`)
  })

  test('every place that is wrong has its line', async () => {
    expect((await complaintOf(yaml('language: nl\nnames: x\nrules: {spacing: no}'))).split('\n')).toHaveLength(3)
  })

  test('places are those of the file, in JSON and in package.json as well', async () => {
    expect(await complaintOf({'copydesk.config.json': '{\n  "lnguage": "en-GB"\n}'})).toMatch(
      /^copydesk\.config\.json:2:3: “lnguage”/,
    )
    expect(await complaintOf({'package.json': '{\n  "copydesk": {\n    "names": 1\n  }\n}'})).toMatch(
      /^package\.json:3:14: names: “1” stands here/,
    )
    expect(await complaintOf({'package.json': '{"copydesk": {"extends": "./a.yaml"}}', 'a.yaml': 'x: 1'})).toMatch(
      /^a\.yaml:1:1: “x”/,
    )
  })

  test('code has no places, but keys', async () => {
    expect(await complaintOf({'copydesk.config.mjs': 'export default {rules: {spacing: {widst: 1}}}'})).toMatch(
      /^copydesk\.config\.mjs: rules\.spacing: “widst” is no option of spacing\. Did you mean “widest”\?/,
    )
    expect(await complaintOf({'copydesk.config.mjs': 'export default 3'})).toContain('exports no map by default')
    expect(await complaintOf({'copydesk.config.mjs': 'throw new Error("oh")'})).toBe(
      'copydesk.config.mjs: this configuration cannot be run: oh',
    )
  })

  test('a circle is shown step by step', async () => {
    expect(
      await complaintOf({
        ...yaml('extends: ./a.yaml'),
        'a.yaml': 'extends: ./b.yaml',
        'b.yaml': '\nextends:\n- ./a.yaml',
      }),
    ).toBe('b.yaml:3:3: extends[0]: “./a.yaml” closes a circle: a.yaml → b.yaml → a.yaml. Take one of them out.')
  })

  test('the same file twice is no circle', async () => {
    const {settings} = await load({
      ...yaml('extends: [./a.yaml, ./b.yaml]'),
      'a.yaml': 'extends: ./c.yaml',
      'b.yaml': 'extends: ./c.yaml',
      'c.yaml': 'names: [Ahern]',
    })
    expect(settings.house?.names).toEqual(['Ahern'])
  })
})

describe('packages', () => {
  /** A project that has a package of configuration installed. */
  const withHouse = (manifest: object, files: Record<string, string>, config: string) => {
    const cwd = makeProject(yaml(config))
    fs.rmSync(path.join(cwd, 'node_modules'))
    const home = path.join(cwd, 'node_modules', '@desk', 'house')
    fs.mkdirSync(home, {recursive: true})
    for (const [name, text] of Object.entries({
      'package.json': JSON.stringify({version: '1.0.0', ...manifest}),
      ...files,
    }))
      fs.writeFileSync(path.join(home, name), text)
    return {
      cwd,
      home,
      load: (options?: Partial<ConfigOptions>) =>
        createConfigLoader({cwd, rules, ...options}).forFile('wire/story.txt'),
    }
  }

  test('one may be YAML; its globs are for the folder of who extends it', async () => {
    const {load} = withHouse(
      {exports: './house.yaml'},
      {
        'house.yaml': 'extends: ./base.yaml\noverrides: [{files: wire/*, rules: {brackets: off}}]',
        'base.yaml': 'overrides: [{files: wire/*, names: [Ahern]}]',
      },
      'extends: "@desk/house"',
    )
    const {printed} = await load({allowCode: false})
    expect(printed).toMatchObject({names: ['Ahern'], rules: {brackets: 'off'}})
  })

  test('one may be code, exported to import alone', async () => {
    const {load} = withHouse(
      {type: 'module', exports: {'.': {import: './index.js'}}},
      {'index.js': 'export default {language: "en-CA"}'},
      'extends: "@desk/house"',
    )
    expect((await load()).settings.house).toEqual({language: 'en-CA'})
    await expect(load({allowCode: false})).rejects.toThrow(
      'extends: “@desk/house” is code, and --no-code-config refuses it',
    )
  })

  test('a plugin’s version is part of the hash', async () => {
    const {home, load} = withHouse(
      {main: 'index.js'},
      {'index.js': 'module.exports = () => {}'},
      'plugins: ["@desk/house"]',
    )
    const before = await load()
    expect((await load()).hash).toBe(before.hash)
    fs.writeFileSync(path.join(home, 'package.json'), JSON.stringify({version: '1.0.1', main: 'index.js'}))
    expect((await load()).hash).not.toBe(before.hash)
  })
})

describe('plugins', () => {
  async function lint(config: string | Config, text: string, files: Record<string, string> = {}) {
    const code = typeof config === 'string' ? yaml(config) : {'.copydeskrc.json': JSON.stringify(config)}
    const {settings} = await load({...files, ...code})
    const file = await createDesk(settings).lint(await readCopy(text, {path: 'story.txt'}))
    expect(file.data.problems).toEqual([])
    return file.messages.map((message) => [message.ruleId, severityOf(message), message.actual])
  }
  const story = 'He was told so. She has a maid, the chairman said.'

  test('their messages take part like our own', async () => {
    expect(await lint('plugins: [retext-passive]', story)).toEqual([['retext-passive', 'warning', 'told']])
    expect(
      await lint('plugins: [retext-equality, retext-passive]\nrules: {retext-passive: error}', story),
    ).toContainEqual(['retext-passive', 'error', 'told'])
  })

  test('one that is off is silent, for some files or for all', async () => {
    expect(await lint('plugins: [retext-passive]\nrules: {retext-passive: off}', story)).toEqual([])
    const some = 'plugins: [retext-passive]\noverrides: [{files: "*.txt", rules: {retext-passive: off}}]'
    expect(await lint(some, story)).toEqual([])
  })

  test('their options stand in the list', async () => {
    expect(await lint({plugins: [['retext-passive', {ignore: ['told']}]]}, story)).toEqual([])
    const again =
      'plugins: [[retext-passive, {ignore: [told]}]]\noverrides: [{files: "*", plugins: [[retext-passive, {}]]}]'
    expect(await lint(again, story)).toHaveLength(1)
  })

  test('one that an override lists has the severity that stands above it', async () => {
    const config = (glob: string) =>
      `rules: {retext-passive: warning}\noverrides: [{files: "${glob}", plugins: [retext-passive]}]`
    expect(await lint(config('*.txt'), story)).toEqual([['retext-passive', 'warning', 'told']])
    expect(await lint(config('*.md'), story)).toEqual([])
  })

  test('a file, or a function in code, may be one', async () => {
    const plugin = `(tree, file) => { file.message('So?', {place: tree.children[0].position, ruleId: 'x', source: 'y'}) }`
    const own = await lint('plugins: [./lib/own-rule.mjs]\nrules: {own-rule: error}', story, {
      'lib/own-rule.mjs': `export default () => ${plugin}`,
    })
    expect(own).toEqual([['own-rule', 'error', undefined]])
    const {settings} = await load({
      'copydesk.config.mjs': `function house({severe}) { return ${plugin} }
export default {plugins: [[house, {severe: true}]], rules: {house: 'warning'}}`,
    })
    const file = await createDesk(settings).lint(await readCopy(story, {path: 'story.txt'}))
    expect(file.messages.map((message) => [message.ruleId, severityOf(message)])).toEqual([['house', 'warning']])
    expect(await complaintOf({'copydesk.config.mjs': 'export default {plugins: [() => {}]}'})).toContain('has no name')
  })
})

describe('code', () => {
  const files = {'copydesk.config.mjs': 'export default {language: "en-GB"}'}

  test('--no-code-config refuses it', async () => {
    expect(await complaintOf(files, {allowCode: false})).toBe(
      'copydesk.config.mjs: this configuration is code, and --no-code-config refuses it. Use YAML or JSON without plugins, or run without --no-code-config.',
    )
    expect(await complaintOf(yaml('plugins: [retext-passive]'), {allowCode: false})).toMatch(
      /^copydesk\.config\.yaml:1:11: plugins\[0\]: “retext-passive” is code, and --no-code-config refuses it/,
    )
    expect((await load(yaml('language: en-GB'), 'story.txt', {allowCode: false})).settings.house).toEqual({
      language: 'en-GB',
    })
  })

  test('it runs only in the project in which the run starts', async () => {
    const other = makeProject({
      ...files,
      'plain/.copydeskrc': 'language: en-CA',
      'plugged/.copydeskrc': 'plugins: [./x.mjs]',
    })
    const here = makeProject({'deep/down/note.txt': ''})
    const {forFile} = createConfigLoader({cwd: path.join(here, 'deep'), rules})
    await expect(forFile(path.join(other, 'story.txt'))).rejects.toThrow(`in which the run starts (${here})`)
    await expect(forFile(path.join(other, 'plugged/story.txt'))).rejects.toThrow('“./x.mjs” is code, and')
    expect((await forFile(path.join(other, 'plain/story.txt'))).settings.house).toEqual({language: 'en-CA'})
    const inside = createConfigLoader({cwd: path.join(other, 'plain'), rules, configFile: '../copydesk.config.mjs'})
    expect((await inside.forFile('story.txt')).settings.house).toEqual({language: 'en-GB'})
  })

  test('a link does not bring code into a project', async () => {
    const other = makeProject(files)
    const here = makeProject({})
    fs.symlinkSync(path.join(other, 'copydesk.config.mjs'), path.join(here, 'copydesk.config.mjs'))
    await expect(createConfigLoader({cwd: here, rules}).forFile('story.txt')).rejects.toThrow('code runs only for')
  })

  test('without a repository the package is the project', async () => {
    const cwd = makeProject({
      'package.json': '{}',
      'a/b/note.txt': '',
      'a/copydesk.config.mjs': files['copydesk.config.mjs'],
    })
    fs.rmSync(path.join(cwd, '.git'), {recursive: true})
    const {settings} = await createConfigLoader({cwd: path.join(cwd, 'a/b'), rules}).forFile('story.txt')
    expect(settings.house).toEqual({language: 'en-GB'})
  })

  test.skipIf('typescript' in process.features)('TypeScript that nothing here can run is said to be so', async () => {
    vi.doMock('jiti', () => {
      throw new Error('not installed')
    })
    const complaint = await complaintOf({'copydesk.config.ts': 'export default {}'})
    vi.doUnmock('jiti')
    expect(complaint).toBe(
      `copydesk.config.ts: this configuration cannot be run: Node ${process.version} cannot run TypeScript. Use Node 22.18 or later, install the package “jiti”, or write it as .js or .yaml.`,
    )
  })

  test('an edited configuration is read anew by another loader', async () => {
    const cwd = makeProject(files)
    const language = async () => (await createConfigLoader({cwd, rules}).forFile('x.txt')).settings.house?.language
    expect(await language()).toBe('en-GB')
    const file = path.join(cwd, 'copydesk.config.mjs')
    fs.writeFileSync(file, 'export default {language: "en-CA"}')
    fs.utimesSync(file, 1, 1)
    expect(await language()).toBe('en-CA')
  })
})

describe('hash', () => {
  const hashOf = async (files: Record<string, string>, options: Partial<ConfigOptions> = {}, file = 'story.txt') =>
    (await load(files, file, options)).hash
  const stet = (rest = '') => ({'stet.yaml': `- {rule: spacing, words: a b, reason: so${rest}}`})

  test('is the same for the same settings, wherever they stand', async () => {
    expect(await hashOf(yaml('rules: {spacing: off}'))).toBe(await hashOf({'.copydeskrc': 'rules:\n  spacing: false'}))
    expect(await hashOf({}, {today: '2026-11-24'})).toBe(await hashOf({}, {today: '2026-11-25'}))
    expect(await hashOf(stet(), {}, 'a.txt')).toBe(await hashOf(stet(), {}, 'b.txt'))
  })

  test.each<[string, Record<string, string>, Partial<ConfigOptions>]>([
    ['a severity', yaml('rules: {spacing: warning}'), {}],
    ['an option', yaml('rules: {spacing: {widest: 3}}'), {}],
    ['a name', yaml('names: [Ahern]'), {}],
    ['the date', {}, {date: '2026-11-24'}],
    ['a stet', stet(), {}],
    ['a stet for the story', stet(', file: story.txt'), {}],
    ['a plugin', yaml('plugins: [retext-passive]'), {}],
    ['a file’s plugin', {...yaml('plugins: [./own.mjs]'), 'own.mjs': 'export default () => {}'}, {}],
  ])('changes with %s', async (_, files, options) => {
    expect(await hashOf(files, options)).not.toBe(await hashOf({}))
  })

  test('changes with the content of a plugin, with the end of a stet, and with the story that a stet is for', async () => {
    const own = (text: string) => hashOf({...yaml('plugins: [./own.mjs]'), 'own.mjs': text})
    expect(await own('export default () => {}')).not.toBe(await own('export default () => { }'))
    const until = stet(', until: 2026-11-24')
    expect(await hashOf(until, {today: '2026-11-24'})).not.toBe(await hashOf(until, {today: '2026-11-25'}))
    const both = {
      'stet.yaml': ['a', 'b'].map((file) => `- {rule: spacing, words: x, reason: so, file: ${file}.txt}`).join('\n'),
    }
    expect(await hashOf(both, {}, 'a.txt')).not.toBe(await hashOf(both, {}, 'b.txt'))
  })
})
