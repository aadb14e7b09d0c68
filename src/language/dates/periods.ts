import {lowered} from '../letters.ts'
import type {Found} from './find.ts'
import type {Period} from './mention.ts'
import {numeralOf, ordinal} from './numbers.ts'

const decade = /(?<![\p{L}\d.,])(?<value>(?:1\d|20)\d0|['’‘]?\d0)['’]?s(?!\p{L})/gu
const century = new RegExp(
  `(?<![\\p{L}\\d.,])(?<value>\\d{1,2}(?:st|nd|rd|th)|${ordinal})[\\s-]centur(?:y|ies)(?!\\p{L})`,
  'gu',
)

/** “the 1990s”, “the ’90s”, “the 19th century” */
export function findPeriods(text: string): Found<Period>[] {
  const found = (pattern: RegExp, unit: Period['unit'], text: string) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: 'period' as const,
      start: match.index,
      end: match.index + match[0].length,
      unit,
      value: numeralOf(match.groups?.value?.replace(/^['’‘]/, '') ?? '') ?? 0,
    }))
  return [
    ...(/0['’]?s/.test(text) ? found(decade, 'decade', text) : []),
    ...(/centur/i.test(text) ? found(century, 'century', lowered(text)) : []),
  ]
}
