import {anyMonth, anyWeekday, fullMonth, fullWeekday, monthNamed, weekdayNamed} from './calendar-names.ts'
import type {Found} from './find.ts'
import type {CalendarDate, Nearness, Part} from './mention.ts'

const ordinalEnd = '(?:st|nd|rd|th)?'
const dash = '\\s?[-‐‑–—]\\s?'
const to = `(?<to>${dash}|\\s(?:to|through|until|till)\\s)`
const betweenDays = `(?<to>${dash}|\\s(?:to|through|until|till|and|or)\\s)`
const year = '(?:1\\d|20)\\d\\d'
/** “last Tuesday, the 3rd”, “Tuesday (3 May)” */
const leading = `(?:(?:(?<nearness>last|this|next|Last|This|Next)\\s)?(?<weekday>${anyWeekday})(?:,?\\s(?:the\\s)?|\\s\\())?`
/** “3 May, a Tuesday”, “May 3 (Tuesday)”, “May 3, 2019, was a Friday” */
const following = `(?:(?:\\s\\(|,\\sa\\s|,?\\s(?:was|is|will\\sbe|fell\\son|falls\\son)\\sa?\\s?)(?<follower>${fullWeekday})(?=[,.;:!?)]|\\s(?:and|when|that|in)\\s|$))?`
const yearBehind = `(?:,?\\s(?<year>${year})(?![\\d%]|[.,]\\d|[-‐‑–—/]\\d))?`
/** Ahead of figures that are no part of something longer. */
const clear = '(?<![\\p{L}\\d_$£€#@/]|[\\d][.,:–-])'

// V8 takes up to five milliseconds to make one of the patterns below, and a few hundredths of one for what each needs.
const monthBegins =
  '(?:J(?:an|AN|u[nl]|U[NL])|F(?:eb|EB)|M(?:a[ry]|A[RY])|A(?:pr|PR|ug|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC))'
const monthAndFigure = new RegExp(`${monthBegins}[A-Za-z]{0,6}\\.?\\s(?:the\\s)?\\d`)
const figureAndMonth = new RegExp(`\\d(?:st|nd|rd|th)?(?:\\sof)?\\s${monthBegins}`)
const monthAndYear = new RegExp(`${monthBegins}[A-Za-z]{0,6}\\.?,?\\s(?:of\\s)?[12]`)
const month = new RegExp(monthBegins)
const fourFigures = /(?:1\d|20)\d\d/

/** `needs`: what a text has wherever the pattern matches in it. */
const patterns: {pattern: RegExp; needs: RegExp; order?: CalendarDate['order']; isName?: boolean}[] = [
  {
    order: 'month-day',
    needs: monthAndFigure,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${leading}(?<month>${anyMonth})\\s(?:the\\s)?(?<day>\\d{1,2})${ordinalEnd}(?:${betweenDays}(?<day2>\\d{1,2})${ordinalEnd}(?![\\p{L}\\d:%]|[.,]\\d|\\s?[ap]\\.?m))?(?![\\p{L}\\d%]|[.,:/]\\d|[-‐‑–—][\\p{L}\\d])${yearBehind}${following}`,
      'dgu',
    ),
  },
  {
    order: 'day-month',
    needs: figureAndMonth,
    pattern: new RegExp(
      `${clear}(?<![-–/])${leading}(?<day>\\d{1,2})${ordinalEnd}(?:${betweenDays}(?<day2>\\d{1,2})${ordinalEnd})?(?:\\sof)?\\s(?<month>${anyMonth})(?![-‐‑–—]\\d)${yearBehind}${following}`,
      'dgu',
    ),
  },
  {
    order: 'year-month-day',
    needs: /\d-\d\d-\d/,
    pattern: new RegExp(`${clear}(?<![-–/])(?<year>${year})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`, 'dgu'),
  },
  {
    order: 'either',
    needs: /\d(?:\/\d\d?\/|\.\s?\d\d?\.)/,
    pattern: new RegExp(
      `${clear}(?<![-–/])(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})/(?<year>${year}|\\d\\d)|\\.\\s?(?<secondDotted>\\d{1,2})\\.\\s?(?<yearDotted>${year}))(?![\\d/])`,
      'dgu',
    ),
  },
  {
    needs: monthAndYear,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?<month>${anyMonth}),?\\s(?:of\\s)?)(?<year>${year})(?:${to}(?<year2>${year}|\\d\\d))?(?![\\p{L}\\d%]|[.,:/]\\d|[-‐‑–—][\\p{L}\\d])`,
      'dgu',
    ),
  },
  {
    needs: /\d\d\s?[-‐‑–—/]\s?\d/,
    pattern: new RegExp(
      `${clear}(?<year>${year})(?<to>\\s?[-‐‑–—/]\\s?)(?<year2>${year}|\\d\\d)(?![\\p{L}\\d%]|[.,:]\\d|[-‐‑–—/]\\d)`,
      'dgu',
    ),
  },
  {
    needs: /(?:AD|A\.D\.)\s\d/,
    pattern: new RegExp(
      `${clear}(?:(?<eraBefore>AD|A\\.D\\.)\\s)(?<year>\\d{1,4})(?:${to}(?<year2>\\d{1,4}))?(?![\\p{L}\\d]|[.,:]\\d)`,
      'dgu',
    ),
  },
  {
    needs: /\d\s?(?:BC|B\.C\.|CE|C\.E\.|AD|A\.D\.)/,
    pattern: new RegExp(
      `${clear}(?<year>\\d{1,4}(?:,\\d{3})?)(?:${to}(?<year2>\\d{1,4}(?:,\\d{3})?))?\\s?(?<era>BCE?|B\\.C\\.(?:E\\.)?|CE|C\\.E\\.|AD|A\\.D\\.)(?!\\p{L})`,
      'dgu',
    ),
  },
  {
    needs: fourFigures,
    pattern: new RegExp(
      `${clear}(?<![-–—])(?<year>${year})(?![\\p{L}\\d%]|[.,:]\\d|[-‐‑–—/]\\d|-\\p{L}|\\s?(?:per\\s?cent|million|billion|trillion|thousand|km|kg|m|mm|metres|meters|feet|miles|people|dollars|pounds|euros|points|votes|words|tons|tonnes|calories|men|women|soldiers|troops|students|workers|homes|jobs|copies)(?!\\p{L}))`,
      'dgu',
    ),
  },
  {
    isName: true,
    needs: month,
    // “May” and “March” alone are months only where what stands before asks for one.
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:(?<nearness>last|this|next)|[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id)[- ])(?<month>${fullMonth})`,
      'dgu',
    ),
  },
  {
    isName: true,
    needs: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|DAY/,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?<nearness>last|this|next|Last|This|Next)\\s)?(?<weekday>${fullWeekday})`,
      'dgu',
    ),
  },
]

