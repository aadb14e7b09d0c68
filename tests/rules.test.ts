import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {applyFixes, createDesk, extent} from '../src/engine/index.ts'
import {readCopy} from '../src/formats/index.ts'
import {readPack} from '../src/patterns/index.ts'
import type {House, Rule, RuleSetting} from '../src/rule-kit/index.ts'
import {type Example, readManual} from './manual.ts'

const houseKeys = new Set(['language', 'names', 'words', 'acronyms', 'patterns', 'date'])
const folders = fs.readdirSync('rules', {withFileTypes: true}).filter((entry) => entry.isDirectory())

test('every folder is in the index, in order', async () => {
  const {rules} = await import('../rules/index.ts')
  expect(rules.map(({rule}) => rule.id)).toEqual(folders.map(({name}) => name).sort())
})

test('rules that are loaded when they run say of themselves what they are', async () => {
  const {rules} = await import('../rules/index.ts')
  const {rules: deferred} = await import('../rules/deferred.ts')
  expect(deferred.map(({rule}) => rule)).toEqual(rules.map(({rule}) => rule))
})

test('a rule that is loaded when it runs reports the same, by its options', async () => {
  const {rules: deferred} = await import('../rules/deferred.ts')
  const rule = deferred.find((one) => one.rule.id === 'repeated-word') as Rule
  const lint = async (setting?: RuleSetting) =>
    (await createDesk({rules: [{rule, setting}]}).lint(await readCopy('We saw the the heron. Bora bora.'))).messages
  expect((await lint()).map(({actual}) => actual)).toEqual(['the the', 'Bora bora'])
  expect((await lint({allow: ['bora']} as object)).map(({actual}) => actual)).toEqual(['the the'])
  expect(await lint('off')).toEqual([])
  expect(() => createDesk({rules: [{rule, setting: {alow: []} as object}]})).toThrow('alow')
})

for (const {name: id} of folders) {
  const manual = readManual(`rules/${id}/README.md`)
  const load = async (): Promise<Rule> => (await import(`../rules/${id}/index.ts`)).default

  describe(id, () => {
    test('folder, title, summary and options agree with the manual', async () => {
      const {rule} = await load()
      expect(rule.id).toBe(id)
      expect(manual.title).toBe(id)
      expect(manual.summary).toBe(rule.summary)
      expect(manual.options.sort()).toEqual(Object.keys(rule.defaults).sort())
    })

    test('the manual shows at least as much that is right as is wrong', () => {
      const flagged = manual.examples.filter((example) => example.isFlagged)
      expect(flagged.length).toBeGreaterThan(0)
      expect(manual.examples.length - flagged.length).toBeGreaterThanOrEqual(flagged.length)
      expect(new Set(manual.examples.map(({line}) => line)).size, 'the same example twice').toBe(manual.examples.length)
    })

    for (const example of manual.examples)
      test(`${example.isFlagged ? 'flags' : 'leaves alone'}: ${example.line.slice(2)}`, async () => {
        if (example.isFlagged) expect(example.expected, 'nothing is in bold').not.toEqual([])
        const rule = await load()
        const file = await lint(rule, example)
        expect(file.data.problems).toEqual([])
        const found = file.messages.map((message) => ({...extent(message), message: message.reason}))
        expect(found).toEqual(example.expected)
        if (!file.messages.length || !file.messages.every((message) => message.expected?.length)) return
        const mended = applyFixes(file, 'suggest').source
        const after = await lint(rule, {...example, text: mended})
        expect(after.messages.map(String), `after mending: ${mended}`).toEqual([])
      })
  })
}

async function lint(rule: Rule, {text, settings}: Pick<Example, 'text' | 'settings'>) {
  const entries = Object.entries(settings)
  const house: House = Object.fromEntries(
    entries
      .filter(([key]) => houseKeys.has(key))
      .map(([key, value]) => [key, key === 'patterns' ? readPack(value).entries : value]),
  )
  const options = Object.fromEntries(entries.filter(([key]) => !houseKeys.has(key)))
  const desk = createDesk({rules: [{rule, setting: options}], house})
  return desk.lint(await readCopy(text, {path: 'story.txt'}))
}
