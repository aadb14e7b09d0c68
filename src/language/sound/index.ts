import {eitherWay} from './either-way.generated.ts'
import {silentH} from './silent-h.generated.ts'
import {spelledOut} from './spelled-out.generated.ts'
import {spoken} from './spoken.generated.ts'
import {waSound} from './wa-sound.generated.ts'
import {youSound} from './you-sound.generated.ts'

/** What a word begins with when it is read aloud. */
export type Sound = 'vowel' | 'consonant'

/** Letters whose names begin with a vowel: “an F”, “an x-ray”. */
const vowelNames = /^[AEFHILMNORSX]/i

/** Two consonants that can open an English word; an acronym that opens otherwise is spelled out. */
const openings = new Set(
  'BL BR CH CL CR DR DW FL FR GL GR KL KR PH PL PR SC SH SK SL SM SN SP ST SW TH TR TW WH WR'.split(' '),
)

const isEitherWay = matcher(eitherWay)
const hasSilentH = matcher(silentH)
const beginsLikeYou = matcher(youSound)
const beginsLikeWa = matcher(waSound)
const isSpelledOut = new Set(spelledOut)
const isSpoken = new Set(spoken)

/** How a word, an acronym or a number begins when read aloud; undefined where readers differ or it is not known. */
export function soundOf(text: string): Sound | undefined {
  const decade = /^['’](\d0)s/.exec(text)
  if (decade) return soundOfNumber(decade[1] as string)
  if (/^\d/.test(text)) return /^\d+\//.test(text) ? undefined : soundOfNumber(text)
  const first = /^[\p{L}\p{M}\d]+/u.exec(text)?.[0] ?? ''
  const follows = text.slice(first.length)
  if (/^[A-Za-z]$/.test(first)) return soundOfLetter(first, follows)
  if (/^(?:[A-Za-z]\d|[ei][A-Z]|[a-z][A-Z]{2,}$)/.test(first)) return nameOf(first)
  // “mAb”, “ssDNA”: some read the letters, some what they stand for.
  if (/^[a-z]+[A-Z]/.test(first)) return undefined
  const capitals = /^([A-Z]{2,})(?:\p{Ll}?$|\d)/u.exec(first)?.[1]
  return capitals ? soundOfAcronym(capitals) : soundOfWord(first)
}

/** 8, 80 and 8,000; 11 and 18, and as thousands or millions. 1,100 and 1,800 can be read in hundreds or in thousands. */
function soundOfNumber(text: string): Sound | undefined {
  const digits = (/^\d+(?:,\d{3})*/.exec(text)?.[0] ?? '').replaceAll(',', '')
  if (digits.startsWith('0')) return undefined
  if (digits.startsWith('8')) return 'vowel'
  if (!/^1[18]/.test(digits)) return 'consonant'
  if (digits.length === 4) return undefined
  return digits.length % 3 === 2 ? 'vowel' : 'consonant'
}

/** “an F”, “a U-turn”, “an R&B singer”; but “a I”, “a L’Oréal” and “a n” are something else. */
function soundOfLetter(letter: string, follows: string): Sound | undefined {
  if (/^['’]/.test(follows)) return undefined
  const isLetter = /^[-‐‑]\p{L}/u.test(follows) || (/[A-Z]/.test(letter) && letter !== 'I')
  return isLetter ? nameOf(letter) : undefined
}

const nameOf = (letters: string): Sound => (vowelNames.test(letters) ? 'vowel' : 'consonant')

function soundOfAcronym(capitals: string): Sound | undefined {
  if (isEitherWay(capitals.toLowerCase()) || /^[IVXLC]+$/.test(capitals)) return undefined
  if (isSpoken.has(capitals)) return soundOfWord(capitals.toLowerCase())
  if (capitals.length === 2 || isSpelledOut.has(capitals) || !isReadable(capitals)) return nameOf(capitals)
  const asWord = soundOfWord(capitals.toLowerCase())
  return asWord === nameOf(capitals) ? asWord : undefined
}

function isReadable(capitals: string): boolean {
  const opening = /^[^AEIOU]*/.exec(capitals)?.[0] ?? ''
  return opening.length < capitals.length && (opening.length < 2 || openings.has(opening))
}

function soundOfWord(text: string): Sound | undefined {
  const word = text.normalize('NFD').replace(/\p{M}/gu, '')
  const lower = word.toLowerCase()
  if (isEitherWay(lower)) return undefined
  if (hasSilentH(lower)) return 'vowel'
  if (beginsLikeYou(lower) || beginsLikeWa(lower)) return 'consonant'
  if (hasUnknownSound(word)) return undefined
  return /^[aeiou]/.test(lower) ? 'vowel' : 'consonant'
}

/** Names from anywhere (Ursula, Iulia, Ouagadougou, Yves, Euler, Xbox), and what cannot be read aloud (“hmm”, “uswds”). */
function hasUnknownSound(word: string): boolean {
  return (
    /^(?:U|I[aeou]|O[au]|[A-Z]{2})/.test(word) ||
    /^(?:eu|y[^aeiou]|x[^aeiouy]|[^a-z])/i.test(word) ||
    !/[aeiouy]/i.test(word.slice(word.length > 3 ? 1 : 0))
  )
}

/** Matches a list in which a line that ends in a hyphen is a stem. */
function matcher(list: readonly string[]): (word: string) => boolean {
  const words = new Set(list.filter((entry) => !entry.endsWith('-')))
  const stems = list.filter((entry) => entry.endsWith('-')).map((entry) => entry.slice(0, -1))
  return (word) => words.has(word) || stems.some((stem) => word.startsWith(stem))
}
