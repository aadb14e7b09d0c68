import {randomUUID} from 'node:crypto'
import http, {type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'
import type {Duplex} from 'node:stream'
import {decodeBody, readBody} from './body.ts'
import type {Log} from './log.ts'
import type {Metrics} from './metrics.ts'
import {originHeaders, preflightHeaders} from './origins.ts'
import {HungUp, Refusal, tooBusy} from './refusal.ts'
import type {Answer, Incoming, Method, Route} from './routes.ts'
import {bearerOf, type TokenCheck} from './token.ts'

export interface ServerOptions {
  host: string
  /** 0 for any that is free. */
  port: number
  routes: readonly Route[]
  /** The most bytes of a body. */
  bytes: number
  /** Milliseconds that a client may take to send a request, and again to take the answer. */
  patience: number
  /** Default: everybody may ask. */
  token?: TokenCheck | undefined
  /** Origins whose pages may read answers; `*` for all. */
  origins: readonly string[]
  version: string
  metrics: Metrics
  log: Log
}

export interface RunningServer {
  /** `http://127.0.0.1:8081` */
  address: string
  readonly inFlight: number
  /** Takes no more requests, and waits until those it has taken are answered. */
  stop(): Promise<void>
}

type FullAnswer = Answer & {headers?: Readonly<Record<string, string>>}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Undefined where there is nothing at the address. */
  route: Route | undefined
  id: string
  /** When its head had come, by `performance`. */
  begun: number
  /** Aborted when whoever asked has hung up. */
  gone: AbortController
}

/** The most bodies that come in at a time: each may take the whole of its bytes. */
const mostBodies = 64

/** Connections beyond are closed at once. */
const mostConnections = 1024

/** Milliseconds that what is still coming is thrown away after a refusal, so that its sender gets to read why. */
const lingering = 2000

