import {
  foldName,
  hasWord,
  isKnownPlace,
  isSpaced,
  levelOf,
  matchCase,
  type NearName,
  spellingOf,
} from '../../src/rule-kit/index.ts'
import {
  isAuthor,
  isBeforeName,
  isBeforePerson,
  isBeforeSurname,
  isBeforeUnknown,
  isInPlace,
  isPersonal,
} from './context.ts'
import type {Name} from './names.ts'
import {areOfOneSound, isFingerSlip, isStroke, isSwap, isVowelForVowel} from './slip.ts'

/** Letters of half a name, of which the other half is right. */
const shortestHalf = 4

/** “Hong Kng”, “Great Britan”, “Snata Fe”: half of a place’s name beside the other half. */
export function findHalf({text, word}: Name, near: readonly NearName[]): string | undefined {
  const [before, after] = [word.sentence.words[word.index - 1], word.sentence.words[word.index + 1]]
  return near.find(({word: meant}) => {
    const half = matchCase(text, meant)
    const isSecond = before !== undefined && isSpaced(word) && isKnownPlace(`${before.text} ${half}`)
    const isFirst = after !== undefined && isSpaced(after) && isKnownPlace(`${half} ${spellingOf(after)}`)
    return meant.length >= shortestHalf && (isSecond || isFirst)
  })?.word
}

/** How common a name is, at the least, that stands for a near one that nobody knows; in a few letters many are near. */
const levels = {inFour: 8, inFive: 7, inMore: 6, anywhere: 8, before: 7}

function leastLevelFor({text, word}: Name, typed: string, meant: string): number {
  const least = text.length > 5 ? levels.inMore : text.length > 4 ? levels.inFive : levels.inFour
  return isInPlace(word) || (text.length > 4 && isSwap(typed, meant)) ? least - 1 : least
}

/**
 * “the Americab College”, “Georgw Washington”: a slip of the fingers in a name so common that another so near is less
 * likely. `isMade` tells that the name may be made of another: “Amerian”.
 */
export function findWellKnown(name: Name, near: readonly NearName[], isMade: boolean): string | undefined {
  const {text} = name
  const typed = foldName(text)
  const isLong = text.length > 5
  if (text.length < 4 || (isMade && !isLong)) return undefined
  return near.find((one) => {
    const level = levelOf(matchCase(text, one.word))
    if (level < (isMade ? levels.anywhere : leastLevelFor(name, typed, one.word))) return false
    // “Pari” for “Paris”
    if (text.length < 5 && !isInPlace(name.word) && !isFingerSlip(typed, one.word)) return false
    if (!isStroke(typed, one.word) || (hasWord(one.word) && !one.famousPlace)) return false
    const isPlain = !isVowelForVowel(typed, one.word) || (isLong && level >= levels.anywhere)
    return isPlain && mayStand(one, level, name, areOfOneSound(typed, one.word))
  })?.word
}

/** Whether such a name stands in such a place, or is so common that it stands anywhere. */
function mayStand(
  {famousPlace, institution, given, surname}: NearName,
  level: number,
  {text, word}: Name,
  isVariant: boolean,
): boolean {
  if (given && isBeforePerson(word) && level >= levels.before && !isVariant) return true
  if (isAuthor(word)) return false
  if (isPersonal(word)) return surname && !famousPlace && level >= levels.anywhere
  // “the Bangko Sentral ng Pilipinas”
  if (famousPlace || institution)
    return !isBeforeUnknown(word) && ((institution && text.length > 4) || !isBeforeSurname(word))
  return level >= levels.anywhere && !isBeforeName(word)
}
