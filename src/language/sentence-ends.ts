import {abbreviationKind} from './abbreviation.ts'
import * as closed from './closed-classes.ts'
import {speaking} from './speaking.generated.ts'

/** Marks that can end a sentence, the marks that close behind them, and the numbers of notes. */
const stop = /(?<stops>[.!?…‽]+)(?<closers>["”’'»)\]]*)(?:\s?\[\d{1,3}(?:[-–, ]{1,2}\d{1,3}){0,4}\]){0,8}|\u2028/gu

/** Characters that a look before or behind a stop takes in. */
const sight = 80
const farSight = 400

/** Words that begin sentences far more often than they begin or continue a name. */
const starters = new Set([
  ...closed.articles,
  ...closed.possessives,
  ...closed.determiners,
  ...closed.subjectPronouns,
  ...closed.coordinators,
  ...closed.subordinators,
  ...closed.prepositions,
  ...`also there here however meanwhile instead moreover furthermore nevertheless still then thus therefore today
    tomorrow yesterday tonight later earlier now soon once perhaps maybe what how why where when who not only even
    just it's that's he's she's they're we're there's i'm i've i'd i'll it’s that’s he’s she’s they’re we’re there’s i’m
    i’ve i’d i’ll don't don’t didn't didn’t police officials asked speaking according despite`.split(/\s+/),
])
// “U.S. Under Secretary”, “St. No. 5”
for (const word of ['under', 'no', 'near', 'down', 'inside', 'outside', 'up', 'off']) starters.delete(word)

/** Behind a time of day, the sentence goes on with these. */
const timeFollowers =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|[A-Z]{1,3}T|UTC|Eastern|Central|Mountain|Pacific|Atlantic|Local|Greenwich)/

/** Before a single capital that is no initial: World War I, vitamin C. */
const lettered =
  /(?<!\p{L})(?:war|vitamin|plan|type|grade|class|group|section|part|act|phase|option|exhibit|appendix|hepatitis|influenza|team|block|unit|level|schedule|title|article|chapter|volume|figure|table|item|point|x|and|than|as|not)\s$/iu

/** “Really?” Smith asked: somebody with a name, and what he does with his mouth. */
const namedSpeaker = new RegExp(
  String.raw`^(?:I|(?:\p{Lu}[\p{L}’'-]*\.?)(?:\s(?:\p{Lu}[\p{L}.’'-]*|of|the|al|bin|de|la|van|von|der|\d+,)){0,4})\s(?:(?:${speaking.join('|')})(?!\p{L})|\p{Ll}+ed(?=[.,;]))`,
  'u',
)

/**
 * Where the sentences of a paragraph end: offsets in UTF-16 code units, each behind the last mark of its sentence, in
 * order; the last is the end of the text, trailing blanks left out. A hard line break (U+2028) ends a sentence. Empty for
 * a text of blanks. Never throws; takes time in proportion to the text.
 */
export function findSentenceEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  const add = (end: number) => {
    if (end > start) ends.push(end)
    start = skipBlanks(text, end)
  }
  const last = text.trimEnd().length
  start = skipBlanks(text, 0)
  for (const {0: found, index, groups = {}} of text.matchAll(stop)) {
    if (index >= last) break
    if (index < start) continue
    const {stops, closers = ''} = groups
    if (!stops) add(text.slice(start, index).trimEnd().length + start)
    else {
      const end = index + found.length
      if (end < last && isEnd({text, start, index, stops, closers, end})) add(end)
    }
  }
  add(last)
  return ends
}

const blank = /\s*/y

function skipBlanks(text: string, offset: number): number {
  blank.lastIndex = offset
  blank.exec(text)
  return blank.lastIndex
}

/** A stop within a paragraph. */
interface Stop {
  text: string
  /** Where its sentence begins. */
  start: number
  index: number
  stops: string
  /** Quotation marks and brackets right behind it. */
  closers: string
  /** Behind stops and closers. */
  end: number
}

