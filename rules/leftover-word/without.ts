import {reword, sureness, type Token} from '../../src/rule-kit/index.ts'
import {tokenBehind} from './tree.ts'

/** How a sentence would be read if a word of it were not there. */
export interface Without {
  tokens: readonly Token[]
  /** The word that follows the place. */
  next: Token
  /** How much surer the other words are read then, as in a `Trial`. */
  gain: number
}

/** Reads a sentence once more without a word that another follows. It costs as much as reading it at first. */
export function readWithout(token: Token): Without | undefined {
  const {sentence, start, index} = token
  const behind = tokenBehind(token)
  if (!behind) return undefined
  const tokens = reword(sentence, {start, end: behind.start}, '')?.tokens ?? []
  const next = tokens[index]
  if (tokens.length !== sentence.tokens.length - 1 || !next) return undefined
  return {tokens, next, gain: sureness(tokens) - sureness(sentence.tokens.filter((other) => other !== token))}
}
