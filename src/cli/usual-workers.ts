import {availableParallelism} from 'node:os'

/** As many stories at once as there are processors, but not so many that memory is short: each worker has the words and weights. */
export function usualWorkers(): number {
  return Math.min(8, availableParallelism())
}
