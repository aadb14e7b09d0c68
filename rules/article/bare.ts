import {articles, determiners, list, possessives, type Token} from '../../src/rule-kit/index.ts'

/** A common noun in the singular that no determiner opens, with the adjectives and nouns that lead up to it. */
export interface BarePhrase {
  first: Token
  noun: Token
  /** The word before it. */
  previous: Token | undefined
}

const opening = new Set([...articles, ...determiners, ...possessives, ...list('one whose')])
/** Marks and tags behind which a phrase goes on or is closed, and before which it goes on. */
const notBefore = /^(?:DT|PDT|PRP\$|POS|WP\$|CD|\$|NN.*|JJ.?|HYPH|AFX|SYM|``|''|-LRB-|FW)$/
const notAfter = /^(?:NN.*|HYPH|POS|AFX|-LRB-|SYM|CD|\$|``)$/
const quote = /["“”‘'’(/]$/

/** The bare phrase that a noun heads: told by tags more than by the tree, which a lost article misleads. */
export function barePhraseOf(noun: Token): BarePhrase | undefined {
  const {tag, text, index, sentence, certainty, end} = noun
  // Without its article, “told council” looks like a name.
  const isNoun = tag === 'NN' || (tag === 'NNP' && index > 0)
  if (!isNoun || certainty.tag < 0.5 || !(index === 0 ? /^\p{Lu}\p{Ll}+$/u : /^\p{Ll}{2,}$/u).test(text))
    return undefined
  const {tokens} = sentence
  const next = tokens[index + 1]
  if (!next || notAfter.test(next.tag) || (next.start === end && !/^[.,;:?!—–)]/.test(next.text))) return undefined
  const first = firstOf(noun)
  const previous = tokens[first.index - 1]
  if (previous && (opening.has(previous.lower) || notBefore.test(previous.tag) || quote.test(previous.text)))
    return undefined
  const isPlain = tokens
    .slice(first.index, index)
    .every((word) => !opening.has(word.lower) && (word.index === 0 || !/\p{Lu}|\d/u.test(word.text)))
  return isPlain ? {first, noun, previous} : undefined
}

/** “knee” of “knee-deep stream”, “far” of “far shorter term” */
function firstOf(noun: Token): Token {
  const {tokens} = noun.sentence
  let first = noun
  for (;;) {
    const word = tokens[first.index - 1]
    if (!word) return first
    const half = tokens[word.index - 1]
    if (word.tag === 'HYPH' && word.end === first.start && half?.end === word.start) first = half
    else if (leadsUpTo(word, first, noun)) first = word
    else return first
  }
}

function leadsUpTo({tag, end, head, relation}: Token, first: Token, noun: Token): boolean {
  if (/^(?:JJ[RS]?|NN)$/.test(tag)) return end < first.start
  const isWithin = head !== undefined && head.index >= first.index && head.index <= noun.index
  return isWithin && /^(?:VB[NG]|RB[RS]?)$/.test(tag) && /^(?:amod|compound|advmod)$/.test(relation)
}
