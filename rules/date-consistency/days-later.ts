import {
  type CalendarDate,
  daysOf,
  numberOf,
  type Part,
  type Report,
  type SentenceDates,
  type TimeMention,
  textOf,
} from '../../src/rule-kit/index.ts'
import {proseOf, type Story, voiceOf} from './story.ts'
import {durationLike} from './wording.ts'

/** “On May 3 … Two days later, on May 7,”, “two days earlier, on May 1”: counted from the one date that stands right before. */
export function* findDaysLater({reading}: Story): Generator<Report> {
  let previous: SentenceDates | undefined
  for (const sentence of proseOf(reading)) {
    for (const [i, mention] of sentence.mentions.entries()) {
      const next = sentence.mentions[i + 1]
      if (mention.kind !== 'duration' || !/^(?:day|week)$/.test(mention.unit) || mention.hedge || !isDayOfMonth(next))
        continue
      const {paragraph} = mention
      const [, way] = /\s(later|earlier|before)$/i.exec(textOf(mention)) ?? []
      const isLater = way !== undefined && /^,\son\s$/.test(paragraph.text.slice(mention.end, next.start))
      const before = i ? sentence.mentions.slice(0, i) : isRightBefore(previous, sentence) ? previous?.mentions : []
      const [first, ...others] = before ?? []
      if (!isLater || !isDayOfMonth(first) || others.length || voiceOf(reading, first) !== voiceOf(reading, next))
        continue
      const [from, to] = way === 'later' ? [first, next] : [next, first]
      const days = daysFrom(from, to)
      const isOfWeeks = mention.unit === 'week'
      const told = mention.count * (isOfWeeks ? 7 : 1)
      // A week is seldom counted to the day.
      if (days === undefined || Math.abs(days - told) <= (isOfWeeks ? 2 : 0)) continue
      yield {
        at: mention,
        message: `From “${textOf(from)}” to “${textOf(to)}” it is ${days} days, not ${told}. Check the number and the dates.`,
        expected: isOfWeeks ? [] : [durationLike(mention, days)],
        related: [first, next].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
      }
    }
    previous = sentence
  }
}

type DayOfMonth = CalendarDate & {day: Part; month: Part}
const isDayOfMonth = (mention: TimeMention | undefined): mention is DayOfMonth =>
  mention?.kind === 'date' &&
  !!mention.day &&
  !!mention.month &&
  !mention.hedge &&
  mention.day.value > 0 &&
  mention.day.value <= daysOf(mention.month.value)

function isRightBefore(previous: SentenceDates | undefined, {sentence}: SentenceDates): boolean {
  const {sentences} = sentence.paragraph
  return previous !== undefined && sentences[sentences.indexOf(sentence) - 1] === previous.sentence
}

/** Days between two dates of one year; none where the second is not within a month behind the first. */
function daysFrom(first: DayOfMonth, last: DayOfMonth): number | undefined {
  const year = last.year?.value ?? first.year?.value ?? 2001
  if (first.year && first.year.value !== year) return undefined
  const number = ({day, month}: DayOfMonth) => numberOf({year, month: month.value, day: day.value})
  const days = number(last) - number(first)
  return days > 1 && days <= 31 ? days : undefined
}
