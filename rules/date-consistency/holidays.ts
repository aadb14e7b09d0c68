import {
  type CalendarDate,
  months,
  type Part,
  type Report,
  type Span,
  textBefore,
  textOf,
  weekdays,
} from '../../src/rule-kit/index.ts'
import type {Pair} from './pairs.ts'
import {at, dayOf, type Story, voiceOf, yearsIn} from './story.ts'

/** A day that is kept each year: on one date, or on one weekday, from a day of a month on, or in any. */
interface Holiday {
  name: string
  month?: number
  day?: number
  weekday?: number
}

const [sunday, monday, tuesday, wednesday, thursday, friday] = [0, 1, 2, 3, 4, 5]

const kept: readonly Holiday[] = [
  {name: "New Year['’]s Day", month: 1, day: 1},
  {name: 'Burns Night', month: 1, day: 25},
  {name: 'Australia Day', month: 1, day: 26},
  {name: 'Groundhog Day', month: 2, day: 2},
  {name: "(?:St\\.? )?Valentine['’]s Day", month: 2, day: 14},
  {name: "St\\.? David['’]s Day", month: 3, day: 1},
  {name: "St\\.? Patrick['’]s Day", month: 3, day: 17},
  {name: "April Fools?['’]?s?['’]? Day", month: 4, day: 1},
  {name: 'Earth Day', month: 4, day: 22},
  {name: "St\\.? George['’]s Day", month: 4, day: 23},
  {name: 'Anzac Day', month: 4, day: 25},
  {name: 'Cinco de Mayo', month: 5, day: 5},
  {name: 'Juneteenth', month: 6, day: 19},
  {name: 'Canada Day', month: 7, day: 1},
  {name: 'Bastille Day', month: 7, day: 14},
  {name: 'Halloween', month: 10, day: 31},
  {name: '(?:Guy Fawkes|Bonfire) Night', month: 11, day: 5},
  {name: '(?:Veterans|Armistice) Day', month: 11, day: 11},
  {name: "St\\.? Andrew['’]s Day", month: 11, day: 30},
  {name: 'Christmas Eve', month: 12, day: 24},
  {name: 'Christmas Day', month: 12, day: 25},
  {name: 'Boxing Day', month: 12, day: 26},
  {name: "New Year['’]s Eve", month: 12, day: 31},
  {name: '(?:Martin Luther King(?:,? Jr\\.?)?|M\\.?L\\.?K\\.?) Day', month: 1, day: 15, weekday: monday},
  {name: "Presidents?['’]?s? Day", month: 2, day: 15, weekday: monday},
  {name: "Mother['’]s Day", weekday: sunday},
  {name: "Father['’]s Day", weekday: sunday},
  {name: 'Victoria Day', month: 5, day: 18, weekday: monday},
  {name: 'Memorial Day', month: 5, day: 25, weekday: monday},
  {name: 'Labou?r Day', month: 9, day: 1, weekday: monday},
  {name: 'Columbus Day', month: 10, day: 8, weekday: monday},
  {name: 'Thanksgiving(?: Day)?', month: 11, day: 22, weekday: thursday},
  {name: 'Black Friday', month: 11, day: 23, weekday: friday},
  {name: '(?:Ash|Spy) Wednesday', weekday: wednesday},
  {name: '(?:Shrove|Fat) Tuesday|Mardi Gras', weekday: tuesday},
  {name: 'Maundy Thursday', weekday: thursday},
  {name: 'Good Friday', weekday: friday},
  {name: '(?:Palm|Easter|Remembrance|Super Bowl) Sunday', weekday: sunday},
  {name: 'Easter Monday', weekday: monday},
]

const named = kept.map((holiday) => ({
  holiday,
  pattern: new RegExp(`(?<!\\p{L}|-)(${holiday.name})(?:, (?:on )?| \\()$`, 'u'),
}))
const mayBeHoliday = /(?:Day|Eve|Night|Halloween|Mayo|Juneteenth|Thanksgiving|Gras|[a-z]day)(?:, (?:on )?| \()$/u

/** Other churches and countries keep another day, and some kept one in other years. */
const isOfOthers = /(?<!\p{L})(?:Orthodox|Coptic|Ethiopian|Lunar|Chinese|observed|Canadian|old)(?!\p{L})/u
const firstYear = 1975

interface Kept extends Holiday {
  words: Span
}

/** The holiday that a date stands beside: “Labor Day, Sept. 1”. */
function holidayOf(date: CalendarDate): Kept | undefined {
  const before = textBefore(date)
  if (!date.day || !date.month || date.hedge || !mayBeHoliday.test(before)) return undefined
  if (isOfOthers.test(before.slice(-40)) || yearsIn(date.paragraph.text).some(({year}) => year < firstYear))
    return undefined
  for (const {holiday, pattern} of named) {
    const match = pattern.exec(before)
    if (!match?.[1]) continue
    const start = date.start - before.length + match.index
    return {...holiday, words: {paragraph: date.paragraph, start, end: start + match[1].length}}
  }
  return undefined
}

/** “Labor Day, Sept. 1” is a Monday, to hold other dates against. */
export function pairOfHoliday(date: CalendarDate): Pair | undefined {
  const holiday = date.weekday ? undefined : holidayOf(date)
  if (holiday?.weekday === undefined || !isKept(holiday, date)) return undefined
  const {start, end} = holiday.words
  return {...date, start, weekday: {value: holiday.weekday, start, end}} as Pair
}

/** Whether a holiday can fall on a date; in a month of which nothing is known, as Labour Day in May, it may. */
function isKept({month, day, weekday}: Holiday, date: CalendarDate): boolean {
  const told = date as CalendarDate & {day: Part; month: Part}
  if (month === undefined || day === undefined) return true
  if (weekday === undefined) return told.month.value === month && told.day.value === day
  return told.month.value === month && told.day.value >= day && told.day.value < day + 7
}

/** “Christmas Eve, Dec. 23”, “Thanksgiving, Nov. 29”: a day on which it is not kept. */
export function* findWrongHolidays({reading}: Story): Generator<Report> {
  for (const date of reading.dates.all) {
    const holiday = date.kind === 'date' && !voiceOf(reading, date) ? holidayOf(date) : undefined
    if (date.kind !== 'date' || !holiday?.month || !holiday.day || date.month?.value !== holiday.month) continue
    if (isKept(holiday, date)) continue
    const {month, day, weekday, words} = holiday
    const when =
      weekday === undefined
        ? `is on ${months[month - 1]} ${day}`
        : `is a ${weekdays[weekday]} from ${months[month - 1]} ${day} to ${day + 6}`
    yield {
      at: at(date.paragraph, date.day as Part, date.day as Part),
      message: `“${textOf(dayOf(date) as Span)}”: ${textOf(words)} ${when}. Check the date.`,
      expected: weekday === undefined ? [String(day)] : [],
      related: [{at: words, message: `“${textOf(words)}” here.`}],
    }
  }
}
