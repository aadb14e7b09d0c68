import type {Sentence} from '../../src/rule-kit/index.ts'
import {buildingWords, phraseOpeners} from './building-words.ts'
import {commonest, findNeighboursAmong, type Neighbour} from './neighbours.ts'
import type {Story} from './story.ts'

const longBuildingWords = new Set([...buildingWords].filter((word) => word.length >= 5))

/**
 * What a sentence's unknown first word may be meant for. Its capital may be a name's, so that nothing is said of it unless
 * a stroke makes it a word of which sentences are built.
 */
export function findSlipAtOpening({words}: Sentence, {names}: Story): Neighbour[] {
  const [word, next] = words
  if (!word || !/^[A-Z][a-z]{3,}$/.test(word.text) || names.has(word.lower)) return []
  const isBeforePhrase = next?.before === ' ' && phraseOpeners.has(next.text)
  return findNeighboursAmong(longBuildingWords, word.lower)
    .filter(({cost}) => cost <= commonest || isBeforePhrase)
    .map((neighbour) => ({...neighbour, word: capitalise(neighbour.word)}))
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
