import {levelOf, type Reading, type Report, textAfter, textBefore} from '../../src/rule-kit/index.ts'
import {abbreviations} from './abbreviations.generated.ts'

/** Two marks where one belongs: the pattern, what it stands for, and when it is right after all. */
interface Doubling {
  pattern: RegExp
  expected(found: string, rest: string): string[]
  isRight?(wordBefore: string): boolean
}

/** The U.S. and etc. keep their stop before a comma; Yahoo! and a title keep their mark before anything. */
const mayBeAbbreviation = (word: string) =>
  /[.\p{Lu}]/u.test(word) || (word.length < 5 && !isCommon(word)) || abbreviations.includes(word)

/** “year.,”: no house cuts a word of four letters to four, nor is a word so common cut off. */
const isCommon = (word: string) => word.length === 4 && levelOf(word) >= leastLevel
const leastLevel = 9
const mayBeName = (word: string) => /^[\p{Pi}"'(]*\p{Lu}/u.test(word)

const goesOn = (rest: string) => /^["”’]?\s+\p{Ll}/u.test(rest)

const doublings: readonly Doubling[] = [
  {
    pattern: /(?<=[\p{L}\p{N}\p{Pf}\p{Pe}"'%])\.\.(?=[\s"”’)\]]|$)/gu,
    expected: (_, rest) => (goesOn(rest) ? ['…', '.'] : ['.']),
  },
  {pattern: /(?<=\p{L})[?!]\.(?=[\s"”’)\]]|$)/gu, expected: ([first]) => [first as string], isRight: mayBeName},
  {
    pattern: /(?<=\p{L})[?!],(?=[\s"”’)\]]|$)/gu,
    expected: ([first], rest) => (/^["”’]/.test(rest) ? [first as string] : [',', first as string]),
    isRight: mayBeName,
  },
  {pattern: /(?<=[\p{L}\p{N}])[,;:]\.(?=[\s"”’)\]]|$)/gu, expected: () => ['.']},
  {
    pattern: /(?<=\p{Ll})\.[,;](?=[\s"”’)\]]|$)/gu,
    expected: (found, rest) => (goesOn(rest) ? [found.slice(1), '.'] : ['.', found.slice(1)]),
    isRight: mayBeAbbreviation,
  },
  {pattern: /(?<=[\p{L}\p{N}])(?:,,|;;)(?=\s|$)/gu, expected: ([first]) => [first as string]},
  {
    pattern: /(?<=\p{Ll})\.[”"’][.,](?=\s|$)/gu,
    expected: ([, mark, last]) => [`${last}${mark}`],
    isRight: mayBeAbbreviation,
  },
  {pattern: /(?<=\p{L}),[”"’][.,](?=\s|$)/gu, expected: ([, mark, last]) => [`${last}${mark}`]},
]

/** What each of them has. Asked first: few paragraphs have it, and the patterns are slow. */
const twoMarks = /[.,;:!?][”"’]?[.,;]/

export function* findDoubled({paragraphs}: Reading): Generator<Report> {
  for (const paragraph of paragraphs.filter(({text}) => twoMarks.test(text)))
    for (const {pattern, expected, isRight} of doublings)
      for (const {index: start, 0: found} of paragraph.text.matchAll(pattern)) {
        const word = /[^\s]+$/.exec(textBefore({paragraph, start}))?.[0] ?? ''
        if (isRight?.(word)) continue
        const end = start + found.length
        yield {
          at: {paragraph, start, end},
          message: `“${found}” is one mark too many. Keep one.`,
          expected: expected(found, textAfter({paragraph, end})),
        }
      }
}
