import type {ReadingFormat, ReadingPrinter} from '../reporters/reading/story.ts'
import type {ReadOptions} from './arguments.ts'
import {print, say, wantsColour} from './output.ts'
import {describeProblem} from './present.ts'
import {readStories} from './read-stories.ts'

/** `copydesk read FILES|FOLDERS|GLOBS …`: prints how stories are read. Returns the exit status. */
export async function read(options: ReadOptions): Promise<number> {
  const {stories, problems} = await readStories(options)
  for (const problem of problems) say(describeProblem(problem))
  const printer = await printers[options.format]()
  await print(printer(stories, {colour: wantsColour(options.color, process.stdout)}))
  return problems.some(({isLeftOut}) => !isLeftOut) ? 2 : 0
}

/** One is needed, and should not wait for the others. */
const printers: Record<ReadingFormat, () => Promise<ReadingPrinter>> = {
  tree: async () => (await import('../reporters/reading/tree.ts')).tree,
  conllu: async () => (await import('../reporters/reading/conllu.ts')).conllu,
  json: async () => (await import('../reporters/reading/json.ts')).json,
}
