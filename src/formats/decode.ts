import {UnreadableCopy} from './copy.ts'

/** Bytes that a story may have: seven hundred thousand words would be a shelf of novels. */
export const largestStory = 4 * 1024 * 1024

/** Bytes from the start of a file that tell what it is. */
const sample = 8192

/** Share of control characters from which on a file is no text. */
const binaryShare = 0.05

/**
 * A file's bytes as text. A byte-order mark stays in the text, so that offsets count from the first character of the file.
 *
 * @throws {UnreadableCopy} for what is not UTF-8 text, or too large, or empty.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableCopy('The file is empty: there is nothing to read.')
  checkSize(bytes.length)
  const encoding = otherEncoding(bytes)
  if (encoding) throw new UnreadableCopy(`The file is ${encoding}. Save it as UTF-8.`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UnreadableCopy(invalidReason(bytes))
  }
}

/**
 * Refuses a file that has more bytes than a story.
 *
 * @throws {UnreadableCopy} then.
 */
export function checkSize(bytes: number): void {
  if (bytes > largestStory)
    throw new UnreadableCopy(
      `The file has ${megabytes(bytes)} MB; a story may have ${megabytes(largestStory)}. Split it, or name it in .copydeskignore.`,
    )
}

function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'UTF-16 text (little-endian)'
  if (first === 0xfe && second === 0xff) return 'UTF-16 text (big-endian)'
  const start = bytes.subarray(0, sample)
  if (start.includes(0)) return 'binary, or text in an encoding such as UTF-16'
  return start.filter(isControl).length > start.length * binaryShare ? 'binary, not text' : undefined
}

/** Control characters other than white space and the escape that colours a terminal. */
const isControl = (byte: number) => (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f

/** Names the first byte that is not UTF-8: the first U+FFFD that a lenient decoder puts in without its being there. */
function invalidReason(bytes: Uint8Array): string {
  const encoder = new TextEncoder()
  const [first = '', ...rest] = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes).split('\uFFFD')
  let offset = encoder.encode(first).length
  for (const piece of rest) {
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break
    offset += 3 + encoder.encode(piece).length
  }
  const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1)
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()
  return `Byte ${offset + 1} (0x${value}, in line ${line}) is not UTF-8. Save the file as UTF-8.`
}

/** A number of bytes as megabytes, for people. */
export const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
