import {predicateOf, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent} from './clauses.ts'
import type {Opener} from './subordinate.ts'

/** How sure the reading must be of a verb and of its object. */
const surely = 0.85

/** “But rejected her claim.” “And has never received an apology.” “And that it would do little.” What “and” joins to a sentence. */
export function findJoined({tokens, words}: Sentence, before: Sentence | undefined): Opener | undefined {
  const [joint, next] = tokens
  if (!joint || !next || !/^(?:and|but|or)$/.test(joint.lower) || !before?.tokens.some(isReadAsFinite)) return undefined
  if (words.length < 5) return undefined
  const isClause = /^(?:that|whether)$/.test(next.lower) && next.relation === 'mark' && isWhollyDependent(tokens)
  return isClause || isPredicate(tokens) ? {words: joint.text, isLoose: false} : undefined
}

/** A verb with no subject; but “And so began the war”, “And should it rain, …”, “And add the salt.” */
function isPredicate(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({tag}, i) => i > 0 && tag !== 'RB')
  const verb = tokens[at]
  if (!verb || !/^(?:VB[DZ]|MD)$/.test(verb.tag) || verb.certainty.tag < surely || at > 2) return false
  if (at === 2 && /^(?:so|then|there|here|thus|not|never|now|yet)$/.test(tokens[1]?.lower ?? '')) return false
  const predicate = predicateOf(verb)
  if (predicate.head || predicate.dependents.some(({relation}) => /^(?:[nc]subj|expl)/.test(relation))) return false
  return verb === predicate ? hasObject(verb) : isBesideAuxiliary(verb, predicate)
}

const hasObject = ({dependents, index, sentence: {tokens}}: Token): boolean =>
  /^(?:DT|PRP\$|PRP|CD|TO|IN|NN.*)$/.test(tokens[index + 1]?.tag ?? '') &&
  dependents.some(
    ({relation, index: at, certainty}) =>
      at > index && /^(?:obj|xcomp|ccomp)$/.test(relation) && Math.min(certainty.head, certainty.relation) >= surely,
  )

/** “has never received”, “would take”: nothing between that could be the subject. */
const isBesideAuxiliary = ({index, sentence: {tokens}}: Token, predicate: Token): boolean =>
  /^(?:VB|VBN|VBG)$/.test(predicate.tag) &&
  predicate.index > index &&
  tokens.slice(index + 1, predicate.index).every(({tag}) => /^(?:RB|VBN|VB)$/.test(tag))
