import {location} from 'vfile-location'
import type {ConfigLoader} from '../config/index.ts'
import {parseCopy} from '../engine/parse.ts'
import {type Copy, readCopy, UnreadableCopy} from '../formats/index.ts'
import type {ReadStory} from '../reporters/reading/story.ts'
import {readingOf} from '../rule-kit/index.ts'
import type {StoryOptions} from './arguments.ts'
import {configRequest, openConfig} from './configuration.ts'
import {checkUsage} from './run.ts'
import {collectStories, type FileProblem, type StorySource} from './stories.ts'

/** Reads the stories that were asked for, without linting them. */
export async function readStories(options: StoryOptions): Promise<{stories: ReadStory[]; problems: FileProblem[]}> {
  checkUsage(options)
  const collection = await collectStories(options)
  const config = openConfig(configRequest(options))
  const stories: ReadStory[] = []
  const problems = [...collection.problems]
  for (const asked of collection.stories) {
    const result = await readStory(asked, config, options.formatIn)
    problems.push(...result.problems)
    if (result.story) stories.push(result.story)
  }
  return {stories, problems}
}

async function readStory(
  {path, isNamed, leftOut, read}: StorySource,
  loader: ConfigLoader,
  formatIn: string | undefined,
): Promise<{story?: ReadStory; problems: FileProblem[]}> {
  // A story without a name is one of the current folder.
  const config = await loader.forFile(path || 'untitled')
  const reason =
    leftOut ??
    (config.ignored
      ? 'The file is left out by “ignores” in the configuration, or is a list of names there.'
      : undefined)
  if (reason !== undefined) return {problems: isNamed ? [{path, reason, isLeftOut: true}] : []}
  try {
    const copy = await readCopy(await read(), {path, format: formatIn ?? config.format})
    const {format, source} = copy
    return {story: {path, format, source, reading: readingOf(parseCopy(copy))}, problems: problemsOf(copy)}
  } catch (error) {
    if (error instanceof UnreadableCopy) return {problems: [{path, reason: error.message}]}
    throw error
  }
}

function problemsOf({path, source, problems}: Copy): FileProblem[] {
  const {toPoint} = location(source)
  return problems.map(({reason, offset}) => {
    const point = offset === undefined ? undefined : toPoint(offset)
    return {path, line: point?.line, column: point?.column, reason}
  })
}
