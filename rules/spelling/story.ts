import type {Reading, Word} from '../../src/rule-kit/index.ts'
import {hasCapital} from '../../src/rule-kit/index.ts'
import {type Part, partsOf} from './word-parts.ts'

/** How often each word is used in lower case, and which are used as names. */
export interface Story {
  uses: ReadonlyMap<string, number>
  names: ReadonlySet<string>
  parts: ReadonlyMap<Word, readonly Part[]>
}

export function survey({words}: Reading): Story {
  const uses = new Map<string, number>()
  const names = new Set<string>()
  const parts = new Map(words.map((word) => [word, partsOf(word)]))
  for (const [word, own] of parts) {
    for (const {text} of own) uses.set(text, (uses.get(text) ?? 0) + 1)
    if (isPartOfName(word)) names.add(word.lower.replace(/'s?$/, ''))
  }
  return {uses, names, parts}
}

/** Written with a capital within a sentence, or between two such words: “Bruno delle Rose”. */
function isPartOfName({index, sentence: {words}}: Word): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  return isCapital(word)
    ? index > 0
    : isCapital(before) && isCapital(after) && after?.before === ' ' && word?.before === ' '
}

const isCapital = (word: Word | undefined) => word !== undefined && hasCapital(word.text)
