import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Tinypool} from 'tinypool'
import type {FileConfig} from '../config/index.ts'
import type {ConfigRequest} from './configuration.ts'
import {type Checked, type Desks, lintStory, type Story} from './lint-story.ts'
import type {Batch} from './worker.ts'

/** Who lints: this process, or several workers. The same stories have the same results. */
export interface Linter {
  /** Batches that may be given at the same time. */
  width: number
  lint(batch: readonly {story: Story; config: FileConfig}[]): Promise<Checked[]>
  close(): Promise<void>
}

export function lintHere(desks: Desks): Linter {
  return {
    width: 1,
    async lint(batch) {
      const results: Checked[] = []
      for (const {story, config} of batch) results.push(await lintStory(story, desks(config)))
      return results
    },
    async close() {},
  }
}

/** The workers start with the first batch: where the cache knows every story, none does. */
export function lintInWorkers(jobs: number, request: ConfigRequest): Linter {
  let pool: Promise<Tinypool> | undefined
  return {
    // One batch waits for each worker, so that none is idle while the next is read.
    width: jobs * 2,
    async lint(batch) {
      pool ??= startWorkers(jobs)
      const stories = batch.map(({story}) => story)
      return (await pool).run({stories, request} satisfies Batch)
    },
    async close() {
      await (await pool)?.destroy()
    },
  }
}

async function startWorkers(jobs: number): Promise<Tinypool> {
  const {Tinypool} = await import('tinypool')
  // Bundled, this stands in a folder beside that of the commands.
  const own = fileURLToPath(import.meta.url)
  const filename = path.join(path.dirname(own), '../cli', `worker${path.extname(own)}`)
  return new Tinypool({filename, minThreads: jobs, maxThreads: jobs, isolateWorkers: false})
}
