import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {findOpeningPair, findOpeningSubject} from './opening.ts'
import {type FiniteVerb, finiteVerbOf} from './verb.ts'

/** A subject and the verb that must agree with it. */
export interface Clause {
  subject: Token
  /** A second subject, plainly joined to the first by “and”, “or” or “nor”. */
  joined: Token | undefined
  predicate: Token
  verb: FiniteVerb
  /** The verb stands first: “Where are the keys?” */
  isInverted: boolean
  /** “There” at its head. */
  isExistential: boolean
  /** The words alone, one after another, show that this is the subject. */
  isPlain: boolean
}

export function findClauses({tokens}: Sentence): Clause[] {
  const clauses: Clause[] = []
  for (const predicate of tokens) {
    const verb = /^(?:aux|cop)/.test(predicate.relation) ? undefined : finiteVerbOf(predicate)
    if (!verb) continue
    const read = predicate.dependents.find(({relation}) => /^(?:nsubj|nsubj:pass|csubj|csubj:pass)$/.test(relation))
    const opening = verb.kind === 'full' && !read ? undefined : findOpeningSubject(verb.token)
    const pair = opening || verb.kind === 'full' ? undefined : findOpeningPair(verb.token)
    const subject =
      pair && !isRelative(read)
        ? pair[0]
        : opening && (verb.kind !== 'full' || !read) && !isRelative(read)
          ? opening
          : (read ?? opening)
    if (!subject || verb.token === subject) continue
    clauses.push({
      subject,
      joined: pair && subject === pair[0] ? pair[1] : undefined,
      predicate,
      verb,
      isInverted: subject.index > verb.token.index,
      isExistential: predicate.dependents.some(({relation, lower}) => relation === 'expl' && lower === 'there'),
      isPlain: subject === opening || subject === pair?.[0],
    })
  }
  return clauses
}

const isRelative = (subject: Token | undefined) => subject !== undefined && /^(?:WDT|WP|EX)$/.test(subject.tag)
