import {remember, type Sentence} from '../../src/rule-kit/index.ts'
import type {Passage} from './passage.ts'

/** What stands around a sentence, by tense; attributions (“he says”) are counted by themselves. */
export interface Surroundings {
  sentence: Passage
  before: Passage
  after: Passage
  /** Its paragraph and the two beside it. */
  passage: Passage
  /** Four paragraphs before and behind, too. */
  story: Passage
  speech: Passage
  place: 'first' | 'last' | 'between'
}

/** What stands around each sentence of a story. */
export function surroundingsIn(
  paragraphs: readonly {readonly sentences: readonly Sentence[]}[],
): (sentence: Sentence) => Surroundings {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const places = new Map(sentences.map((sentence, i) => [sentence, i]))
  const paragraphOf = new Map(
    paragraphs.flatMap(({sentences}, i) => sentences.map((sentence) => [sentence, i] as const)),
  )
  const counts = paragraphs.map(({sentences}) => sum(sentences.map((sentence) => countsIn(sentence).told)))
  const speech = paragraphs.map(({sentences}) => sum(sentences.map((sentence) => countsIn(sentence).said)))
  return (sentence) => {
    const at = places.get(sentence) ?? 0
    const paragraph = paragraphOf.get(sentence) ?? 0
    const within = paragraphs[paragraph]?.sentences ?? []
    const around = (all: readonly Passage[], width: number) =>
      sum(all.slice(Math.max(0, paragraph - width), paragraph + width + 1))
    const told = (one: Sentence | undefined) => (one ? countsIn(one).told : none)
    return {
      sentence: told(sentence),
      before: told(sentences[at - 1]),
      after: told(sentences[at + 1]),
      passage: around(counts, 1),
      story: around(counts, 4),
      speech: around(speech, 4),
      place: sentence === within[0] ? 'first' : sentence === within.at(-1) ? 'last' : 'between',
    }
  }
}

const none: Passage = {past: 0, present: 0}

const sum = (all: readonly Passage[]): Passage =>
  all.reduce((a, b) => ({past: a.past + b.past, present: a.present + b.present}), none)

const countsIn = remember(({tokens}: Sentence): {told: Passage; said: Passage} => {
  const [told, said] = [{...none}, {...none}]
  for (const {tag, lemma, word} of tokens)
    if (/^VB[DZP]$/.test(tag) && !word?.quotation) (lemma === 'say' ? said : told)[tag === 'VBD' ? 'past' : 'present']++
  return {told, said}
})
