import {hasCapital, hasWord, type Reading, remember, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {partsIn} from './word-parts.ts'

/** How often each word is used in lower case, which are used as names, and which stand between two: “Bruno delle Rose”. */
export interface Story {
  uses: ReadonlyMap<string, number>
  names: ReadonlySet<string>
  betweenNames: ReadonlySet<string>
}

export function survey({sentences}: Reading): Story {
  const uses = new Map<string, number>()
  const names = new Set<string>()
  const betweenNames = new Set<string>()
  for (const sentence of sentences) {
    const used = usedIn(sentence)
    for (const text of used.parts) uses.set(text, (uses.get(text) ?? 0) + 1)
    for (const name of used.names) names.add(name)
    for (const word of used.betweenNames) betweenNames.add(word)
  }
  return {uses, names, betweenNames}
}

const usedIn = remember((sentence: Sentence) => ({
  parts: partsIn(sentence).map(({text}) => text),
  names: sentence.words
    .filter(({text, index}) => index > 0 && hasCapital(text))
    .map(({lower}) => lower.replace(/'s?$/, '')),
  betweenNames: sentence.words.filter(isBetweenNames).map(({lower}) => lower),
}))

/** Between two words of names, as in “Bruno delle Rose”: no “I” or “A”, nor a word that has its capital for the sentence. */
export function isBetweenNames({index, text, before, sentence: {words}}: Word): boolean {
  const next = words[index + 1]
  return !hasCapital(text) && before === ' ' && next?.before === ' ' && isOfName(words[index - 1]) && isOfName(next)
}

const isOfName = (word: Word | undefined) =>
  word !== undefined && word.text.length > 1 && hasCapital(word.text) && (word.index > 0 || !hasWord(word.lower))
