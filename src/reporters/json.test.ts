import fs from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory, lintFor} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

const isReport = new Ajv2020({allErrors: true}).compile(
  JSON.parse(fs.readFileSync('schemas/report.schema.json', 'utf8')),
)

test('the report is as the schema says, and every story is in it', async () => {
  const unplaced = await cleanStory('whole.txt')
  unplaced.message('The story has no byline.')
  const report = JSON.parse(reporters.json([await flawedStory('./a b/ñ.txt'), await cleanStory(), unplaced], context))
  isReport(report)
  expect(isReport.errors).toBeNull()
  expect(report.files.map(({path}: {path: string}) => path)).toEqual(['./a b/ñ.txt', 'clean.txt', 'whole.txt'])
  expect(report.files[1].messages).toEqual([])
  expect(report.files[2].messages[0].place).toBeNull()
  delete report.files[0].messages[0].place
  expect(isReport(report)).toBe(false)
})

test('a finding is told in full', async () => {
  const [name, , , space] = JSON.parse(reporters.json([await flawedStory()], context)).files[0].messages
  expect(name).toEqual({
    place: {start: {line: 1, column: 7, offset: 6}, end: {line: 1, column: 14, offset: 13}},
    ruleId: 'name-consistency',
    severity: 'error',
    reason: '“Fernada” here, “Fernanda” in line 5. Check which is right.',
    note: 'A name is spelt one way in a story.',
    expected: ['Fernanda', 'Fernando'],
    url: 'https://github.com/copydesk/copydesk/blob/main/rules/name-consistency/README.md',
    fix: 'suggest',
    category: 'mechanics',
    actual: 'Fernada',
    related: [
      {
        place: {start: {line: 5, column: 21, offset: 148}, end: {line: 5, column: 29, offset: 156}},
        message: '“Fernanda” stands here.',
      },
    ],
  })
  expect(space).toMatchObject({severity: 'suggestion', note: null, expected: [' '], fix: 'safe', related: []})
})

test('offsets count UTF-16 code units of the file', async () => {
  const text = '\uFEFF🙂 e\u0301 well\r\n'
  const file = await lintFor([{id: 'x', find: /well/g, message: 'x'}], text)
  const {start, end} = JSON.parse(reporters.json([file], context)).files[0].messages[0].place
  expect(text.slice(start.offset, end.offset)).toBe('well')
})

test('places without offsets get them', async () => {
  const file = await cleanStory()
  file.message('x', {line: 1, column: 5})
  const point = {line: 1, column: 5, offset: 4}
  expect(JSON.parse(reporters.json([file], context)).files[0].messages[0].place).toEqual({start: point, end: point})
})
