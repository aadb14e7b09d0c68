import type {Sentence, Word} from '../../src/rule-kit/index.ts'
import {isJoint} from './pair.ts'
import type {Restated} from './restated.ts'

/** “died at age 88 at his home at the age of 88” */
export function findAgeTwice({words, text}: Sentence): Restated[] {
  if (/[;:]/.test(text)) return []
  const ages = words.flatMap((word) => ageAt(word, words))
  for (const [i, one] of ages.entries()) {
    const other = ages.slice(i + 1).find(({age, said}) => age === one.age && said[0]?.lower === 'at')
    if (!other) continue
    const gap = words.slice((one.said.at(-1) as Word).index + 1, other.said[0]?.index)
    if (!gap.some(({lower}) => isJoint(lower))) return [{said: one.said, again: other.said}]
  }
  return []
}

/** “at age 88”, “aged 88”, “at the age of 88” */
function ageAt({lower, index}: Word, words: readonly Word[]): {age: string; said: readonly Word[]}[] {
  if (!/^aged?$/.test(lower)) return []
  const at = words[index + 1]?.lower === 'of' ? index + 2 : index + 1
  const age = words[at]
  if (!age || !/^\d+$/.test(age.lower) || /^(?:-|\+)/.test(words[at + 1]?.before ?? '')) return []
  let start = index
  while (/^(?:the|at)$/.test(words[start - 1]?.lower ?? '')) start--
  return [{age: age.lower, said: words.slice(start, at + 1)}]
}
