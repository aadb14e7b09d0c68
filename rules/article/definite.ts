import type {Token} from '../../src/rule-kit/index.ts'
import {isSmall, list} from '../../src/rule-kit/index.ts'
import {findBareRecord} from './records.ts'

const partitives = list('one some many most several few each none either neither two three')
const adjectives = /^(?:JJ[RS]?|RBS|VB[GN]|NN)$/
/** “one of several options”: words that stand for a determiner, and numbers without one. */
const quantities = list(`
  various several many countless numerous few different such more other fewer some any all both thousands hundreds dozens
  millions billions scores tens
`)
/** Adjectives that single out: “one of main reasons”; “one of great beauty” is right. */
const leading = list('main key leading top chief few last first next other biggest major same remaining')
const beforeDecade = list('in during since from of until by throughout into before after')

/** “one of lessons”, “in early 1980s”, “costliest on record”: where “the” is missing, from the word behind it to the last. */
export function findLostThe(token: Token): [first: Token, last: Token] | undefined {
  return findPart(token) ?? findDecade(token) ?? findBareRecord(token)
}

/** A part of several that “of” ties to a bare plural. */
function findPart({sentence, lower, index, tag}: Token): [Token, Token] | undefined {
  const {tokens} = sentence
  const [of, first] = [tokens[index + 1], tokens[index + 2]]
  if (!partitives.has(lower) || tag.startsWith('NN') || of?.text !== 'of' || !first || isInRow(tokens, index))
    return undefined
  let at = first
  for (let i = 0; i < 4; i++) {
    const next = tokens[at.index + 1]
    if (!isSmall(at.text) || quantities.has(at.lower) || !next) return undefined
    if (at.tag === 'NNS') return isEnd(at, next) ? [first, at] : undefined
    if (at.tag === 'JJ' && at === first && !leading.has(at.lower)) return undefined
    if (!adjectives.test(at.tag) || at.certainty.tag < 0.8 || next.start !== at.end + 1) return undefined
    at = next
  }
  return undefined
}

/** “five of women and three of children”, “six bags of flour and two of beans”: the noun that is counted has been named. */
const isInRow = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({tag, index}) =>
      tag === 'CD' && index !== at && (tokens[index + 1]?.text === 'of' || tokens[index + 2]?.text === 'of'),
  )

const isEnd = (noun: Token, next: Token) =>
  noun.certainty.tag >= 0.9 && noun.relation !== 'compound' && !/^(?:POS|NN.*|HYPH)$/.test(next.tag)

/** “in 1980s”, “during late 1960s” */
function findDecade({sentence, index, text}: Token): [Token, Token] | undefined {
  if (!/^(?:1[5-9]|20)\d0s$/.test(text)) return undefined
  const {tokens} = sentence
  let first = tokens[index] as Token
  let before = tokens[index - 1]
  if (before && /^(?:early|late)$/.test(before.text)) {
    first = before
    before = tokens[before.index - 1]
  }
  const next = tokens[index + 1]
  if (!before || !beforeDecade.has(before.text) || before.end + 1 !== first.start) return undefined
  return next && /^(?:NN.*|JJ.*|HYPH|POS|CC|TO)$/.test(next.tag) ? undefined : [first, tokens[index] as Token]
}
