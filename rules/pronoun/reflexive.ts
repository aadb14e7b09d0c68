import {inflect, lemmaOf, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {previous} from './near.ts'

/** A pronoun that turns back to the subject in another number. */
export interface WrongNumber {
  token: Token
  right: string
  subject: Token
}

const singular = new Set(['himself', 'herself', 'itself'])
const bySubject: ReadonlyMap<string, string> = new Map([
  ['he', 'himself'],
  ['she', 'herself'],
  ['it', 'itself'],
])

/** “The guards hurt itself”, “he blamed themselves”, “the parties have its own plans”. */
export function findWrongNumber(token: Token): WrongNumber | undefined {
  const isReflexive = singular.has(token.lower) || token.lower === 'themselves'
  const object = isReflexive ? token : objectOfOwn(token)
  const verb = object && verbOf(object)
  const subject = verb && subjectOf(verb)
  if (!subject || subject.index > verb.index || token.index < verb.index) return undefined
  // “They gave the town its own port.”
  const mayBeMeant = token.sentence.tokens.slice(verb.index, token.index).some(({tag}) => /^(?:NN|NNP|PRP)$/.test(tag))
  if (mayBeMeant) return undefined
  const isPlural = subject.lower === 'they' || isPluralNoun(subject)
  if (token.lower === 'themselves') {
    const right = bySubject.get(subject.lower)
    return right === undefined ? undefined : {token, right, subject}
  }
  if (!isPlural) return undefined
  return {token, right: matchCase(token.text, isReflexive ? 'themselves' : 'their'), subject}
}

/** The noun of “its own plans”. */
function objectOfOwn(its: Token): Token | undefined {
  if (its.lower !== 'its' || its.relation !== 'nmod:poss' || its.certainty.relation < 0.9) return undefined
  return its.sentence.tokens[its.index + 1]?.lower === 'own' ? its.head : undefined
}

/** Straight behind its verb or a preposition: not “the king himself”. */
function verbOf(object: Token): Token | undefined {
  if (Math.min(object.certainty.head, object.certainty.relation) < 0.85) return undefined
  const before = previous(object)
  if (object.tag === 'PRP' && !/^(?:VB[DZPN]?|IN|TO|RP)$/.test(before?.tag ?? '')) return undefined
  if (!/^(?:obj|obl)$/.test(object.relation) || before?.lower === 'by') return undefined
  return object.head?.tag.startsWith('VB') ? object.head : undefined
}

function subjectOf(verb: Token): Token | undefined {
  const subjects = verb.dependents.filter(({relation}) => relation.startsWith('nsubj'))
  const [subject] = subjects
  if (!subject || subjects.length > 1 || Math.min(subject.certainty.head, subject.certainty.relation) < 0.9)
    return undefined
  // Another noun between may be meant: “They gave the firm its own port.”
  const between = verb.sentence.tokens.slice(subject.index + 1, verb.index)
  return between.some(({tag}) => /^(?:NN|NNP|PRP)$/.test(tag)) ? undefined : subject
}

function isPluralNoun({tag, lower, certainty, dependents}: Token): boolean {
  const lemma = lemmaOf(lower, 'NNS')
  return (
    tag === 'NNS' &&
    certainty.tag >= 0.95 &&
    lemma !== lower &&
    inflect(lemma, 'NNS') === lower &&
    !/(?:ics|series|species|headquarters)$/.test(lower) &&
    dependents.every(({relation}) => relation !== 'conj')
  )
}
