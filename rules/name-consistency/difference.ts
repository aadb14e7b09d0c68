import {lettersOf} from '../../src/rule-kit/index.ts'

/**
 * How two spellings of what may be one name differ, from the surest sign of a slip to the least: in marks alone (accents,
 * hyphens, capitals within); by a letter doubled or two changed about; by one letter more or another; by two letters.
 */
export type Difference = 'marks' | 'stroke' | 'letter' | 'two letters'

/** Letters of a name in which one letter may be a slip, and two. */
const longEnough = 5
const longEnoughForTwo = 8

/** How two spellings differ, given by their letters, if they are near enough to be one name. */
export function differenceOf(a: string, b: string): Difference | undefined {
  const shortest = Math.min(a.length, b.length)
  if (a === b) return a.length >= longEnough ? 'marks' : undefined
  if (Math.abs(a.length - b.length) > 2 || shortest < longEnough - 1) return undefined
  const isTurned = a.startsWith(`${b.charAt(1)}${b.charAt(0)}`)
  if (a.charAt(0) !== b.charAt(0) && !isTurned) return undefined
  const difference = compare(a, b, shortest >= longEnoughForTwo)
  return shortest >= longEnough || a.length !== b.length || difference === 'stroke' ? difference : undefined
}

function compare(a: string, b: string, mayDifferByTwo: boolean): Difference | undefined {
  const [head, tail] = sharedEnds(a, b)
  // “Halima”, “Hamila”
  if (
    a.length === b.length &&
    a.length - head - tail === 3 &&
    a.slice(head, head + 3) === reversed(b.slice(head, head + 3))
  )
    return 'letter'
  if (!mayDifferByTwo && Math.max(a.length, b.length) - head - tail > 2) return undefined
  const [inA, inB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const [short, long] = inA.length < inB.length ? [inA, inB] : [inB, inA]
  if (long.length === 1) return short === '' && isDouble(inA ? a : b, head) ? 'stroke' : 'letter'
  if (long.length > 2) return isTwoApart(inA, inB) ? 'two letters' : undefined
  if (short === reversed(long)) return 'stroke'
  return mayDifferByTwo ? 'two letters' : undefined
}

const reversed = (letters: string) => [...letters].reverse().join('')

/** How many letters two words share at their beginnings, and then at their ends. */
function sharedEnds(a: string, b: string): [head: number, tail: number] {
  const shortest = Math.min(a.length, b.length)
  let head = 0
  while (head < shortest && a[head] === b[head]) head++
  let tail = 0
  while (tail < shortest - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return [head, tail]
}

const isDouble = (word: string, at: number) => word[at] === word[at - 1] || word[at] === word[at + 1]

/** Two slips with right letters between: the first letter and the last are wrong in each. */
function isTwoApart(a: string, b: string): boolean {
  const inner = (word: string, from: number, to: number) => word.slice(from, word.length - to)
  return [
    [inner(a, 1, 1), inner(b, 1, 1)],
    [inner(a, 1, 0), inner(b, 1, 1)],
    [inner(a, 1, 1), inner(b, 1, 0)],
    [inner(a, 1, 1), inner(b, 0, 1)],
    [inner(a, 0, 1), inner(b, 1, 1)],
    [inner(a, 1, 0), inner(b, 0, 1)],
    [inner(a, 0, 1), inner(b, 1, 0)],
  ].some(([x, y]) => x === y)
}

/** Whether two names may be one by the ear: the same consonants, whatever the vowels: “Roark”, “Rourke”. */
export function soundAlike(one: string, other: string): boolean {
  const [mine, theirs] = [lettersOf(one), lettersOf(other)]
  if (mine === theirs || Math.min(mine.length, theirs.length) < longEnough) return false
  return (
    Math.abs(mine.length - theirs.length) < (mine.length < longEnoughForTwo ? 2 : 3) &&
    consonantsOf(mine) === consonantsOf(theirs)
  )
}

/** Whether two spellings write one sound: “Basheer”, “Bashir”; “Mohamed”, “Mohammed”; not “Hassan”, “Hussein”. */
export const areOfOneSound = (one: string, other: string): boolean => soundOf(one) === soundOf(other)

const soundOf = (name: string): string =>
  lettersOf(name)
    .replace(/ph/g, 'f')
    .replace(/ck|[cq](?![hi])/g, 'k')
    .replace(/ee|ie|ea|y/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/a[iy]|ei/g, 'e')
    .replace(/(.)\1+/g, '$1')

/**
 * Whether two names are one letter apart, or two within one place behind the same beginning: “Foss”, “Voss”; “Lisle”,
 * “Lyle”. Too little to go by where both may be somebody's.
 */
export function isSlightlyOff(one: string, other: string): boolean {
  const [mine, theirs] = [lettersOf(one), lettersOf(other)]
  const shortest = Math.min(mine.length, theirs.length)
  if (mine === theirs || shortest < longEnough - 1 || Math.abs(mine.length - theirs.length) > 1) return false
  const [head, tail] = sharedEnds(mine, theirs)
  const rest = Math.max(mine.length, theirs.length) - head - tail
  const isDouble = (name: string) => /^(.)\1$/.test(name.slice(head, name.length - tail))
  return rest < 2 || (rest === 2 && head > 0 && (tail > 1 || [mine, theirs].every(isDouble)))
}

const consonantsOf = (letters: string): string =>
  letters
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/(?<!^)(?:[aeiouyhw]|gh)/g, '')
    .replace(/(.)\1+/g, '$1')

/** Letters of a stem that a word is made of. */
const shortestStem = 3

const endings = new Set(
  `a al an ans ar as ate ates c cs d e ed en er ers es ese ess et ette h i ia ian ians ic ical ics ide ie ies in ina ine
  ing ings ion ions is ish ism ist ists ite ites l le ly man men n ns o on or ors os ous ry s ship st t te th tion tor ty us
  ward wards woman women y`.split(/\s+/),
)

/** Endings that are a matter of spelling at the end of a surname: “Larsen”, “Larson”. */
const surnameEndings = new Set('a ar e en er es i in is o on or y'.split(' '))

/** Endings of one word in two numbers or two genders, or of a founder and his followers. */
const paired = new Set(['a um', 'a y', 'a i', 'aite as', 'an us', 'ans us', 'iene as', 'i us'])

/** Whether one surname, or name of a place, is the other with an ending: “Russian”, “Buddhism”, “Kowalska”. */
export function isInflected(one: string, other: string): boolean {
  return tailsOf(one, other).some(([mine, theirs]) => {
    const pair = [mine, theirs].sort().join(' ')
    if (paired.has(pair)) return true
    // “Hansan”, “Hansen”; “Lennan”, “Lennon”; with an m before them they are a man and men.
    if (pair === 'an en' || pair === 'an on') return false
    if (surnameEndings.has(mine) && surnameEndings.has(theirs)) return false
    return areEndings(mine, theirs)
  })
}

/** Whether they may be two words of one stem: “Minister”, “Ministry”; “Mario”, “Maria”. */
export function areOfOneStem(one: string, other: string): boolean {
  return tailsOf(one, other).some(([mine, theirs]) => areEndings(mine, theirs))
}

const areEndings = (...tails: string[]) => tails.every((tail) => tail === '' || endings.has(tail))

/** What may be left of each behind a stem they share, the longest stem first; nothing where they differ in marks alone, or by a letter doubled. */
function tailsOf(one: string, other: string): [mine: string, theirs: string][] {
  const difference = differenceOf(lettersOf(one), lettersOf(other))
  if (difference === 'marks' || (difference === 'stroke' && !/ss?$/.test(one))) return []
  const [head] = sharedEnds(one.toLowerCase(), other.toLowerCase())
  const stems = Array.from({length: Math.max(0, head - shortestStem + 1)}, (_, i) => head - i)
  return stems.map((stem) => [one.slice(stem), other.slice(stem)])
}
