import {
  articles,
  hasSmallStart,
  isCapitalized,
  isSpaced,
  list,
  possessives,
  subjectPronouns,
  type Word,
} from '../../src/rule-kit/index.ts'
import {mayStandAlone} from './clause.ts'

const saying = list('said says insisted insists believes')
const auxiliaries = list('would could should must will had has have was were is are')
const relatives = list('who whom whose which that what whatever whoever all everything how as than')

export const isSaying = ({lower}: Word): boolean => saying.has(lower)

/**
 * “The umpire said should rest.” Only where nothing stands before that could belong after the verb, as in “a barge which
 * the owner said was sound”, “a move many said would fail”.
 */
export function lacksSubjectAfterSaying(verb: Word, auxiliary: Word): boolean {
  const [token] = auxiliary.tokens
  if (!isSaying(verb) || !auxiliaries.has(auxiliary.text) || (token && mayStandAlone(token))) return false
  const before = verb.sentence.words.slice(0, verb.index)
  if (before.some(({lower}) => relatives.has(lower))) return false
  return isBareSubject(before) ? isSpaced(verb) : isClosedByApposition(before, verb)
}

/** “He”, “The umpire”, “Smith”: nothing before or within it can be an object. */
function isBareSubject(words: readonly Word[]): boolean {
  const [first, second] = words
  if (!first || words.length > 2 || (second && !isSpaced(second))) return false
  if (!second) return first.lower !== 'who' && (subjectPronouns.has(first.lower) || isName(first))
  return (articles.has(first.lower) || possessives.has(first.lower)) && hasSmallStart(second.text)
}

/** “The captain, Ines Falk, said should have turned”: the comma keeps what stands before from being the object. */
function isClosedByApposition(words: readonly Word[], verb: Word): boolean {
  const [first, second, third] = words
  if (!first || !second || !third || words.length > 10) return false
  return verb.before.trim() === ',' && third.before.trim() === ',' && isBareSubject([first, second])
}

const isName = ({text}: Word) => isCapitalized(text) && !text.endsWith('s')
