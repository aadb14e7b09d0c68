import type {ReadingPrinter} from '../reporters/reading/story.ts'
import type {StoryOptions} from './arguments.ts'
import {print, say, wantsColour} from './output.ts'
import {describeProblem} from './present.ts'
import {readStories} from './read-stories.ts'

/** Reads stories and prints what was noticed, by a printer that is loaded meanwhile. Returns the exit status. */
export async function printReadings(options: StoryOptions, loading: Promise<ReadingPrinter>): Promise<number> {
  const {stories, problems} = await readStories(options)
  for (const problem of problems) say(describeProblem(problem))
  const printer = await loading
  await print(printer(stories, {colour: wantsColour(options.color, process.stdout)}))
  return problems.some(({isLeftOut}) => !isLeftOut) ? 2 : 0
}
