import {
  type CalendarDate,
  type Day,
  daysOf,
  isDay,
  numberOf,
  type Paragraph,
  type Part,
  type Reading,
  type SentenceDates,
  type Span,
  type TimeMention,
  weekdayOf,
} from '../../src/rule-kit/index.ts'

/** A story as its dates are held against one another. */
export interface Story {
  reading: Reading
  /** Its own date, where that is known. */
  today: Day | undefined
  /** Dates that do not go with what is said beside them of now: told once, and not again of their weekday. */
  told: Set<CalendarDate>
}

/** Who speaks: a quotation is held against itself only. Undefined for the writer. */
export const voiceOf = ({quotationAt}: Reading, {paragraph, start}: Span): unknown =>
  quotationAt(paragraph, start) ?? (paragraph.quoted ? paragraph : undefined)

/** The stretch of a part, or from one to another. */
export const at = (paragraph: Paragraph, {start}: Part, {end}: Part): Span => ({paragraph, start, end})

/** What a date says of the day, without its weekday: “May 3, 2019”. */
export function dayOf({paragraph, day, month, year}: CalendarDate): Span | undefined {
  const parts = [day, month, year].filter((part) => part !== undefined).sort((a, b) => a.start - b.start)
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last && at(paragraph, first, last)
}

/** A date's day, where it tells all of it. */
export function fullDay({day, month, year}: CalendarDate): Day | undefined {
  if (!day || !month || !year) return undefined
  const told = {day: day.value, month: month.value, year: year.value}
  return isDay(told) ? told : undefined
}

/** The day of the year that is nearest to the story's date, for a date that tells no year. */
export function nearestDay({day, month, year}: CalendarDate, today: Day): Day | undefined {
  if (!day || !month) return undefined
  const years = year ? [year.value] : [today.year, today.year - 1, today.year + 1]
  const days = years.map((one) => ({year: one, month: month.value, day: day.value})).filter(isDay)
  const distance = (one: Day) => Math.abs(numberOf(one) - numberOf(today))
  return days.sort((a, b) => distance(a) - distance(b))[0]
}

/** Whether a date tells weekday, day and month that can be. */
export function isPair(date: CalendarDate): date is CalendarDate & {weekday: Part; day: Part; month: Part} {
  const {weekday, day, month, year} = date
  return (
    !!weekday && !!day && !!month && month.value <= 12 && day.value > 0 && day.value <= daysOf(month.value, year?.value)
  )
}

export const isRight = (weekday: Part, day: Day): boolean => weekdayOf(day) === weekday.value

export type Yearly = CalendarDate & {year: Part}

/** Whether a mention is a date with a year after Christ, and nothing keeps it vague. */
export const isYearly = (mention: TimeMention | undefined): mention is Yearly =>
  mention?.kind === 'date' && mention.year !== undefined && mention.year.value > 0 && !mention.hedge

/** A year that a dash or “to” goes on from is no point in time. */
export function isRanged({paragraph, end, start}: Span): boolean {
  return (
    /^\s?[-–—]\s?\d/.test(paragraph.text.slice(end, end + 4)) ||
    /\d\s?[-–—]\s?$/.test(paragraph.text.slice(Math.max(0, start - 4), start))
  )
}

/** More dates in a sentence are a table's. */
const mostMentions = 200

/** The sentences that have dates, as far as they are prose. */
export const proseOf = ({dates}: Reading): SentenceDates[] =>
  dates.bySentence.filter(({mentions}) => mentions.length <= mostMentions)

/** Years that stand in a text, each with its place. */
export const yearsIn = (text: string): {year: number; at: number}[] =>
  Array.from(text.matchAll(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g), ({0: year, index}) => ({year: Number(year), at: index}))
