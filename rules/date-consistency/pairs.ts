import {
  type CalendarDate,
  type Day,
  isDay,
  numberOf,
  type Part,
  type Span,
  spanOf,
  weekdayOf,
} from '../../src/rule-kit/index.ts'
import {at} from './story.ts'
import {weekdayLike} from './wording.ts'

/** A weekday with its day of a month: “Tuesday, May 3”. */
export type Pair = CalendarDate & {weekday: Part; day: Part; month: Part}

/** Weekday and day, without “last” before them. */
export function wordsOf({paragraph, weekday, day, month}: Pair): Span {
  const [first, , last] = [weekday, day, month].sort((a, b) => a.start - b.start) as [Part, Part, Part]
  return spanOf(at(paragraph, first, first), at(paragraph, last, last))
}

/** The words of a pair with the weekday that its day has, and with the nearest day that has its weekday. */
export function repairsOf(pair: Pair, right: number): string[] {
  const {paragraph, weekday, day, month} = pair
  const text = (part: Part) => paragraph.text.slice(part.start, part.end)
  const written = (part: Part, instead: string) => {
    const words = wordsOf(pair)
    return paragraph.text.slice(words.start, part.start) + instead + paragraph.text.slice(part.end, words.end)
  }
  const days = ((weekday.value - right + 10) % 7) - 3
  const moved = day.value + days
  // In another month, its name would have to change, too.
  const isOfMonth = moved > 0 && moved <= (month.value === 2 ? 28 : 30)
  const isPlain = !/^(?:st|nd|rd|th)/.test(paragraph.text.slice(day.end, day.end + 2))
  return [
    written(weekday, weekdayLike(right, text(weekday))),
    ...(isOfMonth && isPlain ? [written(day, String(moved))] : []),
  ]
}

/** Days from one date to another by the shorter way round the year. */
export function daysBetween(one: Pair, other: Pair, leap: boolean): number {
  // A year with a leap day behind each, or none.
  const [year, length] = leap ? [2000, 366] : [2001, 365]
  const dayIn = ({day, month}: Pair) =>
    numberOf({year, month: month.value, day: month.value === 2 ? Math.min(day.value, leap ? 29 : 28) : day.value})
  const days = dayIn(other) - dayIn(one)
  return days > length / 2 ? days - length : days < -length / 2 ? days + length : days
}

/** Whether two can be of one year. */
export const agree = (one: Pair, other: Pair): boolean =>
  [false, true].some(
    (leap) => (one.weekday.value + daysBetween(one, other, leap) + 7 * 60 - other.weekday.value) % 7 === 0,
  )

/** Whether a pair is right in a year. */
export function isOfYear({weekday, day, month}: Pair, year: number): boolean {
  const told: Day = {year, month: month.value, day: day.value}
  return isDay(told) && weekdayOf(told) === weekday.value
}
