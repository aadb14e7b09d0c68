import type {Sentence} from '../language/reading.ts'
import type {Span} from '../language/span.ts'
import type {Entry, Locale} from './entry.ts'
import {type Answers, nextPlace} from './known-words.ts'
import {firstLiterals, isAmong, type Literals} from './literals.ts'
import {asksHeads, type Fitting, Matcher, mostTokens, withoutHeads} from './match-pattern.ts'
import {type Index, openPack, type Pack, packOf, type StoredPack} from './pack.ts'
import {type Exception, longestOf, type Pattern, traits} from './program.ts'
import {type Piece, type Pieces, piecesOf} from './reading.ts'
import {Waiting} from './waiting.ts'
import {type Scene, takesAn, textFrom, writeMessage, writeReplacement} from './write.ts'

/** An entry, found. */
export interface Match {
  entry: Entry
  /** What is underlined, and what a replacement replaces. */
  at: Span
  /** What the entry underlines; `at` may take in a word beside it. */
  words: Span
  /** What could stand at `at` instead, the best first. */
  expected: string[]
  message: string
  note?: string
}

export interface PatternSet {
  /**
   * What entries find in a sentence, in order; nothing is underlined twice. Of matches that overlap in what they
   * underline the one that begins first stays, then the longest, then the entry that stands first.
   *
   * @param locale the house's variety: entries of another are silent, and where it is not known all that name one.
   */
  find(sentence: Sentence, locale?: Locale): Match[]
}

/**
 * Makes one set of packs, at the first sentence. A sentence is held against the entries that wait for one of its words, and
 * these are made when first one comes, so that a word that no entry waits for costs a few look-ups, however many there are.
 */
export function compilePatterns(...packs: readonly (readonly Entry[] | StoredPack)[]): PatternSet {
  let pack: PackIndex | undefined
  const opened = () => {
    pack ??= new PackIndex(packs.map((pack) => ('words' in pack ? openPack(pack) : packOf(pack))))
    return pack
  }
  const candidates: Candidate[] = []
  return {
    find(sentence, locale) {
      const index = opened()
      const read = piecesOf(sentence, index.isSyntactic)
      const found: Found[] = []
      const waiting = index.gather(read)
      const candidateOf = (number: number) => {
        candidates[number] ??= createCandidate(index.entryAt(number), number)
        return candidates[number]
      }
      if (read.pieces.length)
        for (const number of index.others) findAll(candidateOf(number), read, undefined, locale, found)
      for (let i = 0; i < waiting.size; i++) findAll(candidateOf(waiting.entryAt(i)), read, waiting, locale, found)
      return found.length ? choose(found, read, sentence, locale) : []
    },
  }
}

/** Packs as one, whose entries are numbered through. */
class PackIndex {
  readonly isSyntactic: boolean
  readonly #packs: {pack: Pack; first: number}[] = []
  readonly #byWord: JoinedIndex
  readonly #byLemma: JoinedIndex | undefined
  /** Entries that wait for no word. */
  readonly others: readonly number[]
  readonly #waiting: Waiting

  constructor(packs: readonly Pack[]) {
    let first = 0
    for (const pack of packs) {
      this.#packs.push({pack, first})
      first += pack.size
    }
    this.others = this.#packs.flatMap(({pack, first}) => pack.others.map((number) => first + number))
    this.#waiting = new Waiting(first)
    this.#byWord = new JoinedIndex(this.#packs.map(({pack, first}) => ({index: pack.byWord, first})))
    if (packs.some(({byLemma}) => byLemma.size))
      this.#byLemma = new JoinedIndex(this.#packs.map(({pack, first}) => ({index: pack.byLemma, first})))
    this.isSyntactic = packs.some(({isSyntactic}) => isSyntactic)
  }

  entryAt(number: number): Entry {
    const {pack, first} = this.#packs.findLast((one) => one.first <= number) as {pack: Pack; first: number}
    return pack.entryAt(number - first)
  }

