import type {BarePhrase} from './bare.ts'

/** “a” and “the”, the likelier first: what there is and what somebody is, is new; what “of” follows is known. */
export function likelierFirst({noun, first, place}: BarePhrase): readonly ('a' | 'the')[] {
  const next = noun.sentence.tokens[noun.index + 1]
  const isSingledOut =
    /^(?:JJS|RBS)$/.test(first.tag) ||
    /^(?:first|second|third|same|only|last|next|former|latter|entire|whole|main)$/.test(first.lower)
  if (isSingledOut) return ['the', 'a']
  if (/^(?:predicate|there|as)$/.test(place)) return ['a', 'the']
  if (place === 'owner' || next?.lower === 'of') return ['the', 'a']
  return /^(?:obj|with|for|like|into|member|appos)$/.test(place) ? ['a', 'the'] : ['the', 'a']
}
