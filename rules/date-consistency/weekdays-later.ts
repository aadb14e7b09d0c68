import {
  type CalendarDate,
  type Report,
  type SentenceDates,
  type Span,
  textOf,
  weekdays,
} from '../../src/rule-kit/index.ts'
import {proseOf, type Story, voiceOf} from './story.ts'
import {weekdayLike} from './wording.ts'

const counts = ['one', 'two', 'three', 'four', 'five', 'six']
const step = new RegExp(
  `(?<!\\p{L})(?:(?<next>the\\s(?:next|following)\\sday)|(?:(?<count>a|${counts.join('|')}|[1-6])\\sdays?\\s(?<way>later|earlier)))(?:,\\s(?:on\\s)?|\\son\\s)$`,
  'iu',
)

/** “The fire began on Monday. Two days later, on Thursday, …”: counted from the one day that stands right before. */
export function* findWeekdaysLater({reading}: Story): Generator<Report> {
  let previous: SentenceDates | undefined
  for (const sentence of proseOf(reading)) {
    const {mentions} = sentence
    for (const [i, mention] of mentions.entries()) {
      if (!isWeekday(mention) || mention.nearness || mention.hedge) continue
      const {paragraph, start} = mention
      const before = paragraph.text.slice(sentence.sentence.start, start)
      const match = step.exec(before)
      if (!match) continue
      const earlier = mentions.slice(0, i).filter(({end}) => end <= sentence.sentence.start + match.index)
      const told = earlier.length ? earlier : isRightBefore(previous, sentence) ? (previous?.mentions ?? []) : []
      const [first, ...others] = told.filter(({kind}) => kind !== 'time' && kind !== 'age')
      if (!isWeekday(first) || others.length || first.hedge || voiceOf(reading, first) !== voiceOf(reading, mention))
        continue
      const {next, count = '', way} = match.groups ?? {}
      const days = next || /^a$/i.test(count) ? 1 : counts.indexOf(count.toLowerCase()) + 1 || Number(count)
      const right = (first.weekday.value + (way?.toLowerCase() === 'earlier' ? -days : days) + 7) % 7
      if (right === mention.weekday.value) continue
      const at: Span = {paragraph, start: mention.weekday.start, end: mention.weekday.end}
      const words = match[0].replace(/,?\s(?:on\s)?$/, '')
      yield {
        at,
        message: `“${words}” from ${weekdays[first.weekday.value]} it is ${weekdays[right]}, not ${weekdays[mention.weekday.value]}. Check both.`,
        expected: [weekdayLike(right, textOf(at))],
        related: [{at: first, message: `“${textOf(first)}” here.`}],
      }
    }
    previous = sentence
  }
}

type Weekday = CalendarDate & {weekday: NonNullable<CalendarDate['weekday']>}
const isWeekday = (mention: SentenceDates['mentions'][number] | undefined): mention is Weekday =>
  mention?.kind === 'date' && mention.weekday !== undefined

function isRightBefore(previous: SentenceDates | undefined, {sentence}: SentenceDates): boolean {
  const {sentences} = sentence.paragraph
  return previous !== undefined && sentences[sentences.indexOf(sentence) - 1] === previous.sentence
}
