import type {NamesFormat} from '../reporters/names/format.ts'
import type {ReadingPrinter} from '../reporters/reading/story.ts'
import type {NamesOptions} from './arguments.ts'
import {print, say, wantsColour} from './output.ts'
import {describeProblem} from './present.ts'
import {readStories} from './read-stories.ts'

/** `copydesk names FILES|FOLDERS|GLOBS …`: lists whom and what stories name. Returns the exit status. */
export async function names(options: NamesOptions): Promise<number> {
  const {stories, problems} = await readStories(options)
  for (const problem of problems) say(describeProblem(problem))
  const printer = await printers[options.format]()
  await print(printer(stories, {colour: wantsColour(options.color, process.stdout)}))
  return problems.some(({isLeftOut}) => !isLeftOut) ? 2 : 0
}

/** One is needed, and should not wait for the other. */
const printers: Record<NamesFormat, () => Promise<ReadingPrinter>> = {
  list: async () => (await import('../reporters/names/list.ts')).list,
  json: async () => (await import('../reporters/names/json.ts')).json,
}
