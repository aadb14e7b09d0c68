import {
  type CalendarDate,
  type Day,
  type Duration,
  dayAt,
  isDay,
  months,
  numberOf,
  type RelativeTime,
  type Report,
  type Span,
  textOf,
  weekdayOf,
  weekdays,
} from '../../src/rule-kit/index.ts'
import {nearestDay, type Story, voiceOf} from './story.ts'
import {dateLike, dayText} from './wording.ts'

type Relation = RelativeTime | Duration

/** Dates that do not go with what is said beside them of now: “yesterday, Monday, June 3”, “next month, in May”. */
export function* findWrongRelations({reading, today, told}: Story): Generator<Report> {
  if (!today) return
  for (const {mentions} of reading.dates.bySentence) {
    for (const [i, mention] of mentions.entries()) {
      if (voiceOf(reading, mention)) continue
      if (mention.kind === 'date')
        for (const finding of findWrongNearness(mention, today)) {
          told.add(mention)
          yield finding
        }
      const next = mentions[i + 1]
      const [relation, date] = isRelation(mention) ? [mention, next] : [next, mention]
      if (!next || !relation || !isRelation(relation) || date?.kind !== 'date') continue
      if (!areOne(mention, next, relation, date)) continue
      const found = disagreementOf(relation, date, today)
      if (!found) continue
      told.add(date)
      yield {
        at: date,
        message: `“${textOf(relation)}” does not go with “${textOf(date)}”: ${found.reason} Check both.`,
        expected: found.right === undefined ? [] : [found.right],
        related: [{at: relation, message: `“${textOf(relation)}” here.`}],
      }
    }
  }
}

const isRelation = (mention: {kind: string} | undefined): mention is Relation =>
  mention?.kind === 'relative' || (mention?.kind === 'duration' && (mention as Duration).direction === 'ago')

/** “last Tuesday, 9 June” that is still to come. */
function* findWrongNearness(date: CalendarDate, today: Day): Generator<Report> {
  const {nearness, weekday, day, year, hedge} = date
  if (!weekday || !day || hedge || !nearness || nearness === 'this') return
  const told = nearestDay(date, today)
  if (!told || (year && Math.abs(told.year - today.year) > 1)) return
  const days = numberOf(told) - numberOf(today)
  if (nearness === 'last' ? days <= 0 : days >= 0) return
  yield {
    at: date,
    message: `“${textOf(date)}” lies ${nearness === 'last' ? 'after' : 'before'} the story’s own date, ${storyDate(date, today)}. Check it.`,
  }
}

const storyDate = ({order}: CalendarDate, today: Day) => dayText(today, order === 'month-day')

const gaps = {
  beforeDay: /^(?:,\s(?:on\s)?|\s\(|\s–\s|\s—\s|\s)$/,
  behindDay: /^,\s$/,
  beforeRest: /^(?:,\s(?:in\s|on\s)?|\s\(|\s–\s|\s—\s)$/,
  behindRest: /^(?:,\s|\s)$/,
}

/** Whether the two say the same: they stand side by side, with nothing but a comma, a bracket or a preposition between. */
function areOne(first: Span, second: Span, relation: Relation, date: CalendarDate): boolean {
  const {paragraph} = first
  const gap = paragraph.text.slice(first.end, second.start)
  const isBefore = first === relation
  const isOfDay = relation.kind === 'relative' && relation.unit === 'day'
  const behind = paragraph.text.slice(second.end, second.end + 12)
  // “yesterday, Monday,” but not “today, Monday’s vote”
  if (!/^(?:[.,;:)!?]|\s[–—(]|\s(?:at|in|and|when|after|as|to|for|with)\s|$)/.test(behind)) return false
  if (!date.day && !date.month && !date.year)
    return isOfDay && isBefore && (/^,\s$/.test(gap) || (/^\s\($/.test(gap) && behind.startsWith(')')))
  if (isOfDay) return (isBefore ? gaps.beforeDay : gaps.behindDay).test(gap)
  if (!isBefore && !/^(?:in|on)$/i.test(paragraph.text.slice(0, first.start).split(/\s+/).at(-2) ?? '')) return false
  return (isBefore ? gaps.beforeRest : gaps.behindRest).test(gap)
}

interface Disagreement {
  /** Why a date cannot be what stands beside it, in a clause. */
  reason: string
  /** The date that would go with it. */
  right: string | undefined
}

function disagreementOf(relation: Relation, date: CalendarDate, today: Day): Disagreement | undefined {
  if (relation.hedge || date.hedge) return undefined
  return relation.kind === 'relative' ? againstRelative(relation, date, today) : againstAgo(relation, date, today)
}

function againstRelative({unit, shift}: RelativeTime, date: CalendarDate, today: Day): Disagreement | undefined {
  const told = nearestDay(date, today)
  const days = told && numberOf(told) - numberOf(today)
  const own = `the story is of ${storyDate(date, today)}.`
  if (unit === 'day') {
    const day = dayAt(numberOf(today) + shift)
    const isWrong = days === undefined ? date.weekday && date.weekday.value !== weekdayOf(day) : days !== shift
    const named = told ? own : `${own.slice(0, -1)}, a ${weekdays[weekdayOf(today)]}.`
    return isWrong ? {reason: named, right: dateLike(date, day)} : undefined
  }
  if (unit === 'week' && days !== undefined)
    return days < 7 * shift - 7 || days > 7 * shift + 7 ? {reason: own, right: undefined} : undefined
  if (unit === 'month' && date.month) {
    const month = today.month - 1 + shift
    const right = {year: today.year + Math.floor(month / 12), month: ((month + 12) % 12) + 1, day: date.day?.value ?? 1}
    const isWrong = date.month.value !== right.month || (date.year && date.year.value !== right.year)
    if (!isWrong) return undefined
    return {
      reason: `the story is of ${months[today.month - 1]} ${today.year}.`,
      right: isDay(right) ? dateLike(date, right) : undefined,
    }
  }
  if (unit === 'year' && date.year && date.year.value !== today.year + shift)
    return {reason: `the story is of ${today.year}.`, right: inYear(date, today.year + shift)}
  return undefined
}

function againstAgo({count, unit}: Duration, date: CalendarDate, today: Day): Disagreement | undefined {
  const {year} = date
  if (unit === 'year' && year && year.value > 0)
    return Math.abs(today.year - year.value - count) > 1
      ? {reason: `the story is of ${today.year}.`, right: inYear(date, today.year - count)}
      : undefined
  const told = date.day && nearestDay(date, today)
  if (!told) return undefined
  const days = numberOf(today) - numberOf(told)
  const reason = `the story is of ${storyDate(date, today)}.`
  if (unit === 'day' && Math.abs(days - count) > 1)
    return {reason, right: dateLike(date, dayAt(numberOf(today) - count))}
  return unit === 'week' && Math.abs(days - 7 * count) > 7 ? {reason, right: undefined} : undefined
}

/** A date with another year; undefined where its weekday would have to change as well. */
function inYear(date: CalendarDate, year: number): string | undefined {
  const day = {year, month: date.month?.value ?? 1, day: date.day?.value ?? 1}
  return isDay(day) ? dateLike(date, day) : undefined
}
