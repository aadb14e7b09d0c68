import {areNeighbours} from '../../src/rule-kit/index.ts'

/** A letter put in, left out, changed, or two that changed places. */
interface Slip {
  kind: 'added' | 'left out' | 'changed' | 'swapped'
  at: number
  /** What stands there, and what should. */
  typed: string
  meant: string
}

/** Letters from which names that differ in one vowel are one. */
const longName = 9

/**
 * Whether one is the other with a slip, and no name of its own: names differ in how they begin and end, and many that end
 * alike are one in two languages.
 */
export function isPlainSlip(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  return slip !== undefined && isWithin(slip, typed, meant) && !(isVowelChange(slip) && typed.length < longName)
}

/**
 * Whether one is the other with a slip of the fingers at its end or in a vowel: nothing that another language would write.
 * “Londonn”, “Ameriac”, “Britaun”.
 */
export function isFingerSlip(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  if (!slip || slip.at === 0) return false
  if (slip.kind === 'swapped') return true
  if (slip.kind === 'added') return slip.typed === typed[slip.at - 1]
  return slip.kind === 'changed' && slip.at < typed.length - 1 && areNeighbours(slip.typed, slip.meant)
}

/** As before, or with the last letter lost or taken from the key beside: “Washingto”, “Arizons”. */
export function isSlipAtEnd(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  if (!slip || slip.at === 0) return false
  return slip.kind === 'left out' || (slip.kind === 'changed' && areNeighbours(slip.typed, slip.meant))
}

/** As before, of a given name, which has many spellings: “Phillip”, “Sophia”, “Katherine”, “Jon”. */
export function isFirmSlip(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  if (!slip || !isWithin(slip, typed, meant)) return false
  const letters = slip.typed + slip.meant
  if (slip.kind === 'swapped') return !/^[aeiouy]+$/.test(letters)
  const isDoubled = [typed, meant].some(
    (word) => word[slip.at] === word[slip.at - 1] || word[slip.at] === word[slip.at + 1],
  )
  if (slip.kind === 'changed' && isVowel(slip.typed) !== isVowel(slip.meant)) return true
  return !/[aeiouyhckszwvjq]/.test(letters) && !isDoubled
}

const isVowelChange = ({kind, typed, meant}: Slip) => kind === 'changed' && isVowel(typed) && isVowel(meant)

const isVowel = (letter: string) => /[aeiouy]/.test(letter)

const isWithin = ({at, kind}: Slip, typed: string, meant: string) =>
  (at > 0 || kind === 'swapped') && typed.at(-1) === meant.at(-1)

function findSlip(typed: string, meant: string): Slip | undefined {
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at++
  const [one, two] = [typed.charAt(at), meant.charAt(at)]
  if (typed.slice(at + 1) === meant.slice(at)) return {kind: 'added', at, typed: one, meant: ''}
  if (typed.slice(at) === meant.slice(at + 1)) return {kind: 'left out', at, typed: '', meant: two}
  if (typed.slice(at + 1) === meant.slice(at + 1)) return {kind: 'changed', at, typed: one, meant: two}
  const isSwapped =
    typed.charAt(at + 1) === two && meant.charAt(at + 1) === one && typed.slice(at + 2) === meant.slice(at + 2)
  return isSwapped ? {kind: 'swapped', at, typed: one, meant: two} : undefined
}
