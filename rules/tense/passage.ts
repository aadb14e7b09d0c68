import {remember, type Sentence} from '../../src/rule-kit/index.ts'

/** A paragraph and its neighbors. */
export interface Passage {
  past: number
  present: number
}

/** The finite verbs of some sentences by tense; quotations and attributions (“he says”) left out. */
export function countTenses(sentences: readonly Sentence[]): Passage {
  const finite = sentences.flatMap(finiteIn).filter(({word}) => !word?.quotation)
  const past = finite.filter(({tag}) => tag === 'VBD').length
  return {past, present: finite.length - past}
}

const finiteIn = remember(({tokens}: Sentence) =>
  tokens.filter(({tag, lemma}) => /^VB[DZP]$/.test(tag) && lemma !== 'say'),
)

/** Whether all is told in the past, but for one verb. */
export const isPastButOne = ({past, present}: Passage): boolean => present <= 1 && past >= 3
