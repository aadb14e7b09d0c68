import {exchangeWord, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isLasting, isOnce, pastOf} from './finite.ts'
import {isHeld, mayHappenOnce} from './lone-present.ts'
import {isDeedDone} from './lone-state.ts'
import {leaningToPast} from './model.ts'
import type {Surroundings} from './surroundings.ts'

/** How much must speak for the past, as the logarithm of the odds: of what is done once, and of other verbs. */
const least = {once: 2.2, other: 4.2}

/** “a couple whose mobile home is thrown 200 yards”, “the teacher, who dies at 91, left a million”: who somebody is, told in the past. */
export function findLoneRelative(verb: Token, around: Surroundings): Finite | undefined {
  const predicate = verb.relation === 'aux:pass' ? verb.head : verb
  if (!predicate?.relation.startsWith('acl:relcl') || verb.lower !== verb.text || verb.certainty.tag < 0.9)
    return undefined
  const {past, present} = around.passage
  const finite = finiteOf(predicate)
  if (finite?.token !== verb || finite.tense !== 'present' || !finite.subject || past < 1 || present > past)
    return undefined
  if (predicate !== verb && !isDeedDone(predicate)) return undefined
  const {lemma} = predicate
  // “the tractor that hauls the boat”: what a thing is for.
  if (predicate === verb && predicate.head?.tag === 'NN' && /^(?:that|which)$/.test(finite.subject.lower))
    return undefined
  if (isHeld(finite) || (isLasting(lemma) && !mayHappenOnce.has(lemma))) return undefined
  if (predicate.certainty.head < 0.6 || !isOfOne(finite) || isTrade(finite)) return undefined
  if (leaningToPast(finite, around) < least[isOnce(lemma) ? 'once' : 'other']) return undefined
  const {put, gain = 0} = exchangeWord(verb, pastOf(verb)) ?? {}
  return put?.tag === 'VBD' && gain > -1 ? finite : undefined
}

/** “who grows pistachios”, “who teaches chemistry”, “who keeps 60 cows”, “who bats at nine”: what somebody does for a living. */
const isTrade = ({predicate: {lemma, dependents}}: Finite): boolean =>
  /^(?:breed|employ|farm|keep|raise|rear|sell)$/.test(lemma) ||
  (ofPlayers.test(lemma) && !dependents.some(({relation}) => relation === 'obj')) ||
  dependents.some(
    ({relation, tag, dependents: own}) =>
      relation === 'obj' && /^NNS?$/.test(tag) && !own.some((each) => /^(?:det|nmod:poss|nummod)/.test(each.relation)),
  )

const ofPlayers =
  /^(?:act|bat|bowl|box|coach|cook|cox|cycle|dance|debate|drum|fence|field|fish|golf|hunt|keep|lecture|paint|pitch|play|preach|race|ride|row|run|sail|sculpt|sing|ski|skip|surf|swim|teach|train|umpire|volunteer|work|wrestle|write)$/

const anybody = /^(?:those|people|anyone|everyone|anybody|everybody|nobody|whoever|one|ones)$/

/** Of a certain one, or some that are counted; not “those who cry at meetings”, “people who change their home”. */
function isOfOne({token, predicate: {head}}: Finite): boolean {
  if (!head || anybody.test(head.lower)) return false
  // “urged anyone in the city who develops a fever to see a doctor”
  if (head.sentence.tokens.slice(Math.max(0, head.index - 5), head.index).some(({lower}) => anybody.test(lower)))
    return false
  return (
    head.tag === 'NNP' ||
    (token.tag === 'VBZ' && head.dependents.some(({lower}) => /^(?:the|his|her|its|their|that|this)$/.test(lower))) ||
    head.dependents.some(({relation}) => relation === 'nummod')
  )
}
