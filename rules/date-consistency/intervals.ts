import {
  type Anniversary,
  type CalendarDate,
  type Day,
  type Duration,
  numberOf,
  type Part,
  type Report,
  type SentenceDates,
  type Span,
  type TimeMention,
  type TimeRange,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {at, fullDay, type Story, voiceOf} from './story.ts'
import {ordinalText} from './wording.ts'

/** Anniversaries, intervals and lengths that do not compute. */
export function* findWrongIntervals(story: Story): Generator<Report> {
  for (const sentence of story.reading.dates.bySentence) {
    for (const mention of sentence.mentions) {
      if (mention.kind === 'anniversary') yield* checkAnniversary(mention, sentence, story)
      else if (mention.kind === 'duration' && mention.unit === 'year') yield* checkInterval(mention, sentence)
    }
    for (const range of sentence.ranges) if (isOfDates(range)) yield* checkLength(range, sentence)
  }
}

const isOfDates = (range: TimeRange): range is TimeRange<CalendarDate> => range.from.kind === 'date'

type Yearly = CalendarDate & {year: Part}
const isYearly = (mention: TimeMention | undefined): mention is Yearly =>
  mention?.kind === 'date' && mention.year !== undefined && mention.year.value > 0 && !mention.hedge

/** “of the 1989 massacre”, “of the June 4, 1989, crackdown”: what stands right before a noun tells when it was. */
const origin = /^['’]?s?\s(?:of|since)\s(?:(?:the|a|an|its|his|her|their|that)\s)(?:[\p{L}'’-]+\s){0,3}$/u

/** “the 25th anniversary of the 1989 massacre … in 2015” */
function* checkAnniversary(
  anniversary: Anniversary,
  {mentions}: SentenceDates,
  {reading, today}: Story,
): Generator<Report> {
  if (anniversary.hedge || anniversary.isBirthday) return
  const {count, paragraph, sentence} = anniversary
  const i = mentions.indexOf(anniversary)
  const first = mentions[i + 1]
  if (!isYearly(first) || !origin.test(paragraph.text.slice(anniversary.end, first.start)) || isRanged(first)) return
  const others = mentions.filter((mention) => isYearly(mention) && mention !== first) as Yearly[]
  const [observed] = others
  if (others.length > 1) return
  const years = observed ? observed.year.value : today?.year
  if (years === undefined || (!observed && voiceOf(reading, anniversary))) return
  const right = years - first.year.value
  const off = Math.abs(right - count.value)
  if (!off || right < 1) return
  const isDirect = observed
    ? marksDirectly(observed, anniversary, first)
    : /\b(?:today|this year)\b/i.test(sentence.text)
  const isOfNow = observed ? true : /\b(?:today|this year|this week|this month|marks|marking)\b/i.test(sentence.text)
  if (!isOfNow || (off === 1 && !isDirect)) return
  if (observed && !isDirect && !/\b(?:in|on)\s$/i.test(textBefore(observed))) return
  const figure = at(paragraph, count, count)
  const isFigure = /^\d+(?:st|nd|rd|th)$/.test(textOf(figure))
  yield {
    at: figure,
    message: `From ${first.year.value} to ${years} it is ${right} years, not ${count.value}. Check the anniversary and the ${observed ? 'years' : 'year'}.`,
    expected: isFigure ? [ordinalText(right)] : [],
    related: [first, ...others].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
  }
}

/** “… massacre in 2015”, “… massacre was quietly marked in Hong Kong in 2015” */
const betweenEventAndYear =
  /^(?:\s[\p{L}-]+){1,3}(?:\s(?:was|is|will\sbe)\s(?:\p{L}+ly\s)?(?:marked|celebrated|observed|remembered|commemorated|noted)(?:\s[\p{L}-]+){0,5})?\sin\s$/u

/** “In 2015, on the 25th anniversary of …”, “2015 marks the …”, “marked in 2015” */
function marksDirectly(observed: CalendarDate, anniversary: Anniversary, first: CalendarDate): boolean {
  const {text} = observed.paragraph
  if (observed.end <= anniversary.start)
    return /^(?:,?\s(?:on|for|at)\sthe\s|,?\s(?:marks|marked|was|is|will\smark|saw|brings|brought)\s(?:the|its|their)\s)$/.test(
      text.slice(observed.end, anniversary.start),
    )
  const between = text.slice(first.end, observed.start)
  return betweenEventAndYear.test(between)
}

/** “In 2015, 25 years after the 1989 massacre”, “in 1989 … 25 years later, in 2015” */
function* checkInterval(duration: Duration, {mentions}: SentenceDates): Generator<Report> {
  if (duration.hedge || !duration.direction || duration.direction === 'ago') return
  const {paragraph, direction, count} = duration
  const i = mentions.indexOf(duration)
  const [before, after] = [mentions[i - 1], mentions[i + 1]]
  const isLater = /(?:later|earlier)$/i.test(textOf(duration))
  let pair: [Yearly, Yearly] | undefined
  if (isLater) {
    // “in 1989 … 25 years later, in 2015”
    if (
      isYearly(before) &&
      isYearly(after) &&
      !isRanged(before) &&
      /^,\sin\s$/.test(paragraph.text.slice(duration.end, after.start))
    )
      pair = [before, after]
  } else if (
    isYearly(before) &&
    isYearly(after) &&
    /^,\s(?:just\s)?$/.test(paragraph.text.slice(before.end, duration.start)) &&
    isOrigin(paragraph.text.slice(duration.end, after.start))
  )
    pair = direction === 'after' ? [after, before] : [before, after]
  if (!pair) return
  const [first, last] = isLater && direction === 'before' ? [pair[1], pair[0]] : pair
  if (mentions.slice(0, i - 1).some(isYearly) && isLater) return
  const right = last.year.value - first.year.value
  if (right < 1 || Math.abs(right - count) <= 1) return
  yield {
    at: duration,
    message: `From ${first.year.value} to ${last.year.value} it is ${right} years, not ${count}. Check the number and the years.`,
    expected: figureSwapped(duration, right),
    related: [first, last].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
  }
}

