import type {Word} from '../reading.ts'
import {isGivenName} from './lists.ts'
import {isInitials, isNameWord, isOpeningParticle} from './name-words.ts'
import {closesNickname, isTitle, opensNickname} from './personal-name.ts'

/**
 * How many words at a place in a sentence are somebody’s nickname, in quotation marks between his given names and his family
 * name: “William “Bill” Ackerman”, “Dwayne “The Rock” Johnson”. `given` is what stands before it.
 */
export function countNickname(words: readonly Word[], from: number, given: readonly Word[]): number {
  // Asked of every word: of most the first look is the last.
  if (!given.length || !opensNickname.test(words[from]?.before ?? '')) return 0
  const names = given.filter((word) => !isTitle(word))
  // “the Michael Jackson “Thriller” tour”; but “John Fitzgerald “Jack” Kennedy”
  const isName = isGivenName(words[from]?.text ?? '')
  const areGiven = names.slice(1).every((word) => isInitials(word) || isGivenName(word.text) || isName)
  if (!names.length || !areGiven) return 0
  const isLong = words[from]?.text === 'The'
  const end = words.findIndex((word, i) => i > from && closesNickname.test(word.before))
  const count = end - from
  const next = words[end]
  if (end < 0 || !next || count > (isLong ? 3 : 1) || !(isNameWord(next) || isOpeningParticle(next)) || isTitle(next))
    return 0
  return words.slice(from, end).every(({text}) => /^\p{Lu}/u.test(text)) ? count : 0
}
