import {common, type Suggestion, suggest} from '../../src/rule-kit/index.ts'
import {rareWords} from './rare-words.generated.ts'

const rare = new Set(rareWords)
/** How common a word is, at the least, that most stories have. */
const everywhere = 9

/** What a word that the dictionary has, and hardly a story, is likely to be typed for: “anther” for “another”. */
export function findMeant(word: string): Suggestion | undefined {
  if (!rare.has(word)) return undefined
  return suggest(word, {max: 3}).find(({level, cost}) => level >= everywhere && cost <= common)
}
