import type {Reading} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'

/** Two marks that cannot stand together, and what to write for them. */
const clashes: readonly {pattern: RegExp; expected(found: string): string[]}[] = [
  // “;,”, “:,”, “,;”, “,:”, “:;”
  {
    pattern: /(?<=[\p{L}\p{N})\]”’"'])(?<!:[\w+-]{1,40})(?:;[,:]|:[,;]|,[;:])(?=\s)/gu,
    expected: ([a, b]) => [a === ',' ? b : a] as string[],
  },
  // “,?”, “,!”
  {pattern: /(?<=[\p{L}\p{N}]),[?!](?=[\s”’"')]|$)/gu, expected: ([, b]) => [b as string]},
  // “?;”
  {pattern: /(?<=\p{Ll}{3})[?!][;:](?=\s)/gu, expected: ([a, b]) => [b as string, a as string]},
  // “.!”, “.?”
  {pattern: /(?<=\p{Ll}{4})\.[?!](?=[\s”’"')]|$)/gu, expected: ([, b]) => [b as string]},
  // “, —”, “—,”
  {
    pattern: /(?<=[\p{L}\p{N}]),\s?[—–](?=\s|\p{Ll})|(?<=\s|\p{L})[—–],(?=\s)/gu,
    expected: (found) => [found.replace(',', ''), ','],
  },
  // “(, ” and “,)”
  {pattern: /(?<=\s)\(,\s?(?=\p{L})/gu, expected: () => ['(']},
  {pattern: /(?<=\p{L}),\)/gu, expected: () => [')']},
]

/** What every clash has: most paragraphs have none, and are asked one question. */
const mayClash = /[,;:?!.([—–]\s?[,;:?!)—–]/

export function* findClashes({paragraphs}: Reading): Generator<Slip> {
  for (const paragraph of paragraphs.filter(({text}) => mayClash.test(text)))
    for (const {pattern, expected} of clashes)
      for (const {index: start, 0: found} of paragraph.text.matchAll(pattern))
        yield {
          at: {paragraph, start, end: start + found.length},
          expected: expected(found),
          message: `“${found}”: these two marks cannot stand together. Keep one.`,
        }
}
