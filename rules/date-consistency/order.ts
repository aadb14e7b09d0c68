import {
  type CalendarDate,
  type ClockTime,
  type Part,
  type Report,
  spanOf,
  type TimeRange,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import type {Story} from './story.ts'

/** Spans that end before they begin: “from 1995 to 1990”, “May 7–3”. */
export function* findBackwardSpans({reading}: Story): Generator<Report> {
  for (const range of reading.dates.ranges) {
    const parts = isOfDates(range) ? backwardParts(range) : isOfTimes(range) ? backwardHours(range) : undefined
    if (!parts || isMoved(range)) continue
    const words = spanOf(range)
    const span = {...words, end: range.end}
    const told = range.form === 'dash' ? textOf(span) : `${range.form} ${textOf(span)}`
    yield {
      at: span,
      message: `“${told}” ends before it begins. Check both.`,
      expected: [swapped(range, parts)],
    }
  }
}

const isOfDates = (range: TimeRange): range is TimeRange<CalendarDate> => range.from.kind === 'date'
const isOfTimes = (range: TimeRange): range is TimeRange<ClockTime> => range.from.kind === 'time'

/** The parts by which the end comes before the beginning. */
function backwardParts(range: TimeRange<CalendarDate>): [Part, Part] | undefined {
  const {from, to, form} = range
  if (from.year && to.year && from.year.start !== to.year.start) {
    if (from.year.value < to.year.value || !areYears(range)) return undefined
    // “Tiffany, F. (2012/1891)” is a reprint.
    if (from.paragraph.text.slice(from.end, to.start).includes('/')) return undefined
    if (from.year.value > to.year.value) return [from.year, to.year]
  }
  // “from December 20 to January 5, 2019” begins the year before.
  if (!from.month || !to.month) return undefined
  const isOneYear = from.year?.value === to.year?.value && from.year !== undefined && from.year.start !== to.year?.start
  if (isOneYear && from.month.value > to.month.value && from.month.start !== to.month.start)
    return [from.month, to.month]
  if (from.month.value !== to.month.value || !from.day || !to.day || from.day.value <= to.day.value) return undefined
  if (from.year && to.year && from.year.value !== to.year.value) return undefined
  return isDayRange({from, to, form}) ? [from.day, to.day] : undefined
}

/** “May 7-3” may be a score; with a year, a dash of print, or a preposition it is a span. */
function isDayRange({from, to, form}: Pick<TimeRange<CalendarDate>, 'from' | 'to' | 'form'>): boolean {
  if (form !== 'dash') return true
  const joint = from.paragraph.text.slice(from.end, to.start)
  return to.year !== undefined || /[–—]/.test(joint) || /\b(?:to|through|until|till)\b/.test(joint)
}

const beforeChrist = /(?<!\p{L})(?:BCE?|B\.C\.|BP)(?!\p{L})|\byears ago\b/u
/** “from 2010 to 1990 points”: what is counted, or measured. */
const counted =
  /^(?:\s?[%°$€£]|[-\s](?:\p{Ll}+\s)?(?:(?!(?:across|always|as|has|his|is|its|perhaps|this|thus|towards|was|whereas)(?!\p{L}))\p{Ll}+s|people|men|women|children|per|percent|million|billion|feet|head|or|units?|level|each)(?!\p{L}))/u

/** “cut the staff from 2010 to 1990” has no years in it, and before Christ they count down. */
function areYears({from, to, form}: TimeRange<CalendarDate>): boolean {
  const {paragraph} = from
  if (from.month && to.month) return true
  if (beforeChrist.test(paragraph.text.slice(Math.max(0, from.start - 2000), to.end + 2000))) return false
  if ((from.year?.value ?? 0) < 0 || (to.year?.value ?? 0) < 0)
    return from.year?.value !== undefined && (to.year?.value ?? 0) < 0
  const before = textBefore(from)
  if (form !== 'dash') return !counted.test(textAfter(to)) && /(?<!\p{L})(?:from|between)\s$/iu.test(before)
  // “tel. 1995–1990”, “pp. 1995–1990”
  return to.end - to.start === 4 && /(?:\(|(?<!\p{L})(?:from|in|during|of|throughout|years?|for|the)\s)$/iu.test(before)
}

/** “brought the deadline forward from 2030 to 2025”: what moves may move back. */
const moving =
  /\b(?:adjust|advance[ds]?|amend|back(?:dat|ward)|bring|brought|chang|chosen?|compar|correct|count|cut|cutting|dat(?:es|ed|ing)\b|declin|decreas|delay|descend|down|drop|earlier|extend|fall|fell|forward|improv|jump|lower|modif|mov|order|postpon|pull|push|rang|redat|reduc|reschedul|reset|return|revers|revis|rewind|roll|shift|shorten|shrank|shrink|slid|slip|slump|switch|trac|travel|went back|go(?:es|ing)? back|update|alter|re-?elect|tighten|trim|amended|differ|gap|difference|compare|instead|rather|rose|rise|grew|up\b)/i

function isMoved({sentence, form, start, paragraph, end}: TimeRange): boolean {
  if (form === 'between')
    return /\b(?:differ\w*|gap|compar\w*|choice|choose|chose|interval|back and forth)\b/i.test(sentence.text)
  if (form === 'dash') return false
  const before = paragraph.text.slice(Math.max(sentence.start, start - 160), start)
  const after = paragraph.text.slice(end, Math.min(sentence.end, end + 40))
  return moving.test(before) || /\b(?:instead|rather|respectively|earlier|back)\b/i.test(after)
}

/** Hours between which nothing that happens on one day lasts. */
const shortest = 18 * 60

const dayBehind = /^(?:\son)?\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|the same day)\b/

/** “from 10 p.m. to 9 p.m. on Monday”: of one half of the day, and of one day. */
function backwardHours({from, to, paragraph, sentence}: TimeRange<ClockTime>): [Part, Part] | undefined {
  if (from.meridiem?.value !== to.meridiem?.value || (!from.meridiem && (!from.minute || !to.minute))) return undefined
  const minutes = ({hour, minute}: ClockTime) => (hour.value % (from.meridiem ? 12 : 24)) * 60 + (minute?.value ?? 0)
  const most = from.meridiem ? 12 : 24
  const length = (minutes(to) - minutes(from) + 24 * 60) % (24 * 60)
  if (length < shortest || from.hour.value > most || to.hour.value > most) return undefined
  if (
    /\b(?:dail(?:y|ies)|every|each|open|opening|curfew|hours|shift|nightly|overnight|next|following)\b/i.test(
      sentence.text,
    )
  )
    return undefined
  return dayBehind.test(textAfter({paragraph, end: to.end})) ? [from.hour, to.hour] : undefined
}

/** The span with both parts in each other's place; of times, the whole of them. */
function swapped({from, to, paragraph, start, end}: TimeRange, [one, other]: [Part, Part]): string {
  const isTimes = from.kind === 'time'
  const [a, b] = isTimes ? [from, to] : one.start < other.start ? [one, other] : [other, one]
  const text = (first: number, last: number) => paragraph.text.slice(first, last)
  return text(start, a.start) + text(b.start, b.end) + text(a.end, b.start) + text(a.start, a.end) + text(b.end, end)
}
