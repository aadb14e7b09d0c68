import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {defineRule} from '../rule-kit/index.ts'
import {configTemplate, createConfigLoader} from './index.ts'

const repeatedWord = defineRule({
  id: 'repeated-word',
  summary: 'A word is typed twice.',
  category: 'mechanics',
  severity: 'error',
  defaults: {},
  check() {},
})

/** Every example in use. */
const inUse = configTemplate.replace(/^#(?! \S|\n)/gm, '')

/** The configuration at work, beside a house.yaml and with this repository's packages. */
async function load(text: string, file: string) {
  const cwd = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-template-')))
  try {
    fs.symlinkSync(path.resolve('node_modules'), path.join(cwd, 'node_modules'), 'junction')
    fs.writeFileSync(path.join(cwd, 'package.json'), '{}')
    fs.writeFileSync(path.join(cwd, 'house.yaml'), '')
    fs.writeFileSync(path.join(cwd, 'copydesk.config.yaml'), text)
    return await createConfigLoader({cwd, rules: [repeatedWord]}).forFile(file)
  } finally {
    fs.rmSync(cwd, {recursive: true})
  }
}

describe('what init writes', () => {
  test('changes nothing as it stands', async () => {
    const {printed} = await load(configTemplate, 'story.txt')
    expect(printed).toEqual({plugins: [], rules: {'repeated-word': 'error'}})
  })

  test('has examples that work', async () => {
    expect((await load(inUse, 'story.txt')).printed).toEqual({
      acronyms: ['GAA'],
      language: 'en-GB',
      names: ['Taoiseach'],
      plugins: [['retext-equality', {ignore: ['just']}]],
      rules: {'repeated-word': 'warning', 'retext-equality': true},
      words: ['boxty'],
    })
    const wire = await load(inUse, 'wire/story.txt')
    expect(wire.printed).toMatchObject({language: 'en-US', rules: {'repeated-word': 'suggestion'}})
    expect((await load(inUse, 'drafts/story.txt')).ignored).toBe(true)
  })
})

describe('the JSON Schema', () => {
  const schema = (name: string) => JSON.parse(fs.readFileSync(`schemas/${name}.schema.json`, 'utf8'))
  const isConfig = new Ajv({strict: false}).compile(schema('config'))
  const isStets = new Ajv({strict: false}).compile(schema('stet'))

  test.each([
    configTemplate,
    inUse,
    'rules: {repeated-word: [error, {allow: [tut]}], retext-passive: off}',
    'rules: {repeated-word: [error]}',
    'extends: [a, b]\noverrides: [{files: a, names: [b]}]',
  ])('takes what the loader takes %#', (text) => {
    expect(isConfig(parse(text)), JSON.stringify(isConfig.errors)).toBe(true)
  })

  test.each([
    'rulez: {}',
    'rules: {repeated-word: eror}',
    'rules: {repeated-word: {alow: []}}',
    'rules: {repeated-word: [error, {allow: tut}]}',
    'language: en-UK',
    'names: Ahern',
    'overrides: [{rules: {}}]',
  ])('refuses what the loader refuses: %s', (text) => {
    expect(isConfig(parse(text))).toBe(false)
  })

  test('there is one for stets', () => {
    expect(isStets([{rule: 'a', words: 'b', reason: 'c', until: '2026-12-31'}])).toBe(true)
    expect(isStets([{rule: 'a', words: 'b'}])).toBe(false)
    expect(isStets([{rule: 'a', words: 'b', reason: ' '}])).toBe(false)
    expect(isStets([{rule: 'a', words: 'b', reason: 'c', line: 3}])).toBe(false)
  })
})
