import {PlacedSentence} from './place.ts'
import type {Sentence} from './reading.ts'
import type {Span} from './span.ts'
import {analyseTokens} from './syntax.ts'
import type {Token} from './token.ts'

const mostTokens = 120

/**
 * A sentence as it would be read if something else stood at a place in it: whether a repair makes sense of what is around
 * it. It has tokens, and no words; behind the place their offsets are those of its own text, not of the story's.
 *
 * @returns undefined for what is too long to be read again for each of its words, and is no sentence of print.
 */
export function reword(
  sentence: Sentence,
  {start, end}: Pick<Span, 'start' | 'end'>,
  text: string,
): Sentence | undefined {
  if (sentence.tokens.length > mostTokens) return undefined
  const {paragraph, start: offset} = sentence
  const whole = sentence.text.slice(0, start - offset) + text + sentence.text.slice(end - offset)
  return new PlacedSentence({paragraph, start: offset, text: whole, after: sentence.after}, [], () =>
    analyseTokens(whole),
  )
}

/** How a sentence would be read if one more word stood in it. */
export interface Trial {
  tokens: readonly Token[]
  /** The word that was put in, and the one behind it. */
  put: Token
  next: Token
  /** How much surer the other words are read then: the logarithm of how many times likelier the whole reading is. */
  gain: number
}

/** Reads a sentence once more, with a word put in before one of its own. It costs as much as reading it at first. */
export function tryWord({sentence, start, index}: Token, word: string): Trial | undefined {
  const tokens = reword(sentence, {start, end: start}, `${word} `)?.tokens ?? []
  const [put, next] = [tokens[index], tokens[index + 1]]
  if (tokens.length !== sentence.tokens.length + 1 || !put || !next) return undefined
  const others = tokens.filter((token) => token !== put)
  return {tokens, put, next, gain: sureness(others) - sureness(sentence.tokens)}
}

/** How a sentence would be read if another word stood for one of its own. */
export interface Exchange {
  /** The other word, and those right before and behind it. */
  put: Token
  before: Token | undefined
  next: Token | undefined
  /** How much surer all words are read then, and all but this one, as in a `Trial`. */
  gain: number
  gainAround: number
}

/** Reads a sentence once more, with another word instead of one of its own. It costs as much as reading it at first. */
export function exchangeWord(token: Token, word: string): Exchange | undefined {
  const {sentence, index} = token
  const tokens = reword(sentence, token, word)?.tokens ?? []
  const put = tokens[index]
  if (tokens.length !== sentence.tokens.length || !put) return undefined
  const gain = sureness(tokens) - sureness(sentence.tokens)
  const gainAround = gain - sureness([put]) + sureness([token])
  return {put, before: tokens[index - 1], next: tokens[index + 1], gain, gainAround}
}

/** No decision counts for more than a thousandth. */
const floor = 1e-3

/** How sure the reading of some words is, as a logarithm: to compare readings of the same words. */
export const sureness = (tokens: readonly Token[]): number =>
  tokens.reduce(
    (sum, {certainty: {tag, head, relation}}) =>
      sum + Math.log(tag + floor) + Math.log(head + floor) + Math.log(relation + floor),
    0,
  )
