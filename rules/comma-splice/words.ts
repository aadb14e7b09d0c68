import {articles, isSpaced, list, possessives, type Word} from '../../src/rule-kit/index.ts'
import {acts} from './acts.generated.ts'
import {reporting as reportingWords} from './reporting.generated.ts'
import {timeNouns} from './time-nouns.generated.ts'

export const isAfterComma = ({before}: Word): boolean => /^[.%]?,\s+$/.test(before)

/** What stands between a subject and its verb, besides words in -ly. */
const adverbs = list(`
  alone already also always even ever here just never now often once only rather soon still then there thus too
`)

export const isAdverb = ({lower}: Word): boolean => adverbs.has(lower) || /^[a-z]{3,}ly$/.test(lower)

const time = new Set(timeNouns)

export const isOfTime = (word: string): boolean => time.has(word)

const reporting = new Set(reportingWords)
const act = new Set(acts)

/** “said”, “thinks”; not “found a crack” */
export function isReporting({lower, sentence, index}: Word): boolean {
  if (!reporting.has(lower)) return false
  const next = sentence.words[index + 1]
  // “Only 12 people turned up”, unlike “it turned out”
  if (/^turn(?:s|ed)?$/.test(lower) && next?.lower !== 'out') return false
  const hasObject = next && isSpaced(next) && (articles.has(next.lower) || possessives.has(next.lower))
  return !(hasObject && act.has(lower))
}
