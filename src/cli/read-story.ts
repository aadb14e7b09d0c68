import fs from 'node:fs/promises'
import {checkSize, decode, megabytes} from '../formats/decode.ts'
import {largestStory, UnreadableCopy} from '../formats/index.ts'

/**
 * A story's file as text.
 *
 * @throws {UnreadableCopy} for whatever cannot be read; the message is without the path.
 */
export async function readStoryFile(path: string): Promise<string> {
  try {
    const stats = await fs.stat(path)
    if (stats.isDirectory()) throw new UnreadableCopy('This is a folder. Name a story.')
    // A pipe or a device may never end.
    if (!stats.isFile()) throw new UnreadableCopy('This is no file. To read from a pipe, use -.')
    checkSize(stats.size)
    return decode(await fs.readFile(path))
  } catch (error) {
    throw readable(error)
  }
}

/**
 * What comes from a pipe, as text. Stops at the size that no story has, so that an endless pipe ends as well.
 *
 * @throws {UnreadableCopy} as above.
 */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largestStory)
      throw new UnreadableCopy(`The text has more than ${megabytes(largestStory)} MB, the most that a story may have.`)
  }
  return decode(Buffer.concat(chunks))
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'You may not read this file. Ask for the permission.',
  EPERM: 'You may not read this file. Ask for the permission.',
  ELOOP: 'The link leads back to itself.',
  ENAMETOOLONG: 'The name is too long.',
}

function readable(error: unknown): unknown {
  if (error instanceof UnreadableCopy || !(error instanceof Error) || !('code' in error)) return error
  return new UnreadableCopy(reasons[String(error.code)] ?? `The file cannot be read: ${error.message}.`)
}
