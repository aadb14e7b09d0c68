import {analyseTokens, type TokenAnalysis} from './syntax.ts'
import type {Certainty, Token} from './token.ts'

/** How a sentence would be read if one more word stood in it. */
export interface Trial {
  tokens: readonly TokenAnalysis[]
  /** The word that was put in, and the one behind it. */
  put: TokenAnalysis
  next: TokenAnalysis
  /** How much surer the other words are read then: the logarithm of how many times likelier the whole reading is. */
  gain: number
}

/** Reads a sentence once more, with a word put in before one of its own. It costs as much as reading it at first. */
export function tryWord({sentence, start, index}: Token, word: string): Trial | undefined {
  const {text, tokens} = sentence
  const at = start - sentence.start
  const read = analyseTokens(`${text.slice(0, at)}${word} ${text.slice(at)}`)
  const [put, next] = [read[index], read[index + 1]]
  if (read.length !== tokens.length + 1 || !put || !next) return undefined
  const others = read.filter((token) => token !== put)
  return {tokens: read, put, next, gain: sureness(others) - sureness(tokens)}
}

/** No decision counts for more than a thousandth. */
const floor = 1e-3

const sureness = (tokens: readonly {certainty: Certainty}[]): number =>
  tokens.reduce(
    (sum, {certainty: {tag, head, relation}}) =>
      sum + Math.log(tag + floor) + Math.log(head + floor) + Math.log(relation + floor),
    0,
  )
