import type {Sentence, Span, Token} from '../../src/rule-kit/index.ts'
import {isFiniteVerb, isWhollyDependent} from './clauses.ts'

/** From the noun to the pronoun. */
export interface LoneRelative extends Span {
  words: string
  pronoun: string
}

/**
 * “The mayor, who had come late.” Only one comma stands in it: after a second, the main clause may go on, whatever the
 * tags say.
 */
export function findLoneRelative(sentence: Sentence): LoneRelative | undefined {
  const {tokens, text, start} = sentence
  const comma = tokens.findIndex((token) => token.text === ',')
  const [noun, pronoun, verb] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]]
  if (!noun || !pronoun || !verb || !/^(?:who|which|whose)$/.test(pronoun.lower) || !isNounPhrase(tokens, comma))
    return undefined
  if (tokens.slice(comma + 1).some((token) => token.text === ',') || !tokens.slice(comma).some(isFiniteVerb))
    return undefined
  if (!isWhollyDependent(tokens)) return undefined
  return {
    paragraph: sentence.paragraph,
    start: noun.start,
    end: pronoun.end,
    words: text.slice(noun.start - start, pronoun.end - start),
    pronoun: pronoun.lower,
  }
}

/** A name, or a noun with its article, first in the sentence; no preposition opens it, and no verb stands in it. */
function isNounPhrase(tokens: readonly Token[], end: number): boolean {
  const [first] = tokens
  if (!first || !/^(?:DT|PRP\$|NNPS?|NNS)$/.test(first.tag) || end > 10) return false
  const phrase = tokens.slice(0, end)
  return /^NN/.test(phrase.at(-1)?.tag ?? '') && phrase.every(mayStandInPhrase)
}

/** “The key unlocks the hold”: a verb that was taken for a plural. */
function mayStandInPhrase({tag, index, sentence}: Token): boolean {
  const before = sentence.tokens[index - 1]
  if (/^(?:DT|PRP\$)$/.test(tag)) return !before || before.tag === 'IN'
  if (tag === 'NNS') return /^(?:,|IN)$/.test(sentence.tokens[index + 1]?.tag ?? '')
  return /^(?:NN|NNPS?|JJ[RS]?|CD|POS|HYPH|IN|\.)$/.test(tag)
}
