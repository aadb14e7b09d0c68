import path from 'node:path'
import type {Stet} from '../engine/stet.ts'
import type {StetEntry} from './schema.ts'

/** The side file that lets findings stand, beside the configuration. */
export const stetName = 'stet.yaml'

/**
 * The entries that speak of a story, with `file` as the engine compares it: the story's path as given.
 *
 * @param isActive whether a rule is on: a stet for one that does not run is not stale.
 */
export function stetsFor(
  entries: readonly StetEntry[],
  stetFolder: string,
  story: {path: string; absolute: string},
  isActive: (rule: string) => boolean,
): Stet[] {
  return entries
    .filter(({rule}) => isActive(rule))
    .filter(({file}) => file === undefined || path.relative(path.resolve(stetFolder, file), story.absolute) === '')
    .map((entry) => (entry.file === undefined ? entry : {...entry, file: story.path}))
}
