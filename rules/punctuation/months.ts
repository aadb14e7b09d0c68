import {type Reading, weekdays} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'

const pattern =
  /(?<!\d(?:st|nd|rd|th)?\s)\b((?:January|February|March|April|May|June|July|August|September|October|November|December)), ((?:19|20)\d\d)(?=[.,;:)]|\s(?:and|as|at|by|for|from|in|on|or|that|the|to|until|when|where|which|with)\b|$)/g

const weekday = `(?:${weekdays.join('|')})`
const listed = new RegExp(
  `(?<!\\b(?:Good|Super|Black|Big|Holy|Easter|Palm|Shrove|Ash|Cyber|Giving) )\\b(${weekday})(?= ${weekday}(?:,| and | or ))`,
  'g',
)

/** “Monday Tuesday and Friday” */
export function* findListedDays({paragraphs}: Reading): Generator<Slip> {
  for (const paragraph of paragraphs)
    for (const {index: start, 0: day} of paragraph.text.matchAll(listed))
      yield {
        at: {paragraph, start, end: start + day.length},
        expected: [`${day},`],
        message: `“${day}”: a comma stands between days that are listed. Put one in.`,
      }
}

/** “in June, 2025”: between a month and its year the desks put no comma any more. */
export function* findMonths({paragraphs}: Reading): Generator<Slip> {
  for (const paragraph of paragraphs)
    for (const {index: start, 0: found, 1: month, 2: year} of paragraph.text.matchAll(pattern))
      yield {
        at: {paragraph, start, end: start + found.length},
        expected: [`${month} ${year}`],
        message: `“${found}”: a month and its year need no comma between them. Delete it.`,
        severity: 'warning',
      }
}
