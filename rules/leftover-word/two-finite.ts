import {hasFiniteVerb, isFiniteVerb, leftEdge, predicateOf, type Token} from '../../src/rule-kit/index.ts'
import {isAfterContactClause} from './gap.ts'
import type {Fault, Pair} from './pair.ts'
import {isSubject, tokenBefore, tokenBehind} from './tree.ts'
import {readWithout, type Without} from './without.ts'

/** How much less surely the sentence may be read without one of the two. */
const least = -0.5

/**
 * “Rhys, who had was on loan”, “there will would be ten”: of two finite verbs in a row one is left over, if the sentence is
 * whole without it. “What he was is gone” is not whole without “is”.
 */
export function findTwoFinite({first, second}: Pair): Fault | undefined {
  const [one, other] = [first.tokens[0], second.tokens[0]]
  if (!one || !other || first.tokens.length > 1 || other.index !== one.index + 1) return undefined
  if (!/^(?:is|are|was|were|has|had|will|would|could|should)$/.test(one.text)) return undefined
  if (!/^(?:is|are|was|were|has|have|had|will|would|could|should|must)$/.test(other.text)) return undefined
  if (/^(?:will|would|could|should)$/.test(one.text) && other.text === 'have') return undefined
  if (
    one.lower === other.lower ||
    (one.lemma === 'have' && other.text !== 'has' && other.lemma === 'have') ||
    mayBeNoun(one)
  )
    return undefined
  // “the only meaning the world has is …”
  if (one.lemma === 'have' && other.lemma === 'be' && tokenBefore(one)?.tag.startsWith('NN')) return undefined
  // “supper was had on board”
  if (one.lemma === 'be' && other.text === 'had') return undefined
  if (opensGap(one) || isAfterContactClause(one)) return undefined
  const [withSecond, withFirst] = [readWithout(one), readWithout(other)]
  const isFirst = opensWithThere(one)
    ? one.lemma === 'be'
    : (withFirst?.gain ?? -Infinity) > (withSecond?.gain ?? -Infinity)
  const kept = isFirst ? withFirst : withSecond
  if (!kept || kept.gain < least || !isWhole(kept, kept.tokens[one.index] as Token)) return undefined
  return {what: 'two verbs', ...(isFirst ? {keeps: 'first'} : {})}
}

/** “there had were ten”; but “there was could” has no such “be”. */
const opensWithThere = (token: Token): boolean =>
  tokenBefore(token)?.tag === 'EX' && [token, tokenBehind(token)].filter((one) => one?.lemma === 'be').length === 1

/** “a living will would”, “military will is” */
const mayBeNoun = (token: Token): boolean =>
  token.lower === 'will' && !/^(?:PRP|NNPS?|NNS|WP|WDT|EX|CC)$/.test(tokenBefore(token)?.tag ?? '')

/** Words between “all” and a verb of which it may be the object: “all the town ever had”. */
const farthest = 6

/** “what it was is …”, “more than it was is …”, “all there is has …”: something is taken out, so that the first may end its clause. */
export function opensGap({sentence: {tokens}, index}: Token): boolean {
  return tokens
    .slice(0, index)
    .some(
      ({tag, lower, relation, head, index: at}) =>
        (/^W/.test(tag) && !/^nsubj/.test(relation) && (head?.index ?? 0) >= index - 1) ||
        /^(?:what|whatever|whichever|whoever|than)$/.test(lower) ||
        (at > index - farthest &&
          /^(?:all|everything|anything|nothing|something|those|most|least|best|worst|first|last|only)$/.test(lower)) ||
        (lower === 'as' && relation !== 'mark') ||
        (/^(?:that|whether)$/.test(lower) && opensClause(tokens[at - 1])) ||
        (lower === 'that' && !/^(?:mark|det|nsubj.*)$/.test(relation)),
    )
}

/** “That he could was plain”, “and whether she would is doubtful” */
const opensClause = (before: Token | undefined): boolean => !before || /^(?:CC|,|``)$/.test(before.tag)

/** The verb that is kept has its subject, and so has the sentence's own. */
function isWhole({tokens}: Without, verb: Token): boolean {
  if (!isFiniteVerb(verb)) return false
  const subject = subjectOf(predicateOf(verb))
  if (!subject || subject.index > verb.index || mayEndClause(verb, subject)) return false
  const root = tokens.find(({relation}) => relation === 'root')
  return root !== undefined && subjectOf(root) !== undefined && hasFiniteVerb(root)
}

function subjectOf({dependents, relation, head}: Token): Token | undefined {
  const own = dependents.find((one) => isSubject(one) || one.relation === 'expl')
  return own ?? (relation === 'conj' && head ? subjectOf(head) : undefined)
}

/** “the price it was”, “those who could”, “where she was”: what stands before the subject may be what the verb lacks. */
function mayEndClause(verb: Token, subject: Token): boolean {
  const {tokens} = verb.sentence
  const before = tokens[leftEdge(subject).index - 1]
  // “Ruiz, who had”; but “the boys who could would”
  if (/^W/.test(subject.tag)) return before?.text !== ',' && predicateOf(verb).head?.relation !== 'appos'
  if (!before || subject.tag === 'EX') return false
  if (/^(?:NN.*|DT|CD|WDT|WP|PRP)$/.test(before.tag)) return true
  return before.tag === 'WRB' && verb.lemma === 'be'
}
