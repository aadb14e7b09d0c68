import {list, type Token} from '../../src/rule-kit/index.ts'

/** Words that open or carry on a phrase of their own: “its worst”, “second longest”, “at best”, “hottest and driest”. */
const notBefore = /^(?:DT|PRP\$|POS|WP\$|CC|HYPH|JJ.*|RBS|CD|NNPS?|``|'')$/
const adverbs = list('at least best most')

/** “costliest in county history”, “driest on record”: a superlative that ranks one of its kind, without “the”. */
export function findBareRecord({sentence: {tokens}, index, tag, lower, certainty}: Token): [Token, Token] | undefined {
  if (tag !== 'JJS' || adverbs.has(lower) || certainty.tag < 0.65) return undefined
  const before = tokens[index - 1]
  if (!before || notBefore.test(before.tag) || adverbs.has(before.lower)) return undefined
  const rest = tokens.slice(index + 1, index + 6).map((token) => (token.tag === 'CD' ? '#' : token.lower))
  const isRecord =
    /^(?:on record|since (?:#|at least|the)|in (?:\S+ ){1,3}(?:history|memory)|in (?:\S+ ){0,3}(?:years|decades|generations|centuries))(?: |$)/.test(
      rest.join(' '),
    )
  return isRecord ? [tokens[index] as Token, tokens[index] as Token] : undefined
}
