import {commonest, type Sentence, type Suggestion, suggest} from '../../src/rule-kit/index.ts'
import {buildingWords, phraseOpeners} from './building-words.ts'
import type {Story} from './story.ts'

const longBuildingWords = new Set([...buildingWords].filter((word) => word.length >= 5))

/**
 * What a sentence's unknown first word may be meant for. Its capital may be a name's, so that nothing is said of it unless
 * a stroke makes it a word of which sentences are built.
 */
export function findSlipAtOpening({words}: Sentence, {names}: Story): Suggestion[] {
  const [word, next] = words
  if (!word || !/^[A-Z][a-z]{3,}$/.test(word.text) || names.has(word.lower)) return []
  const isBeforePhrase = next?.before === ' ' && phraseOpeners.has(next.text)
  return suggest(word.lower, {max: Infinity})
    .filter((near) => longBuildingWords.has(near.word) && (near.cost <= commonest || isBeforePhrase))
    .map((near) => ({...near, word: capitalise(near.word)}))
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
