import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isAct} from './finite.ts'
import {hasReason} from './joined.ts'
import {countTenses, type Passage} from './passage.ts'

/** How many pasts a passage must have, for its one present to be out of step. */
const least = 3

/** The one present of a passage told in the past: “She missed two shots. Ames scores 20 points, and the hosts lost.” */
export function findLonePresent(verb: Token, {past, present}: Passage): Finite | undefined {
  if (verb.tag !== 'VBZ' || present !== 1 || past < least || verb.certainty.tag < 0.9) return undefined
  if (verb.relation !== 'root' && verb.relation !== 'conj') return undefined
  // “…,” she laughs.
  if (verb.sentence.tokens.some(({tag}) => tag === '``' || tag === "''")) return undefined
  const finite = finiteOf(verb)
  if (
    !finite?.subject ||
    !isAct(
      finite,
      isPerson(finite.subject) || (past > least + 1 && isOneThing(finite.subject) && isEnclosed(verb.sentence)),
    ) ||
    hasReason(verb.sentence.tokens)
  )
    return undefined
  const {head, relation} = finite.subject.certainty
  return Math.min(head, relation) < 0.8 ? undefined : finite
}

const isPerson = ({tag, lower}: Token) => (tag === 'PRP' && /^(?:he|she)$/.test(lower)) || tag === 'NNP'

/** “the typhoon”, “this strategy” */
const isOneThing = ({tag, dependents}: Token) =>
  tag === 'NN' && dependents.some(({lower}) => /^(?:the|his|her|its|their)$/.test(lower))

/** What stands last may tell how things are now: “The firm exports cars.” */
function isEnclosed(sentence: Sentence): boolean {
  const {sentences} = sentence.paragraph
  const at = sentences.indexOf(sentence)
  return [sentences[at - 1], sentences[at + 1]].every((near) => near && countTenses([near]).past > 0)
}