/** Starts to listen. @throws {Error} of `node:net` where that is not possible. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {patience, metrics, log, version} = options
  const stopping = new AbortController()
  /** What is being answered, by connection: a client may ask again before it has its answer. */
  const connections = new Map<Socket, Set<Exchange>>()
  let bodies = 0

  const server = http.createServer({
    headersTimeout: patience,
    // A body's time is kept where it is read, to be answered like any other refusal.
    requestTimeout: 0,
    connectionsCheckingInterval: Math.min(1000, Math.ceil(patience / 4)),
    keepAliveTimeout: 20_000,
  })
  server.maxConnections = mostConnections
  server.on('connection', (socket) => {
    connections.set(socket, new Set())
    // Of the answers that wait for one another only the first is told.
    socket.on('close', () => {
      for (const {gone} of connections.get(socket) ?? []) gone.abort()
      connections.delete(socket)
    })
  })
  server.on('request', (request, response) => void exchange(request, response, false))
  server.on('checkContinue', (request, response) => void exchange(request, response, true))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuseBroken(error, socket))

  async function exchange(request: IncomingMessage, response: ServerResponse, isWaiting: boolean): Promise<void> {
    const [path, query] = splitUrl(request.url ?? '')
    const route = options.routes.find((one) => one.path === path)
    const own: Exchange = {
      request,
      response,
      route,
      id: randomUUID(),
      begun: performance.now(),
      gone: new AbortController(),
    }
    let waits = isWaiting
    connections.get(request.socket)?.add(own)
    response.on('close', () => {
      connections.get(request.socket)?.delete(own)
      if (!response.writableFinished) own.gone.abort()
    })
    const incoming: Incoming = {
      query,
      contentType: (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
      gone: own.gone.signal,
      authorize: (token) => authorize(request, token),
      readBody: () =>
        takeBody(request, () => {
          if (waits) response.writeContinue()
          waits = false
        }),
    }
    try {
      const answer = await answerTo(request, route, incoming)
      await send(own, answer, waits)
      report(own, answer)
    } catch (error) {
      const refusal = refusalOf(error, own.id, log)
      if (refusal && !response.headersSent) await send(own, describe(refusal, route?.isPlain ?? false), waits)
      else response.destroy()
      report(own, {status: refusal?.status ?? 0, code: refusal?.code ?? 'hung-up'})
    }
  }

  /** @param waits whether whoever asked still waits to be told to send the body. */
  async function send({request, response, id, gone}: Exchange, answer: FullAnswer, waits: boolean): Promise<void> {
    const {status = 200, type, body, headers} = answer
    const isUnread = !request.complete
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': id,
      server: `copydesk/${version}`,
      ...originHeaders(request, options.origins),
      ...headers,
      ...((isUnread || stopping.signal.aborted) && {connection: 'close'}),
    })
    const timer = setTimeout(() => request.socket.destroy(), patience)
    response.on('close', () => clearTimeout(timer))
    gone.signal.addEventListener('abort', () => clearTimeout(timer))
    if (isUnread && !waits && status !== 408) await throwAway(request, response, body)
    else response.end(request.method === 'HEAD' ? undefined : body)
  }

  /** @param answered status 0 where nobody was left to be answered. */
  function report(
    {request, route, id, begun}: Exchange,
    {status = 200, code, words, findings}: Pick<Answer, 'status' | 'words' | 'findings'> & {code?: string},
  ): void {
    const seconds = (performance.now() - begun) / 1000
    const name = route?.path ?? 'unknown'
    metrics.countRequest(name, status, seconds)
    const level = status >= 500 ? 'error' : 'info'
    const method = methodForLog(request.method)
    const milliseconds = Math.round(seconds * 1000)
    log({level, event: 'request', id, method, route: name, status, code, words, findings, milliseconds})
  }

  async function answerTo(request: IncomingMessage, route: Route | undefined, incoming: Incoming): Promise<FullAnswer> {
    if (stopping.signal.aborted) throw tooBusy('The service is stopping.')
    if (!route) {
      const paths = options.routes.map(({path}) => path).join(', ')
      throw new Refusal(404, 'not-found', `There is nothing here. There are ${paths}.`)
    }
    const allowed = [...route.methods, ...(route.methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
    const allow = {allow: allowed.join(', ')}
    if (request.method === 'OPTIONS')
      return {status: 204, type: 'text/plain', body: '', headers: {...allow, ...preflight(request, allowed)}}
    if (!allowed.includes(request.method ?? ''))
      throw new Refusal(405, 'method', `${route.path} takes ${route.methods.join(' and ')}.`, allow)
    const {authorization} = request.headers
    const isOpen = route.token === 'none' || (route.token === 'body' && authorization === undefined)
    if (!isOpen) authorize(request, null)
    return route.answer(incoming, request.method === 'POST' ? 'POST' : ('GET' satisfies Method))
  }

  function preflight(request: IncomingMessage, methods: readonly string[]): Record<string, string> {
    const isAllowed = 'access-control-allow-origin' in originHeaders(request, options.origins)
    return isAllowed ? preflightHeaders(methods) : {}
  }

  /** @param other a token that stands elsewhere than in the header. */
  function authorize(request: IncomingMessage, other: string | null): void {
    if (!options.token || options.token(bearerOf(request.headers.authorization) ?? other ?? undefined)) return
    const message = 'This service asks for a token. Send “Authorization: Bearer …” with the right one.'
    throw new Refusal(401, 'token', message, {'www-authenticate': 'Bearer'})
  }

  async function takeBody(request: IncomingMessage, proceed: () => void): Promise<string> {
    if (bodies >= mostBodies) throw tooBusy('Too many requests are coming in. Try again in a second.')
    bodies++
    try {
      return decodeBody(await readBody(request, {bytes: options.bytes, time: patience, stop: stopping.signal}, proceed))
    } finally {
      bodies--
    }
  }

  /** What is no HTTP, or too slow or too large a head. */
  function refuseBroken({code}: NodeJS.ErrnoException, socket: Duplex): void {
    const isAnswering = [...(connections.get(socket as Socket) ?? [])].some(({response}) => response.headersSent)
    const [status, reason] = brokenHeads[code ?? ''] ?? ['400 Bad Request', 'This is not HTTP.']
    if (code === 'ECONNRESET' || !socket.writable || isAnswering) {
      socket.destroy()
      return
    }
    metrics.countRequest('unknown', Number(status.slice(0, 3)), 0)
    log({level: 'info', event: 'broken-request', status: Number(status.slice(0, 3))})
    const body = `${JSON.stringify({error: {status: Number(status.slice(0, 3)), code: 'http', message: reason}})}\n`
    socket.end(
      `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
      () => socket.destroy(),
    )
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({host: options.host, port: options.port}, resolve)
  })
  server.on('error', ({name, message}) => log({level: 'error', event: 'server', name, message}))
  return {
    address: addressOf(server.address() as AddressInfo),
    get inFlight() {
      return [...connections.values()].reduce((sum, {size}) => sum + size, 0)
    },
    stop: () =>
      new Promise((resolve) => {
        stopping.abort()
        server.close(() => resolve())
        // Who has asked nothing yet is not waited for.
        for (const [socket, asked] of connections) if (!asked.size) socket.destroySoon()
      }),
  }
}

const brokenHeads: Readonly<Record<string, [status: string, reason: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The head of the request did not come in time.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The head of the request is too large.'],
}

/** The path, and what is asked behind it. */
function splitUrl(url: string): [path: string, query: URLSearchParams] {
  const at = url.indexOf('?')
  return at < 0 ? [url, new URLSearchParams()] : [url.slice(0, at), new URLSearchParams(url.slice(at + 1))]
}

/** Undefined where there is nobody to be told. What nobody foresaw is named to nobody but the log, and there without its words. */
function refusalOf(error: unknown, id: string, log: Log): Refusal | undefined {
  if (error instanceof HungUp) return undefined
  if (error instanceof Refusal) return error
  if (error instanceof Error && error.name === 'ConfigError') return new Refusal(422, 'story', error.message)
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  log({level: 'error', event: 'fault', id, name: error instanceof Error ? error.name : 'unknown', at: stack[0]?.trim()})
  return new Refusal(500, 'fault', `Something unexpected went wrong. The log has more, under ${id}.`)
}

function describe({status, code, message, headers}: Refusal, isPlain: boolean): FullAnswer {
  if (isPlain) return {status, headers, type: 'text/plain; charset=utf-8', body: `Error: ${message}`}
  const body = `${JSON.stringify({error: {status, code, message}})}\n`
  return {status, headers, type: 'application/json; charset=utf-8', body}
}

/** Answers while the request is still coming. A connection that is closed upon it would be reset before the answer is read. */
async function throwAway(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
  response.write(body)
  request.resume()
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, lingering)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    request.on('end', done)
    response.on('close', done)
  })
  response.end()
}

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']

/** A closed list: anything else may be made up. */
const methodForLog = (method = '') => (methods.includes(method) ? method : 'other')

function addressOf({address, family, port}: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
