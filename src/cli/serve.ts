import fs from 'node:fs'
import {type Service, serve} from '../service/serve.ts'
import type {ServeOptions} from './arguments.ts'
import {sharedRequest} from './configuration.ts'
import {print} from './output.ts'
import {packageVersion} from './package.ts'
import {UsageError} from './usage-error.ts'
import {usualWorkers} from './usual-workers.ts'

/** `copydesk serve`: answers until it is told to stop. Returns the exit status. */
export async function serveStories(options: ServeOptions): Promise<number> {
  const {host, port, jobs = usualWorkers(), queue, timeout, clientTimeout, maxBytes, allowOrigin = []} = options
  const stopped = stopSignal()
  const service = await serve({
    config: sharedRequest(options),
    host,
    port,
    jobs,
    queue,
    limit: timeout * 1000,
    bytes: maxBytes,
    patience: clientTimeout * 1000,
    token: readToken(options),
    origins: allowOrigin,
    version: packageVersion(),
    today: () => sharedRequest(options).today ?? '',
    write: (text) => process.stderr.write(text),
  }).catch((error: unknown) => {
    throw sayListening(error, options)
  })
  await print(`${service.address}\n`)
  await stopped
  await stop(service)
  return 0
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}

/** A second signal, which nobody waits for any more, ends the process at once. */
function stop(service: Service): Promise<void> {
  process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT')
  return service.stop()
}

function readToken({tokenFile}: ServeOptions): string | undefined {
  const {COPYDESK_TOKEN} = process.env
  if (tokenFile !== undefined && COPYDESK_TOKEN)
    throw new UsageError('--token-file does not go with $COPYDESK_TOKEN. Set one of them.')
  const token = tokenFile === undefined ? COPYDESK_TOKEN : readTokenFile(tokenFile)
  if (token !== undefined && token !== '' && !/^[\x21-\x7e]+$/.test(token))
    throw new UsageError(
      'The token has characters that do not stand in a header. Use letters, digits and marks of ASCII.',
    )
  if (tokenFile !== undefined && !token) throw new UsageError(`--token-file: “${tokenFile}” is empty.`)
  return token || undefined
}

function readTokenFile(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new UsageError(`--token-file: “${file}” cannot be read: ${(error as Error).message}.`)
  }
}

/** What keeps a service from listening is seldom our fault. */
function sayListening(error: unknown, {host, port}: ServeOptions): unknown {
  const {code} = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new UsageError(`Port ${port} is taken. Name another by --port, or 0 for any.`)
  if (code === 'EACCES') return new UsageError(`You may not listen on port ${port}. Name one above 1023 by --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new UsageError(`--host: “${host}” is no address of this machine.`)
  return error
}
