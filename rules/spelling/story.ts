import type {Reading, Word} from '../../src/rule-kit/index.ts'
import {hasCapital} from '../../src/rule-kit/index.ts'
import {partsOf} from './word-parts.ts'

/** How often each word is used in lower case, and which are used as names. */
export interface Story {
  uses: ReadonlyMap<string, number>
  names: ReadonlySet<string>
}

export function survey({words}: Reading): Story {
  const uses = new Map<string, number>()
  const names = new Set<string>()
  for (const word of words) {
    for (const {text} of partsOf(word)) uses.set(text, (uses.get(text) ?? 0) + 1)
    if (isPartOfName(word)) names.add(word.lower.replace(/'s?$/, ''))
  }
  return {uses, names}
}

/** Written with a capital within a sentence, or between two such words: “Bruno delle Rose”. */
function isPartOfName({index, sentence: {words}}: Word): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  return isCapital(word)
    ? index > 0
    : isCapital(before) && isCapital(after) && after?.before === ' ' && word?.before === ' '
}

const isCapital = (word: Word | undefined) => word !== undefined && hasCapital(word.text)
