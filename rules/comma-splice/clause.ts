import {isSpaced, list, prepositions, subjectPronouns, type Word} from '../../src/rule-kit/index.ts'
import {nounPhraseEnd, subjectEnd} from './noun-phrase.ts'
import {isBe, isFiniteAfterNoun, isFiniteAfterPronoun, type Place} from './verbs.ts'
import {indefinite, isAdverb, isReporting, openers} from './words.ts'

/** A subject directly followed by its verb, with all that follows them. */
export interface Clause {
  words: readonly Word[]
  subject: readonly Word[]
  verb: Word
  isPronoun: boolean
}

const contracted = /^(?:i|you|he|she|it|we|they|there)'(?:m|re|s|ve|ll|d)$/
const pronouns = new Set(subjectPronouns)
pronouns.delete('who')
const demonstratives = list('these this those there')
/** What a subject may hold: “the owner of the mill”. */
const withinSubject = new Set(prepositions)
for (const word of list('after before like since than that till until')) withinSubject.delete(word)

/** Reads a clause that begins with its subject; undefined where that is not sure. */
export function readClause(words: readonly Word[], place: Place): Clause | undefined {
  const [first] = words
  if (!first || words.length < 2 || first.opaque) return undefined
  const verb = verbAt(words, 1)
  if (contracted.test(first.lower)) return {words, subject: [first], verb: first, isPronoun: true}
  if (pronouns.has(first.lower))
    return verb && isFiniteAfterPronoun(first, verb) ? {words, subject: [first], verb, isPronoun: true} : undefined
  if (verb && demonstratives.has(first.lower) && isBe(verb)) return {words, subject: [first], verb, isPronoun: true}
  // “The accepted the offer, …”: a noun may have been lost.
  const standsAlone = indefinite.has(first.lower) || openers.has(first.lower)
  if (verb && standsAlone && isFiniteAfterNoun(first, verb, place))
    return {words, subject: [first], verb, isPronoun: false}
  return readNounClause(words, place)
}

function readNounClause(words: readonly Word[], place: Place): Clause | undefined {
  let end = subjectEnd(words, place)
  while (end) {
    const verb = verbAt(words, end)
    if (verb && isFiniteAfterNoun(words[end - 1] as Word, verb, place))
      return {words, subject: words.slice(0, end), verb, isPronoun: false}
    const joint = words[end]
    if (!joint || !isSpaced(joint) || !isJoint(joint, place)) return undefined
    end = /^(?:them|us)$/.test(words[end + 1]?.lower ?? '') ? end + 2 : nounPhraseEnd(words, end + 1, place)
  }
  return undefined
}

/** After a comma, “and” might go on with a list: “He sold the barn, the mill and the farm.” */
const isJoint = ({lower}: Word, place: Place) => withinSubject.has(lower) || (place === 'opening' && lower === 'and')

/** The word after at most two adverbs. */
function verbAt(words: readonly Word[], start: number): Word | undefined {
  const rest = words.slice(start, start + 3)
  const verb = rest.find((word) => !isAdverb(word))
  return verb && words.slice(start, words.indexOf(verb) + 1).every(isSpaced) ? verb : undefined
}

/** Whether the clause says, thinks or judges: “He said the road was closed, …”, “…, the mayor told them”, “…, it seems”. */
export const isReport = ({words, subject}: Clause) => words.slice(subject.length, subject.length + 3).some(isReporting)
