import type {Log, Result} from 'sarif'
import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory, lintFor, story, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

/** The log's only run. */
function runOf(files: Parameters<typeof reporters.sarif>[0]) {
  const log: Log = JSON.parse(reporters.sarif(files, context))
  expect(log).toMatchObject({version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0')})
  expect(log.runs).toHaveLength(1)
  const [run] = log.runs
  return run as Log['runs'][number] & {results: Result[]}
}

test('the tool and its rules are described', async () => {
  const {tool, columnKind} = runOf([await flawedStory()])
  expect(columnKind).toBe('utf16CodeUnits')
  expect(tool.driver).toMatchObject({name: 'copydesk', version: '1.2.3'})
  expect(tool.driver.rules?.[0]).toMatchObject({
    id: 'name-consistency',
    shortDescription: {text: 'Finds name-consistency.'},
    helpUri: 'https://github.com/copydesk/copydesk/blob/main/rules/name-consistency/README.md',
    defaultConfiguration: {level: 'error'},
  })
  expect(tool.driver.rules?.map(({defaultConfiguration}) => defaultConfiguration?.level)).toEqual([
    'error',
    'error',
    'warning',
    'note',
  ])
})

test('every result names a rule of the driver, also one from elsewhere', async () => {
  const {tool, results} = runOf([await flawedStory(), await storyWith({error: 1})])
  expect(results).toHaveLength(5)
  for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules?.[ruleIndex as number]?.id).toBe(ruleId)
})

test('levels are those that the format knows', async () => {
  const {results} = runOf([await flawedStory()])
  expect(results.map(({level}) => level)).toEqual(['error', 'error', 'warning', 'note'])
})

test('regions hold the words, by offset and by column', async () => {
  const {results} = runOf([await flawedStory()])
  for (const {locations} of results) {
    const region = locations?.[0]?.physicalLocation?.region
    const {charOffset = -1, charLength = -1, startLine = 0, startColumn = 0, endColumn = 0} = region ?? {}
    const words = story.slice(charOffset, charOffset + charLength)
    expect(region?.snippet?.text).toBe(words)
    expect(story.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(words)
  }
  expect(results[0]?.relatedLocations?.[0]).toMatchObject({
    physicalLocation: {region: {snippet: {text: 'Fernanda'}}},
    message: {text: '“Fernanda” stands here.'},
  })
})

test('a byte-order mark does not count', async () => {
  const regions = async (text: string) =>
    runOf([await lintFor([{id: 'x', find: /well/g, message: 'x', expected: ['good']}], text)]).results.map(
      ({locations, fixes}) => ({locations, fixes}),
    )
  expect(await regions('\uFEFFAll is well.\nAnd well.')).toEqual(await regions('All is well.\nAnd well.'))
})

test('each replacement is a fix', async () => {
  const {results} = runOf([await flawedStory()])
  const fixes = results[0]?.fixes?.map(({artifactChanges}) => artifactChanges[0]?.replacements[0])
  expect(fixes).toMatchObject([
    {deletedRegion: {charOffset: 6, charLength: 7}, insertedContent: {text: 'Fernanda'}},
    {deletedRegion: {charOffset: 6, charLength: 7}, insertedContent: {text: 'Fernando'}},
  ])
  expect(results[2]?.fixes).toBeUndefined()
})

test('paths become URIs', async () => {
  const uris = async (...paths: string[]) => {
    const {artifacts, results} = runOf(await Promise.all(paths.map((path) => storyWith({error: 1}, path))))
    const uris = artifacts?.map(({location}) => location?.uri)
    expect(results.map(({locations}) => locations?.[0]?.physicalLocation?.artifactLocation)).toEqual(
      uris?.map((uri, index) => ({uri, index})),
    )
    return uris
  }
  expect(await uris('a b/ñ#1?.txt', './x.txt', '/tmp/50%.txt', 'C:\\copy\\a b.txt', '../c.txt', '')).toEqual([
    'a%20b/%C3%B1%231%3F.txt',
    'x.txt',
    'file:///tmp/50%25.txt',
    'file:///C:/copy/a%20b.txt',
    '../c.txt',
    '%3Cstdin%3E',
  ])
})

test('fingerprints outlive changes elsewhere and are never the same', async () => {
  const prints = async (text: string) => {
    const {results} = runOf([await lintFor([{id: 'x', find: /well/g, message: 'x'}], text)])
    return results.map(({partialFingerprints}) => partialFingerprints?.['copydesk/v1'])
  }
  const [first, second] = await prints('All is well and well.')
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(second).not.toBe(first)
  expect(await prints('New.\n\nAll is quite well and well.')).toEqual([first, second])
})

test('a finding without a place is one of its file, and a clean story is an artifact', async () => {
  const file = await cleanStory()
  file.message('The story has no byline.')
  const {results, artifacts} = runOf([file, await cleanStory('b.txt')])
  expect(results[0]?.locations).toEqual([{physicalLocation: {artifactLocation: {uri: 'clean.txt', index: 0}}}])
  expect(artifacts).toHaveLength(2)
})
