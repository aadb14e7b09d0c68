import {
  hasCapital,
  hasWord,
  nameKinds,
  type Reading,
  remember,
  type Sentence,
  type Span,
  spanOf,
  type Word,
} from '../../src/rule-kit/index.ts'

/** A capitalised word that the story writes once in this way. */
export interface Name {
  /** Where it stands, without a possessive's ending. */
  at: Span
  text: string
  word: Word
}

const shortest = 3
/** A name that the story writes again in the same way is meant so. */
const often = 2

/** The names of a story that it writes once, but for those of the house; and every name that it has, in lower case. */
export function findNames({sentences}: Reading, own: ReadonlySet<string>): {once: Name[]; all: ReadonlySet<string>} {
  const names = sentences.flatMap(namesIn)
  const counts = new Map<string, number>()
  for (const {text} of names) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1)
  const once = names.filter(({text}) => (counts.get(text.toLowerCase()) ?? 0) < often && !own.has(text.toLowerCase()))
  return {once, all: new Set(counts.keys())}
}

const namesIn = remember(({words}: Sentence) =>
  words.filter(({text}) => hasCapital(text)).flatMap((word) => readName(word) ?? []),
)

/** One word in the letters of English, of which the first alone is a capital: no handle, no part of an address. */
function readName(word: Word): Name | undefined {
  const {paragraph} = word
  const text = word.text.replace(/['’](?:s|d|ll)?$/, '')
  const end = word.start + text.length
  if (word.opaque || text.length < shortest || !/^[A-Z][a-z]+$/.test(text)) return undefined
  if (/[\p{L}\d@#/\\_.&‘’'-]$/u.test(paragraph.text.slice(Math.max(0, word.start - 2), word.start))) return undefined
  if (/^(?:[\d@#/\\_&-]|[.:]\p{L})/u.test(paragraph.text.slice(word.end, word.end + 2))) return undefined
  return {at: {paragraph, start: word.start, end}, text, word}
}

/** The words of a dateline that stand in capitals, each as a name: “CINCINNATI”. */
export function findNamesOfDateline({sentences, lines: {dateline}}: Reading, own: ReadonlySet<string>): Name[] {
  if (!dateline) return []
  const words = sentences
    .filter(({paragraph}) => paragraph === dateline.paragraph)
    .flatMap(({words}) => words.filter(({start}) => start < dateline.end))
  return words
    .filter(({text}) => /^[A-Z]{4,}$/.test(text) && !own.has(text.toLowerCase()))
    .map((word) => ({at: spanOf(word), text: word.text.charAt(0) + word.text.slice(1).toLowerCase(), word}))
}

/** What makes names of names, and place names of words; never after its own first letter: no “Americaan”. */
const endings = 's es i n an ian ist ism ite ites esque ville gate land burg ton town shire ia stan'.split(' ')
const shortestStem = 4

/** Whether the lexicon or the gazetteer has a name. */
export const isKnown = ({text}: Pick<Name, 'text'>): boolean => hasWord(text) || nameKinds(text) !== undefined

/** Whether a name may be made of another: “Smiths”, “Trumpian”, “Gazans”. */
export function isMade({text}: Name): boolean {
  return endings.some((ending) => {
    const stem = text.slice(0, -ending.length)
    if (!text.endsWith(ending) || stem.length < shortestStem || stem.at(-1) === ending[0]) return false
    // “Asisn”
    return (ending !== 'n' || /[aeio]$/.test(stem)) && isKnown({text: stem})
  })
}
