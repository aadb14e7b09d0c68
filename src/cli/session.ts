import type {ConfigLoader} from '../config/index.ts'
import {type LintOptions, usualCache} from './arguments.ts'
import type {Baseline} from './baseline.ts'
import {type Cache, openCache} from './cache.ts'
import {configRequest, openConfig, rulesToRun} from './configuration.ts'
import {type Desks, openDesks} from './lint-story.ts'
import {packageBuild} from './package.ts'
import {type Linter, lintHere, lintInWorkers} from './pool.ts'

/** What stays the same from story to story. */
export interface Session {
  config: ConfigLoader
  desks: Desks
  linter: Linter
  cache: Cache | undefined
  /** Tells this copydesk from another, whose findings would be others. */
  build: string
  baseline: Baseline | undefined
  close(): Promise<void>
}

/**
 * @param jobs workers, or 1 to lint in this process
 * @throws {UsageError} for a baseline that is none.
 */
export async function openSession(options: LintOptions, jobs: number): Promise<Session> {
  const request = configRequest(options)
  const desks = openDesks()
  const linter = jobs > 1 ? lintInWorkers(jobs, request) : lintHere(desks)
  return {
    config: openConfig(request, await rulesToRun(request)),
    desks,
    linter,
    cache: options.cache ? await openCache(options.cacheLocation ?? usualCache) : undefined,
    build: packageBuild(),
    baseline: options.baseline === undefined ? undefined : await readBaseline(options.baseline),
    close: () => linter.close(),
  }
}

/** Loaded when it is asked for. */
async function readBaseline(file: string): Promise<Baseline> {
  const baseline = await import('./baseline-file.ts')
  return baseline.readBaseline(file)
}
