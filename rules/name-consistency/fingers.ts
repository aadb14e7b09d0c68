import {areBeside, areNeighbours, findSlip, lettersOf, type Slip} from '../../src/rule-kit/index.ts'

/** Letters of a name in which a slip of the fingers is one, and in which one is at its end, or takes one vowel for another. */
const longEnough = 4
const long = 6

/**
 * Whether one name may be typed for another: two letters changed about, one doubled or not, one lost or taken from the key
 * beside; at the end only what makes no other form of the name.
 */
export function isOfTheFingers(typed: string, meant: string): boolean {
  const slip = slipBetween(typed, meant)
  return slip !== undefined && slip.at > 0 && slip.whole.length >= longEnough && isLikely(slip)
}

interface NameSlip extends Slip {
  /** The letters of the name that was meant, and where in it the slip is. */
  whole: string
  place: 'within' | 'end'
}

function slipBetween(typed: string, meant: string): NameSlip | undefined {
  // “the Koreas” and “the Koreans”: the slip is at the end of what is in the plural.
  const [mine, whole] = [lettersOf(typed), lettersOf(meant)]
  const slip = findSlip(mine, whole)
  const rest = slip && whole.slice(slip.at + slip.meant.length)
  return slip && {...slip, whole, place: rest === '' || rest === 's' ? 'end' : 'within'}
}

function isLikely({kind, at, typed, meant, whole, place}: NameSlip): boolean {
  const isLong = whole.length >= long
  const before = whole.charAt(at - 1)
  if (kind === 'swapped') return true
  if (kind === 'added') return typed === before && !(place === 'end' && typed === 'i')
  if (kind === 'left out') return place === 'within' || (isLong && !isEnding(before, meant))
  if (!(isLong ? areNeighbours : areBeside)(typed, meant)) return false
  if (place === 'end') return isLong && !isVowel(meant) && !(typed === 'a' && meant === 's')
  return isLong || !(isVowel(typed) && isVowel(meant))
}

/** What ends a name in one form and not in another: “Umayya” and “Umayyad”, “Saud” and “Saudi”. */
const isEnding = (before: string, letter: string) => /[is]/.test(letter) || (before === 'a' && /[dn]/.test(letter))

/** Whether a slip of the fingers makes what is no other spelling of a given name or a surname: not “Jhon”, “Mattias”. */
export function isSurelyOfTheFingers(typed: string, meant: string): boolean {
  const slip = slipBetween(typed, meant)
  if (!slip || slip.place === 'end' || !isOfTheFingers(typed, meant)) return false
  if (slip.kind === 'swapped') return !/h/.test(slip.typed + slip.meant) && isVowel(slip.typed) !== isVowel(slip.meant)
  if (slip.kind === 'added') return /(.)\1\1/.test(lettersOf(typed))
  return (
    slip.kind === 'changed' && !isVowel(slip.typed) && !/^(?:[cksz]{2}|[dt]{2}|[vw]{2})$/.test(slip.typed + slip.meant)
  )
}

const isVowel = (letter: string) => /[aeiouy]/.test(letter)
