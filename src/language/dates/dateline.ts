import type {Paragraph} from '../reading.ts'
import {type Day, isDay} from './calendar.ts'
import {findCalendarDates} from './calendar-dates.ts'
import {anyMonth, anyWeekday} from './calendar-names.ts'
import {withoutOverlaps} from './find.ts'

/** Paragraphs at the head of a story that may open with the dateline: headline, standfirst and byline stand before it. */
const mostAtHead = 8

/** “GENEVA, May 3, 2019 (Agency) —”, “ST. LOUIS, Mo., 12 June 2019 –” */
const dateline = new RegExp(
  `^[\\s“"]*\\p{Lu}[\\p{Lu}.’'-]+(?:\\s[\\p{Lu}.’'-]+){0,3}(?:,\\s\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)?)??(?:,|:)?\\s\\(?(?<date>(?:${anyWeekday}|${anyMonth}|\\d)[\\p{L}\\d.,\\s]{4,32}?)\\)?,?\\s?(?:\\([^()]{1,40}\\)\\s?)?(?:—|–|--?)\\s`,
  'u',
)

/** What it needs, quickly told: a capital, no small letter behind it, and a dash. */
const mayBeDateline = /^[\s“"]*\S[^a-z\s][\s\S]*?[—–-]\s/

/** The day that a story's dateline tells; undefined where it has none, or none with a year. */
export function findDateline(paragraphs: readonly Paragraph[]): Day | undefined {
  for (const {text} of paragraphs.slice(0, mostAtHead)) {
    const head = text.slice(0, 160)
    const date = mayBeDateline.test(head) ? dateline.exec(head)?.groups?.date : undefined
    const [found, ...others] = date ? withoutOverlaps(findCalendarDates(date)) : []
    if (!found || others.length || found.pair) continue
    const {year, month, day, end, start} = found
    if (!year || !month || !day || start !== 0 || end !== date?.length) continue
    const told = {year: year.value, month: month.value, day: day.value}
    if (isDay(told)) return told
  }
  return undefined
}
