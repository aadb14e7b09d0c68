import type {Token} from '../../src/rule-kit/index.ts'

export const hasSubject = ({dependents}: Token): boolean =>
  dependents.some(({relation}) => /^(?:[nc]subj|expl)/.test(relation))

/** Two words with a space between. */
export const areSpaced = (first: Token, second: Token): boolean => second.start - first.end === 1

/** What may have stood before a verb: the pronoun that the reading misses there, or one that agrees. */
export function pronounFor({doubt, lower, tag}: Token): string {
  if (doubt?.kind === 'lost' && /^(?:it|he|she|they|we|i)$/.test(doubt.word ?? '')) return doubt.word as string
  return /^(?:are|have|were)$/.test(lower) || tag === 'VBP' ? 'they' : 'he'
}
