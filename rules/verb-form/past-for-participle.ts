import {exchangeWord, inflect, type Token} from '../../src/rule-kit/index.ts'
import {isWithinFiniteClause} from './clause-end.ts'
import {isPastOnly, plainOf} from './forms.ts'

/**
 * How sure the reading must be that a participle is meant. Its tags follow what stands around a verb: of 730,000 words of
 * edited text two pasts were read as participles, one of them in dialect.
 */
const least = 0.65

/**
 * The participle, where only one can be meant, in a clause that is said of a noun: “the hardest vote that she thinks he has
 * took”, “a verdict wrote by one judge”.
 */
export function findPastForParticiple(token: Token): string | undefined {
  const {tag, lower, text, certainty, dependents} = token
  if (tag === 'VBD' && text === lower && isWithoutSubject(token) && isPastOnly(lower))
    return findParticipleBehindNoun(token)
  if (tag !== 'VBN' || certainty.tag < least || text !== lower || !isPastOnly(lower)) return undefined
  const isPerfect = dependents.some((one) => /^aux/.test(one.relation) && one.index < token.index)
  const isPassive = dependents.some(({relation}) => relation === 'obl:agent')
  return (isPerfect || isPassive) && isSaidOfNoun(token) ? inflect(plainOf(lower), 'VBN') : undefined
}

/** Not “the job she had | took her abroad”, nor “the women spoke, and the money they had | went on seed” */
function isSaidOfNoun(token: Token): boolean {
  let clause = token
  while (clause.head && /^(?:ccomp|xcomp|conj|advcl)/.test(clause.relation)) clause = clause.head
  const {head: noun, relation} = clause
  if (!noun || !relation.startsWith('acl')) return false
  // “the nurse who had ran two marathons”
  const hasRelative = token.dependents.some((one) => one.relation.startsWith('nsubj') && one.tag.startsWith('W'))
  return hasRelative || (noun.relation !== 'conj' && isWithinFiniteClause(noun))
}

/** “than those gave a placebo”, “the homes took by the state were sold”: no clause has it for its verb, and a noun stands before it. */
const isWithoutSubject = ({lower, relation, dependents, index, sentence: {tokens}}: Token): boolean =>
  /^(?:acl|advcl|parataxis|dep|ccomp)/.test(relation) &&
  // “with a bicycle spoke, during the sermon”
  !(/^(?:dove|rose|saw|spoke)$/.test(lower) && tokens[index - 1]?.tag === 'NN') &&
  /^(?:NNS?|DT|CD)$/.test(tokens[index - 1]?.tag ?? '') &&
  !isAwaited(tokens.slice(tokens.findLastIndex(({text}, i) => i < index && text === ',') + 1, index)) &&
  // “for all anyone knew”
  !/^(?:any|every|some|no)(?:body|one)$/.test(tokens[index - 1]?.lower ?? '') &&
  !dependents.some(({relation: own, index: at}) => at < index && !/^(?:punct|advmod)$/.test(own))

/** “the number who were looking for a job fell”: the noun before the relative clause waits for its verb. */
const isAwaited = (before: readonly Token[]): boolean =>
  before.some(({lower}, i) => /^(?:who|which)$/.test(lower) && /^NN/.test(before[i - 1]?.tag ?? ''))

/** How much surer all must be read with the participle, and how sure that must be said of the noun. */
const [leastGain, leastTie] = [1, 0.7]

function findParticipleBehindNoun(token: Token): string | undefined {
  const expected = inflect(plainOf(token.lower), 'VBN')
  const exchange = expected === undefined ? undefined : exchangeWord(token, expected)
  if (!exchange) return undefined
  const {put, gain, before} = exchange
  const isSaidOf = put.tag === 'VBN' && put.relation === 'acl' && put.head === before
  // “those” behind a preposition are nobody's subject
  const isSure = gain >= leastGain || (before?.lower === 'those' && token.relation === 'advcl')
  return isSaidOf && isSure && Math.min(put.certainty.head, put.certainty.tag) >= leastTie ? expected : undefined
}
