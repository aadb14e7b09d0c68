import {
  articles,
  coordinators,
  determiners,
  hasCapital,
  isSpaced,
  list,
  modals,
  objectPronouns,
  possessives,
  prepositions,
  primaryAuxiliaries,
  reflexivePronouns,
  subjectPronouns,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import {acts} from './acts.generated.ts'
import {reporting as reportingWords} from './reporting.generated.ts'
import {timeNouns} from './time-nouns.generated.ts'

export const numbers = list('two three four five six seven eight nine ten eleven twelve')

/** Pronouns that stand for nobody in particular. */
export const indefinite = list(
  'everybody everyone everything nobody none nothing one others somebody someone something',
)

const noOpeners = list('any enough half such that what whatever which whichever whose')

/** What opens a noun phrase. */
export const openers: ReadonlySet<string> = new Set(
  [...articles, ...possessives, ...determiners, ...numbers, 'one', 'dozens', 'hundreds', 'thousands'].filter(
    (word) => !noOpeners.has(word),
  ),
)

/** What is no part of a noun phrase once it is open. */
export const notNominal: ReadonlySet<string> = new Set([
  ...openers,
  ...determiners,
  ...possessives,
  ...subjectPronouns,
  ...objectPronouns,
  ...reflexivePronouns,
  ...primaryAuxiliaries,
  ...modals,
  ...prepositions,
  ...coordinators,
  ...subordinators,
  ...indefinite,
  ...list('here how no not than there thereby to what whence whereby wherein who whom whose why'),
])

/** What stands between a subject and its verb, besides words in -ly. */
const adverbs = list(`
  alone already also always even ever here just never now often once only rather soon still then there thus too
`)

export const isAdverb = ({lower}: Word) => adverbs.has(lower) || /^[a-z]{3,}ly$/.test(lower)

const contraction = /(?:n't|'(?:m|re|ve|ll|d))$/

export const isNominal = (word: Word) =>
  !word.opaque && !notNominal.has(word.lower) && !isAdverb(word) && !contraction.test(word.lower)

export const isPlural = ({lower}: Word) => /^(?:people|men|women|children|police)$|[^su'i]s$/.test(lower)

export const isName = ({text}: Word) => hasCapital(text)

const time = new Set(timeNouns)

export const isOfTime = (word: string) => time.has(word)

const reporting = new Set(reportingWords)
const act = new Set(acts)

/** “said”, “thinks”; not “found a crack” */
export function isReporting({lower, sentence, index}: Word): boolean {
  if (!reporting.has(lower)) return false
  const next = sentence.words[index + 1]
  const hasObject = next && isSpaced(next) && (articles.has(next.lower) || possessives.has(next.lower))
  return !(hasObject && act.has(lower))
}
