import {remember} from '../../storage/remember.ts'
import {articles, coordinators, prepositions} from '../closed-classes.ts'
import type {Reading, Sentence, Word} from '../reading.ts'
import type {Span} from '../span.ts'
import {lettersOf} from './name-words.ts'

/** An acronym of a story, with every use of it, in order. */
export interface Acronym {
  /** Without stops, and without the ending of a plural or a possessive. */
  letters: string
  uses: readonly AcronymUse[]
  /** Where the story says what it stands for. */
  introductions: readonly Introduction[]
}

export interface AcronymUse extends Span {
  word: Word
}

/** “the World Health Organization (WHO)”, “WHO (World Health Organization)”, “the World Health Organization, or WHO,” */
export interface Introduction {
  use: AcronymUse
  /** Whether the acronym stands in parentheses behind what it stands for. */
  isInParentheses: boolean
  /** What it stands for, as far as its letters show. */
  expansion: Span | undefined
}

const opensAcronym = /^\p{Lu}[\p{Lu}.&]/u
const shape = /^((?:\p{Lu}\.){2,7}|\p{Lu}+(?:&\p{Lu}+)?)(?:['’]?s|['’])?(?=$|[-‐‑–])/u
const numeral = /^(?=[IVXLCDM]+$)M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/
const most = 7
/** Of a paragraph's first word, which may be a dateline or a word set in capitals. */
const longestOnTop = 5

/** Finds a story's acronyms: capitals in a row, with stops or without. Sentences in capitals have none. */
export function findAcronyms({sentences}: Pick<Reading, 'sentences'>): Acronym[] {
  const found = new Map<string, AcronymUse[]>()
  for (const use of sentences.flatMap(acronymsIn)) {
    const letters = lettersIn(use.word)
    found.set(letters, [...(found.get(letters) ?? []), use])
  }
  return [...found].map(([letters, uses]) => ({
    letters,
    uses,
    introductions: uses.flatMap((use) => introduce(use, letters)),
  }))
}

const acronymsIn = remember((sentence: Sentence): readonly AcronymUse[] =>
  isInCapitals(sentence)
    ? []
    : sentence.words.filter(({text}) => opensAcronym.test(text)).flatMap((word) => readAcronym(word) ?? []),
)

const lettersIn = ({text}: Word) => (shape.exec(text)?.[1] ?? '').replaceAll('.', '')

function isInCapitals({words}: Sentence): boolean {
  const long = words.filter(({text}) => text.length > 1)
  return (
    long.length > 2 &&
    long.filter(({text}) => text === text.toUpperCase() && /\p{Lu}/u.test(text)).length > long.length / 2
  )
}

function readAcronym(word: Word): AcronymUse | undefined {
  const {text, opaque, paragraph, start} = word
  const [whole, letters = ''] = (opaque ? undefined : shape.exec(text)) ?? []
  const count = letters.replace(/[.&]/g, '').length
  // “TUCSON, Ariz. —”
  if (start === 0 && count > longestOnTop) return undefined
  if (!whole || count < 2 || count > most || numeral.test(letters)) return undefined
  if (/[#@/\\_.\d$-]/.test(paragraph.text[start - 1] ?? '') || /[\d/@_]/.test(paragraph.text[word.end] ?? ''))
    return undefined
  return {word, paragraph, start, end: start + letters.length}
}

/** “, or NGA”, “known as NGA”, “called NGA” */
const mayIntroduce = /(?:or|as|by|to|for|called|acronym|initials|dubbed)\s(?:the\s|its initials,?\s)?["“‘']?$/
const introducing =
  /\s?(?:[,–—(-]\s?or|,?\s?(?:also |better |formerly |\p{L}+ )?known (?:\p{L}+ )?(?:as|by)|called|abbreviated (?:as|to)|acronym|initials|dubbed|stands? for)\s(?:the\s|its initials,?\s)?["“‘']?$/u
const longestPhrase = 40

/** How the story says, at one use, what the letters stand for. */
function introduce(use: AcronymUse, letters: string): Introduction[] {
  const {word, paragraph, start} = use
  const {words} = word.sentence
  const behind = paragraph.text.slice(word.end, word.end + 200)
  if (/\($/.test(word.before) && /^['’]?s?[\s]?[);,]/.test(behind.replace(/^["”’']/, '')))
    return [
      {use, isInParentheses: behind.startsWith(')'), expansion: findExpansion(words.slice(0, word.index), letters)},
    ]
  const [, within] = /^\s\(([^()]+)\)/.exec(behind) ?? []
  if (within) {
    const inner = words.filter((other) => other.start > word.end && other.end <= word.end + within.length + 2)
    const expansion = spanFitting(inner, letters)
    if (expansion) return [{use, isInParentheses: false, expansion}]
  }
  const from = Math.max(0, start - longestPhrase)
  const lead = paragraph.text.slice(from, start)
  const phrase = mayIntroduce.test(lead) ? introducing.exec(lead) : null
  if (phrase) {
    const before = words.filter(({end}) => end <= from + phrase.index)
    return [{use, isInParentheses: false, expansion: findExpansion(before, letters)}]
  }
  if (/^,?["”’']?,? (?:or|which stands for|stands for|short for|meaning|as in)\s/.test(behind))
    return [{use, isInParentheses: false, expansion: undefined}]
  return []
}

/** The words right before an acronym that its letters stand for. */
function findExpansion(before: readonly Word[], letters: string): Span | undefined {
  const window = before.slice(-(letters.length + 6))
  for (let from = window.length - 1; from >= 0; from--) {
    const span = spanFitting(window.slice(from), letters)
    if (span) return span
  }
  return undefined
}

function spanFitting(words: readonly Word[], letters: string): Span | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (
    !first ||
    !last ||
    !mayStandFor(
      letters,
      words.map(({text}) => text),
    )
  )
    return undefined
  return {paragraph: first.paragraph, start: first.start, end: last.end}
}

/**
 * Whether letters may stand for words: in order, the first begins the first word, and each other begins a word, or a
 * part of one, or goes on in the word before. Every word that is no small one gives a letter, but for the last.
 */
export function mayStandFor(letters: string, words: readonly string[]): boolean {
  const wanted = lettersOf(letters)
  const parts = words.flatMap((word) => word.split(/[-‐‑–/.’']/).filter(Boolean))
  const plain = parts.map(lettersOf)
  if (plain[0]?.charAt(0) !== wanted.charAt(0)) return false
  return place(wanted, 0, plain, 0)
}

function place(wanted: string, from: number, parts: readonly string[], part: number): boolean {
  if (from === wanted.length) return part >= parts.length - 1 || parts.slice(part).every(givesNoLetter)
  const word = parts[part]
  if (word === undefined) return false
  if (part > 0 && givesNoLetter(word) && place(wanted, from, parts, part + 1)) return true
  if (word.charAt(0) !== wanted.charAt(from)) return false
  // Letters within the word: “Interpol”, “UNESCO”.
  let [at, next] = [0, from]
  do {
    next++
    if (place(wanted, next, parts, part + 1)) return true
    at = next < wanted.length ? word.indexOf(wanted.charAt(next), at + 1) : -1
  } while (at > 0)
  return false
}

const small = new Set(['de', 'del', 'des', 'du', 'la', 'le', 'et', 'y', 'e', 's'])

/** Words that give an acronym no letter, or may give one. */
export const givesNoLetter = (word: string): boolean =>
  articles.has(word) || coordinators.has(word) || prepositions.has(word) || small.has(word)
