import {
  type Duration,
  type Report,
  type SentenceDates,
  type TimeMention,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {isRanged, isYearly, proseOf, type Story, type Yearly} from './story.ts'
import {durationLike} from './wording.ts'

/** Years from one event to another that do not compute: “in 2015, 15 years after the 1989 revolt”. */
export function* findWrongIntervals({reading}: Story): Generator<Report> {
  for (const sentence of proseOf(reading))
    for (const mention of sentence.mentions) if (isOfYears(mention)) yield* checkInterval(mention, sentence)
}

/** “formed in 1990, it split in 2005 after ten years” */
const beginning =
  /\b(?:[Ff]ormed|[Ff]ounded|[Mm]arried|[Ee]lected|[Aa]ppointed|[Jj]oined|[Oo]pened|[Ee]stablished|[Ll]aunched|began|begun|started)\s(?:in|since)\s$/

const isOfYears = (mention: TimeMention): mention is Duration => mention.kind === 'duration' && mention.unit === 'year'

/** “In 2015, 25 years after the 1989 massacre”, “in 1989 … 25 years later, in 2015” */
function* checkInterval(duration: Duration, {mentions}: SentenceDates): Generator<Report> {
  if (duration.hedge || duration.direction === 'ago') return
  if (!duration.direction) return yield* checkRun(duration, mentions)
  const {paragraph, direction} = duration
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
  } else if (direction === 'after' && isYearly(after) && isClause(paragraph.text.slice(duration.end, after.start))) {
    // “twenty years after it opened in 1995, the mall closed in 2018”
    const main = mentions[i + 2]
    const gap = isYearly(main) ? paragraph.text.slice(after.end, main.start) : ''
    const others = mentions.filter((mention) => isYearly(mention)).length
    if (isYearly(main) && others === 2 && /^,\s[^,;.:]{2,60}\s(?:in|on)\s$/.test(gap) && !isRanged(main))
      pair = [after, main]
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
  yield* against(duration, first, last)
}

function* against(duration: Duration, first: Yearly, last: Yearly): Generator<Report> {
  const {count} = duration
  const right = last.year.value - first.year.value
  if (right < 1 || Math.abs(right - count) <= 1) return
  yield {
    at: duration,
    message: `From ${first.year.value} to ${last.year.value} it is ${right} years, not ${count}. Check the number and the years.`,
    expected: [durationLike(duration, right)],
    related: [first, last].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
  }
}

function* checkRun(duration: Duration, mentions: readonly TimeMention[]): Generator<Report> {
  const i = mentions.indexOf(duration)
  const [first, last] = [mentions[i - 2], mentions[i - 1]]
  if (!isYearly(first) || !isYearly(last) || isRanged(first) || isRanged(last) || i !== 2) return
  const {text} = duration.paragraph
  const isRun =
    beginning.test(textBefore(first)) &&
    /^(?:,\s(?:[\p{L}'’]+\s){1,6}|\sand\s(?:[\p{L}'’]+\s){1,4})in\s$/u.test(text.slice(first.end, last.start)) &&
    text.slice(last.end, duration.start) === ' after ' &&
    /^(?:[.,;]|\s(?:together|in\s(?:office|power|business|charge))\b|$)/.test(textAfter(duration))
  if (isRun) yield* against(duration, first, last)
}

/** “it opened in” */
const isClause = (gap: string) =>
  /^\s(?:it|he|she|they|the\s\p{Ll}+)\s(?:was\s|were\s)?\p{Ll}+\s(?:in|on)\s$/u.test(gap)

const isOrigin = (gap: string) =>
  /^\s(?:in\s|(?:the|a|an|its|his|her|their|that)\s(?:[\p{L}'’-]+\s){0,5}(?:in\s)?)$/u.test(gap)
