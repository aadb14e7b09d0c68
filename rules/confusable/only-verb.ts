import {exchangeWord, isFiniteVerb, lemmaOf, type Token, type Word} from '../../src/rule-kit/index.ts'

/** How sure the reading must be that a word is the verb. */
const least = 0.8

/** Whether a word is the only finite verb of its sentence or clause, and the other none: “Left behind were the piano.” */
export function isOnlyVerb({tokens: [token, ...more]}: Word, right: string): boolean {
  if (!token || more.length || !(isLast(token) || isOfRelative(token) || isOfContact(token))) return false
  const put = exchangeWord(token, right)?.put
  return put !== undefined && !isFiniteVerb(put)
}

/** No other that is free stands in the sentence: “Left behind were 11 hens, nine of which survived.” */
const isLast = (token: Token) =>
  isSureVerb(token) && !token.sentence.tokens.some((other) => other !== token && isFiniteVerb(other) && isFree(other))

const isSureVerb = (token: Token) => isFiniteVerb(token) && token.certainty.tag >= least

/** Behind nothing that makes a clause depend. */
const isFree = ({sentence, index}: Token) =>
  !sentence.tokens.slice(clauseStart(sentence.tokens, index), index).some(isLink)

const isLink = ({tag, relation}: Token) => tag.startsWith('W') || (tag === 'IN' && relation === 'mark')

function clauseStart(tokens: readonly Token[], index: number): number {
  return tokens.slice(0, index).findLastIndex(({text}) => /^[,;:()–—“”"]$/.test(text)) + 1
}

/** “two ewes, one of whom, on being lifted out, bit Mr. Cobb” */
function isOfRelative(token: Token): boolean {
  const {
    tag,
    lower,
    index,
    sentence: {tokens},
  } = token
  if (!/^VB[DZP]$/.test(tag) && lemmaOf(lower, 'VBD') === lower) return false
  const who = tokens.slice(0, index).findLastIndex((other) => /^W(?:P|DT)$/.test(other.tag))
  return who > 0 && !tokens.some((other, at) => at > who && other !== token && isFiniteVerb(other))
}

/** “The fish the Ordes sell are not dyed”: of two verbs in a row the first is that of a clause within. */
function isOfContact(token: Token): boolean {
  const next = token.sentence.tokens[token.index + 1]
  return isFiniteVerb(token) && token.relation === 'acl:relcl' && next !== undefined && isSureVerb(next)
}
