import {abbreviationKind} from './abbreviation.ts'
import {hasSmallStart} from './letters.ts'
import {apostrophe, letters, pieceFinder} from './pieces.ts'

/** Where a token stands in a text: UTF-16 code units. */
export interface TokenPlace {
  start: number
  end: number
}

/** Prefixes that stay with their word: co-founder, anti-war. All others are words by themselves: well|-|known. */
const prefixes = new Set(
  `anti arch co counter cross e ex extra hyper inter intra mega micro mid mini mis mono multi non over post pre pro
   proto pseudo psycho re semi socio sub super trans ultra un`.split(/\s+/),
)

/** A word written as one that is two or more, by the length of each but the last. */
const fused = new Map(
  Object.entries({
    cannot: [3],
    gonna: [3],
    wanna: [3],
    gotta: [3],
    gimme: [3],
    lemme: [3],
    outta: [3],
    dunno: [2, 1],
    im: [1],
    ive: [1],
    youre: [3],
    youve: [3],
    youll: [3],
    theyre: [4],
    theyve: [4],
    theyll: [4],
    weve: [2],
    thats: [4],
    whats: [4],
    theres: [5],
    dont: [2],
    doesnt: [4],
    didnt: [3],
    isnt: [2],
    wasnt: [3],
    arent: [3],
    werent: [4],
    havent: [4],
    hasnt: [3],
    hadnt: [3],
    wouldnt: [5],
    couldnt: [5],
    shouldnt: [6],
    wont: [2],
    cant: [2],
    aint: [2],
    "d'you": [2],
    "'tis": [2],
  }),
)

/** What is written without a blank behind its number, and is a word by itself: 5|m, 7|pm, 35|mm. */
const units =
  /(?:[ap]m|[ap]\.m\.|m|mn|bn|tn|k|b|mm|cm|km|nm|mg|kg|lbs?|oz|ml|ft|sq|mph|kph|kmh|kw|kwh|mw|gw|[kmg]hz|[kmgt]b|mins?|hrs?|minutes|hours|days|years|percent|pc|p)$/i

/**
 * Splits a text into words and marks of punctuation as the Universal Dependencies of English do (treebanks EWT and GUM):
 * do|n’t, Haniyeh|’s, well|-|known, Mr., $|5|m. Every character but blanks stands in exactly one token; the tokens come
 * in order. The text should be one sentence: the stop of an abbreviation that ends it is a token. Never throws; takes
 * time in proportion to the text.
 */
export function tokenize(text: string): TokenPlace[] {
  const tokens: TokenPlace[] = []
  const findPiece = pieceFinder(text)
  let start = skipBlanks(text, 0)
  const add = (end: number) => {
    if (end > start) tokens.push({start, end})
    start = Math.max(start, end)
  }
  while (start < text.length) {
    const {look, end} = findPiece(start)
    if (look === 'word') for (const next of endsOfWord(text, start, end)) add(next)
    else if (look === 'letters') add(endOfLetters(text, start, end))
    else if (look === 'number') for (const next of endsOfNumber(text, end)) add(next)
    else add(end)
    start = skipBlanks(text, start)
  }
  return tokens
}

const blank = /\s*/y

function skipBlanks(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (code > 0x20 && code < 0x7f) return offset
  if (code === 0x20 && text.charCodeAt(offset + 1) > 0x20 && text.charCodeAt(offset + 1) < 0x7f) return offset + 1
  blank.lastIndex = offset
  blank.exec(text)
  return blank.lastIndex
}

/** Where the tokens end that begin with a word: its clitics, its stop, its prefix's word. */
function endsOfWord(text: string, start: number, end: number): number[] {
  const word = text.slice(start, end)
  if (text[end] === '.' && hasStop(text, start, end)) return [end + 1]
  if (text[end] === '-' && prefixes.has(word.toLowerCase())) {
    const whole = endOfPrefixed(text, end + 1)
    if (whole) return endsOfClitics(text, start, whole)
  }
  return endsOfClitics(text, start, end)
}

const compound = new RegExp(
  `(?=[\\p{L}\\p{N}])${letters}{1,100}(?:${apostrophe}${letters}{1,100})?(?![\\p{L}\\p{N}])(?!-\\p{L})`,
  'uy',
)

/** Where the word behind a prefix ends, if it is one: “non-adult-like” is split throughout. */
function endOfPrefixed(text: string, offset: number): number | undefined {
  compound.lastIndex = offset
  return compound.test(text) ? compound.lastIndex : undefined
}

function endsOfClitics(text: string, start: number, end: number): number[] {
  const word = text.slice(start, end)
  if (word.length <= longestFused) {
    const parts = fused.get(word.toLowerCase().replace('’', "'"))
    if (parts && !isName(word)) {
      let offset = start
      return [...parts.map((length) => (offset += length)), end]
    }
  }
  const ends = [end]
  let rest = end
  for (;;) {
    const tail = text.slice(Math.max(start, rest - 3), rest)
    const clitic = /(?:n['’`´ʼ]t|['’`´ʼ](?:s|re|ve|ll|d|m))$/i.exec(tail)?.[0]
    if (!clitic || rest - clitic.length <= start) return ends.reverse()
    rest -= clitic.length
    ends.push(rest)
  }
}

const longestFused = 8
/** “IM” and “Ive” are pronouns with their verbs; “CANT” is shouting; “IVE” and “IM” in capitals are names. */
const isName = (word: string) => /^(?:IM|IVE)$/.test(word)

/** Whether the stop behind some letters is theirs. */
function hasStop(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end + 1)
  const next = text.slice(end + 1, end + 3)
  if (/^\p{Lu}\.$/u.test(word)) return isInitial(word, next)
  const kind = abbreviationKind(word)
  if (!kind) return false
  if (kind === 'reference') return /^\s?\p{N}/u.test(next)
  if (isEndOfText(text, end + 1)) return kind === 'title'
  return /^(?:$|[\s,;:)\]/–—-]|\.(?!\.))/.test(next)
}

const isInitial = (word: string, next: string) =>
  /^(?:\s[^\s"“”]|[\p{L},;)\]-])/u.test(next) && (word !== 'I.' || /^\s?\p{Lu}|^\p{L}/u.test(next))

/** Whether nothing but closing marks follows. */
const isEndOfText = (text: string, offset: number) =>
  /^["”'’)\]\s]*$/.test(text.slice(offset, offset + 8)) && text.length <= offset + 8

/** “U.S.” keeps its stop wherever it stands; “p.m.” at a sentence's end leaves it to the sentence. */
function endOfLetters(text: string, start: number, end: number): number {
  const isSmall = hasSmallStart(text.slice(start, start + 2))
  return isSmall && text[end - 1] === '.' && isEndOfText(text, end) ? end - 1 : end
}

/** A number, and a unit behind it. Letters that are no unit make one word of both: 3D, 2nd-hand. */
function endsOfNumber(text: string, end: number): number[] {
  const tail = wordFrom(text, end)
  if (!tail) return [end]
  return units.test(tail) ? [end, end + tail.length] : [end + tail.length]
}

const word = new RegExp(`(?:[ap]\\.m\\.)|${letters}+`, 'uy')

function wordFrom(text: string, offset: number): string {
  word.lastIndex = offset
  return word.exec(text)?.[0] ?? ''
}
