import type {Span} from '../language/span.ts'

/**
 * How likely it is, from 0 to 1, that anything is wrong at a place or at the word before or behind it: what a reading that
 * has seen much copy, right and faulty, says of it, whatever a rule's own reasons are.
 */
export function suspicionAt({paragraph, start, end}: Span): number {
  let most = 0
  for (const sentence of paragraph.sentences) {
    if (sentence.end < start || sentence.start > end) continue
    const {tokens} = sentence
    for (const [i, token] of tokens.entries()) {
      const [before = token, next = token] = [tokens[i - 1], tokens[i + 1]]
      if (before.start <= end && next.end >= start) most = Math.max(most, token.suspicion)
    }
  }
  return most
}
