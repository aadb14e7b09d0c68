import type {Token, Word} from '../../src/rule-kit/index.ts'
import type {Clause} from './clause.ts'

/** How sure the reading must be that the second clause goes by the side of the first, and that it has its own subject. */
const [beside, own] = [0.7, 0.75]

/**
 * Two clauses on either side of a sentence’s only comma, by its tree: each has a subject and a finite verb, and the second
 * is tied to the first by `parataxis`, which it is not where one waits for the other.
 */
export function readPairInTree(words: readonly Word[], start: number): [first: Clause, second: Clause] | undefined {
  const opening = words[start]
  const tokens = opening?.sentence.tokens ?? []
  if (!opening || tokens.filter(({text}) => text === ',').length !== 1) return undefined
  if (tokens.some(({tag}) => /^(?:``|''|:|-LRB-|-RRB-|UH)$/.test(tag))) return undefined
  const second = tokens.find(
    ({relation, head, start: at}) => relation === 'parataxis' && head && !head.head && at >= opening.start,
  )
  if (
    !second?.head ||
    second.certainty.relation < beside ||
    second.certainty.head < 0.5 ||
    second.head.start > opening.start
  )
    return undefined
  const clauses = [clauseOf(second.head, words.slice(0, start)), clauseOf(second, words.slice(start))]
  const [before, after] = clauses
  return before && after ? [before, after] : undefined
}

/** Adverbs that join two sentences only to the ear: “…, however the strike was called off”. */
const joining = /^(?:however|therefore|meanwhile|instead|nevertheless|nonetheless|consequently|furthermore|moreover)$/

/** A clause that its subject opens, or such an adverb. */
function clauseOf(predicate: Token, words: readonly Word[]): Clause | undefined {
  const {dependents} = predicate
  const subject = dependents.find(({relation}) => /^(?:nsubj|expl)/.test(relation))
  const finite = [...dependents.filter(({relation}) => /^(?:aux|cop)/.test(relation)), predicate].find(isFiniteForm)
  if (!subject || !finite?.word || Math.min(subject.certainty.head, subject.certainty.relation) < own) return undefined
  if (finite.certainty.tag < 0.9 || finite.index < subject.index || /^W/.test(subject.tag)) return undefined
  const before = dependents.filter(({relation, index}) => index < subject.index && relation !== 'punct')
  if (before.some(({lower}) => !joining.test(lower))) return undefined
  // “however they define it”
  if (before.length && subject.tag === 'PRP' && before[0]?.lower === 'however') return undefined
  const [first] = words
  if (!first || (before[0] ?? leftEdge(subject)).word !== first || words.length < 3) return undefined
  return {
    words,
    subject: words.filter(({start}) => start <= subject.start),
    verb: finite.word,
    isPronoun: subject.tag === 'PRP' || subject.tag === 'EX',
  }
}

const isFiniteForm = ({tag}: Token) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)

export function leftEdge(token: Token): Token {
  let left = token
  for (let first = left.dependents[0]; first && first.index < left.index; first = left.dependents[0]) left = first
  return left
}
