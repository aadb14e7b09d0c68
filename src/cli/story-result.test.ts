import retextPassive from 'retext-passive'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {applyFixes, createDesk, defineRule, fatalFor, readCopy, rules, severities, severityOf} from '../index.ts'
import {reporters} from '../reporters/index.ts'
import {fromResult, type StoryResult, toResult} from './story-result.ts'

const source =
  'The council met on on Monday.\r\n\r\nIt was said that that “was 🎉 the the\u2028end”.\n\nMistakes were made by Zoë.\n'

/** Reports all that a rule can. */
const thorough = defineRule({
  id: 'thorough',
  summary: 'Says everything.',
  category: 'style',
  severity: 'suggestion',
  defaults: {},
  check({paragraphs}, report) {
    for (const [i, paragraph] of paragraphs.entries())
      report({
        at: {paragraph, start: i, end: i},
        message: 'Something\nis “missing” \ud800.',
        note: 'A note.',
        expected: ['', 'b'],
        related: [{at: {paragraph, start: 0, end: 3}, message: 'See <here>.'}],
      })
  },
})

async function lint() {
  const desk = createDesk({
    rules: [...rules.map((rule) => ({rule})), {rule: thorough}, {rule: thorough, setting: 'warning'}],
    plugins: [{name: 'retext-passive', plugin: retextPassive}],
  })
  const copy = await readCopy(source, {path: 'desk/story.txt'})
  const file = await desk.lint(copy)
  file.message('Something about the file as a whole', {source: 'elsewhere'})
  file.data.problems = [{reason: 'A rule broke off.', offset: 3}]
  return {copy, file}
}

const throughJson = (result: StoryResult): StoryResult => JSON.parse(JSON.stringify(result))

test('a result is plain JSON', async () => {
  const result = toResult((await lint()).file)
  expect(throughJson(result)).toStrictEqual(result)
  expect(result.messages.map(({ruleId}) => ruleId)).toEqual(
    expect.arrayContaining(['repeated-word', 'retext-passive', 'thorough', undefined]),
  )
  expect(result.problems).toEqual([{reason: 'A rule broke off.', offset: 3}])
})

test.each(Object.entries(reporters))('%s reports a restored story as it did the first time', async (_, reporter) => {
  const {copy, file} = await lint()
  const restored = fromResult(throughJson(toResult(file)), {path: copy.path, source, copy})
  const context = {colour: true, links: true, version: '1.0.0', rules: rules.map(({rule}) => rule)}
  expect(reporter([restored], context)).toBe(reporter([file], context))
})

test('notes are kept for those who ask for them', async () => {
  const {copy, file} = await lint()
  file.messages = file.messages.filter(({ruleId}) => ruleId === 'thorough')
  const restored = fromResult(throughJson(toResult(file)), {path: copy.path, source, copy})
  const context = {colour: false, verbose: true, version: '1.0.0', rules: []}
  expect(reporters.vfile([restored], context)).toBe(reporters.vfile([file], context))
  expect(reporters.vfile([restored], context)).toContain('A note.')
})

test('a restored story can be mended and restored again', async () => {
  const {copy, file} = await lint()
  const result = toResult(file)
  const restored = fromResult(result, {path: copy.path, source, copy})
  expect(toResult(restored)).toStrictEqual(result)
  expect(restored.data).toEqual(file.data)
  expect(restored.messages.map(String)).toEqual(file.messages.map(String))
  expect(applyFixes(restored, 'safe').source).toBe(applyFixes(file, 'safe').source)
  expect(applyFixes(restored, 'safe').source).not.toBe(source)
})

test('a finding keeps its severity', () => {
  for (const severity of severities) {
    const file = new VFile('The story.')
    file.message('Hm.').fatal = fatalFor(severity)
    const [restored] = fromResult(throughJson(toResult(file)), {path: '', source: 'The story.'}).messages
    expect(restored && severityOf(restored)).toBe(severity)
  }
})

test('a story without a path has none again', () => {
  const restored = fromResult({messages: [{reason: 'No.'}], problems: []}, {path: '', source: 'x'})
  expect(restored.path).toBeUndefined()
  expect(restored.messages.map(String)).toEqual(['1:1: No.'])
})
