import {rules} from '../../rules/index.ts'
import {createConfigLoader, type FileConfig} from '../config/index.ts'
import {readSetting} from '../rule-kit/index.ts'
import type {ServiceConfig} from './check.ts'
import {openCrew} from './crew.ts'
import {jsonLog} from './http/log.ts'
import {createMetrics} from './http/metrics.ts'
import {createRoutes} from './http/routes.ts'
import {type RunningServer, startServer} from './http/server.ts'
import {tokenCheck} from './http/token.ts'

export interface ServeOptions {
  config: ServiceConfig
  host: string
  port: number
  jobs: number
  /** The most stories that wait for a worker. */
  queue: number
  /** Milliseconds that a story may take. */
  limit: number
  /** The most bytes of a request. */
  bytes: number
  /** Milliseconds that a client may take to send a request, or to take its answer. */
  patience: number
  token?: string | undefined
  origins: readonly string[]
  version: string
  /** `YYYY-MM-DD`, at the moment it is asked. */
  today(): string
  /** Where the log goes. */
  write(text: string): void
}

export interface Service {
  address: string
  /** Answers what it has taken, then ends. */
  stop(): Promise<void>
}

/** Megabytes for a worker: words, weights and what was read last take 300, the longest story that is read in time 200. */
const memory = 1024

/**
 * Starts the service. It is ready to answer when this returns.
 *
 * @throws {ConfigError}, or the error of `node:net` where it cannot listen.
 */
export async function serve(options: ServeOptions): Promise<Service> {
  const {config, jobs, queue, limit, version, token, today} = options
  const log = jsonLog(options.write)
  const metrics = createMetrics(version)
  const base = baseOf(await createConfigLoader({...config, rules}).forFile('untitled'))
  const crew = await openCrew({
    jobs,
    config,
    limit,
    memory,
    onReplaced(reason) {
      metrics.countReplacement(reason)
      log({level: 'warning', event: 'worker-replaced', reason})
    },
  })
  let server: RunningServer | undefined
  const inFlight = () => server?.inFlight ?? 0
  try {
    server = await startServer({
      ...options,
      token: token === undefined ? undefined : tokenCheck(token),
      routes: createRoutes({crew, queue, metrics, version, today, base, inFlight}),
      metrics,
      log,
    })
  } catch (error) {
    await crew.close()
    throw error
  }
  const {address, stop} = server
  log({level: 'info', event: 'listening', address, jobs, token: token !== undefined, config: base.hash})
  if (token === undefined && !isLoopback(options.host))
    log({level: 'warning', event: 'open', message: 'Whoever reaches this address may ask. Set a token.'})
  return {
    address,
    async stop() {
      log({level: 'info', event: 'stopping', inFlight: inFlight()})
      await stop()
      await crew.close()
      log({level: 'info', event: 'stopped'})
    },
  }
}

function baseOf({settings, hash}: FileConfig) {
  const severities = new Map(
    settings.rules.map(({rule, setting}) => [rule.rule.id, String(readSetting(rule.rule, setting).severity)]),
  )
  return {severities, language: settings.house?.language, hash}
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host)
