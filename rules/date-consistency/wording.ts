import {
  type CalendarDate,
  cardinalOf,
  type Day,
  months,
  ordinalInFigures,
  ordinalOf,
  type Part,
  type Span,
  weekdayOf,
  weekdays,
} from '../../src/rule-kit/index.ts'

/** “a Friday” */
export const aWeekday = (weekday: number): string => `a ${weekdays[weekday]}`

/** A weekday written as another is: “Tue.” → “Fri.”, “TUESDAY” → “FRIDAY” */
export function weekdayLike(weekday: number, text: string): string {
  const name = weekdays[weekday] as string
  const letters = text.replace('.', '')
  const dot = text.endsWith('.') ? '.' : ''
  const written = letters.length > 5 ? name : name.slice(0, 3) + dot
  return letters === letters.toUpperCase() ? written.toUpperCase() : written
}

/** “3 May 2019” or “May 3, 2019”: in the order of the story's other dates. */
export function dayText({year, month, day}: Day, monthFirst: boolean): string {
  const name = months[month - 1]
  return monthFirst ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`
}

/** A number written as another is: “25” → “26”, “25th” → “26th”, “twenty-five” → “twenty-six”. */
export function numberLike(count: number, text: string): string {
  if (/^\d+(?:st|nd|rd|th)/i.test(text)) return ordinalInFigures(count)
  if (/^\d/.test(text)) return String(count)
  const word = /(?:st|nd|rd|th)$/i.test(text) ? ordinalOf(count) : cardinalOf(count)
  return /^\p{Lu}/u.test(text) ? word[0]?.toUpperCase() + word.slice(1) : word
}

const isFullName = (text: string) => months.some((name) => name.toLowerCase() === text.toLowerCase())

/** A date with another day in place of its own, in its own style; undefined where its month is cut short. */
export function dateLike(date: CalendarDate, day: Day): string | undefined {
  const {paragraph, start, end} = date
  const write: [Part | undefined, (text: string) => string][] = [
    [date.weekday, (text) => weekdayLike(weekdayOf(day), text)],
    [date.day, () => String(day.day)],
    [date.month, (text) => (/\d/.test(text) ? text : (months[day.month - 1] as string))],
    [date.year, () => String(day.year)],
  ]
  let text = paragraph.text.slice(start, end)
  const month = date.month && paragraph.text.slice(date.month.start, date.month.end)
  if (month !== undefined && date.month?.value !== day.month && !isFullName(month)) return undefined
  for (const [part, replace] of write.toSorted(([a], [b]) => (b?.start ?? 0) - (a?.start ?? 0))) {
    if (!part) continue
    const own = paragraph.text.slice(part.start, part.end)
    const behind =
      part === date.day ? /^(?:st|nd|rd|th)/.exec(paragraph.text.slice(part.end, part.end + 2))?.[0] : undefined
    const written = part === date.month && date.month?.value === day.month ? own : replace(own)
    const shown = behind ? ordinalInFigures(day.day) : written
    text = text.slice(0, part.start - start) + shown + text.slice(part.end + (behind?.length ?? 0) - start)
  }
  return text
}

/** “25 years”, “twenty-five-year” with another number in it. */
export function durationLike(duration: Span, count: number): string {
  const text = duration.paragraph.text.slice(duration.start, duration.end)
  const [number = ''] = /^(?:\d+|[a-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)/i.exec(text) ?? []
  return numberLike(count, number) + text.slice(number.length)
}
