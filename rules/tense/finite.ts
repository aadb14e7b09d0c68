import {
  formsOfVerb,
  inflect,
  isAuxiliary,
  isSmall,
  lemmaOf,
  list,
  remember,
  type Token,
} from '../../src/rule-kit/index.ts'
import {acts} from './acts.generated.ts'
import {deeds} from './deeds.generated.ts'
import {lasting} from './lasting.generated.ts'

const shortActs = new Set(acts)
const ofWhatLasts = new Set(lasting)

/** The finite verb of a clause. */
export interface Finite {
  /** The word that shows the tense: “has” of “has gone”, “was” of “was late”. */
  token: Token
  tense: 'past' | 'present'
  /** The word that the clause hangs on: “gone”, “late”. */
  predicate: Token
  subject: Token | undefined
}

const auxiliaries = /^(?:is|are|am|has|have|does|do)$/

/** The finite verb of the clause whose predicate this is; undefined where a modal or “to” takes it out of time. */
export const finiteOf = remember((predicate: Token): Finite | undefined => {
  const before = predicate.dependents.filter(({index}) => index < predicate.index)
  if (before.some(({tag, lower, relation}) => tag === 'MD' || (lower === 'to' && relation === 'mark'))) return undefined
  const token = before.find(isAuxiliary) ?? predicate
  const tense = token.word?.opaque ? undefined : tenseOf(token)
  return tense && {token, tense, predicate, subject: before.find(({relation}) => /^nsubj/.test(relation))}
})

function tenseOf({tag, lower, certainty}: Token): 'past' | 'present' | undefined {
  if (!isSmall(lower) || certainty.tag < 0.5) return undefined
  if (tag === 'VBD') return 'past'
  if (tag !== 'VBZ' && tag !== 'VBP') return undefined
  return auxiliaries.test(lower) || !mayBePast(lower) ? 'present' : undefined
}

/** “put”, “hit”, “shot” */
export const mayBePast = (form: string): boolean =>
  formsOfVerb(form, 'VBD').includes(form) || lemmaOf(form, 'VBD') !== form

/** Whether a verb names one short act: “walk in”, not “own”, “be”. */
export const isActOf = (lemma: string): boolean => shortActs.has(lemma)

const doneOnce = new Set(deeds)

/** Whether a verb tells of what is done once, if not in a moment: “hijack”, “vanish”, “walk in”. */
export const isOnce = (lemma: string): boolean => isActOf(lemma) || doneOnce.has(lemma)

/** Whether the present of a verb may tell of what lasts: “lives”, “heads the panel”, “bars smoking”. */
export const isLasting = (lemma: string): boolean => ofWhatLasts.has(lemma)

/** Whether a clause tells of one act; in a passage told in the past, of whatever does not last. */
export function isAct({token, predicate}: Finite, isPassagePast = false): boolean {
  if (token !== predicate) return false
  const plain = plainOf(token)
  return isActOf(plain) || (isPassagePast && (!isLasting(plain) || isMoveOf(predicate, plain)))
}

/** “gets out”, “goes in”: with such a particle the verb tells of one move. */
const isMoveOf = ({sentence, index}: Token, plain: string): boolean =>
  /^(?:get|go|come|run|turn)$/.test(plain) &&
  /^(?:out|off|away|home|inside|outside|upstairs|downstairs)$/.test(sentence.tokens[index + 1]?.lower ?? '')

/** “walk” of “walks”; a plain form that was read as an infinitive is its own. */
const plainOf = ({lemma, lower, tag}: Token) => (tag === 'VB' ? lower : lemma)

const be: ReadonlyMap<string, string> = new Map(
  Object.entries({is: 'was', am: 'was', are: 'were', has: 'had', have: 'had', do: 'did', does: 'did'}),
)

/** The past of a verb in the present. */
export const pastOf = (token: Token): string => be.get(token.lower) ?? inflect(plainOf(token), 'VBD') ?? token.text

/** “she”, “Ada Pine”, “the chief executive, Ada Pine,”, “a clerk” */
export function isSomebody({tag, lower, lemma, dependents}: Token): boolean {
  if (/^(?:he|she)$/.test(lower)) return true
  if (tag === 'NNP') return !dependents.some((each) => /^(?:the|this|that|its?)$/.test(each.lower))
  const isIntroduced = dependents.some((each) => each.relation === 'appos' && each.tag === 'NNP')
  return tag === 'NN' && (isIntroduced || somebody.has(lemma))
}

const somebody = list(`
  attorney boy brother captain chief clerk coach coroner daughter detective director doctor driver executive farmer father girl
  husband inspector judge lawyer magistrate man manager mayor minister mother neighbor neighbour nurse officer owner president
  resident secretary sergeant sheriff sister son spokesman spokesperson spokeswoman teacher wife witness woman
`)
