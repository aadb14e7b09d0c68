import {isFiniteVerb, list, predicateOf, type Token} from '../../src/rule-kit/index.ts'

export const hasSubject = ({dependents}: Token): boolean =>
  dependents.some(({relation}) => /^(?:[nc]subj|expl)/.test(relation))

/** Two words with a space between. */
export const areSpaced = (first: Token, second: Token): boolean => second.start - first.end === 1

/** Verbs that have no passive, whose past form is therefore finite: “until got down on my knees” */
export const neverPassive = list(`
  get die arrive remain happen appear emerge survive resign look go come plead graduate apologise apologize collapse complain
  decline depart disagree disappear emigrate falter flourish hesitate insist joke laugh linger live occur pause persist
  prevail proceed quarrel react recede refrain relent rely reply respond scream shrug sigh sleep smile stay struggle stumble
  succeed succumb swim talk thrive tremble vanish wait wander weep yawn
`)

/** Whether the reading misses something before a verb, and most likely a subject or a pronoun. */
export const missesSubject = ({doubt, suspicion}: Token, least: number): boolean =>
  doubt !== undefined &&
  suspicion >= least &&
  (doubt.kind === 'subject' || (doubt.kind === 'lost' && /^(?:it|he|she|they|we|you|i)$/.test(doubt.word ?? '')))

/** What may have stood before a verb: the pronoun that the reading misses there, or one that agrees. */
export function pronounFor({doubt, lower, tag}: Token): string {
  if (doubt?.kind === 'lost' && /^(?:it|he|she|they|we|i)$/.test(doubt.word ?? '')) return doubt.word as string
  return /^(?:are|have|were)$/.test(lower) || tag === 'VBP' ? 'they' : 'he'
}

/** “Diaz says must is made of grapes”, “The doctors said is what matters”: no auxiliary that lost its subject. */
export function mayStandAlone(verb: Token): boolean {
  const next = verb.sentence.tokens[verb.index + 1]
  return next !== undefined && (/^W/.test(next.tag) || (verb.tag === 'MD' && isFiniteVerb(next)))
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
