import {
  articles,
  coordinators,
  isCapitalized,
  list,
  possessives,
  subjectPronouns,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Pair} from './pair.ts'

const pronouns = new Set([...subjectPronouns, 'there', 'this'])
pronouns.delete('who')
const determiners = new Set([...articles, ...possessives, ...list('this that these those')])
determiners.delete('whose')
const sayingVerbs = list('said says')

/** Words by which something can be taken out of a clause, so that its verb ends it: “what he could”, “all he has”. */
const openers = list(`
  what who whom whose which that whatever whoever whichever all as than how where wherever when whenever if anything
  anyone anybody everything everyone everybody nothing nobody something someone those best most least only more less
  first last never few many any every so
`)

/** Whether something earlier in the sentence could end a clause between the two words: “Those who could would.” */
export function mayLeaveGap({first, sentence}: Pair): boolean {
  const before = sentence.words.slice(0, first.index)
  const last = before.at(-1)
  const previous = before.at(-2)
  // “the data she could”: a clause without “that” begins with a pronoun after a noun.
  if (last && pronouns.has(last.lower) && previous && !coordinators.has(previous.lower) && isSpaced(last)) return true
  return before.some(({lower}) => openers.has(lower))
}

/** “They will can”; but “a living will can”: there the modal is a noun. */
export function hasPronounSubject(pair: Pair): boolean {
  const subject = pair.sentence.words[pair.first.index - 1]
  return subject !== undefined && pronouns.has(subject.lower) && hasPlainSubject(pair)
}

/**
 * Whether all that stands before the two words is their subject: “She would could”, “The kennel had has”, “He said the
 * harvest would could”. Nothing can then be missing between them.
 */
export function hasPlainSubject({first, sentence}: Pair): boolean {
  const {words} = sentence
  if (!isSpaced(first)) return false
  const start = subjectStart(words, first.index)
  if (start === undefined) return false
  if (start === 0) return true
  const opener = words[start - 1] as Word
  if (coordinators.has(opener.lower) && opener.before.includes(',')) return true
  return sayingVerbs.has(opener.lower) && subjectStart(words, start - 1) === 0
}

/** Where the subject begins whose last word stands before `end`: a pronoun, a name, or a determiner and one noun. */
function subjectStart(words: readonly Word[], end: number): number | undefined {
  const last = words[end - 1]
  const previous = words[end - 2]
  if (!last) return undefined
  if (pronouns.has(last.lower)) return end - 1
  if (isNoun(last) && previous && determiners.has(previous.lower) && isSpaced(last)) return end - 2
  return isName(last) && (end === 1 || !(previous && isName(previous))) ? end - 1 : undefined
}

const isSpaced = ({index, before}: Word) => index === 0 || /^\s+$/.test(before)

const isNoun = ({text, lower}: Word) => /^\p{Ll}{3,}$/u.test(text) && !openers.has(lower)

const isName = ({text, lower}: Word) => isCapitalized(text) && !openers.has(lower) && !lower.endsWith('ing')
