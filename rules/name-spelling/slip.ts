import {areNeighbours, findSlip, type Slip} from '../../src/rule-kit/index.ts'

/** Letters from which names that differ in one vowel are one. */
const longName = 9

/**
 * Whether one is the other with a slip, and no name of its own: names differ in how they begin and end, and many that end
 * alike are one in two languages.
 */
export function isPlainSlip(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  if (!slip || !isWithin(slip, typed, meant) || isForeign(slip)) return false
  return !isVowelChange(slip) || typed.length >= longName
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

/** Any slip of the fingers behind the first letter: one lost, doubled or not, from the key beside, or two changed about. */
export const isStroke = (typed: string, meant: string): boolean =>
  (isFingerSlip(typed, meant) || isSlipAtEnd(typed, meant)) && !isOtherForm(typed, meant)

/** Another form of the same: “Mexica” of “Mexican”, “Africana” of “Africans”. */
const isOtherForm = (typed: string, meant: string) =>
  /[^i]a$/.test(typed) && (meant === `${typed}n` || meant === typed.replace(/a$/, 's'))

/** Whether two letters are changed about. */
export const isSwap = (typed: string, meant: string): boolean => findSlip(typed, meant)?.kind === 'swapped'

/** Whether they differ in one vowel. */
export function isVowelForVowel(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  return slip !== undefined && isVowelChange(slip)
}

/** Whether they may be two spellings of one given name: with an h more or elsewhere, with a letter doubled. */
export function areOfOneSound(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  if (!slip) return false
  const letters = slip.typed + slip.meant
  if (/^(?:h|[aeiouy]h|h[aeiouy])$/.test(letters)) return true
  return slip.kind !== 'swapped' && slip.kind !== 'changed' && isDoubled(slip, typed, meant) && !/(.)\1\1/.test(typed)
}

/** Whether one is the other with a slip, as `isPlainSlip` has it, of a given name, which has many spellings: “Phillip”, “Sophia”, “Katherine”, “Jon”. */
export function isFirmSlip(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  if (!slip || !isWithin(slip, typed, meant)) return false
  const letters = slip.typed + slip.meant
  if (slip.kind === 'swapped') return !/^[aeiouy]+$/.test(letters)
  if (slip.kind === 'changed' && isVowel(slip.typed) !== isVowel(slip.meant)) return true
  return !/[aeiouyhckszwvjq]/.test(letters) && !isDoubled(slip, typed, meant)
}

const isDoubled = ({at}: Slip, ...words: string[]) =>
  words.some((word) => word[at] === word[at - 1] || word[at] === word[at + 1])

const isVowelChange = ({kind, typed, meant}: Slip) => kind === 'changed' && isVowel(typed) && isVowel(meant)

const isVowel = (letter: string) => /[aeiouy]/.test(letter)

/** “Amerika” */
const isForeign = ({typed, meant}: Slip) => typed === 'k' && meant === 'c'

const isWithin = ({at, kind}: Slip, typed: string, meant: string) =>
  (at > 0 || kind === 'swapped') && typed.at(-1) === meant.at(-1)

/** Whether they differ in nothing but which letters are doubled: “Misissippi”. */
export const isDoubledOtherwise = (typed: string, meant: string): boolean =>
  typed !== meant && singled(typed) === singled(meant)

const singled = (word: string) => word.replace(/(.)\1+/g, '$1')

/** Whether a syllable that stands twice was written once: “Thiruvanthapuram” for “Thiruvananthapuram”. */
export function isSyllableLost(typed: string, meant: string): boolean {
  const size = meant.length - typed.length
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at++
  if (size !== 2 || typed.slice(at) !== meant.slice(at + size)) return false
  return meant.slice(at - size, at) === meant.slice(at, at + size)
}
