import type {Copy} from '../../formats/index.ts'
import {hasWord} from '../../rule-kit/index.ts'

/** Words that tell enough. */
const sample = 2000

/** Fewer words tell nothing. */
const fewest = 4

/**
 * The share of a story's words that English has, of those in small letters: a name is of no language. Undefined where
 * they are too few.
 */
export function shareOfEnglish({blocks}: Pick<Copy, 'blocks'>): number | undefined {
  const words: string[] = []
  for (const {text} of blocks) {
    words.push(...(text.match(/(?<![\p{L}\p{M}\p{N}’'-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}’'-])/gu) ?? []))
    if (words.length > sample) break
  }
  if (words.length < fewest) return undefined
  return words.filter((word) => hasWord(word)).length / words.length
}
