import {
  type CalendarDate,
  list,
  type Part,
  type Report,
  type Span,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {at, dayOf, type Story, voiceOf} from './story.ts'

/** What there is one of in a month. */
const events = list(
  'ballot coronation coup election funeral inauguration inquest landslide plebiscite premiere referendum summit wedding',
)

/** Where several are told of, or one is moved, two dates are no contradiction. */
const several =
  /\b(?:(?:ballot|coup|election|funeral|referendum|premiere|summit|wedding)s|run-?offs?|rounds?|primar(?:y|ies)|re-?runs?|postpon\p{L}+|delay\p{L}*|original\p{L}*|resched\p{L}+|mov(?:e|ed|ing)|brought forward|put off|instead|second|repeat\p{L}*|snap|early|another)\b/u

/** A date of an event: “the May 3 election”, “the election on 3 May”. */
interface Use {
  date: CalendarDate & {day: Part; month: Part}
  event: string
  voice: unknown
}

/** One event that has two dates in one month: “the election on 12 May … the 13 May election”. */
export function* findTwoDates({reading}: Story): Generator<Report> {
  const uses: Use[] = []
  for (const date of reading.dates.all) {
    if (date.kind !== 'date' || !date.day || !date.month || date.hedge) continue
    const event = eventOf(date)
    if (event) uses.push({date: date as Use['date'], event, voice: voiceOf(reading, date)})
  }
  for (const event of new Set(uses.map((use) => use.event))) {
    const own = uses.filter((use) => use.event === event && !use.voice)
    const days = new Map(own.map((use) => [use.date.day.value, use]))
    const inOneMonth = new Set(own.map(({date}) => date.month.value)).size === 1
    const years = new Set(own.flatMap(({date}) => (date.year ? [date.year.value] : [])))
    if (days.size !== 2 || !inOneMonth || years.size > 1) continue
    if (reading.paragraphs.some(({text}) => several.test(text))) continue
    const countOf = (use: Use) => own.filter(({date}) => date.day.value === use.date.day.value).length
    const [one, other] = [...days.values()].sort((a, b) => countOf(b) - countOf(a) || before(a, b)) as [Use, Use]
    const isSettled = countOf(one) > countOf(other)
    const [words, there] = [dayOf(other.date) as Span, dayOf(one.date) as Span]
    const figure = at(other.date.paragraph, other.date.day, other.date.day)
    yield {
      at: figure,
      message: `The ${event.trim()} is on “${textOf(there)}” elsewhere in the story, on “${textOf(words)}” here. Check both.`,
      expected: isSettled ? [String(one.date.day.value)] : [],
      related: [{at: there, message: `“${textOf(there)}” here.`}],
    }
  }
}

const before = ({date: a}: Use, {date: b}: Use) => a.paragraph.index - b.paragraph.index || a.start - b.start

const behindDate = /^(?:,?\s\d{4},?)?\s(?<event>(?:\p{Ll}+\s)?\p{Ll}+)(?!\p{L}|-)/u
const beforeDate =
  /(?<!\p{L})[Tt]he\s(?<event>(?:\p{Ll}+\s)?\p{Ll}+)(?:,?\s(?:scheduled\sfor|set\sfor|due\son|held\son|planned\sfor|on|of))(?:\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)?\s$/u

/** The event that a date belongs to, with the adjective before it; undefined where it belongs to none. */
function eventOf(date: CalendarDate): string | undefined {
  const [left, right] = [textBefore(date), textAfter(date)]
  const behind = /(?<!\p{L})[Tt]he\s$/u.test(left) ? behindDate.exec(right)?.groups?.event : undefined
  const found = behind ?? beforeDate.exec(left)?.groups?.event
  const words = found?.split(/\s/) ?? []
  if (behind && events.has(words[0] as string)) return words[0]
  return events.has(words.at(-1) as string) ? words.join(' ') : undefined
}
