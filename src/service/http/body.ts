import type {IncomingMessage} from 'node:http'
import {megabytes} from '../../formats/decode.ts'
import {HungUp, Refusal, tooBusy} from './refusal.ts'

export interface BodyLimits {
  /** The most bytes. */
  bytes: number
  /** The most milliseconds that it may take to come. */
  time: number
  /** The service stops: what is not here yet is not waited for. */
  stop: AbortSignal
}

/**
 * A request's body, whole.
 *
 * @param proceed told before the body is read: some senders wait for it.
 * @throws {Refusal} for one that is too large, too slow or compressed; {HungUp}.
 */
export function readBody(request: IncomingMessage, limits: BodyLimits, proceed: () => void): Promise<Buffer> {
  const {'content-encoding': encoding, 'content-length': length} = request.headers
  if (encoding && encoding.toLowerCase() !== 'identity')
    throw new Refusal(415, 'encoding', `The body is encoded as ${show(encoding)}. Send it as it is.`)
  if (Number(length) > limits.bytes) throw tooLarge(Number(length), limits.bytes)
  proceed()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (act: () => void) => {
      clearTimeout(timer)
      limits.stop.removeEventListener('abort', onStop)
      request.removeAllListeners('data')
      act()
    }
    const refuse = (error: Error) => settle(() => reject(error))
    const onStop = () => refuse(tooBusy('The service is stopping.'))
    const timer = setTimeout(
      () => refuse(new Refusal(408, 'slow', `The body did not come within ${limits.time / 1000} seconds.`)),
      limits.time,
    )
    limits.stop.addEventListener('abort', onStop)
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limits.bytes) return refuse(tooLarge(undefined, limits.bytes))
      chunks.push(chunk)
    })
    request.on('end', () => settle(() => resolve(Buffer.concat(chunks))))
    request.on('error', () => refuse(new HungUp()))
    request.on('close', () => refuse(new HungUp()))
  })
}

/** @throws {Refusal} for what is not UTF-8. A byte-order mark before it is dropped. */
export function decodeBody(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(body)
  } catch {
    throw new Refusal(400, 'not-utf8', 'The body is not UTF-8. Send it as UTF-8.')
  }
}

function tooLarge(bytes: number | undefined, most: number): Refusal {
  const found = bytes === undefined ? `more than ${megabytes(most)} MB` : `${megabytes(bytes)} MB`
  return new Refusal(413, 'too-large', `The body has ${found}; it may have ${megabytes(most)} MB.`)
}

const show = (name: string) => (/^[\w, -]{1,40}$/.test(name) ? `“${name}”` : 'something else')
