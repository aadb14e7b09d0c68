import {inflect, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {isAbsolute} from './clause.ts'
import {formsFor} from './forms.ts'
import {beforeLost, type Gap} from './gap.ts'

/** How sure the doubt must be, and how much surer the sentence must be read. */
const [leastDoubt, leastGain] = [0.3, 0.3]

/** “whose boats been sold”, “The ebb begun”: a participle that is no past, and no form of “have” or “be” for it. */
export function findDoubtedHave(token: Token): Gap | undefined {
  const {doubt, index, lower, tag} = token
  const before = beforeLost(token, /^ha(?:s|ve|d)$/, leastDoubt)
  if (!before || !doubt) return undefined
  if (!/^VB[DN]$/.test(tag) || lower === inflect(token.lemma, 'VBD') || hasGovernor(token)) return undefined
  // “A dozen of the crew gone, the ship sailed on.”
  if (lower !== 'been' && isAbsolute(token)) return undefined
  const trial = tryWord(token, doubt.word ?? '')
  const predicate = trial?.put.head
  if (!trial || !predicate || trial.gain < leastGain || trial.put.relation !== 'aux') return undefined
  const subject = predicate.dependents.find(({relation, index: at}) => at < index && /^nsubj|^expl/.test(relation))
  if (!subject || (lower !== 'been' && !/^(?:root|conj|ccomp)$/.test(predicate.relation))) return undefined
  return {before, lost: before.tag === 'MD' ? ['have'] : formsFor(subject, 'have')}
}

/** The nearest verb before it is one that a participle follows, or another participle: “has been ill and been away”. */
function hasGovernor({sentence: {tokens}, index}: Token): boolean {
  const earlier = tokens.slice(Math.max(0, index - 12), index)
  return earlier.some(({lemma, lower}) => /^(?:have|be|get)$/.test(lemma) || /^['’](?:ve|d|s)$/.test(lower))
}
