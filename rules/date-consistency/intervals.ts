import {type Duration, type Report, type SentenceDates, type TimeMention, textOf} from '../../src/rule-kit/index.ts'
import {isRanged, isYearly, proseOf, type Story, type Yearly} from './story.ts'
import {durationLike} from './wording.ts'

/** Years from one event to another that do not compute: “in 2015, 15 years after the 1989 revolt”. */
export function* findWrongIntervals({reading}: Story): Generator<Report> {
  for (const sentence of proseOf(reading))
    for (const mention of sentence.mentions) if (isOfYears(mention)) yield* checkInterval(mention, sentence)
}

const isOfYears = (mention: TimeMention): mention is Duration => mention.kind === 'duration' && mention.unit === 'year'

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
    expected: [durationLike(duration, right)],
    related: [first, last].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
  }
}

const isOrigin = (gap: string) => /^\s(?:in\s|(?:the|a|an|its|his|her|their|that)\s(?:[\p{L}'’-]+\s){0,3})$/u.test(gap)
