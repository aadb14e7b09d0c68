import {patterns as lines} from './patterns.generated.ts'

/** A word of a pattern: what may stand there, or what may not. */
export interface Element {
  words: ReadonlySet<string>
  isNegated: boolean
  isOptional: boolean
}

/** Words in their company. */
export interface Pattern {
  /** The nearest first. */
  before: readonly Element[]
  /** Each wrong way of writing, as words, with the right one. */
  confusions: readonly {wrong: readonly string[]; right: string}[]
  after: readonly Element[]
}

const shape = /^(.*?)\s*\[([^\]>]+) > ([^\]]+)\]\s*(.*)$/

/** What stands in an element's words for figures, for any word, and for a word with a capital. */
export const [figures, anyWord, capital] = ['#', '*', 'A']

function readPattern(line: string): Pattern {
  const [, before = '', wrong = '', right = '', after = ''] = shape.exec(line) ?? []
  const rights = right.split('|')
  const confusions = wrong.split('|').map((one, i) => ({wrong: one.split(' '), right: rights[i] as string}))
  return {before: readElements(before).reverse(), confusions, after: readElements(after)}
}

function readElements(text: string): Element[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((element) => ({
      words: new Set(element.replace(/^!|\?$/g, '').split('|')),
      isNegated: element.startsWith('!'),
      isOptional: element.endsWith('?'),
    }))
}

/** Patterns by the first word that is wrong in them. */
export const patternsByWord: ReadonlyMap<
  string,
  readonly {pattern: Pattern; confusion: Pattern['confusions'][number]}[]
> = indexPatterns(lines.map(readPattern))

function indexPatterns(patterns: readonly Pattern[]) {
  const byWord = new Map<string, {pattern: Pattern; confusion: Pattern['confusions'][number]}[]>()
  for (const pattern of patterns)
    for (const confusion of pattern.confusions) {
      const [first = ''] = confusion.wrong
      const known = byWord.get(first)
      if (known) known.push({pattern, confusion})
      else byWord.set(first, [{pattern, confusion}])
    }
  return byWord
}
