import {
  exchangeWord,
  formsOfVerb,
  hasFiniteVerb,
  inflect,
  isInflectedAsVerb,
  isSmall,
  lemmaOf,
  remember,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import {readClauses} from './clauses.ts'
import {isUnderModal} from './mood.ts'
import {next, previous} from './phrase.ts'
import type {UnreadClause} from './unread.ts'
import {finiteVerbOf, type GrammaticalNumber, rightForm} from './verb.ts'

/** How much surer all of the sentence must be read with the other form, and how sure that must be a verb, and the sentence's. */
const [leastGain, leastTag, leastHead] = [1.5, 0.7, 0.6]

/**
 * “The sensor, wired to a battery, | work”, “The supreme court | rule by five to four”: a sentence whose verb the tree took
 * for something else, so that it has none, and has one with the other form.
 */
export function findLostVerb(token: Token): UnreadClause | undefined {
  if (!isVerbless(token.sentence) || !mayBeItsVerb(token)) return undefined
  const number = numberAsWritten(token)
  if (!number || isUnderModal(token)) return undefined
  const kind = 'full' as const
  const exchange = exchangeWord(
    token,
    rightForm({token, negation: undefined, number, kind}, number === 'singular' ? 'plural' : 'singular'),
  )
  if (!exchange || exchange.gain < leastGain) return undefined
  const {put} = exchange
  const verb = finiteVerbOf(put)
  if (!verb || verb.number === number || put.certainty.tag < leastTag || put.certainty.head < leastHead)
    return undefined
  const clause = readClauses(put, {...verb, number}).find(
    // “Principles of Physics | includes”: a title.
    ({subject}) =>
      subject.index < put.index &&
      (number === 'plural' || subject.index > 0) &&
      subject.head === put &&
      subject.certainty.head >= leastHead,
  )
  return clause && {token, clause}
}

const isVerbless = remember(({tokens, words, after}: Sentence): boolean => {
  const root = tokens.find(({head}) => head === undefined)
  return words.length > 4 && after.includes('.') && root !== undefined && !hasFiniteVerb(root)
})

/** Behind a noun, a name or what is set off, before what stands behind a verb; and no preposition: “a beard like hers”. */
function mayBeItsVerb(token: Token): boolean {
  const {tag, text, lower, certainty, relation, dependents, index} = token
  const [before, after] = [previous(token), next(token)]
  // “which licenses launches, …”
  if (before?.tag === 'NNS' && /^W/.test(previous(before)?.tag ?? '')) return false
  if (!before || !after || !isSmall(text) || lower.length < 3 || relation === 'amod') return false
  // “a traffic stop set in motion …”
  if (dependents.some((each) => /^(?:det|compound|amod|nmod)/.test(each.relation) && each.index < index)) return false
  if (!/^(?:NNS?|JJ|VBP?)$/.test(tag) && !(tag === 'IN' && lower === 'own')) return false
  return (
    Math.min(certainty.tag, certainty.head) < 0.9 &&
    /^(?:NN.*|,|RB)$/.test(before.tag) &&
    /^(?:DT|PRP\$?|CD|IN|TO|RB|RP|JJ|NNS?|NNP|WP|WRB|\.|\$)$/.test(after.tag)
  )
}

/** By its form, and where that is no past or participle as well: not “cut”, “read”, “a thumb run along the edge”. */
function numberAsWritten({lower}: Token): GrammaticalNumber | undefined {
  const lemma = lemmaOf(lower, 'VBZ')
  if (lemma !== lower) return inflect(lemma, 'VBZ') === lower && isInflectedAsVerb(lemma) ? 'singular' : undefined
  if ([...formsOfVerb(lower, 'VBD'), ...formsOfVerb(lower, 'VBN')].includes(lower) || lemmaOf(lower, 'VBD') !== lower)
    return undefined
  return isInflectedAsVerb(lower) ? 'plural' : undefined
}
