import {reporter} from 'vfile-reporter'
import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

test('the report is vfile-reporter’s own', async () => {
  const files = [await flawedStory(), await cleanStory()]
  expect(reporters.vfile(files, context)).toBe(`${reporter(files, {color: false})}\n`)
  const loud = {...context, verbose: true, colour: true}
  expect(reporters.vfile(files, loud)).toBe(`${reporter(files, {color: true, verbose: true})}\n`)
})

test('of too many messages the most severe are shown and the rest is counted', async () => {
  const files = [
    await storyWith({warning: 5}, 'a.txt'),
    await storyWith({error: 2}, 'b.txt'),
    await cleanStory('c.txt'),
  ]
  const report = reporters.vfile(files, {...context, maxMessages: 2})
  expect(report).toContain('error 1')
  expect(report).toContain('error 2')
  expect(report).not.toContain('warning 1')
  // A story whose messages are all left out is not said to have none.
  expect(report).not.toContain('a.txt')
  expect(report).toContain('c.txt: no issues found')
  expect(report.trimEnd().split('\n').at(-1)).toMatch(/^Not shown: 5 messages/)
  expect(reporters.vfile(files, {...context, maxMessages: 7})).not.toContain('Not shown')
})
