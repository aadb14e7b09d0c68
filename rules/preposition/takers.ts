import type {Token} from '../../src/rule-kit/index.ts'
import {readLists} from './complements.ts'
import {takers as lines} from './takers.generated.ts'

/** `in believe interest …` */
const takers = readLists(lines, /^\w+/)

/** Whether a word has a preposition with what it is about: “an eye on the polls”, “at” of “laugh”. */
export const takes = ({lemma, lower}: Token, preposition: string): boolean => {
  const words = takers.get(preposition)
  return words !== undefined && (words.has(lemma) || words.has(lower))
}
