import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

const issuesOf = (files: Parameters<typeof reporters.gitlab>[0]) => JSON.parse(reporters.gitlab(files, context))

test('a finding is an issue', async () => {
  const issues = issuesOf([await flawedStory('./copy/a b.txt'), await cleanStory()])
  expect(issues).toHaveLength(4)
  expect(issues[0]).toEqual({
    description: '“Fernada” here, “Fernanda” in line 5. Check which is right.',
    check_name: 'name-consistency',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'major',
    location: {path: 'copy/a b.txt', lines: {begin: 1, end: 1}},
  })
  expect(issues.map(({severity}: {severity: string}) => severity)).toEqual(['major', 'major', 'minor', 'info'])
})

test('fingerprints are unique, even for the same words and for the same path given twice', async () => {
  const issues = issuesOf([await storyWith({error: 20}), await storyWith({error: 20})])
  expect(new Set(issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(40)
})

test('a finding without a place stands in the first line', async () => {
  const file = await cleanStory()
  file.message('The story has no byline.')
  expect(issuesOf([file])[0].location.lines).toEqual({begin: 1, end: 1})
})
