import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Reading} from '../language/reading.ts'
import type {Span} from '../language/span.ts'

/** A retext plugin, attached: what a rule may stand on. */
export type Transformer = (tree: Root, file: VFile, next: (error?: Error) => void) => unknown

/**
 * Runs a retext plugin from elsewhere over a reading, and gives each of its messages with the stretch of the story that
 * it speaks of. Messages that have no place in the story are left out.
 *
 * @param tree Default: the reading's own.
 */
export function messagesOf(
  transform: Transformer,
  reading: Reading,
  tree: Root = reading.tree,
): {message: VFileMessage; span: Span}[] {
  const file = new VFile()
  let failure: Error | undefined
  transform(tree, file, (error) => {
    failure = error
  })
  if (failure) throw failure
  return file.messages.flatMap((message) => {
    const span = spanAt(reading, message)
    return span ? [{message, span}] : []
  })
}

function spanAt({paragraphs}: Reading, {place}: VFileMessage): Span | undefined {
  if (!place || !('start' in place)) return undefined
  for (const paragraph of paragraphs) {
    const span = paragraph.fromSource(place.start.offset ?? -1, place.end.offset ?? -1)
    if (span) return {paragraph, ...span}
  }
  return undefined
}
