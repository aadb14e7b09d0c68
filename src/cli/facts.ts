import type {FactsFormat} from '../reporters/facts/format.ts'
import type {ReadingPrinter} from '../reporters/reading/story.ts'
import type {FactsOptions} from './arguments.ts'
import {printReadings} from './print-readings.ts'

/** `copydesk facts FILES|FOLDERS|GLOBS …`: lists what a fact-checker goes through. Returns the exit status. */
export const facts = (options: FactsOptions): Promise<number> => printReadings(options, printers[options.format]())

/** One is needed, and should not wait for the other. */
const printers: Record<FactsFormat, () => Promise<ReadingPrinter>> = {
  table: async () => (await import('../reporters/facts/table.ts')).table,
  json: async () => (await import('../reporters/facts/json.ts')).json,
}
