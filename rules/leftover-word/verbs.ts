import {list, modals} from '../../src/rule-kit/index.ts'
import type {Fault, Pair} from './pair.ts'
import {hasPlainSubject, hasPronounSubject, mayLeaveGap} from './subject.ts'

/** Modals that are no nouns (“free will is”, “the can was”). */
const plainModals = list(`
  could should would shall cannot can't couldn't won't wouldn't shouldn't mustn't
`)
const finiteBe = list('am is are was were')
const finiteHave = list('has have had')
const finiteDo = list('do does did')
/** What cannot follow a modal without something between. */
const notAfterModal = new Set([...modals, ...finiteBe, 'has', 'had', 'does', 'did'])
const notAfterBe = list('am is are was were has have does do did')
const notAfterHave = list('am is are was were has have does would could should cannot')
const notAfterDo = list('am is are was were has does did would could should')

/** Two auxiliaries that cannot stand together, unless the first ends a clause: “All he could was to wait.” */
export function findAuxiliaryPair(pair: Pair): Fault | undefined {
  const {first, second} = pair
  if (first.lower === second.lower) return undefined
  const what = 'two auxiliary verbs'
  if (modals.has(first.lower) || plainModals.has(first.lower)) {
    if (!notAfterModal.has(second.lower)) return undefined
    const isSure = plainModals.has(first.lower) ? hasPlainSubject(pair) || !mayLeaveGap(pair) : hasPronounSubject(pair)
    return isSure ? {what} : undefined
  }
  const modal = pair.sentence.words[first.index - 1]
  // “The mill will be has inspected”; but “how good they will be has yet to be seen”
  if (first.lower === 'be' && second.lower === 'has' && modal && modals.has(modal.lower))
    return hasPlainSubject({...pair, first: modal}) ? {what} : undefined
  const isPair =
    (finiteBe.has(first.lower) && notAfterBe.has(second.lower)) ||
    (finiteHave.has(first.lower) && notAfterHave.has(second.lower)) ||
    (finiteDo.has(first.lower) && notAfterDo.has(second.lower))
  return isPair && hasPlainSubject(pair) ? {what} : undefined
}
