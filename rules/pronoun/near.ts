import {isFiniteVerb, type Token} from '../../src/rule-kit/index.ts'

export const previous = ({sentence, index}: Token): Token | undefined => sentence.tokens[index - 1]
export const next = ({sentence, index}: Token): Token | undefined => sentence.tokens[index + 1]

/** The next token that is no adverb. */
export function nextPastAdverbs(token: Token): Token | undefined {
  let after = next(token)
  while (after && /^RB[RS]?$/.test(after.tag)) after = next(after)
  return after
}

/** Whether there is a word, and it is read as a verb that has a subject. */
export const isVerb = (token: Token | undefined): boolean => token !== undefined && isFiniteVerb(token)

export const isSureVerb = (token: Token | undefined): token is Token =>
  token !== undefined && isFiniteVerb(token) && token.certainty.tag >= 0.8
