import {modals} from '../../src/rule-kit/index.ts'
import type {Fault, Pair} from './pair.ts'
import {pastForms} from './past-forms.generated.ts'
import {plainVerbs} from './plain-verbs.generated.ts'
import {hasPlainSubject, hasPronounSubject, mayLeaveGap} from './subject.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

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
const notAfterHave = list('am is are was were has have does did would could should')
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
  const isPair =
    (finiteBe.has(first.lower) && notAfterBe.has(second.lower)) ||
    (finiteHave.has(first.lower) && notAfterHave.has(second.lower)) ||
    (finiteDo.has(first.lower) && notAfterDo.has(second.lower))
  return isPair && hasPlainSubject(pair) ? {what} : undefined
}

const plainFormOf = new Map(pastForms.map((line) => line.split(' ') as [past: string, plain: string]))
const isPlainVerb = new Set(plainVerbs)
const takesPlainForm = new Set([...plainModals, ...list("did didn't don't doesn't may might must will can")])
/** Words after which “to” opens an infinitive, hardly ever a place (“the city he moved to became rich”). */
const takesInfinitive = list(`
  able afford attempt attempted decide decided failed hope hoped intend intended managed order refused threatened tried
  try trying unable unwilling vowed want wanted wants willing wish wished
`)

/** “would went”, “wanted to took”, “must be learn”. */
export function findVerbPair(pair: Pair): Fault | undefined {
  const {first, second, sentence} = pair
  const before = sentence.words[first.index - 1]
  const plain = plainFormOf.get(second.lower)
  if (plain) {
    if (takesPlainForm.has(first.lower))
      return hasPlainSubject(pair) || (plainModals.has(first.lower) && !mayLeaveGap(pair))
        ? {what: 'an auxiliary verb and a past tense', expected: [second.text, `${first.text} ${plain}`]}
        : undefined
    if (first.lower === 'to' && before && takesInfinitive.has(before.lower) && !mayLeaveGap(pair))
      return {what: '“to” and a past tense', expected: [`${first.text} ${plain}`]}
    return undefined
  }
  // “the powers that be decide”
  const isInfinitive = before && (modals.has(before.lower) || plainModals.has(before.lower) || before.lower === 'to')
  if (first.lower === 'be' && isInfinitive && isPlainVerb.has(second.lower) && !mayLeaveGap(pair))
    return {what: '“be” and the plain form of a verb', expected: [second.text]}
  return undefined
}