function isEnd(stop: Stop): boolean {
  const {text, start, index, stops, closers, end} = stop
  if (!/\s/.test(text[end] as string)) return false
  const follows = skipBlanks(text, end)
  if (isPlainEnd(stop, follows)) return true
  const next = text.slice(follows, follows + sight)
  const opened = /^["“‘'«([¿¡]*/u.exec(next)?.[0] ?? ''
  const word = /^[\p{L}\p{M}\p{N}’']*/u.exec(next.slice(opened.length))?.[0] ?? ''
  if (/^(?:[,;:.!?…%)\]}–—-]|\[(?:\.{3}|…)\])/.test(next)) return false
  // “iPhone” begins a sentence as it is.
  if (/^\p{Ll}(?!\p{Lu})/u.test(word)) return isTypedInLowerCase(stop)
  if (closers.includes(')') && isWithin(text, start, index)) return false
  if (stops === '.') return isEndOfWord(stop, opened, word, next.slice(opened.length + word.length))
  // Viva Maria! (1965)
  return !/^\(\p{N}/u.test(next) && !(/["”’'»]/.test(closers) && namedSpeaker.test(next))
}

/**
 * Whether a full stop stands between a plain word in lower case, no abbreviation, and one with a capital: nearly all do,
 * and need no closer look.
 */
function isPlainEnd({text, index, stops, closers}: Stop, follows: number): boolean {
  if (stops !== '.' || closers.includes(')')) return false
  const opener = text[follows] === '“' || text[follows] === '"' ? 1 : 0
  if (!isBetween(text.charCodeAt(follows + opener), 'A', 'Z')) return false
  let start = index
  while (start > 0 && isBetween(text.charCodeAt(start - 1), 'a', 'z')) start--
  if (start === index || text[start - 1] !== ' ') return false
  const word = text.slice(start, index)
  return word !== 'etc' && abbreviationKind(`${word}.`) === undefined
}

const isBetween = (code: number, first: string, last: string) =>
  code >= first.charCodeAt(0) && code <= last.charCodeAt(0)

/** Whether a stop ends its sentence although the next begins in lower case: behind a plain word it can do nothing else. */
function isTypedInLowerCase({text, index, stops, closers}: Stop): boolean {
  const word = /\p{L}*$/u.exec(text.slice(Math.max(0, index - sight), index))?.[0] ?? ''
  return stops === '.' && closers === '' && /^\p{Lu}?\p{Ll}{4,}$/u.test(word) && !abbreviationKind(`${word}.`)
}

/** Whether a bracket that closes behind a stop was opened within the sentence. */
function isWithin(text: string, start: number, index: number): boolean {
  const before = text.slice(Math.max(start, index - farSight), index)
  return /[\p{L}\p{N}][^(]*\([^(]*$/u.test(before)
}

/** Whether a full stop ends the sentence and not only the word before it. */
function isEndOfWord({text, start, index, closers}: Stop, opened: string, next: string, behind: string): boolean {
  const before = text.slice(Math.max(start, index - sight), index)
  const word = /[\p{L}\p{M}\p{N}.,:]*$/u.exec(before)?.[0] ?? ''
  const starts = starters.has(next.toLowerCase()) && !behind.startsWith('.')
  const isFirst =
    index - word.length === start ||
    /^[^\p{L}\p{N}]*$/u.test(text.slice(start, Math.min(index - word.length, start + sight)))
  if (/^\p{N}{1,3}(?:\.\p{N}{1,2})*$/u.test(word)) return !isFirst
  // “and J. D. Vance”
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}$/u.test(next) && behind.startsWith('.')) return false
  if (/^\p{Lu}$/u.test(word)) return !isFirst && (starts || opened !== '' || lettered.test(before.slice(0, -1)))
  if (/^[ap]\.m$/i.test(word)) return !timeFollowers.test(next) && !/^\p{N}/u.test(next)
  if (word === 'etc') return true
  // (b. September 1987)
  if (/\(\p{Ll}{1,3}$/u.test(before)) return false
  const kind = abbreviationKind(`${word}.`) ?? (/^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'open' : undefined)
  if (kind === 'title') return false
  if (kind === 'reference') return !/^\p{N}/u.test(next)
  if (kind === 'open' || /^\p{Lu}[bcdfghjklmnpqrstvwxz]{1,4}$/u.test(word))
    return starts || /["”]/.test(closers) || /^["“]/.test(opened)
  return true
}
