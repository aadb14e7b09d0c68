import {type CalendarDate, type Report, type SentenceDates, weekdayOf, weekdays} from '../../src/rule-kit/index.ts'
import {proseOf, type Story, voiceOf} from './story.ts'

const counts = ['one', 'two', 'three', 'four', 'five', 'six']
const since = new RegExp(
  `(?<!\\p{L})in\\sthe\\s(${counts.slice(1).join('|')}|[2-6])\\sdays\\ssince(?=[,.]|\\sthen)`,
  'iu',
)
/** “said on Sunday”: the day of the story. */
const attribution =
  /(?<!\p{L})(?:said|told\s\p{L}+)\s(?:(?:early|late)\s)?(?:on\s)?(?:\p{L}+\s(?:morning|evening),?\s)?$/iu

/** “The fire was reported on Friday. In the four days since, …”, where the story is of Sunday. */
export function* findDaysSince(story: Story): Generator<Report> {
  const {reading} = story
  for (const told of proseOf(reading)) yield* checkBehind(told, story)
}

/** The sentence that counts has no date itself: it is the one behind the day that it counts from. */
function* checkBehind({sentence, mentions}: SentenceDates, {reading, today}: Story): Generator<Report> {
  const {paragraph} = sentence
  const next = paragraph.sentences[paragraph.sentences.indexOf(sentence) + 1]
  const match = next && since.exec(next.text)
  if (!next || !match?.[1]) return
  // “the county’s largest since 1988” is no day.
  const [first, ...others] = mentions.filter((one) => one.kind === 'date' && (one.weekday || one.day))
  const start = next.start + match.index + match[0].indexOf(match[1])
  const at = {paragraph, start, end: start + match[1].length}
  if (!isWeekday(first) || others.length || first.nearness || voiceOf(reading, first) !== voiceOf(reading, at)) return
  const now = today ? weekdayOf(today) : dayOfAttributions(reading)
  if (now === undefined || now === first.weekday.value) return
  const days = (now - first.weekday.value + 7) % 7
  const count = counts.indexOf(match[1].toLowerCase()) + 1 || Number(match[1])
  // The story may be printed the day after, or dated so.
  if (Math.abs(count - days) < 2 && (today ? count <= days : count >= days)) return
  yield {
    at,
    message: `From ${weekdays[first.weekday.value]} to ${weekdays[now]}, on which the story is told, it is ${counts[days - 1]} day${days === 1 ? '' : 's'}, not ${counts[count - 1]}. Check both.`,
    expected: [/\d/.test(match[1]) ? String(days) : (counts[days - 1] as string)],
    related: [{at: first, message: `“${weekdays[first.weekday.value]}” here.`}],
  }
}

type Weekday = CalendarDate & {weekday: NonNullable<CalendarDate['weekday']>}
const isWeekday = (mention: SentenceDates['mentions'][number] | undefined): mention is Weekday =>
  mention?.kind === 'date' && mention.weekday !== undefined && !mention.hedge

/** The one weekday on which things were said. */
function dayOfAttributions(reading: Story['reading']): number | undefined {
  const said = reading.dates.all.filter(
    (date): date is Weekday =>
      date.kind === 'date' &&
      date.weekday !== undefined &&
      attribution.test(date.paragraph.text.slice(Math.max(0, date.start - 40), date.start)),
  )
  const [day, ...others] = new Set(said.map(({weekday}) => weekday.value))
  return others.length ? undefined : day
}
