import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Fix} from '../rule-kit/index.ts'
import {extent} from './anchor.ts'

/**
 * The source with the first replacement of each finding put in; what a replacement does not touch stays as it is.
 * Of findings that overlap only the first is mended: lint the result again for the rest.
 *
 * @param most `safe` for the replacements that need no asking, `suggest` for the others as well.
 */
export function applyFixes(file: VFile, most: Fix): {source: string; fixed: VFileMessage[]} {
  const {copy} = file.data
  const source = copy?.source ?? String(file)
  const fixed: VFileMessage[] = []
  let mended = ''
  let last = 0
  for (const message of file.messages) {
    const [replacement] = message.expected ?? []
    if (replacement === undefined || !message.fix || (most === 'safe' && message.fix !== 'safe')) continue
    const {start, end} = extent(message)
    if (start < last) continue
    mended += source.slice(last, start) + (copy?.encode(replacement) ?? replacement)
    last = end
    fixed.push(message)
  }
  return {source: mended + source.slice(last), fixed}
}
