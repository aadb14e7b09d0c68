import type {Sentence, Span, Token} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent} from './clauses.ts'
import type {Opener} from './subordinate.ts'

/** From the noun to the pronoun. */
export interface LoneRelative extends Span {
  words: string
  pronoun: string
}

/** “One of whom now runs the shop.” “Who leave the shops empty.” */
export function findOpeningRelative(sentence: Sentence, before: Sentence | undefined): Opener | undefined {
  const {tokens, text, start} = sentence
  const [first, second, third] = tokens
  if (!first || !second || !third || !before?.tokens.some(isReadAsFinite) || !isWhollyDependent(tokens))
    return undefined
  if (isOfWhom(first, second, third) && tokens.some(isReadAsFinite))
    return {words: text.slice(0, third.end - start), isLoose: true}
  const isOfNoun = first.lower === 'who' && /^NN/.test(before.tokens.at(-2)?.tag ?? '')
  const verb = second.tag === 'RB' ? third : second
  return isOfNoun && tokens.length > 6 && isReadAsFinite(verb) ? {words: first.text, isLoose: true} : undefined
}

const isOfWhom = (first: Token, second: Token, third: Token): boolean =>
  /^(?:CD|DT|JJ.?|NN|RB|PDT)$/.test(first.tag) && second.lower === 'of' && /^(?:whom|which)$/.test(third.lower)

/**
 * “The mayor, who had come late.” Only one comma stands in it: after a second, the main clause may go on, whatever the
 * tags say.
 */
export function findLoneRelative(sentence: Sentence): LoneRelative | undefined {
  const {tokens, text, start} = sentence
  const comma = tokens.findIndex((token) => token.text === ',')
  const [noun, next, of, whom] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2], tokens[comma + 3]]
  if (!noun || !next || !of || !isNounPhrase(tokens, comma)) return undefined
  // “Her paintings, most of which were done at night.”
  const pronoun = whom && isOfWhom(next, of, whom) ? whom : next
  if (!/^(?:who|which|whose|whom)$/.test(pronoun.lower)) return undefined
  if (tokens.slice(comma + 1).some((token) => token.text === ',') || !tokens.slice(comma).some(isReadAsFinite))
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

/** A name, or a noun with its article, first in the sentence, and surely that. */
function isNounPhrase(tokens: readonly Token[], end: number): boolean {
  const phrase = tokens.slice(0, end)
  const [first] = phrase
  const last = phrase.at(-1)
  if (!first || !last || end > 8 || !/^NN/.test(last.tag)) return false
  const isName = phrase.every(({tag}) => /^(?:NNPS?|\.)$/.test(tag))
  return (
    isName ||
    (!last.head &&
      /^(?:the|an?|his|her|its|their|our|my)$/.test(first.lower) &&
      phrase.slice(1).every(mayStandInPhrase))
  )
}

/** “The press excels at …”, “some offer help”: a verb that was taken for a noun. */
function mayStandInPhrase({tag, lower, certainty, index, sentence}: Token): boolean {
  if (tag === 'NNS' || (tag === 'NN' && lower.endsWith('s'))) return sentence.tokens[index + 1]?.text === ','
  return /^(?:NN|NNPS?|JJ[RS]?|CD|POS|HYPH|\.)$/.test(tag) && certainty.tag > 0.7
}
