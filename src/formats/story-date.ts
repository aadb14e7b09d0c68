import type {Problem} from './copy.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const weekday = '^\\s*(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\\.?,?\\s+)?'

const patterns = [
  /^\s*(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/,
  /^\s*(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\d)/,
  new RegExp(`${weekday}${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'i'),
  new RegExp(`${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month},?\\s+(?<year>\\d{4})(?!\\d)`, 'i'),
]

/** What a field of metadata says of the story's date. */
export interface StoryDate {
  /** `YYYY-MM-DD` */
  date?: string
  /** Set where the field is written as a date, and the calendar has no such day. */
  isImpossible?: boolean
}

/**
 * Reads a date as metadata have it: ISO, with a time behind it or not, “3 May 2019”, “May 3, 2019”, “Fri, 03 May 2019
 * 10:00:00 GMT”. The day is taken as written, whatever the zone. “03/05/2019” is nobody's day.
 */
export function readStoryDate(text: string): StoryDate {
  for (const pattern of patterns) {
    const groups = pattern.exec(text.slice(0, 80))?.groups
    if (!groups) continue
    const [year, day] = [Number(groups.year), Number(groups.day)]
    const number = groups.name ? months.indexOf(groups.name.toLowerCase()) + 1 : Number(groups.month)
    // Day 0 of the next month is the last of this one.
    const last = new Date(Date.UTC(2000, number, 0))
    last.setUTCFullYear(year, number, 0)
    if (number < 1 || number > 12 || day < 1 || day > last.getUTCDate()) return {isImpossible: true}
    return {date: `${groups.year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`}
  }
  return {}
}

/** That a field cannot be the date it is meant for. */
export function impossibleDate(text: string, offset: number): Problem {
  return {reason: `“${text.trim().slice(0, 40)}” is no day of the calendar. Write YYYY-MM-DD.`, offset}
}
