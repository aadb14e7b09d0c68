import {hasCapital, type Reading, remember, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {partsOf} from './word-parts.ts'

/** How often each word is used in lower case, and which are used as names. */
export interface Story {
  uses: ReadonlyMap<string, number>
  names: ReadonlySet<string>
}

export function survey({sentences}: Reading): Story {
  const uses = new Map<string, number>()
  const names = new Set<string>()
  for (const sentence of sentences) {
    const used = usedIn(sentence)
    for (const text of used.parts) uses.set(text, (uses.get(text) ?? 0) + 1)
    for (const name of used.names) names.add(name)
  }
  return {uses, names}
}

const usedIn = remember(({words}: Sentence) => ({
  parts: words.flatMap((word) => partsOf(word).map(({text}) => text)),
  names: words.filter(isPartOfName).map(({lower}) => lower.replace(/'s?$/, '')),
}))

/** Written with a capital within a sentence, or between two such words: “Bruno delle Rose”. */
function isPartOfName({index, sentence: {words}}: Word): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  return isCapital(word)
    ? index > 0
    : isCapital(before) && isCapital(after) && after?.before === ' ' && word?.before === ' '
}

const isCapital = (word: Word | undefined) => word !== undefined && hasCapital(word.text)
