import {createHash, timingSafeEqual} from 'node:crypto'

/** Whether a token is the right one; takes as long for a wrong one, wherever it differs. */
export type TokenCheck = (given: string | undefined) => boolean

export function tokenCheck(token: string): TokenCheck {
  const right = digest(token)
  return (given) => timingSafeEqual(digest(given ?? ''), right) && given !== undefined
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^bearer +(\S+) *$/i.exec(header ?? '')?.[1]
}

const digest = (text: string) => createHash('sha256').update(text).digest()
