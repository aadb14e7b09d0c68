import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {applyFixes, type Desk} from '../engine/index.ts'
import {readCopy} from '../formats/index.ts'
import type {Fix} from '../rule-kit/index.ts'
import type {Lines} from './changed-lines.ts'
import type {Story} from './lint-story.ts'

/** A replacement can make room for another, but not for ever. */
const mostPasses = 10

export interface Mended {
  source: string
  /** Replacements put in. */
  count: number
  /** What the desk says of the mended story, and `keep` left. */
  file: VFile
}

export interface MendOptions {
  /** `safe` for what needs no asking, `suggest` for all. */
  fix: Fix
  /** Lines that may be touched. Default: all. */
  lines?: Lines | undefined
  /** Leaves in a file the messages that may be acted on. */
  keep(file: VFile, lines: Lines | undefined): void
}

/**
 * Puts replacements in, again and again until nothing changes.
 *
 * @param file what the desk says of the story, and `keep` left.
 */
export async function mend(story: Story, file: VFile, desk: Desk, {fix, lines, keep}: MendOptions): Promise<Mended> {
  const {path, format} = story
  const mended: Mended = {source: story.source, count: 0, file}
  for (let pass = 1; pass <= mostPasses; pass++) {
    const {source, fixed} = applyFixes(mended.file, fix)
    if (source === mended.source) break
    mended.source = source
    mended.count += fixed.length
    lines = lines?.map(([first, last]) => [move(first, fixed), move(last, fixed)])
    mended.file = await desk.lint(await readCopy(source, {path, format}))
    keep(mended.file, lines)
  }
  return mended
}

/** Where a line stands once the replacements above it took lines away or brought some. */
function move(line: number, fixed: readonly VFileMessage[]): number {
  let moved = line
  for (const {place, expected} of fixed) {
    if (!place || !('start' in place) || place.start.line >= line) continue
    moved += (expected?.[0]?.split('\n').length ?? 1) - 1 - (place.end.line - place.start.line)
  }
  return moved
}
