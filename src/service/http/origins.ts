import type {IncomingMessage} from 'node:http'

/** The headers that let pages of other origins read an answer; none where their origin is not among those allowed. */
export function originHeaders({headers}: IncomingMessage, allowed: readonly string[]): Record<string, string> {
  if (!allowed.length) return {}
  if (allowed.includes('*')) return {'access-control-allow-origin': '*'}
  const {origin} = headers
  if (origin === undefined || !allowed.includes(origin)) return {vary: 'Origin'}
  return {'access-control-allow-origin': origin, vary: 'Origin'}
}

/** What is added where a browser asks beforehand. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': '600',
  }
}
