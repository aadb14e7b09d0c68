import {exchangeWord, isFiniteVerb, lemmaOf, type Token, type Word} from '../../src/rule-kit/index.ts'

/** How sure the reading must be that a word is the verb. */
const least = 0.8

/** Whether a word is the only finite verb of its sentence or clause, and the other none: “Left behind were the piano.” */
export function isOnlyVerb({tokens: [token, ...more]}: Word, right: string): boolean {
  if (!token || more.length) return false
  if (right === 'where' && !hasVerbBehind(token)) return true
  if (!(isLast(token) || isOfRelative(token) || isOfContact(token))) return false
  const put = exchangeWord(token, right)?.put
  return put !== undefined && !isFiniteVerb(put)
}

/** “Beneath it, laid out with care, were the remains of the man who …”: a clause with “where” has a verb of its own. */
const hasVerbBehind = (token: Token): boolean =>
  token.sentence.tokens.slice(token.index + 1).some((other) => isFiniteVerb(other) && isFree(other, token))

/** No other that is free stands in the sentence: “Left behind were 11 hens, nine of which survived.” */
function isLast(token: Token): boolean {
  const isSure = isSureVerb(token)
  // “Inspectors found led”
  const isVerb = (other: Token) => isFiniteVerb(other) || (!isSure && mayBePast(other))
  return (
    (isSure || mayBePast(token)) &&
    !stretchOf(token).some((other) => other !== token && isVerb(other) && isFree(other, token))
  )
}

/** What stands between semicolons: “Her last book but one won prizes; her last won readers.” */
function stretchOf({index, sentence: {tokens}}: Token): readonly Token[] {
  const end = tokens.findIndex(({text}, i) => i > index && text === ';')
  return tokens.slice(tokens.slice(0, index).findLastIndex(({text}) => text === ';') + 1, end < 0 ? undefined : end)
}

/** “bit”, “threw”, whatever they are read as */
const mayBePast = ({lower}: Token) => lemmaOf(lower, 'VBD') !== lower

const isSureVerb = (token: Token) => isFiniteVerb(token) && token.certainty.tag >= least

/** Behind nothing that makes a clause depend, but for the word in question. */
const isFree = ({sentence: {tokens}, index}: Token, word: Token) =>
  !tokens.slice(clauseStart(tokens, index), index).some((other) => other !== word && isLink(other))

const isLink = ({tag, relation}: Token) => tag.startsWith('W') || (tag === 'IN' && relation === 'mark')

function clauseStart(tokens: readonly Token[], index: number): number {
  return tokens.slice(0, index).findLastIndex(({text}) => /^[,;:()–—“”"]$/.test(text)) + 1
}

/** “two ewes, one of whom, on being lifted out, bit Mr. Cobb” */
function isOfRelative(token: Token): boolean {
  const {
    index,
    sentence: {tokens},
  } = token
  if (!isFiniteVerb(token) && !mayBePast(token)) return false
  const who = tokens.slice(0, index).findLastIndex((other) => /^W(?:P|DT)$/.test(other.tag))
  const isOfWho = (other: Token) =>
    other.index > who && (isFree(other, token) || clauseStart(tokens, other.index) <= who)
  return who > 0 && !tokens.some((other) => other !== token && isFiniteVerb(other) && isOfWho(other))
}

/** “The fish the Ordes sell are not dyed”: of two verbs in a row the first is that of a clause within. */
function isOfContact(token: Token): boolean {
  const next = token.sentence.tokens[token.index + 1]
  return isFiniteVerb(token) && token.relation === 'acl:relcl' && next !== undefined && isSureVerb(next)
}
