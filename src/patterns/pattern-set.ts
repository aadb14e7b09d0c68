import type {Sentence} from '../language/reading.ts'
import type {Span} from '../language/span.ts'
import {createAutomaton} from './automaton.ts'
import type {Entry, Locale} from './entry.ts'
import {type Fitting, matchPattern, mostTokens} from './match-pattern.ts'
import {type Exception, longestOf, type Pattern, traits} from './program.ts'
import {type Pieces, piecesOf} from './reading.ts'
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

/** Makes one automaton of entries, at the first sentence. */
export function compilePatterns(entries: readonly Entry[]): PatternSet {
  let automaton: ReturnType<typeof createAutomaton> | undefined
  const isFull = entries.some(({isSyntactic}) => isSyntactic)
  const reaches: number[] = []
  return {
    find(sentence, locale) {
      if (!entries.length) return []
      automaton ??= createAutomaton(entries.map(({pattern}) => pattern.program))
      const read = piecesOf(sentence, isFull)
      const {pieces} = read
      const found: {number: number; fitting: Fitting}[] = []
      const tries = new Map<number, Try>()
      let state = automaton.start
      for (let i = 0; i < pieces.length; i++) {
        state = automaton.next(state, pieces[i] as Pieces['pieces'][number])
        for (const number of state.ends) {
          const entry = entries[number] as Entry
          if (entry.locale && !(locale && entry.locale.includes(locale))) continue
          reaches[number] ??= longestOf(entry.pattern.program)
          let attempt = tries.get(number)
          if (!attempt) {
            attempt = {free: 0, failed: new Set()}
            tries.set(number, attempt)
          }
          const fitting = findEnding(entry, read, i + 1, reaches[number], attempt)
          if (fitting) found.push({number, fitting})
        }
      }
      return found.length ? choose(found, entries, read, sentence, locale) : []
    },
  }
}

/** What is known of one entry in one sentence. */
interface Try {
  /** The first token that no match of it has taken, or begun at in vain. */
  free: number
  failed: Set<number>
}

/** The match that begins first of those that the automaton has seen come to an end before a token. */
function findEnding(
  {pattern, unless = []}: Entry,
  read: Pieces,
  end: number,
  reach: number,
  attempt: Try,
): Fitting | undefined {
  const begin = Math.max(attempt.free, beginOf(read, end, reach))
  for (let start = begin; start < end; start++) {
    const fitting = matchPattern(pattern, read, start, undefined, attempt.failed)
    if (!fitting) continue
    attempt.free = fitting.end
    return unless.some((exception) => isExcepted(exception, read, fitting)) ? undefined : fitting
  }
  return undefined
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

function isExcepted({before, after}: Exception, read: Pieces, {start, end}: Fitting): boolean {
  if (before && !endsAt(before, read, start)) return false
  return !after || matchPattern(after, read, end) !== undefined
}

function endsAt(pattern: Pattern, read: Pieces, end: number): boolean {
  const failed = new Set<number>()
  for (let start = end; start >= beginOf(read, end, longestOf(pattern.program)); start--)
    if (matchPattern(pattern, read, start, end, failed)) return true
  return false
}

function choose(
  found: readonly {number: number; fitting: Fitting}[],
  entries: readonly Entry[],
  read: Pieces,
  sentence: Sentence,
  locale: Locale | undefined,
): Match[] {
  const sorted = [...found].sort(
    (a, b) => a.fitting.start - b.fitting.start || b.fitting.end - a.fitting.end || a.number - b.number,
  )
  const matches: Match[] = []
  const taken: Span[] = []
  for (const {number, fitting} of sorted) {
    const match = describe(entries[number] as Entry, fitting, read, sentence, locale)
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
