import type {Sentence} from '../../src/rule-kit/index.ts'
import {countAttributions, countTenses, type Passage} from './passage.ts'

/** What stands around a paragraph's sentences, by tense; attributions (“he says”) are counted by themselves. */
interface Neighborhood {
  /** The paragraph and the two beside it. */
  passage: Passage
  /** Four paragraphs before and behind, too. */
  story: Passage
  speech: Passage
}

export interface Surroundings extends Neighborhood {
  sentence: Passage
  before: Passage
  after: Passage
  place: 'first' | 'last' | 'between'
}

/** What stands around each sentence of a story. */
export function surroundingsIn(
  paragraphs: readonly {readonly sentences: readonly Sentence[]}[],
): (sentence: Sentence) => Surroundings {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const told = sentences.map((sentence) => countTenses([sentence]))
  const counts = paragraphs.map((paragraph) => countTenses(paragraph.sentences))
  const said = paragraphs.map((paragraph) => countAttributions(paragraph.sentences))
  const places = new Map(sentences.map((sentence, i) => [sentence, i]))
  const around = new Map(
    paragraphs.flatMap(({sentences}, i) => {
      const near = {passage: sumAround(counts, i, 1), story: sumAround(counts, i, 4), speech: sumAround(said, i, 4)}
      return sentences.map((sentence) => [sentence, {...near, place: placeOf(sentence, sentences)}] as const)
    }),
  )
  return (sentence) => {
    const at = places.get(sentence) as number
    return {
      ...(around.get(sentence) as Neighborhood & Pick<Surroundings, 'place'>),
      sentence: told[at] as Passage,
      before: told[at - 1] ?? none,
      after: told[at + 1] ?? none,
    }
  }
}

const placeOf = (sentence: Sentence, within: readonly Sentence[]): Surroundings['place'] =>
  sentence === within[0] ? 'first' : sentence === within.at(-1) ? 'last' : 'between'

const none: Passage = {past: 0, present: 0}

const sumAround = (all: readonly Passage[], at: number, width: number): Passage =>
  all
    .slice(Math.max(0, at - width), at + width + 1)
    .reduce((a, b) => ({past: a.past + b.past, present: a.present + b.present}), none)
