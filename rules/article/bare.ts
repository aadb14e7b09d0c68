import {articles, determiners, isSmall, possessives, type Token} from '../../src/rule-kit/index.ts'

/** A common noun in the singular without a determiner, and what leads up to it. */
export interface BarePhrase {
  noun: Token
  /** Its first word: an adjective, or the noun itself. */
  first: Token
  /** Where it stands: a preposition, or “object”, “subject”, “predicate”, “owner” … */
  place: string
  /** What it depends on; of an owner, what it owns. */
  head: Token | undefined
}

const opening = new Set([...articles, ...determiners, ...possessives, 'whose', 'a', 'one', 'what', 'which'])
const modifiers = /^(?:JJ[RS]?|NN|VB[NG]|RB[RS]?)$/

/** The phrase that a noun ends, where nothing determines it. */
export function barePhraseOf(noun: Token): BarePhrase | undefined {
  const {tag, text, index, sentence, certainty, dependents, relation, head} = noun
  if (tag !== 'NN' || certainty.tag < 0.5 || !/^\p{L}\p{Ll}+$/u.test(text) || (index > 0 && !isSmall(text)))
    return undefined
  const {tokens} = sentence
  const next = tokens[index + 1]
  if (!next || /^(?:NNP?S?|HYPH|CD|``|AFX|SYM|FW|LS|ADD|\$)$/.test(next.tag) || next.text === ':') return undefined
  if (/^(?:compound|flat|fixed|goeswith|list|reparandum)/.test(relation)) return undefined
  if (
    dependents.some(
      (other) => /^(?:det|nmod:poss|nummod|nmod:tmod|nmod:npmod)/.test(other.relation) && other.index < index,
    )
  )
    return undefined
  let first = noun
  for (;;) {
    const word = tokens[first.index - 1]
    if (!word || !modifiers.test(word.tag) || !/^(?:amod|compound|advmod)/.test(word.relation)) break
    if (!word.head || word.head.index < first.index || word.head.index > index) break
    if (word.end + 1 !== first.start || !/^\p{L}+$/u.test(word.text)) return undefined
    first = word
  }
  if (first.index > 0 && !isSmall(first.text)) return undefined
  const before = tokens[first.index - 1]
  const isThat = before?.lower === 'that' && before.tag === 'IN'
  if (
    before &&
    !isThat &&
    (opening.has(before.lower) ||
      /^(?:NN.*|JJ.?|CD|DT|PDT|PRP\$|POS|W.*|\$|``|HYPH|SYM|FW|LS|ADD|NFP)$/.test(before.tag))
  )
    return undefined
  if (before && before.end + 1 !== first.start) return undefined
  return {noun, first, place: placeOf(noun, next), head}
}

function placeOf({relation, dependents, index, head}: Token, next: Token): string {
  if (next.tag === 'POS') return 'owner'
  const own = dependents.filter((other) => other.index < index)
  const preposition = own.filter((other) => other.relation === 'case').at(-1)
  if (preposition) return preposition.lower
  if (dependents.some((other) => other.relation === 'cop')) return 'predicate'
  if (relation === 'conj') return 'member'
  if (/^nsubj/.test(relation))
    return head?.dependents.some((other) => other.relation === 'expl' && other.index < index) ? 'there' : 'subject'
  return relation
}