const isOrigin = (gap: string) => /^\s(?:in\s|(?:the|a|an|its|his|her|their|that)\s(?:[\p{L}'’-]+\s){0,3})$/u.test(gap)

/** A year that a dash or “to” goes on from is no point in time. */
function isRanged({paragraph, end, start}: Span): boolean {
  return (
    /^\s?[-–—]\s?\d/.test(paragraph.text.slice(end, end + 4)) ||
    /\d\s?[-–—]\s?$/.test(paragraph.text.slice(Math.max(0, start - 4), start))
  )
}

/** “25 years” with another figure; none where it is spelt out. */
function figureSwapped(duration: Span, right: number): string[] {
  const text = textOf(duration)
  return /^\d+(?=\D)/.test(text) ? [text.replace(/^\d+/, String(right))] : []
}

const beforeRange = /^(?:,?\sfrom\s|,?\s\((?:from\s)?)$/
const nounBetween =
  /^\s(?:term|reign|career|war|tenure|spell|stint|rule|presidency|siege|occupation|conflict|period|run|sentence|project|marriage|partnership|drought|ban|study|program|programme|lease|contract|strike|campaign|tour|festival|conference|trip|visit|trial)(?:\s(?:in|at|as)\s[\p{L}\s]{1,30}?)?,?\s(?:from\s|\()$/u
const behindRange =
  /^(?:,\s|\s\(|\s–\s|\s—\s)(?:(?:for\s)?a\s(?:total|period|span|stretch|run|term|reign|spell)\sof\s|for\s|some\s|or\s)?$/

/** “from 1990 to 2000, eleven years”: rounding and counting both ends are both allowed. */
function* checkLength(range: TimeRange<CalendarDate>, {mentions}: SentenceDates): Generator<Report> {
  if (range.form === 'between' || range.from.hedge || range.to.hedge) return
  const {paragraph, from, to} = range
  const [before, after] = [mentions[mentions.indexOf(from) - 1], mentions[mentions.indexOf(to) + 1]]
  const duration = isBeside(before, range) ? before : isBehind(after, range) ? after : undefined
  if (!duration) return
  const found = lengthOf(range, duration)
  if (!found) return
  const words = at(paragraph, {...from, value: 0}, {...to, value: 0})
  yield {
    at: duration,
    message: `“${textOf(words)}” is ${found.right}, not ${textOf(duration).replace(/-/g, ' ')}. Check both.`,
    expected: found.isFigure ? figureSwapped(duration, found.count) : [],
    related: [{at: words, message: `“${textOf(words)}” here.`}],
  }
}

function isBeside(mention: TimeMention | undefined, {paragraph, from}: TimeRange): mention is Duration {
  if (mention?.kind !== 'duration' || mention.hedge || mention.direction) return false
  const gap = paragraph.text.slice(mention.end, from.start)
  if (
    /\b(?:every|each|first|last|next|past|final|other|of|per|within|in|spent|only|these)\s$/i.test(textBefore(mention))
  )
    return false
  return beforeRange.test(gap) || nounBetween.test(gap)
}

function isBehind(mention: TimeMention | undefined, {paragraph, to}: TimeRange): mention is Duration {
  if (mention?.kind !== 'duration' || mention.hedge || mention.direction) return false
  return (
    behindRange.test(paragraph.text.slice(to.end, mention.start)) &&
    /^(?:[.;)]|,\s(?!(?:as|in|at|with|of)\s)|$)/.test(textAfter(mention))
  )
}

/** What a span's length is, where a duration is not it. */
function lengthOf(
  {from, to}: TimeRange<CalendarDate>,
  {unit, count}: Duration,
): {right: string; count: number; isFigure: boolean} | undefined {
  const years = from.year && to.year && from.year.value > 0 ? to.year.value - from.year.value : undefined
  if (unit === 'year' && years !== undefined && years > 0 && Number.isInteger(count))
    return Math.abs(years - count) > 1 ? {right: `${years} years`, count: years, isFigure: true} : undefined
  if (unit === 'decade' && years !== undefined && years > 0)
    return Math.abs(years - 10 * count) > 6 ? {right: `${years} years`, count: years, isFigure: false} : undefined
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

function daysBetween(from: CalendarDate, to: CalendarDate): number | undefined {
  const [first, last] = [fullDay(from), fullDay(to)]
  if (first && last) return numberOf(last) - numberOf(first)
  if (!from.day || !to.day || !from.month || !to.month || from.year) return undefined
  const year = to.year?.value ?? 2001
  const day = ({day, month}: CalendarDate): Day => ({year, month: (month as Part).value, day: (day as Part).value})
  const days = numberOf(day(to)) - numberOf(day(from))
  return days > 0 ? days : undefined
}
