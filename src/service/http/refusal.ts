/** Why a request is not answered as it was meant. The message is for whoever sent it: what stood there, what would be accepted. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  /** Of a closed list, for programs. */
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** Try again, in so many seconds. */
export function tooBusy(message: string, seconds = 1): Refusal {
  return new Refusal(503, 'busy', message, {'retry-after': String(seconds)})
}

/** Whoever asked has hung up: there is nobody to answer. */
export class HungUp extends Error {
  override name = 'HungUp'
}