/** Every date of a sentence, with the span that two of them make where they share a month or a year: “3–7 May”. */
export function findCalendarDates(text: string, hasFigure = true): Found<CalendarDate>[] {
  const found: Found<CalendarDate>[] = []
  for (const {pattern, needs, order, isName} of patterns)
    if ((hasFigure || isName) && needs.test(text))
      for (const match of text.matchAll(pattern)) found.push(dateOf(match, order))
  return found
}

function dateOf(match: RegExpMatchArray, order: CalendarDate['order']): Found<CalendarDate> {
  const {groups = {}} = match
  const part = (name: string, read: (text: string) => number): Part | undefined => {
    const text = groups[name]
    const place = match.indices?.groups?.[name]
    return text === undefined || !place ? undefined : {value: read(text), start: place[0], end: place[1]}
  }
  const isBefore = /^B/.test(groups.era ?? '')
  const readYear = (text: string) => (isBefore ? -1 : 1) * Number(text.replace(',', ''))
  const nearness = groups.nearness?.toLowerCase() as Nearness | undefined
  let parts: Pick<CalendarDate, 'weekday' | 'day' | 'month' | 'year' | 'order' | 'nearness'> = {
    weekday: part('weekday', weekdayNamed) ?? part('follower', weekdayNamed),
    day: part('day', Number),
    month: part('month', (name) => (/^\d/.test(name) ? Number(name) : monthNamed(name))),
    year: part('year', readYear) ?? part('yearDotted', Number),
    order,
    nearness,
  }
  if (order === 'either')
    parts = {...parts, ...sides(part('first', Number), part('second', Number) ?? part('secondDotted', Number))}
  const start = match.index as number
  const end = start + match[0].length
  const mention = {kind: 'date' as const, start, end, ...parts}
  const second = part('day2', Number) ?? part('year2', readYear)
  const joint = match.indices?.groups?.to
  if (!second || !joint) return mention
  // The first has the day, or the year; what is shared belongs to both.
  const first = {...mention, end: joint[0]}
  const last = {...mention, start: second.start}
  if (groups.day2) {
    last.day = second
    last.weekday = undefined
    last.nearness = undefined
  } else {
    last.year = withCentury(second, mention.year?.value ?? 0, groups.year2 ?? '')
    last.month = undefined
    last.weekday = undefined
  }
  const isRange = !/^\s(?:and|or)\s$/.test(groups.to ?? '')
  return {...mention, pair: [first, last], isRange, isDash: !/\p{L}/u.test(groups.to ?? '')}
}

/** Which of two figures is the day: the one above 12. */
function sides(first: Part | undefined, second: Part | undefined): Pick<CalendarDate, 'day' | 'month' | 'order'> {
  if (!first || !second) return {day: undefined, month: undefined, order: 'either'}
  if (first.value > 12) return {day: first, month: second, order: 'day-month'}
  if (second.value > 12) return {day: second, month: first, order: 'month-day'}
  // “05/05/2019” is the same day either way.
  if (first.value === second.value) return {day: first, month: second, order: 'day-month'}
  return {day: undefined, month: undefined, order: 'either'}
}

/** “1914–18” ends in 1918, “1999–02” in 2002. */
function withCentury(part: Part, first: number, text: string): Part {
  if (text.length !== 2) return part
  const century = Math.floor(first / 100) * 100
  const value = century + part.value
  return {...part, value: value < first && first % 100 > 90 && part.value < 10 ? value + 100 : value}
}
