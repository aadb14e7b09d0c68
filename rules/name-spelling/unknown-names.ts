import {foldName, hasWord, nameKinds, type Reading, type Span, type Word} from '../../src/rule-kit/index.ts'

/** A capitalised word that neither the lexicon nor the gazetteer has. */
export interface UnknownName {
  /** Where it stands, without a possessive's ending. */
  at: Span
  text: string
  word: Word
}

/** Letters from which a slip is plain to see in a name; short names are each a stroke from many. */
const shortest = 6
/** A name that the story writes again in the same way is meant so. */
const often = 2

/** Names of a story that nothing is known of, and that it writes once. */
export function findUnknownNames({words}: Reading, own: ReadonlySet<string>): UnknownName[] {
  const names = words.flatMap((word) => readName(word) ?? [])
  const counts = new Map<string, number>()
  for (const {text} of names) counts.set(text, (counts.get(text) ?? 0) + 1)
  return names.filter(({text}) => (counts.get(text) ?? 0) < often && !own.has(text.toLowerCase()) && !isKnown(text))
}

/** One word in the letters of English, of which the first alone is a capital: no handle, no part of an address. */
function readName(word: Word): UnknownName | undefined {
  const {paragraph} = word
  const text = word.text.replace(/['’](?:s|d|ll)?$/, '')
  const end = word.start + text.length
  if (word.opaque || text.length < shortest || !/^[A-Z][a-z]+$/.test(text)) return undefined
  if (/[\p{L}\d@#/\\_.&‘’'-]$/u.test(paragraph.text.slice(0, word.start))) return undefined
  if (/^(?:[\d@#/\\_&-]|[.:]\p{L})/u.test(paragraph.text.slice(word.end, word.end + 2))) return undefined
  return {at: {paragraph, start: word.start, end}, text, word}
}

/** Known as it is, or made of what is known: “Smiths”, “Trumpian”, “Gazans”. */
function isKnown(text: string): boolean {
  const has = (name: string) => hasWord(name) || nameKinds(name) !== undefined
  if (has(text)) return true
  const stem = foldName(text).replace(
    /(?:s|es|i|n|an|ian|ist|ism|ite|ites|esque|ville|gate|land|burg|ton|town|shire)$/,
    '',
  )
  return stem.length >= 4 && stem.length < text.length && has(stem.charAt(0).toUpperCase() + stem.slice(1))
}
