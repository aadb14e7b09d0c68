import {isSmall, type Token} from '../../src/rule-kit/index.ts'

/** How sure the reading must be that “the” was lost: measured on right copy. */
const least = 0.9

/** “according to largest trial of its kind”: a superlative and its noun, behind a preposition or a verb. */
export function findBareSuperlative(superlative: Token): [Token, Token] | undefined {
  const {doubt, tag, text, index, sentence} = superlative
  if (tag !== 'JJS' || !isSmall(text) || doubt?.kind !== 'lost' || doubt.word !== 'the' || doubt.certainty < least)
    return undefined
  const [before, noun] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
  // “at best value”, “in most cases”
  if (!before || !noun || /^(?:at|most|least|best)$/.test(before.lower) || /^(?:most|least)$/.test(text))
    return undefined
  return /^(?:IN|TO|VB.?)$/.test(before.tag) && /^NNS?$/.test(noun.tag) ? [superlative, superlative] : undefined
}
