import type {Paragraph, Sentence, Token} from '../../src/rule-kit/index.ts'

/** A paragraph and its neighbors. */
export interface Passage {
  past: number
  present: number
}

/** The finite verbs of a paragraph and its neighbors by tense; quotations and attributions (“he says”) left out. */
export function passageOf(paragraph: Paragraph, paragraphs: readonly Paragraph[]): Passage {
  const near = paragraphs.slice(Math.max(0, paragraph.index - 1), paragraph.index + 2)
  return countTenses(near.flatMap(({sentences}) => sentences))
}

export function countTenses(sentences: readonly Sentence[]): Passage {
  const finite = sentences.flatMap(({tokens}) => tokens).filter(tells)
  const past = finite.filter(({tag}) => tag === 'VBD').length
  return {past, present: finite.length - past}
}

const tells = ({tag, lemma, word}: Token) => /^VB[DZP]$/.test(tag) && lemma !== 'say' && !word?.quotation

/** Whether all is told in the past, but for one verb. */
export const isPastButOne = ({past, present}: Passage): boolean => present <= 1 && past >= 3
