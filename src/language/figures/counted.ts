import {lemmaOf} from '../morphology/index.ts'
import type {Token} from '../token.ts'
import type {Figure} from './figure.ts'

/** What a figure counts: “23 Polish miners” are miners, Polish. */
export interface Counted {
  noun: Token
  lemma: string
  /** Lemmas of what stands before the noun, and of what “of”, “in” and the like bind to it. */
  qualifiers: readonly string[]
  /** “the”, “these”, “all”, “his” before it: what has been named. */
  determiner: Token | undefined
  /** What tells behind the noun which are meant: “who died”, “killed there”, “of Leeds”. */
  restricted: boolean
}

const before = /^(?:amod|compound|nmod:poss|nummod:gov|nmod|det:predet|advmod)$/
const behind = /^(?:nmod|acl|acl:relcl|advcl:relcl|appos)$/

/** What a figure counts, where the tree, or at least the next word, shows it. */
export function findCounted(figure: Figure): Counted | undefined {
  if (figure.kind === 'money' || figure.kind === 'pair') return undefined
  // “1,500” is two words and one token.
  const own = figure.words.flatMap(({tokens}) => tokens).filter(({start}) => start < figure.end)
  const [first, last] = [own[0], own.at(-1)]
  if (!last || !first) return undefined
  const noun = nounOf(last, figure)
  if (!noun) return undefined
  const qualifiers = noun.dependents.filter(
    (token) =>
      token !== last &&
      (token.start < figure.start || token.start >= figure.end) &&
      (token.index < noun.index ? before : /^nmod$/).test(token.relation),
  )
  return {
    noun,
    lemma: noun.lemma || lemmaOf(noun.lower, noun.tag),
    qualifiers: qualifiers.map(({lemma}) => lemma).sort(),
    determiner: noun.dependents.find(
      ({relation, index}) => /^(?:det|det:predet|nmod:poss)$/.test(relation) && index < first.index,
    ),
    restricted: noun.dependents.some(({relation, index}) => index > noun.index && behind.test(relation)),
  }
}

const isNoun = ({tag}: Token) => /^NN/.test(tag)

function nounOf(last: Token, figure: Figure): Token | undefined {
  const {tokens} = figure.sentence
  const head = headBeyond(last, figure)
  // The noun follows soon, with nothing but what describes it between.
  if (head && isNoun(head) && head.index > last.index && head.index - last.index < 7 && figure.kind !== 'percentage')
    return head
  // “23 of the miners”
  const of = tokens[last.index + 1]
  if (of?.lower === 'of' && of.head && isNoun(of.head) && of.head.index > of.index) return of.head
  if (figure.kind === 'percentage') return undefined
  // The next words as they are: adjectives and nouns up to the last noun.
  let at = last.index + 1
  while (/^(?:JJ|NN|VBN|HYPH)/.test(tokens[at]?.tag ?? '') && at - last.index < 6) at++
  const noun = tokens[at - 1]
  return noun && at - 1 > last.index && isNoun(noun) ? noun : undefined
}

/** The head of a figure that stands outside it. */
function headBeyond(token: Token, {start, end}: Figure): Token | undefined {
  let head = token.head
  while (head && head.start >= start && head.start < end && head.head) head = head.head
  return head && head.start >= start && head.start < end ? undefined : head
}
