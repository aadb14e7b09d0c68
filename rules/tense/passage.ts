import {remember, type Sentence, type Token} from '../../src/rule-kit/index.ts'

/** How many finite verbs are in the past, and how many in the present. */
export interface Passage {
  past: number
  present: number
}

/** The finite verbs of some sentences by tense; quotations and attributions (“he says”) left out. */
export const countTenses = (sentences: readonly Sentence[]): Passage => count(sentences, ({lemma}) => lemma !== 'say')

/** The same of attributions alone. */
export const countAttributions = (sentences: readonly Sentence[]): Passage =>
  count(sentences, ({lemma}) => lemma === 'say')

function count(sentences: readonly Sentence[], isMeant: (verb: Token) => boolean): Passage {
  const finite = sentences.flatMap(finiteIn).filter((verb) => !verb.word?.quotation && isMeant(verb))
  const past = finite.filter(({tag}) => tag === 'VBD').length
  return {past, present: finite.length - past}
}

const finiteIn = remember(({tokens}: Sentence) => tokens.filter(({tag}) => /^VB[DZP]$/.test(tag)))

/** Whether all is told in the past, but for one verb. */
export const isPastButOne = ({past, present}: Passage): boolean => present <= 1 && past >= 3
