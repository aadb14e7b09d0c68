import {isFiniteVerb, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Clause} from './clause.ts'
import {isAfterComma, sentenceBefore} from './first.ts'
import {leftEdge} from './in-tree.ts'

/** How sure the doubt must be beside a subject and its verb on both sides, where the first opens its sentence; and elsewhere. */
const [least, leastElsewhere] = [0.35, 0.9]

interface DoubtedPair {
  first: Clause
  second: Clause
  /** Whether the reading has next to no doubt left. */
  isSure: boolean
}

/** Two clauses on either side of a comma of which the reading doubts that it can join them. */
export function readPairInDoubt(words: readonly Word[], start: number): DoubtedPair | undefined {
  const opening = words[start] as Word
  const {tokens} = opening.sentence
  const at = tokens.findIndex((token) => token.word === opening)
  const {doubt} = tokens[at - 1] ?? {}
  if (doubt?.kind !== 'splice' || doubt.certainty < least) return undefined
  const before = sentenceBefore(words.slice(0, start))
  const [begin] = before ?? []
  if (!before || !begin || before.some((word) => /[:–—]/.test(word.before))) return undefined
  const earlier = tokens.filter((token, i) => i < at - 1 && token.start >= begin.start)
  const [first, second] = [clauseIn(earlier, before), clauseIn(tokens.slice(at), words.slice(start))]
  if (!first || !second || leftEdge(second.head).word !== opening || /^\d/.test(opening.text)) return undefined
  const isPlain = leftEdge(first.head).word === begin && !before.some(isAfterComma)
  const isSure = doubt.certainty >= leastElsewhere && mayOpenSentence(earlier[0])
  return isPlain || isSure ? {first: first.clause, second: second.clause, isSure} : undefined
}

/** No subordinate clause, and no participle that hangs on what follows: “Asked why, he …”, “Should it rain, …” */
const mayOpenSentence = (token: Token | undefined) =>
  token !== undefined && !/^(?:VB.?|MD|TO|IN|W.*|RB|CC)$/.test(token.tag)

/** The first finite clause of some words, with its subject. */
function clauseIn(tokens: readonly Token[], words: readonly Word[]): {clause: Clause; head: Token} | undefined {
  for (const head of tokens) {
    const predicate = head.head
    if (!/^(?:nsubj|expl)/.test(head.relation) || !predicate || !tokens.includes(predicate) || /^W/.test(head.tag))
      continue
    const finite = [...predicate.dependents.filter(({relation}) => /^(?:aux|cop)/.test(relation)), predicate].find(
      isFiniteVerb,
    )
    if (!finite?.word || finite.index < head.index || !tokens.includes(finite) || finite.certainty.tag < 0.8)
      return undefined
    // “the standards society would like to keep”
    if (tokens.some(({relation, index}) => index > head.index && index < finite.index && relation.startsWith('nsubj')))
      return undefined
    const subject = words.filter(({start}) => start <= head.start)
    return {head, clause: {words, subject, verb: finite.word, isPronoun: head.tag === 'PRP' || head.tag === 'EX'}}
  }
  return undefined
}
