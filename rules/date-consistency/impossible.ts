import {
  type CalendarDate,
  type ClockTime,
  daysOf,
  months,
  type Report,
  spanOf,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {at, dayOf, type Story} from './story.ts'

/** Dates that no calendar has, and times that no clock shows. */
export function* findImpossible({reading}: Story): Generator<Report> {
  for (const mention of reading.dates.all)
    if (mention.kind === 'date') yield* findImpossibleDate(mention)
    else if (mention.kind === 'time') yield* findImpossibleTime(mention)
}

/** Somebody speaks of the calendar itself. */
const ofTheCalendar =
  /\b(?:no such|exists?|existed|leap year|leap day|calendars?|fictional|imaginary|never|no\s(?:Feb\p{L}*|April|June|Sept\p{L}*|Nov\p{L}*|\d\d))\b/iu

function* findImpossibleDate(date: CalendarDate): Generator<Report> {
  const {day, month, year, order, sentence} = date
  const words = dayOf(date)
  if (!day || !month || !words || !order) return
  const isNumeric = order === 'year-month-day' || /\d/.test(textOf(at(date.paragraph, month, month)))
  if (month.value > 12) {
    if (isNumeric && year && year.value > 999)
      yield {at: words, message: `There is no month ${month.value}. Check “${textOf(words)}”.`}
    return
  }
  const length = daysOf(month.value, year?.value)
  if ((day.value >= 1 && day.value <= length) || ofTheCalendar.test(sentence.text) || !isPlainDate(date)) return
  const name = months[month.value - 1] as string
  const isLeapDay = month.value === 2 && day.value === 29 && year !== undefined
  yield {
    at: words,
    message: isLeapDay
      ? `${year.value} is no leap year, so February has 28 days. Check “${textOf(words)}”.`
      : day.value
        ? `${name} has ${daysOf(month.value, year?.value)} days. Check “${textOf(words)}”.`
        : `No month has a day 0. Check “${textOf(words)}”.`,
    expected: isNumeric ? [] : repairsOf(date, length),
  }
}

/** The month's last day, and the first of the next. */
function repairsOf(date: CalendarDate, length: number): string[] {
  const {paragraph, day, month, year} = date
  const words = dayOf(date)
  if (!words || !day || !month || day.value > 31 || !day.value) return []
  const write = (value: number, name?: string) => {
    const parts = [
      {...day, text: String(value)},
      {...month, text: name ?? textOf(at(paragraph, month, month))},
    ].sort((a, b) => b.start - a.start)
    let text = textOf(words)
    for (const part of parts)
      text = text.slice(0, part.start - words.start) + part.text + text.slice(part.end - words.start)
    return text.replace(new RegExp(`\\b${value}(?:st|nd|rd|th)`), `${value}${endings[value] ?? 'th'}`)
  }
  const last = write(length)
  const isSpelt = months.includes(textOf(at(paragraph, month, month)))
  const isNext = day.value === length + 1 && isSpelt && (month.value < 12 || !year)
  return isNext ? [last, write(1, months[month.value % 12])] : [last]
}

const endings: Record<number, string> = {1: 'st', 21: 'st', 31: 'st', 2: 'nd', 22: 'nd', 3: 'rd', 23: 'rd'}

/** “In June 31 people drowned”: a figure beside a month is a day where a year, a weekday, an ending or the words around say so. */
function isPlainDate(date: CalendarDate): boolean {
  const {weekday, day, month, year, order, paragraph} = date
  const words = dayOf(date)
  if (!day || !month || !words) return false
  const figure = paragraph.text.slice(day.end, day.end + 2)
  if (weekday || /^(?:st|nd|rd|th)/.test(figure)) return true
  if (year) return order !== 'month-day' || /,/.test(paragraph.text.slice(day.end, year.start)) || day.value <= 31
  const [before, after] = [textBefore(words), textAfter(words)]
  // “on 49 February last year”
  if (day.value > 31)
    return /\bon\s$/i.test(before) && (goesOn.test(after) || /^\s(?:last|this|next)\syear\b/.test(after))
  if (!day.value) return false
  if (order === 'month-day') return goesOn.test(after) && !/\b(?:[Ii]n|[Ss]ince|[Dd]uring)\s$/.test(before)
  // “the six months to 31 June”, and not “lost 2-1 to 31 April entries”
  return (
    /\b(?:on|by|until|till|before|after|since|of|the|between)\s$/i.test(before) ||
    /\b(?:year|half|quarter|months|weeks|period)\s(?:to|ended|ending)\s$/i.test(before) ||
    (/\b(?:to|through|ended|ending|ends|from|starting|dated)\s$/i.test(before) && goesOn.test(after))
  )
}

/** What stands behind a date, and not behind a number of things. */
const goesOn =
  /^(?:[.;:!?)”"]|,(?!\d)|\s(?:at|in|to|for|from|with|when|that|which|by|as|after|before|because|but|and|while|until|was|were|is|are|will|would|has|had)\s|$)/

const verses = /(?:\d\s)?\p{Lu}\p{L}+\.?\s$/u

function* findImpossibleTime(time: ClockTime): Generator<Report> {
  const {hour, minute, second, meridiem, isPlain, paragraph, start, zone} = time
  const before = textBefore(time)
  const words = spanOf(at(paragraph, hour, hour), at(paragraph, hour, meridiem ?? second ?? minute ?? hour))
  const text = textOf(words)
  const separator = minute && paragraph.text.slice(hour.end, minute.start)
  const minutes = minute?.value ?? 0
  // “3.75 pm” may be pounds a month.
  if (separator === '.' && minutes > 59) return
  if (minutes > 59 || (second?.value ?? 0) > 59) {
    if (
      isPlain
        ? !!(meridiem || zone)
        : /(?<!\p{L})(?:at|until|till)\s$/iu.test(before) && !verses.test(before) && hour.value < 24
    )
      yield {at: words, message: `An hour has 60 minutes. Check “${text}”.`}
    return
  }
  if (meridiem && (hour.value > 12 || (hour.value === 0 && meridiem.value === 1))) {
    // “14 pm” may be a length, in picometres, or a sum a month.
    const isTime = minute
      ? separator === ':' || !/\s/.test(text) || /\b(?:at|by|from|until|till)\s$/i.test(before)
      : timeWords.test(before) || behindTime.test(before)
    if (isTime && hour.value < 25) yield* mixedClock(time, text)
    return
  }
  if (hour.value < 24 || (hour.value === 24 && minutes === 0)) return
  if (!minute || meridiem) return
  const isTold = isPlain ? !!zone : /\bat\s$/i.test(before) && dayBehind.test(textAfter({paragraph, end: time.end}))
  if (isTold && start >= 0) yield {at: words, message: `A day has 24 hours. Check “${text}”.`}
}

const timeWords = /(?<!\p{L})(?:at|by|from|until|till|between|around)\s$/iu
/** “9 a.m. to”, “9am–” */
const behindTime = /(?<!\d)(?:1[0-2]|\d)(?:[:.]\d\d)?\s?[ap]\.?m\.?(?:\s(?:and|or|to)\s|\s?[–-]\s?)$/i
const dayBehind =
  /^\s(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|local time|last night)\b/

function* mixedClock(time: ClockTime, text: string): Generator<Report> {
  const {hour, minute, meridiem, paragraph} = time
  if (!meridiem) return
  const words = at(paragraph, hour, meridiem)
  const behind = text.slice(hour.end - hour.start)
  const minutes = minute ? text.slice(hour.end - hour.start, minute.end - hour.start) : ':00'
  const twelve = `${hour.value > 12 ? hour.value - 12 : 12}${behind}`
  const twentyFour = `${String(hour.value).padStart(2, '0')}${minutes}`
  // A sentence's stop that is the abbreviation's, too, must not be lost.
  const stop = text.endsWith('.') && !textAfter({paragraph, end: meridiem.end}).trim() ? '.' : ''
  const expected = meridiem.value ? [twelve, `${twentyFour}${stop}`] : [`${twentyFour}${stop}`]
  if (hour.value === 24) expected.splice(0)
  yield {
    at: words,
    message: `“${text}” mixes the 12-hour clock and the 24-hour clock. Use one.`,
    expected,
  }
}
