import {hasWord, nameKinds, type Reading, type Span, type Word} from '../../src/rule-kit/index.ts'

/** A capitalised word that the story writes once in this way. */
export interface Name {
  /** Where it stands, without a possessive's ending. */
  at: Span
  text: string
  word: Word
}

/** Letters from which a slip is plain to see in a name; short names are each a stroke from many. */
const shortest = 6
/** A name that the story writes again in the same way is meant so. */
const often = 2

/** The names of a story that it writes once, but for those of the house. */
export function findNames({words}: Reading, own: ReadonlySet<string>): Name[] {
  const names = words.flatMap((word) => readName(word) ?? [])
  const counts = new Map<string, number>()
  for (const {text} of names) counts.set(text, (counts.get(text) ?? 0) + 1)
  return names.filter(({text}) => (counts.get(text) ?? 0) < often && !own.has(text.toLowerCase()))
}

/** One word in the letters of English, of which the first alone is a capital: no handle, no part of an address. */
function readName(word: Word): Name | undefined {
  const {paragraph} = word
  const text = word.text.replace(/['’](?:s|d|ll)?$/, '')
  const end = word.start + text.length
  if (word.opaque || text.length < shortest || !/^[A-Z][a-z]+$/.test(text)) return undefined
  if (/[\p{L}\d@#/\\_.&‘’'-]$/u.test(paragraph.text.slice(0, word.start))) return undefined
  if (/^(?:[\d@#/\\_&-]|[.:]\p{L})/u.test(paragraph.text.slice(word.end, word.end + 2))) return undefined
  return {at: {paragraph, start: word.start, end}, text, word}
}

/** What makes names of names, and place names of words. */
const endings = 's es i n an ian ist ism ite ites esque ville gate land burg ton town shire ia stan'.split(' ')
const shortestStem = 4

/** Whether the lexicon or the gazetteer has a name, or that of which it is made: “Smiths”, “Trumpian”, “Gazans”. */
export function isKnown({text}: Name): boolean {
  const has = (name: string) => hasWord(name) || nameKinds(name) !== undefined
  if (has(text)) return true
  const stems = endings.filter((ending) => text.endsWith(ending)).map((ending) => text.slice(0, -ending.length))
  return stems.some((stem) => stem.length >= shortestStem && has(stem))
}
