import type {ReadingFormat, ReadingPrinter} from '../reporters/reading/story.ts'
import type {ReadOptions} from './arguments.ts'
import {printReadings} from './print-readings.ts'

/** `copydesk read FILES|FOLDERS|GLOBS …`: prints how stories are read. Returns the exit status. */
export const read = (options: ReadOptions): Promise<number> => printReadings(options, printers[options.format]())

/** One is needed, and should not wait for the others. */
const printers: Record<ReadingFormat, () => Promise<ReadingPrinter>> = {
  tree: async () => (await import('../reporters/reading/tree.ts')).tree,
  conllu: async () => (await import('../reporters/reading/conllu.ts')).conllu,
  json: async () => (await import('../reporters/reading/json.ts')).json,
}
