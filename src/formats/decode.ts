import {UnreadableCopy} from './copy.ts'

/** Bytes that a story may have: two million words would be a shelf of novels. */
export const largestStory = 8 * 1024 * 1024

/**
 * A file's bytes as text. A byte-order mark stays in the text, so that offsets count from the first character of the file.
 *
 * @throws {UnreadableCopy} for what is not UTF-8 text, or too large, or empty.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableCopy('The file is empty: there is nothing to read.')
  if (bytes.length > largestStory)
    throw new UnreadableCopy(
      `The file has ${megabytes(bytes.length)} MB; a story may have ${megabytes(largestStory)}. Split it, or name it in .copydeskignore.`,
    )
  const encoding = otherEncoding(bytes)
  if (encoding) throw new UnreadableCopy(`The file is ${encoding}. Save it as UTF-8.`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const offset = findInvalid(bytes)
    throw new UnreadableCopy(
      `Byte ${offset + 1} (0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()}) is not UTF-8. Save the file as UTF-8.`,
    )
  }
}

function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16 text'
  return bytes.subarray(0, 8192).includes(0) ? 'binary, or text in an encoding such as UTF-16' : undefined
}

/** Index of the first byte that does not belong to a UTF-8 character. */
function findInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      decoder.decode(bytes.subarray(0, middle), {stream: true})
      decoder.decode()
      low = middle
    } catch {
      if (isPrefix(bytes, middle)) low = middle
      else high = middle - 1
    }
  }
  return low
}

/** Whether the first `length` bytes are UTF-8 but for a last character that is cut off. */
function isPrefix(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes.subarray(0, length), {stream: true})
    return true
  } catch {
    return false
  }
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
