import {isSpaced, list, type Word} from '../../src/rule-kit/index.ts'
import {relativeHeads} from './relative-heads.generated.ts'
import {isFiniteAfterNoun, type Place} from './verbs.ts'
import {indefinite, isName, isNominal, isOfTime, isPlural, notNominal, openers} from './words.ts'

/** Determiners after which a noun in the plural cannot be the subject: “a sign things were better”. */
const singular = list('a an another each either every neither this')
/** Between a determiner and its noun: “the only two”. */
const afterDeterminer = list('few many most now once one only other own several then three two very')

/** Where the noun phrase ends that opens a clause: a name, a plural or what has a determiner; 0 for none. */
export function subjectEnd(words: readonly Word[], place: Place): number {
  const [first, second] = words
  if (!first) return 0
  if (second?.lower === 'of' && (openers.has(first.lower) || indefinite.has(first.lower))) return 1
  const end = nounPhraseEnd(words, 0, place)
  if (determinerLength(words, 0)) return end
  const isBare =
    place === 'opening'
      ? !/(?:ing|ed|ly)$|^(?:due|given|prior|thanks)$/.test(first.lower)
      : isBareSubject(words.slice(0, end))
  return isBare ? end : 0
}

/** Where the noun phrase ends that begins at `start`, with all the words that may belong to it; 0 for none. */
export function nounPhraseEnd(words: readonly Word[], start: number, place: Place): number {
  const from = start + determinerLength(words, start)
  let end = from
  for (; end < words.length && end - from < 6; end++) {
    const word = words[end] as Word
    if (!isNominal(word) || (end > start && !isSpaced(word))) break
    if (end > from && isFiniteAfterNoun(words[end - 1] as Word, word, place)) break
  }
  const phrase = words.slice(from, end)
  const last = phrase.at(-1)
  if (!last || holdsRelative(phrase)) return 0
  return from > start && singular.has((words[start] as Word).lower) && isPlural(last) ? 0 : end
}

/** Of “the”, “the only two”, “Ann Lee’s”. */
function determinerLength(words: readonly Word[], start: number): number {
  if (openers.has(words[start]?.lower ?? '')) {
    const more = words.slice(start + 1, start + 3).findIndex(({lower}) => !afterDeterminer.has(lower))
    return 1 + Math.max(more, 0)
  }
  for (let i = start; i < start + 4; i++) {
    const word = words[i]
    if (!word || !isName(word) || notNominal.has(word.lower) || (i > start && !isSpaced(word))) return 0
    if (/'s$|s'$/.test(word.lower)) return i + 1 - start
  }
  return 0
}

const heads = new Set(relativeHeads)
const ordinals = list('following last next previous same second')

/** “the name Portugal (gave to it)”, “the needs people (have)”, “the way things (went)”: a clause without its “that”. */
function holdsRelative(phrase: readonly Word[]): boolean {
  return phrase.some((word, i) => {
    const next = phrase[i + 1]
    if (!next) return false
    return (
      (isOfTime(word.lower) && !ordinals.has(word.lower)) ||
      (!isName(word) && (isName(next) || isPlural(word))) ||
      (heads.has(word.lower) && isPlural(next))
    )
  })
}

/** “Smith”, “drivers”, “construction”: what can be a subject without a determiner. */
function isBareSubject(words: readonly Word[]): boolean {
  const [first, ...others] = words
  const last = words.at(-1)
  if (!first || !last) return false
  if (words.every(isName)) return !/(?:ing|ly)$/.test(first.lower)
  const isNoun = isPlural(last) || /(?:[st]ion|ment|ness|ity|ance|ence|ism|ship)$/.test(last.lower)
  return isNoun && words.length <= 3 && !others.some(isName)
}
