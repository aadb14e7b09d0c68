import type {Paragraph} from './reading.ts'
import type {Span} from './span.ts'

/** What a mark does where it stands. */
export type MarkRole = 'open' | 'close' | 'apostrophe' | 'prime'

/** One character that can mark a quotation, with what it does where it stands. */
export interface Mark extends Span {
  character: string
  role: MarkRole
  /** A guillemet counts as double. */
  form: 'double' | 'single'
  curly: boolean
}

/** A mark before its role is known. */
export interface Candidate extends Span {
  character: string
  form: 'double' | 'single'
  curly: boolean
  /** What the characters on both sides make of it, whatever its shape. */
  position: 'open' | 'close' | 'inside' | 'loose'
  /** What its shape says. */
  shape: 'open' | 'close' | undefined
  /** The nearest characters that are no marks; empty at the paragraph's ends. */
  before: string
  after: string
}

const doubles = '"“”„‟«»″'
const singles = "'‘’‚‛‹›′"
const opening = '“„‟«‘‚‛‹'
const closing = '”»’›'
const mark = new RegExp(`[${doubles}${singles}]`, 'gu')

/** Most marks in a paragraph of prose. What has more is data, and its marks are left unread. */
const mostMarks = 2000

/** Every mark of a paragraph, in order, with what stands around it. */
export function findCandidates(paragraph: Paragraph): Candidate[] {
  const {text} = paragraph
  const places = [...text.matchAll(mark)].map(({index}) => index)
  if (places.length > mostMarks) return []
  return places.map((start) => {
    const character = text[start] as string
    const before = characterBefore(text, start)
    const after = characterAfter(text, start + 1)
    return {
      paragraph,
      start,
      end: start + 1,
      character,
      form: doubles.includes(character) ? 'double' : 'single',
      curly: !`"'″′`.includes(character),
      position: positionBetween(before, after),
      shape: opening.includes(character) ? 'open' : closing.includes(character) ? 'close' : undefined,
      before,
      after,
    }
  })
}

function positionBetween(before: string, after: string): Candidate['position'] {
  const freeBefore = before === '' || /[\s([{<\p{Pd}/|]/u.test(before)
  const freeAfter = after === '' || /[\s)\]}>.,;:!?…\p{Pd}/|]/u.test(after)
  if (freeBefore) return freeAfter ? 'loose' : 'open'
  // “F”(full width): a bracket may follow without a space.
  return freeAfter || /[([{]/.test(after) ? 'close' : 'inside'
}

function characterBefore(text: string, offset: number): string {
  let i = offset - 1
  while (i >= 0 && isMark(text[i])) i--
  return text[i] ?? ''
}

function characterAfter(text: string, offset: number): string {
  let i = offset
  while (i < text.length && isMark(text[i])) i++
  return text[i] ?? ''
}

const isMark = (character = '') => character !== '' && (doubles + singles).includes(character)

/** Words that have lost their beginning: ’em, ’til, ’90s. Collected by hand. */
const clipped =
  /^(?:em|n|til|till|tis|twas|twere|twill|cause|cos|coz|bout|round|neath|nuff|fore|gainst|kay|ere|hood|burbs|fro|cuz|tween|twixt|course|member|scuse|ello|ome|ouse|alf|im|e|un|uns|ow|re|ve|ll)(?![\p{L}\d])/iu

/** Of single letters only small ones: ‘M Arkwright’ and ‘T. Moss’ are names. */
const clippedToLetter = /^[stmd](?![\p{L}\d])/u

/** Whether what follows a single mark is a word that has lost its beginning. */
export function isClipped({paragraph, end}: Span): boolean {
  const next = paragraph.text.slice(end, end + 12)
  return clipped.test(next) || clippedToLetter.test(next) || /^\d\d(?:s|\b(?!%|[.,]?\d))/.test(next)
}

/** Words that have lost their end, as they are spoken: no’, wi’, o’, an’, goin’. */
const clippedAtEnd = /(?<![\p{L}\d])(?:no|wi|o|an|th|gi|ha|fra|\p{Ll}{2,}in)$/u

/** Whether a single mark may stand for the end of a word, in the middle of what is said. */
export function endsClipped({paragraph, start, end}: Span): boolean {
  const {text} = paragraph
  return /^ \p{Ll}/u.test(text.slice(end, end + 3)) && clippedAtEnd.test(text.slice(Math.max(0, start - 16), start))
}

/** Words that begin with a sound which has a mark for its letter, ʻokina or apostrophe: ‘ohana, ’Ndrangheta. */
const breathed = /^(?:ohana|okina|[aā]ina|iolani|ahupua|awa|uku|ulu|ndrangh)/iu

/** Whether what follows a single mark is a word that it belongs to whichever way it curls. */
export function isBreathed({paragraph, end}: Span): boolean {
  return breathed.test(paragraph.text.slice(end, end + 12))
}

/** Feet and inches, minutes and seconds: 6'4", 40° 26' 46". Gives the offsets of the marks that are primes. */
export function findPrimes(text: string): Set<number> {
  const primes = new Set<number>()
  for (const {0: whole, index} of text.matchAll(/\d['’′]\s?\d{1,2}(?:\.\d+)?(?:["”″]|['’′]{2})?(?!\d)/gu))
    for (let i = 0; i < whole.length; i++) if (isMark(whole[i])) primes.add(index + i)
  for (const {index} of text.matchAll(/[′″]/gu)) primes.add(index)
  return primes
}
