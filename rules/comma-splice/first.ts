import {list, prepositions, primaryAuxiliaries, subordinators, type Word} from '../../src/rule-kit/index.ts'
import {type Clause, readClause} from './clause.ts'
import {isAdverb, isName, notNominal} from './words.ts'

export const isAfterComma = ({before}: Word) => /^[.,]/.test(before) && /^\.?,\s+$/.test(before)

/** The words from one to the next mark that ends a phrase. */
export function phraseFrom(words: readonly Word[], start: number): readonly Word[] {
  const end = words.findIndex((word, i) => i > start && !isContinued(word))
  return words.slice(start, end < 0 ? undefined : end)
}

/** No mark that ends a phrase stands before the word; but “4,000”, “$5”, “the ’90s”. */
const isContinued = ({before}: Word) => /^(?:[\s$£€%°#'’-]*|[.,:])$/.test(before)

/**
 * What stands before the comma and may be one sentence: from the sentence's start, a semicolon, or a full stop that may
 * belong to an abbreviation (“at 9 Elm Ave. The mill”). Undefined where that is not to be known.
 */
export function sentenceBefore(words: readonly Word[]): readonly Word[] | undefined {
  const [start] = words
  if (start && abbreviation.test(start.paragraph.text.slice(0, start.sentence.start))) return undefined
  const semicolon = words.findLastIndex((word) => word.before.includes(';'))
  const before = words.slice(Math.max(semicolon, 0))
  if (before.some(({text, quotation}) => quotation || /\p{Ll}\.\p{Lu}/u.test(text))) return undefined
  const stop = before.findLastIndex((word, i) => i > 0 && isName(word) && followsStop(before[i - 1] as Word, word))
  if (stop < 0) return before
  return readFirst(phraseFrom(before, 0)) ? before.slice(stop) : undefined
}

/** A full stop after one of these ends no sentence. */
const title = '(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Prof|Adm|Maj)'
const initials = new RegExp(`^(?:\\p{Lu}\\.)+$|^${title}\\.$`, 'u')
/** What stands before a sentence that may be only half of one. */
const abbreviation = new RegExp(`\\b(?:\\p{Lu}|${title}|No|etc|vs)\\.\\s*$`, 'u')

function followsStop(previous: Word, word: Word): boolean {
  if (!previous.text.endsWith('.') && !word.before.includes('.')) return false
  return !initials.test(previous.text) || notNominal.has(word.lower) || isAdverb(word)
}

/** Before a clause, with or without a comma. */
const openingAdverbs = list(`
  afterwards and but consequently eventually finally furthermore however indeed instead later meanwhile moreover
  nevertheless nonetheless now often so sometimes still then therefore today tomorrow yesterday yet
`)

/** The last clause of some words, where what stands before it is clauses too, or an adverbial. */
export function readFirst(words: readonly Word[]): Clause | undefined {
  const phrase = phraseFrom(words, 0)
  const rest = words.slice(phrase.length)
  const [next] = rest
  if (!next) return readClause(withoutOpening(phrase), 'opening')
  if (!isAfterComma(next)) return undefined
  if (/^(?:and|but|so|yet)$/.test(next.lower)) return readClause(withoutOpening(phrase), 'opening') && readFirst(rest)
  return isAdverbial(phrase) ? readFirst(rest) : undefined
}

function withoutOpening(words: readonly Word[]): readonly Word[] {
  const length = words.slice(0, 2).findIndex(({lower}) => !openingAdverbs.has(lower))
  return words.slice(length < 0 ? 2 : length)
}

/** “However,”, “In June 1990,” */
function isAdverbial([first, ...others]: readonly Word[]): boolean {
  if (!first || !others.length) return first !== undefined && openingAdverbs.has(first.lower)
  const isPrepositional = prepositions.has(first.lower)
  return isPrepositional && others.length < 9 && others.every(mayFollowPreposition)
}

const mayFollowPreposition = ({lower}: Word) =>
  !subordinators.has(lower) && !primaryAuxiliaries.has(lower) && !/ing$/.test(lower)
