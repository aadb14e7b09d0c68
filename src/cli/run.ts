import {availableParallelism} from 'node:os'
import {formats} from '../formats/index.ts'
import type {LintOptions, StoryOptions} from './arguments.ts'
import {lintStories} from './lint-stories.ts'
import {openSession} from './session.ts'
import {startStopwatch} from './stopwatch.ts'
import {collectStories} from './stories.ts'
import {UsageError} from './usage-error.ts'

/** `copydesk [FILES|FOLDERS|GLOBS …]`: lints, reports and perhaps mends. Returns the exit status. */
export async function run(options: LintOptions): Promise<number> {
  checkUsage(options)
  if (options.watch) return (await import('./watch.ts')).watchStories(options)
  const stopwatch = startStopwatch()
  const collection = await stopwatch.time('find', () => collectStories(options))
  const jobs = options.jobs ?? usualJobs(collection.stories.length)
  const session = await openSession(options, jobs)
  try {
    return await lintStories(collection, options, session, stopwatch)
  } finally {
    await session.close()
  }
}

/** From so many stories on workers are faster, though each has to load the rules. */
const manyStories = 150

function usualJobs(stories: number): number {
  return stories < manyStories ? 1 : Math.min(8, availableParallelism())
}

/** Pairs of options that contradict each other, and why. */
const contradictions: [LintFlag, LintFlag, string][] = [
  ['staged', 'changedSince', 'Ask for one of them.'],
  ['staged', 'fix', 'What is staged is not in the file. Mend the file, then stage it.'],
  ['staged', 'fixSuggested', 'What is staged is not in the file. Mend the file, then stage it.'],
  ['staged', 'dryRun', 'What is staged is not in the file.'],
  ['staged', 'watch', 'Ask for one of them.'],
  ['baseline', 'writeBaseline', 'Write it first, then hold findings against it.'],
  ['writeBaseline', 'watch', 'Ask for one of them.'],
  ['writeBaseline', 'fix', 'Mend first, then write the baseline of what is left.'],
  ['writeBaseline', 'fixSuggested', 'Mend first, then write the baseline of what is left.'],
  ['writeBaseline', 'changedSince', 'A baseline is of whole stories.'],
  ['dryRun', 'watch', 'Ask for one of them.'],
]

type LintFlag = Exclude<keyof LintOptions, 'format'>

export function checkUsage(options: StoryOptions & Partial<Pick<LintOptions, LintFlag>>): void {
  for (const [one, other, why] of contradictions)
    if (options[one] && options[other]) throw new UsageError(`${flag(one)} does not go with ${flag(other)}. ${why}`)
  const {paths, stdinPath, formatIn} = options
  const isPipe = paths.includes('-')
  if (isPipe && paths.length > 1)
    throw new UsageError('Standard input (-) is read alone. Name files in a run of their own.')
  if (!isPipe && stdinPath !== undefined) throw new UsageError('--stdin-path goes with standard input. Add -.')
  for (const one of ['staged', 'changedSince', 'watch'] as const)
    if (isPipe && options[one]) throw new UsageError(`${flag(one)} does not go with standard input (-).`)
  const names = formats.map(({name}) => name)
  if (formatIn !== undefined && !names.includes(formatIn))
    throw new UsageError(`--format-in: “${formatIn}” is no format. Use ${names.join(', ')}.`)
}

const flag = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
