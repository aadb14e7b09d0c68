import type {NamesFormat} from '../reporters/names/format.ts'
import type {ReadingPrinter} from '../reporters/reading/story.ts'
import type {NamesOptions} from './arguments.ts'
import {printReadings} from './print-readings.ts'

/** `copydesk names FILES|FOLDERS|GLOBS …`: lists whom and what stories name. Returns the exit status. */
export const names = (options: NamesOptions): Promise<number> => printReadings(options, printers[options.format]())

/** One is needed, and should not wait for the other. */
const printers: Record<NamesFormat, () => Promise<ReadingPrinter>> = {
  list: async () => (await import('../reporters/names/list.ts')).list,
  json: async () => (await import('../reporters/names/json.ts')).json,
}
