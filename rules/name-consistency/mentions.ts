import {
  isNameWord,
  isOfCalendar,
  isTitle,
  opensSentence,
  type Reading,
  remember,
  type Span,
  spellingOf,
  type Word,
} from '../../src/rule-kit/index.ts'

/** Where in a name of several words a word stands; a name of one word is bare. */
export type Role = 'bare' | 'first' | 'middle' | 'last'

/** One word of a name, where it is used. */
export interface Use extends Span {
  /** Without a possessive's ending. */
  text: string
  word: Word
  role: Role
  /** The words before and after it in its name, titles among them. */
  before: string | undefined
  after: string | undefined
  /** The given name and what else comes before a surname; empty for a bare name. */
  given: readonly string[]
  /** Its capital tells nothing: every sentence begins so. */
  atStart: boolean
}

/** One spelling of a word of names, with all its uses in the story. */
export interface Spelling {
  text: string
  uses: Use[]
}

/** The words of a story's names by their spelling, in the order of their first use. */
export function findSpellings({entities}: Reading): Spelling[] {
  const spellings = new Map<string, Spelling>()
  for (const use of entities.runs.flatMap(usesOf)) {
    const spelling = spellings.get(use.text) ?? {text: use.text, uses: []}
    spellings.set(use.text, spelling)
    spelling.uses.push(use)
  }
  return [...spellings.values()]
}

const usesOf = remember((run: readonly Word[]): readonly Use[] => {
  const proper = run.filter((word) => !isTitle(word))
  return run.flatMap((word, i) => {
    if (!isNameWord(word) || isOfCalendar(word)) return []
    const text = spellingOf(word)
    const place = proper.indexOf(word)
    const isLast = place === proper.length - 1
    const role = proper.length < 2 ? 'bare' : place === 0 ? 'first' : isLast ? 'last' : 'middle'
    const given = isLast ? proper.slice(0, -1).map((one) => one.text) : []
    return {
      ...{text, word, role, given, atStart: opensSentence(word)},
      ...{before: run[i - 1]?.text, after: run[i + 1]?.text},
      ...{paragraph: word.paragraph, start: word.start, end: word.start + text.length},
    }
  })
})
