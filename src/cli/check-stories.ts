import type {ConfigLoader, FileConfig} from '../config/index.ts'
import {UnreadableCopy} from '../formats/index.ts'
import {type Cache, storyKey} from './cache.ts'
import type {Checked, Story} from './lint-story.ts'
import type {Linter} from './pool.ts'
import type {Progress} from './progress.ts'
import type {Stopwatch} from './stopwatch.ts'
import type {StorySource} from './stories.ts'
import type {StoryResult} from './story-result.ts'

/** What came of a story that was asked for. */
export type CheckedStory = {asked: StorySource} & (
  | {leftOut: string}
  | {unreadable: string}
  | {story: Story; config: FileConfig; result: StoryResult}
)

export interface Bench {
  config: ConfigLoader
  linter: Linter
  cache?: Cache | undefined
  /** Tells this copydesk from another. */
  build: string
  formatIn?: string | undefined
  progress: Progress
  stopwatch: Stopwatch
}

/** Stories that a worker takes at a time, at most. */
const largestBatch = 20

/** Reads and lints stories; what comes back is in their order, whoever was ready first. */
export async function checkStories(asked: readonly StorySource[], bench: Bench): Promise<CheckedStory[]> {
  const {linter, progress} = bench
  const size = Math.min(largestBatch, Math.ceil(asked.length / linter.width / 4))
  const checked: CheckedStory[] = []
  let next = 0
  const work = async () => {
    while (next < asked.length) {
      const first = next
      next += size
      const batch = asked.slice(first, next)
      const results = await checkBatch(batch, bench)
      results.forEach((result, i) => {
        checked[first + i] = result
      })
      progress.advance(batch.length)
    }
  }
  await Promise.all(Array.from({length: linter.width}, work))
  return checked
}

async function checkBatch(batch: readonly StorySource[], bench: Bench): Promise<CheckedStory[]> {
  const {linter, cache, stopwatch} = bench
  const read = await stopwatch.time('read', () => Promise.all(batch.map((asked) => readStory(asked, bench))))
  const fresh = read.filter((story) => 'config' in story && !story.result)
  const results = fresh.length ? await stopwatch.time('lint', () => linter.lint(fresh as Ready[])) : []
  return read.map((story): CheckedStory => {
    if (!('config' in story)) return story
    const checked = story.result ? {result: story.result} : (results[fresh.indexOf(story)] as Checked)
    if ('unreadable' in checked) return {asked: story.asked, unreadable: checked.unreadable}
    if (story.key !== undefined) cache?.set(story.key, checked.result)
    return {...story, result: checked.result}
  })
}

/** A story with its configuration, and its findings where the cache has them. */
interface Ready {
  asked: StorySource
  story: Story
  config: FileConfig
  key: string | undefined
  result: StoryResult | undefined
}

async function readStory(asked: StorySource, bench: Bench): Promise<Ready | Exclude<CheckedStory, {config: unknown}>> {
  const {config: loader, cache, formatIn} = bench
  const {path} = asked
  if (asked.leftOut) return {asked, leftOut: asked.leftOut}
  // A story without a name is one of the current folder.
  const config = await loader.forFile(path || 'untitled')
  if (config.ignored)
    return {asked, leftOut: 'The file is left out by “ignores” in the configuration, or is a list of names there.'}
  try {
    const story: Story = {path, source: await asked.read(), format: formatIn ?? config.format}
    const key = cache && keyFor(story, config.hash, bench.build)
    return {asked, story, config, key, result: key === undefined ? undefined : cache?.get(key)}
  } catch (error) {
    if (error instanceof UnreadableCopy) return {asked, unreadable: error.message}
    throw error
  }
}

function keyFor({path, source, format}: Story, configHash: string, build: string): string {
  return storyKey({bytes: Buffer.from(source), path, configHash, version: build, format})
}
