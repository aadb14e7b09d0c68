import type {Token} from '../../src/rule-kit/index.ts'
import {previous} from './near.ts'

/** Words that are nothing but prepositions: what follows is no clause. */
export const governing = new Set(
  'about against among at behind between beside besides by despite during except for from including into near of onto to toward towards upon with without'.split(
    ' ',
  ),
)

/** In “his brother and he” and “you and I”: the first of the two. */
export function joinedBefore(token: Token): Token | undefined {
  const and = previous(token)
  if (and?.lower !== 'and' && and?.lower !== 'or') return undefined
  const first = previous(and)
  // “Sole and him run the place”: a name read as another word.
  const isName = first?.index === 0 && first.relation.startsWith('nsubj')
  return first && (isName || /^(?:NN|NNP|NNS|NNPS|PRP)$/.test(first.tag)) ? first : undefined
}

/** Where a noun phrase begins. */
export function startOf(noun: Token): Token {
  const first = noun.dependents.find(({relation}) => /^(?:det|amod|compound|nmod:poss|nummod|flat)/.test(relation))
  return first && first.index < noun.index ? startOf(first) : noun
}

export const firstWordIndex = ({sentence}: Token) => sentence.tokens.findIndex(({pos}) => pos !== 'PUNCT')