  /** The entries that may match in a sentence, and where the words stand of which each match has one; until the next call. */
  gather({pieces}: Pieces): Waiting {
    this.#waiting.clear()
    for (let i = 0; i < pieces.length; i++) {
      const {lower, exact, token, ofLower, ofExact, ofLemma} = pieces[i] as Piece
      this.#add(this.#byWord.get(lower, ofLower), i)
      if (ofExact) this.#add(this.#byWord.get(exact, ofExact), i)
      if (this.#byLemma && token && ofLemma) this.#add(this.#byLemma.get(token.lemma, ofLemma), i)
    }
    return this.#waiting
  }

  #add(numbers: readonly number[], place: number): void {
    for (let i = 0; i < numbers.length; i++) this.#waiting.add(numbers[i] as number, place)
  }
}

const none: readonly number[] = []

/** Indices as one, whose numbers go on from one to the next. */
class JoinedIndex {
  readonly #indices: readonly {index: Index; first: number}[]
  readonly #place = nextPlace()

  constructor(indices: readonly {index: Index; first: number}[]) {
    this.#indices = indices
  }

  /** The numbers of the entries that wait for a word, and keeps them among its answers. */
  get(word: string, answers: Answers): readonly number[] {
    answers[this.#place] ??= this.#find(word)
    return answers[this.#place] as readonly number[]
  }

  #find(word: string): readonly number[] {
    let numbers = none
    for (const {index, first} of this.#indices) {
      const own = index.get(word)
      if (own) numbers = [...numbers, ...own.map((number) => first + number)]
    }
    return numbers
  }
}

/** An entry that some sentence has come near to. */
interface Candidate {
  number: number
  entry: Entry
  /** What a match begins with; undefined where the word alone does not tell. */
  first: Literals | undefined
  /** The pattern without its heads, which are looked at when all else fits. */
  loose: Pattern | undefined
  /** How many tokens a match may have, each with what is attached to it. */
  reach: number
}

interface Found {
  number: number
  entry: Entry
  fitting: Fitting
}

function createCandidate(entry: Entry, number: number): Candidate {
  const {program} = entry.pattern
  return {
    number,
    entry,
    first: firstLiterals(program),
    loose: asksHeads(program) ? {...entry.pattern, program: withoutHeads(program)} : undefined,
    reach: longestOf(program),
  }
}

/**
 * Adds what an entry finds in a sentence: from left to right, and nothing twice.
 *
 * @param waiting where the words stand of which each match has one; undefined for an entry that waits for none.
 */
function findAll(
  {number, entry, first, loose, reach}: Candidate,
  read: Pieces,
  waiting: Waiting | undefined,
  locale: Locale | undefined,
  found: Found[],
): void {
  const {pattern} = entry
  const {pieces} = read
  if (entry.locale && !(locale && entry.locale.includes(locale))) return
  let matcher: Matcher | undefined
  let looseMatcher: Matcher | undefined
  let link = waiting ? waiting.firstOf(number) : 0
  let free = 0
  for (let start = 0; start < pieces.length; start++) {
    if (waiting) {
      while (link >= 0 && waiting.placeAt(link) < start) link = waiting.after(link)
      if (link < 0) return
      const place = waiting.placeAt(link)
      if (place - start >= reach) start = Math.max(start, beginOf(read, place + 1, reach))
    }
    if (start < free || (first && !isAmong(first, pieces[start] as Piece))) continue
    if (loose) {
      looseMatcher ??= new Matcher(loose, read)
      if (!looseMatcher.match(start)) continue
    }
    matcher ??= new Matcher(pattern, read)
    const fitting = matcher.match(start)
    if (!fitting) continue
    free = fitting.end
    if (!isExcepted(entry, read, fitting)) found.push({number, entry, fitting})
  }
}

/** The earliest token that a match of so many tokens can begin at. */
function beginOf({pieces}: Pieces, end: number, reach: number): number {
  const earliest = Math.max(0, end - mostTokens)
  let start = end
  for (let left = reach; start > earliest && left > 0; ) {
    start--
    if (!((pieces[start]?.traits ?? 0) & traits.attached)) left--
  }
  return start
}

const isExcepted = ({unless = []}: Entry, read: Pieces, fitting: Fitting): boolean =>
  unless.some((exception) => fits(exception, read, fitting))

function fits({before, after}: Exception, read: Pieces, {start, end}: Fitting): boolean {
  if (before && !endsAt(before, read, start)) return false
  return !after || new Matcher(after, read).match(end) !== undefined
}

function endsAt(pattern: Pattern, read: Pieces, end: number): boolean {
  const matcher = new Matcher(pattern, read, end)
  for (let start = beginOf(read, end, longestOf(pattern.program)); start <= end; start++)
    if (matcher.match(start)) return true
  return false
}

function choose(found: readonly Found[], read: Pieces, sentence: Sentence, locale: Locale | undefined): Match[] {
  const sorted = [...found].sort(
    (a, b) => a.fitting.start - b.fitting.start || b.fitting.end - a.fitting.end || a.number - b.number,
  )
  const matches: Match[] = []
  const taken: Span[] = []
  for (const {entry, fitting} of sorted) {
    const match = describe(entry, fitting, read, sentence, locale)
    if (!match || taken.some((other) => match.words.start < other.end && other.start < match.words.end)) continue
    taken.push(match.words)
    matches.push(match)
  }
  return matches.sort((a, b) => a.at.start - b.at.start)
}

function describe(
  entry: Entry,
  fitting: Fitting,
  read: Pieces,
  sentence: Sentence,
  locale: Locale | undefined,
): Match | undefined {
  const [first, last] = entry.pattern.underlined
  const places = fitting.elements.slice(first - 1, last).filter((place) => place !== undefined)
  const [start, end] = [places[0]?.start, places.at(-1)?.end]
  if (start === undefined || end === undefined) return undefined
  const {text} = sentence.paragraph
  const variety = locale === undefined || locale === 'en-US' ? 'en-US' : 'en-GB'
  const scene: Scene = {sentence: read, fitting, underlined: {start, end}, text, variety}
  const replacements = (entry.replace ?? []).map((template) => writeReplacement(template, scene))
  const written = [...new Set(replacements.filter((one) => one !== undefined))]
  const {from, to, expected} = fitIn(written, scene)
  return {
    entry,
    at: spanFrom(read, from, to),
    words: spanFrom(read, start, end),
    expected,
    message: entry.message ? writeMessage(entry.message, scene) : usualMessage(textFrom(scene, start, end), written),
    ...(entry.note && {note: writeMessage(entry.note, scene)}),
  }
}

function spanFrom({pieces}: Pieces, start: number, end: number): Span {
  const first = pieces[start] as Span
  return {paragraph: first.paragraph, start: first.start, end: (pieces[end - 1] as Span).end}
}

/** Takes in a word beside what is underlined where a replacement asks it of the text. */
function fitIn(written: readonly string[], scene: Scene): {from: number; to: number; expected: string[]} {
  const {pieces} = scene.sentence
  let {start: from, end: to} = scene.underlined
  let expected = [...written]
  const isWord = (place: number) => ((pieces[place]?.traits ?? 0) & traits.word) > 0
  const cover = (place: number, give: (text: string) => string) => {
    from = Math.min(from, place)
    to = Math.max(to, place + 1)
    expected = expected.map(give)
  }
  if (expected.includes('')) {
    // Deleted words leave a blank too many: the word beside them goes with them, and comes back.
    if (isWord(to)) {
      const next = textFrom(scene, to, to + 1)
      const isHead = from <= scene.sentence.first
      cover(to, (text) => (text ? `${text} ${next}` : isHead ? next.charAt(0).toUpperCase() + next.slice(1) : next))
    } else if (isWord(from - 1)) {
      const before = textFrom(scene, from - 1, from)
      cover(from - 1, (text) => (text ? `${before} ${text}` : before))
    } else expected = expected.filter(Boolean)
  }
  const article = from > 0 ? pieces[from - 1] : undefined
  if (expected[0] && (article?.lower === 'a' || article?.lower === 'an')) {
    const written = article.text
    const forms = expected.map((text) => {
      const isAn = takesAn(text)
      if (isAn === undefined) return written
      return isAn ? `${written[0]}n` : (written[0] as string)
    })
    if (forms.some((form) => form !== written)) {
      from--
      expected = expected.map((text, i) => `${forms[i]} ${text}`)
    }
  }
  return {from, to, expected}
}

function usualMessage(words: string, written: readonly string[]): string {
  const choices = written.filter(Boolean).map((text) => `“${text}”`)
  if (!choices.length) return `“${words}” says nothing here. Delete it.`
  return `“${words}”: write ${choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}` : choices[0]}.`
}
