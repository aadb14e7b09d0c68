import type {Token} from '../../src/rule-kit/index.ts'
import {looksAhead} from './ahead.ts'
import {type Finite, finiteOf, isLasting} from './finite.ts'
import {isAloneIn, isHeld, mayHappenOnce} from './lone-present.ts'
import {leaningToPast} from './model.ts'
import type {Surroundings} from './surroundings.ts'

/** How much must speak for the past, as the logarithm of the odds: of the time of a past, and of what a past goes on from. */
const least = {time: 1.6, first: 1.8}
/** And how much more of a verb of what lasts. */
const ofWhatLasts = 1

/** “while” only of what goes on or is done to somebody: “studied while he works abroad” */
const ofTime = {
  be: /^(?:when|as|while|until|till|before|after|once)$/,
  other: /^(?:when|as|until|till|before|after|once)$/,
}

/** “She paused as she is led away”, “The board welcomes the offer but asked for more”: alone among pasts, and tied to one. */
export function findLoneBesidePast(verb: Token, around: Surroundings): Finite | undefined {
  if (!isAloneIn(around) || verb.lower !== verb.text || verb.tag !== 'VBZ' || verb.certainty.tag < 0.95)
    return undefined
  const predicate = verb.lemma === 'be' ? verb.head : /^(?:do|have|say)$/.test(verb.lemma) ? undefined : verb
  const finite = predicate && finiteOf(predicate)
  if (finite?.token !== verb || finite.tense !== 'present' || !finite.subject) return undefined
  const kind = isTimeOfPast(finite, around) ? 'time' : isDeed(finite) && isFirstOfPasts(finite) ? 'first' : undefined
  if (!kind || isHeld(finite)) return undefined
  const asked = least[kind] + (isDeed(finite) ? 0 : ofWhatLasts)
  return leaningToPast(finite, around) >= asked ? finite : undefined
}

/** “until she is coaxed in”, “when he asks for the bill” */
const isTimeOfPast = ({predicate, token}: Finite, {sentence}: Surroundings): boolean =>
  predicate.relation === 'advcl' &&
  sentence.past > 0 &&
  !looksAhead(token) &&
  predicate.dependents.some(
    ({lower, index}) => ofTime[token.lemma === 'be' ? 'be' : 'other'].test(lower) && index < token.index,
  )

/** “spends £112,000 on two cars and lost the rest”; not “who keeps cows and had driven”, “makes brakes and lost £2m” */
const isFirstOfPasts = ({predicate, token}: Finite): boolean =>
  !predicate.relation.startsWith('acl') &&
  !predicate.dependents.some(
    ({relation, tag, dependents}) => relation === 'obj' && tag === 'NNS' && !dependents.length,
  ) &&
  predicate.dependents.some(
    (each) =>
      each.relation === 'conj' &&
      each.index > token.index &&
      Math.min(each.certainty.head, each.certainty.relation, each.certainty.tag) >= 0.75 &&
      finiteOf(each)?.token === each &&
      finiteOf(each)?.tense === 'past' &&
      !each.dependents.some(({relation}) => relation.startsWith('nsubj')),
  )

/** What is done, or done to somebody; not “is tired”, “owns”. */
const isDeed = ({predicate, token: {lemma}}: Finite): boolean =>
  predicate.lemma === lemma
    ? !isLasting(lemma) || mayHappenOnce.has(lemma)
    : lemma === 'be' && /^VB[NG]$/.test(predicate.tag)
