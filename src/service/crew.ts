import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import type {Ask, Outcome, ServiceConfig} from './check.ts'
import type {Greeting} from './worker.ts'

/** Why there is no outcome. */
export type FailureKind = 'overrun' | 'crash' | 'closed' | 'gone'

export class CrewFailure extends Error {
  override name = 'CrewFailure'
  readonly kind: FailureKind

  constructor(kind: FailureKind) {
    super(kind)
    this.kind = kind
  }
}

export interface CrewOptions {
  /** How many stories are read at a time. */
  jobs: number
  config: ServiceConfig
  /** Milliseconds that a story may take. Default: no limit. */
  limit?: number | undefined
  /** Megabytes of memory that a worker may take; one that takes more breaks off. Default: what Node.js allows. */
  memory?: number | undefined
  /** Told when a worker was ended and another takes its place. */
  onReplaced?: ((kind: FailureKind) => void) | undefined
}

/**
 * Workers that read a story each. Where Tinypool would give a new worker its first story while it still loads, and
 * count that against the story's time, a worker here gets none before it is ready.
 */
export interface Crew {
  /** Stories that wait for a worker. */
  readonly waiting: number
  /**
   * Reads a story as soon as a worker is free, in the order in which they were asked for.
   *
   * @param signal takes a story back that is still waiting.
   * @throws {CrewFailure}
   */
  check(ask: Ask, signal?: AbortSignal): Promise<Outcome>
  /** Ends the workers, and with them what they read. */
  close(): Promise<void>
}

interface Job {
  ask: Ask
  signal: AbortSignal | undefined
  resolve(outcome: Outcome): void
  reject(error: Error): void
}

/** Milliseconds before a worker is tried again that could not begin. */
const pause = 1000

/**
 * Starts the workers, and waits for all of them.
 *
 * @throws what keeps them from beginning, such as a fault in the configuration.
 */
export async function openCrew({jobs, config, limit, memory, onReplaced}: CrewOptions): Promise<Crew> {
  const free: Worker[] = []
  const all = new Set<Worker>()
  const running = new Map<Worker, {job: Job; timer: NodeJS.Timeout | undefined}>()
  let queue: Job[] = []
  let isClosed = false

  async function hire(): Promise<void> {
    const worker = await startWorker(config, memory)
    if (isClosed) {
      await worker.terminate()
      return
    }
    all.add(worker)
    worker.on('message', (outcome: Outcome) => {
      const job = release(worker)
      job?.resolve(outcome)
      free.push(worker)
      next()
    })
    worker.on('error', () => {})
    worker.on('exit', () => dismiss(worker, 'crash'))
    free.push(worker)
    next()
  }

  function next(): void {
    while (free.length && queue.length) {
      const job = queue.shift() as Job
      if (job.signal?.aborted) continue
      const worker = free.shift() as Worker
      const timer = limit === undefined ? undefined : setTimeout(() => dismiss(worker, 'overrun'), limit)
      running.set(worker, {job, timer})
      worker.postMessage(job.ask)
    }
  }

  function release(worker: Worker): Job | undefined {
    const run = running.get(worker)
    clearTimeout(run?.timer)
    running.delete(worker)
    return run?.job
  }

  function dismiss(worker: Worker, kind: FailureKind): void {
    if (!all.delete(worker)) return
    if (free.includes(worker)) free.splice(free.indexOf(worker), 1)
    release(worker)?.reject(new CrewFailure(kind))
    void worker.terminate()
    if (isClosed) return
    onReplaced?.(kind)
    void replace()
  }

  async function replace(): Promise<void> {
    while (!isClosed) {
      try {
        return await hire()
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }

  async function close(): Promise<void> {
    isClosed = true
    const left = queue
    queue = []
    for (const job of left) job.reject(new CrewFailure('closed'))
    await Promise.all(
      [...all].map((worker) => {
        all.delete(worker)
        release(worker)?.reject(new CrewFailure('closed'))
        return worker.terminate()
      }),
    )
  }

  try {
    await Promise.all(Array.from({length: jobs}, hire))
  } catch (error) {
    await close()
    throw error
  }
  return {
    get waiting() {
      return queue.length
    },
    check: (ask, signal) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new CrewFailure('closed'))
        const job = {ask, signal, resolve, reject}
        signal?.addEventListener('abort', () => {
          if (!queue.includes(job)) return
          queue = queue.filter((other) => other !== job)
          reject(new CrewFailure('gone'))
        })
        queue.push(job)
        next()
      }),
    close,
  }
}

/** A worker that is ready. What a plugin prints there would stand in the midst of answers and logs: it is dropped. */
function startWorker(config: ServiceConfig, memory: number | undefined): Promise<Worker> {
  // Bundled, this stands in a folder beside that of the entries.
  const own = fileURLToPath(import.meta.url)
  const file = path.join(path.dirname(own), '../service', `worker${path.extname(own)}`)
  const resourceLimits = memory === undefined ? {} : {maxOldGenerationSizeMb: memory}
  const worker = new Worker(file, {workerData: config, stdout: true, stderr: true, resourceLimits})
  worker.stdout.resume()
  worker.stderr.resume()
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      void worker.terminate()
      reject(error)
    }
    const onExit = () => reject(new Error('A worker ended before it began.'))
    worker.once('error', fail)
    worker.once('exit', onExit)
    worker.once('message', (greeting: Greeting) => {
      worker.off('error', fail).off('exit', onExit)
      if ('isReady' in greeting) return resolve(worker)
      const {name, message} = greeting.failure
      fail(Object.assign(new Error(message), {name}))
    })
  })
}
