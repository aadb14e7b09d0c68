import type {Language, Token} from '../../src/rule-kit/index.ts'
import {collectives} from './collectives.generated.ts'

const knownCollectives = new Set(collectives)

/** In American copy a group that takes a singular verb is “it”: “The company has sold their mill.” */
export function findTheirOfGroup(token: Token, language: Language | undefined): Token | undefined {
  if (language !== 'en-US' || token.lower !== 'their' || token.relation !== 'nmod:poss') return undefined
  const verb = verbOf(token)
  const subject = verb?.dependents.find(({relation}) => relation === 'nsubj')
  if (!verb || !subject || subject.index > verb.index || subject.tag !== 'NN') return undefined
  if (!knownCollectives.has(subject.lemma) || subject.certainty.relation < 0.9) return undefined
  if (!isSingularVerb(verb)) return undefined
  // Anybody else in the sentence may be meant.
  const others = token.sentence.tokens
    .slice(0, token.index)
    .some(({tag, lower}) => /^(?:NNS|NNPS|NNP)$/.test(tag) || /^(?:they|them|we|who|people|staff)$/.test(lower))
  return others ? undefined : subject
}

function verbOf(token: Token): Token | undefined {
  const object = token.head
  if (object?.relation !== 'obj' || object.certainty.relation < 0.85) return undefined
  return object.head?.tag.startsWith('VB') ? object.head : undefined
}

/** “has”, “is”, “sells”: a past tense does not say. */
function isSingularVerb(verb: Token): boolean {
  const first = verb.dependents.find(({relation}) => /^aux/.test(relation)) ?? verb
  return first.tag === 'VBZ' || first.lower === 'was'
}
