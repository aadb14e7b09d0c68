import {isFiniteVerb, list, predicateOf, type Token} from '../../src/rule-kit/index.ts'

export const hasSubject = ({dependents}: Token): boolean =>
  dependents.some(({relation}) => /^(?:[nc]subj|expl)/.test(relation))

/** Two words with a space between. */
export const areSpaced = (first: Token, second: Token): boolean => second.start - first.end === 1

/** What may have stood before a verb: the pronoun that the reading misses there, or one that agrees. */
export function pronounFor({doubt, lower, tag}: Token): string {
  if (doubt?.kind === 'lost' && /^(?:it|he|she|they|we|i)$/.test(doubt.word ?? '')) return doubt.word as string
  return /^(?:are|have|were)$/.test(lower) || tag === 'VBP' ? 'they' : 'he'
}

/** What a fact has: “said that had an effect”. */
const effects = list(
  'advantage bearing benefit consequence effect force impact implication influence meaning result something nothing',
)

/** Whether “that” may be the subject, for what the verb's object is. */
export const hasEffect = ({lemma, dependents}: Token): boolean =>
  lemma === 'have' && dependents.some(({relation, lemma: object}) => relation === 'obj' && effects.has(object))

/** “The man police said was armed turned out to be a plumber”: a second noun, and a verb that is left for the first. */
export const isBehindObject = (said: Token, predicate: Token): boolean => {
  const {
    sentence: {tokens},
    index,
  } = said
  return (
    tokens.slice(Math.max(0, index - 2), index).every(({tag}) => tag.startsWith('NN')) &&
    tokens.some((token) => {
      const own = predicateOf(token)
      return token.index > predicate.index && isFiniteVerb(token) && own !== predicate && !hasSubjectBehind(own, said)
    })
  )
}

const hasSubjectBehind = ({dependents}: Token, {index}: Token): boolean =>
  dependents.some((each) => /^(?:[nc]subj|expl)/.test(each.relation) && each.index > index)
