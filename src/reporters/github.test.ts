import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory, lintFor, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

const {github} = reporters

test('findings become workflow commands, the most severe first', async () => {
  expect(github([await flawedStory('copy/story.txt')], context).split('\n')).toEqual([
    '::error file=copy/story.txt,line=1,endLine=1,col=7,endColumn=14,title=name-consistency::“Fernada” here, “Fernanda” in line 5. Check which is right.%0A→ Fernanda or Fernando',
    '::error file=copy/story.txt,line=1,endLine=1,col=56,endColumn=63,title=repeated-word::“the the”: typed twice. Delete one.%0A→ the',
    '::warning file=copy/story.txt,line=3,endLine=3,col=5,endColumn=5,title=missing-subject::Who accepted? Check.',
    '::notice file=copy/story.txt,line=5,endLine=5,col=14,endColumn=16,title=spacing::Two spaces. Keep one.%0A→ [one space]',
    '',
  ])
})

test('whatever has a meaning in a command is escaped', async () => {
  const file = await lintFor(
    [{id: 'x', find: /well/g, message: '100 %: a, b\r\n::error::'}],
    'All is well.',
    'a,b: 5%.txt',
  )
  expect(github([file], context)).toBe(
    '::error file=a%2Cb%3A 5%25.txt,line=1,endLine=1,col=8,endColumn=12,title=x::100 %25: a, b%0D%0A::error::\n',
  )
})

test('a finding across lines has no columns, and one in a story without a path no file', () => {
  const file = new VFile('All is\r\nwell.')
  const place = {start: {line: 1, column: 5, offset: 4}, end: {line: 2, column: 5, offset: 12}}
  file.message('x', {place, ruleId: 'x'}).fatal = true
  expect(github([file], context)).toBe('::error line=1,endLine=2,title=x::x\n')
})

/** Numbers of commands by kind, and the last of them. */
function tally(report: string) {
  const lines = report.trimEnd().split('\n')
  const count = (kind: string) => lines.filter((line) => line.startsWith(`::${kind} `)).length
  return {error: count('error'), warning: count('warning'), notice: count('notice'), last: lines.at(-1)}
}

test('no more are printed than GitHub shows, and the rest is counted', async () => {
  const last = (rest: string) =>
    `::notice title=copydesk::Not annotated here: ${rest}. Run copydesk on the stories to see them all.`
  const files = [await storyWith({suggestion: 12, warning: 3}), await storyWith({error: 11, warning: 7})]
  expect(tally(github(files, context))).toEqual({
    error: 10,
    warning: 10,
    notice: 10,
    last: last('1 error, 3 suggestions'),
  })
  expect(tally(github(files, {...context, maxMessages: 12}))).toEqual({
    error: 10,
    warning: 1,
    notice: 1,
    last: last('1 error, 9 warnings, 12 suggestions'),
  })
  const fitting = [await storyWith({suggestion: 10, warning: 10, error: 10})]
  expect(tally(github(fitting, context))).toEqual({
    error: 10,
    warning: 10,
    notice: 10,
    last: expect.stringContaining('suggestion 10'),
  })
})

test('clean stories are passed over in silence', async () => {
  expect(github([await cleanStory()], context)).toBe('')
})
