import {
  type CalendarDate,
  type Day,
  type Duration,
  numberOf,
  type Part,
  type Report,
  type SentenceDates,
  type TimeMention,
  type TimeRange,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {at, fullDay, proseOf, type Story} from './story.ts'
import {durationLike} from './wording.ts'

/** Lengths that do not go with their spans: “from 1990 to 2000, twelve years”. */
export function* findWrongLengths({reading}: Story): Generator<Report> {
  for (const sentence of proseOf(reading))
    for (const range of sentence.ranges) if (isOfDates(range)) yield* checkLength(range, sentence)
}

const isOfDates = (range: TimeRange): range is TimeRange<CalendarDate> => range.from.kind === 'date'

const beforeRange = /^(?:,?\sfrom\s|,?\s\((?:from\s)?)$/
const nounBetween =
  /^\s(?:term|reign|career|war|tenure|spell|stint|rule|presidency|siege|occupation|conflict|period|run|sentence|project|marriage|partnership|drought|ban|study|program|programme|lease|contract|strike|campaign|tour|festival|conference|trip|visit|trial|truce|ceasefire|mission|journey|voyage|blockade|closure|suspension|freeze|residency|exhibition|vigil|holiday|break|fair|summit|retreat|tournament|meeting|workshop|course|search|shutdown|lockdown|curfew|quarantine|stay|expedition|cruise|walkout|stoppage|boycott|moratorium)(?:\s(?:in|at|as)\s[\p{L}\s]{1,30}?)?(?:,?\s(?:which\s)?(?:runs?|ran|will\srun|lasts?|lasted|takes\splace|is\sheld|was\sheld))?,?\s(?:from\s|\()$/u
/** “12 years in prison, from 1990 to 1997” */
const phraseBetween = /^\s(?:as|at|in|on|under|with)\s[\p{L}'’\s-]{1,30},\sfrom\s$/u
const behindRange =
  /^(?:,\s|\s\(|\s–\s|\s—\s)(?:(?:for\s)?a\s(?:total|period|span|stretch|run|term|reign|spell)\sof\s|for\s|some\s|or\s)?$/

/** “from 1990 to 2000, eleven years”: rounding and counting both ends are both allowed. */
function* checkLength(range: TimeRange<CalendarDate>, {mentions}: SentenceDates): Generator<Report> {
  if (range.form === 'between' || range.from.hedge || range.to.hedge) return
  const {paragraph, from, to} = range
  const [before, after] = [mentions[mentions.indexOf(from) - 1], mentions[mentions.indexOf(to) + 1]]
  const duration = isBeside(before, range) ? before : isBehind(after, range) ? after : undefined
  if (!duration) return
  const found =
    duration === before && moved.test(textBefore(duration)) ? shiftOf(range, duration) : lengthOf(range, duration)
  // Twelve years in prison may be all that he was there between 1990 and 2010, but not between 1990 and 1997.
  if (
    !found ||
    withGaps.test(textAfter(to)) ||
    (duration === before && isLoose(duration, range) && duration.count < found.count)
  )
    return
  const words = at(paragraph, {...from, value: 0}, {...to, value: 0})
  yield {
    at: duration,
    message: `“${textOf(words)}” is ${found.right}, not ${duration.count} ${duration.unit}${duration.count === 1 ? '' : 's'}. Check both.`,
    expected: found.isFigure ? [durationLike(duration, found.count)] : [],
    related: [{at: words, message: `“${textOf(words)}” here.`}],
  }
}

function isBeside(mention: TimeMention | undefined, {paragraph, from}: TimeRange): mention is Duration {
  if (mention?.kind !== 'duration' || mention.hedge || mention.direction) return false
  const gap = paragraph.text.slice(mention.end, from.start)
  if (/\b(?:every|each|first|last|next|past|final|other|of|per|within|only|these)\s$/i.test(textBefore(mention)))
    return false
  return beforeRange.test(gap) || nounBetween.test(gap) || phraseBetween.test(gap)
}

function isLoose(duration: Duration, {paragraph, from}: TimeRange): boolean {
  return (
    /\b(?:in|spent)\s$/i.test(textBefore(duration)) ||
    phraseBetween.test(paragraph.text.slice(duration.end, from.start))
  )
}

function isBehind(mention: TimeMention | undefined, {paragraph, to}: TimeRange): mention is Duration {
  if (mention?.kind !== 'duration' || mention.hedge || mention.direction) return false
  return (
    behindRange.test(paragraph.text.slice(to.end, mention.start)) &&
    /^(?:[.;)]|,\s(?!(?:as|in|at|with|of)\s)|\s(?:in all|in total|altogether|all told)(?!\p{L})|$)/u.test(
      textAfter(mention),
    )
  )
}

/** “from July 3 to July 18, excluding weekends” */
const withGaps =
  /^,?\s\(?(?:excluding|except|not counting|without|with (?:a|one|two) |on weekdays|weekdays|weekends|bar )/u

const moved =
  /(?<!\p{L})(?:postponed|put off|put back|delayed|deferred|pushed back|moved back|extended|adjourned|brought forward|prolonged)(?:\s\p{L}+){0,4}?\s(?:by|for)\s(?:just\s)?$/u

/** “put off for two weeks, from May 3 to May 17”: from one day to the other, and counted nearly to the day. */
function shiftOf({from, to}: TimeRange<CalendarDate>, {unit, count}: Duration) {
  const days = daysBetween(from, to)
  const told = unit === 'day' ? count : unit === 'week' ? 7 * count : undefined
  if (days === undefined || days < 1 || told === undefined) return undefined
  const isOff = unit === 'day' ? days !== told : Math.abs(days - told) > 3
  return isOff ? {right: `${days} days`, count: days, isFigure: unit === 'day'} : undefined
}

/** What a span's length is, where a duration is not it. */
function lengthOf(
  {from, to}: TimeRange<CalendarDate>,
  {unit, count}: Duration,
): {right: string; count: number; isFigure: boolean} | undefined {
  const years = from.year && to.year && from.year.value > 0 ? to.year.value - from.year.value : undefined
  if (unit === 'year' && years !== undefined && years > 0 && Number.isInteger(count))
    return Math.abs(years - count) > 1 || isWholeYearOff(from, to, 12 * (years - count))
      ? {right: `${years} years`, count: years, isFigure: true}
      : undefined
  if (unit === 'decade' && years !== undefined && years > 0)
    return Math.abs(years - 10 * count) > 6 ? {right: `${years} years`, count: years, isFigure: false} : undefined
  if (unit === 'month' && from.month && to.month && !from.day && !to.day) {
    const span = (to.month.value - from.month.value + 12) % 12 || 12
    const isOfOneYear =
      !from.year || !to.year || to.year.value - from.year.value === (to.month.value > from.month.value ? 0 : 1)
    return isOfOneYear && (count < span - 1 || count > span + 2)
      ? {right: `${span + 1} months`, count: span + 1, isFigure: true}
      : undefined
  }
  const days = daysBetween(from, to)
  if (days === undefined || days < 1) return undefined
  // Both ends count, or not: 3 to 7 May is four nights and five days.
  if (unit === 'day' && (count < days || count > days + 1) && days < 60)
    return {right: `${days + 1} days`, count: days + 1, isFigure: true}
  if (unit === 'night' && (count < days || count > days + 1) && days < 60)
    return {right: `${days} nights`, count: days, isFigure: true}
  if (unit === 'week' && Math.abs(7 * count - days) > 7)
    return {right: `${days + 1} days`, count: days, isFigure: false}
  return undefined
}

/** “from March 1992 to March 1996, five years”: months leave no room for rounding. */
function isWholeYearOff(from: CalendarDate, to: CalendarDate, months: number): boolean {
  return from.month && to.month ? Math.abs(months + to.month.value - from.month.value) >= 12 : false
}

function daysBetween(from: CalendarDate, to: CalendarDate): number | undefined {
  const [first, last] = [fullDay(from), fullDay(to)]
  if (first && last) return numberOf(last) - numberOf(first)
  if (!from.day || !to.day || !from.month || !to.month || from.year) return undefined
  const year = to.year?.value ?? 2001
  const day = ({day, month}: CalendarDate): Day => ({year, month: (month as Part).value, day: (day as Part).value})
  const days = numberOf(day(to)) - numberOf(day(from))
  return days > 0 ? days : undefined
}
