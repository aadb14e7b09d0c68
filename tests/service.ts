import type {ChildProcess} from 'node:child_process'
import net from 'node:net'
import {onTestFinished} from 'vitest'
import {start} from './command.ts'

/** A service that runs, as a user would have started it. */
export interface RunningService {
  address: string
  child: ChildProcess
  /** Its log so far. */
  log(): Record<string, unknown>[]
  /** Resolves with its exit status. */
  ended: Promise<number | string | null>
  /** A number of `/metrics`. */
  metric(name: string): Promise<number>
}

/** Starts a service in a folder, and waits until it listens. Whoever starts it ends it. */
export async function startService(
  folder: string,
  args: readonly string[] = [],
  env?: Record<string, string>,
): Promise<RunningService> {
  const child = start(folder, ['serve', '--port', '0', '--jobs', '1', ...args], env ? {env} : {})
  let said = ''
  child.stderr?.on('data', (chunk) => (said += chunk))
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  )
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(String(chunk).trim()))
    child.once('close', () => reject(new Error(`The service ended: ${said}`)))
  })
  return {
    address,
    child,
    ended,
    log: () =>
      said
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    async metric(name) {
      const text = await (await fetch(`${address}/metrics`)).text()
      const line = text.split('\n').find((one) => one.startsWith(`${name} `))
      return Number(line?.slice(name.length + 1))
    },
  }
}

/** A service for one test. */
export async function serviceFor(
  folder: string,
  args: readonly string[] = [],
  env?: Record<string, string>,
): Promise<RunningService> {
  const service = await startService(folder, args, env)
  onTestFinished(() => {
    service.child.kill('SIGKILL')
  })
  return service
}

/** Waits until something is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}

export function post(address: string, path: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(address + path, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** A connection on which a test writes what it likes. */
export function connect(address: string): net.Socket & {received(): string; isClosed: Promise<void>} {
  const {hostname, port} = new URL(address)
  const socket = net.connect(Number(port), hostname)
  let received = ''
  socket.on('data', (chunk) => (received += chunk))
  socket.on('error', () => {})
  const isClosed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  onTestFinished(() => {
    socket.destroy()
  })
  return Object.assign(socket, {received: () => received, isClosed})
}
