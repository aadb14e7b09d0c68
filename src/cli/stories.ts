import path from 'node:path'
import {ignoreFilesOf} from '../config/ignore-files.ts'
import {isWordList} from '../config/word-lists.ts'
import {decode} from '../formats/decode.ts'
import {formats} from '../formats/index.ts'
import type {StoryOptions} from './arguments.ts'
import type {Lines} from './changed-lines.ts'
import {discover} from './discover.ts'
import {readStoryFile, readStream} from './read-story.ts'

/** A story that is to be read. */
export interface StorySource {
  /** As given; where its configuration and format are told by. */
  path: string
  /** It was named itself, not found in a folder. */
  isNamed: boolean
  /** Why it is not to be linted. */
  leftOut?: string | undefined
  /** @throws {UnreadableCopy} where it cannot be read. */
  read(): Promise<string>
  /** Lines to report on, first and last, from 1. Default: all. */
  lines?: Lines | undefined
}

/** Something about a file that is no finding. */
export interface FileProblem {
  path: string
  line?: number | undefined
  column?: number | undefined
  /** In sentences, without the path. */
  reason: string
  /** The file was left out because somebody asked for that: said, but no failure. */
  isLeftOut?: boolean | undefined
}

export interface Collection {
  stories: StorySource[]
  problems: FileProblem[]
}

const extensions = formats.flatMap((format) => format.extensions)

/** The stories that the arguments ask for, in their order. */
export async function collectStories(options: StoryOptions): Promise<Collection> {
  if (options.paths.includes('-')) return collectStandardInput(options.stdinPath ?? '')
  if (options.staged) return collectStaged(options.paths)
  const paths = options.paths.length ? options.paths : ['.']
  const {files, problems} = await discover(paths, {cwd: process.cwd(), extensions})
  const stories: StorySource[] = files.map((file) => ({
    path: file,
    isNamed: paths.includes(file),
    leftOut: reasonByName(file),
    read: () => readStoryFile(file),
  }))
  if (options.changedSince === undefined) return {stories, problems}
  return {stories: await keepChanged(stories, options.changedSince), problems}
}

async function collectStandardInput(name: string): Promise<Collection> {
  const leftOut = name ? await reasonToLeaveOut(name) : undefined
  return {stories: [{path: name, isNamed: true, leftOut, read: () => readStream(process.stdin)}], problems: []}
}

async function collectStaged(paths: readonly string[]): Promise<Collection> {
  const [{readStaged, stagedFiles}, {default: picomatch}] = await Promise.all([import('./git.ts'), import('picomatch')])
  const isAskedFor = (file: string, asked: string) =>
    !path.relative(asked, file).startsWith('..') || picomatch.isMatch(file, asked)
  const cwd = process.cwd()
  const stories: StorySource[] = []
  for (const file of await stagedFiles(cwd)) {
    const isNamed = paths.includes(file)
    if (!isNamed && !extensions.some((extension) => file.toLowerCase().endsWith(extension))) continue
    if (paths.length && !paths.some((asked) => isAskedFor(file, asked))) continue
    const leftOut = await reasonToLeaveOut(file)
    stories.push({path: file, isNamed, leftOut, read: async () => decode(await readStaged(cwd, file))})
  }
  return {stories, problems: []}
}

async function keepChanged(stories: readonly StorySource[], revision: string): Promise<StorySource[]> {
  const {changedLines} = await import('./git.ts')
  const cwd = process.cwd()
  const changed = new Map<string, Lines>()
  for (const [file, lines] of await changedLines(cwd, revision)) changed.set(path.resolve(cwd, file), lines)
  return stories.flatMap((story) => {
    const lines = changed.get(path.resolve(cwd, story.path))
    return lines ? [{...story, lines}] : []
  })
}

async function reasonToLeaveOut(file: string): Promise<string | undefined> {
  const cwd = process.cwd()
  const line = await ignoreFilesOf(cwd, cwd).lineFor(path.resolve(cwd, file), false)
  return line ? `The file is left out by ${line}.` : reasonByName(file)
}

const reasonByName = (file: string) =>
  isWordList(file) ? 'The file is a list for the stories beside it, and no story.' : undefined
