import {cardinalOf, type Report, weekdays} from '../../src/rule-kit/index.ts'
import {proseOf, type Story} from './story.ts'

const clock = (name: string): string => `(?<${name}>(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\.?|noon|midday|midnight))`
const counts = Array.from({length: 24}, (_, i) => cardinalOf(i + 1) as string)
const count = `(?<count>(?:\\d{1,2}|${counts.join('|')})(?: and a half)?)`

const hours = [
  // “from 9 a.m. to noon, three hours in all”
  `from ${clock('from')} (?:to|until|till) ${clock('to')}(?:, | \\(| – | — )(?:a total of |for )?${count} hours(?: in all| in total| altogether)?(?=[.,;)]|$)`,
  // “began at 3 p.m. and ended four hours later, at 7 p.m.”
  `(?:at|by) ${clock('from')}[^.:“”\\d]{0,60}? ${count} hours later,? at ${clock('to')}`,
  // “The shop opens at 9 a.m. and closes at 5 p.m., eight hours a day”
  `at ${clock('from')},?[^.;:“”\\d]{0,40} (?:ends?|ended|closed|closes?|finish(?:es|ed)?|stop(?:s|ped)?|adjourned|broke up) at ${clock('to')},?(?: (?!\\p{L}+ after)[\\p{L}’']+){0,4}? ${count} hours(?: (?:later|a day|in all|straight|on end))?(?=[.,;]|$)`,
  // “The three-hour hearing began at 9 a.m. and ended at noon”
  `(?<![\\p{L}\\d-])${count}-hour [\\p{L}-]+(?: [\\p{L}-]+){0,3}? (?:began|begins|starts?|started|opened|opens) at ${clock('from')},?(?: and)?[^.;:“”\\d]{0,30} (?:ends?|ended|finish(?:es|ed)|clos(?:es|ed)|adjourned|broke up) at ${clock('to')}`,
  // “The talks lasted three hours, from 9 a.m. to noon”
  `(?<!\\p{L})(?:last(?:s|ed)?|ran|runs?|took|takes?|went on|sat|met) (?:for )?(?:more than |over |about |some )?${count} hours,? from ${clock('from')} (?:to|until|till) ${clock('to')}(?=[.,;)]|$| on)`,
  // “a three-hour meeting, from 9 a.m. to noon”
  `(?<![\\p{L}\\d-])${count}-hour [\\p{L}-]+,? (?:(?:lasted|runs|ran|lasts) )?from ${clock('from')} (?:to|until|till) ${clock('to')}`,
].map((source) => new RegExp(source, 'dgu'))
const mayBeHours = /hours?(?!\p{L})/u
/** Where clocks differ. */
const elsewhere = /flight|flew|fly|plane|landed|local time|GMT|time zone|the next|following/i

const weekday = (name: string): string => `(?<${name}>${weekdays.join('|')})`
/** “The three-day fair runs from Friday to Sunday” */
const days = new RegExp(
  `(?<![\\p{L}\\d-])${count}-day [\\p{L}-]+(?: [\\p{L}’'-]+){0,4}?,? from ${weekday('from')} (?:to|through|until) ${weekday('to')}(?![\\p{L}-])`,
  'dgu',
)

/** “The three-day fair, which begins on Friday and ends on Sunday, …” */
const daysOfEvent = new RegExp(
  `(?<![\\p{L}\\d-])${count}-day [\\p{L}-]+(?: (?:in|at|on|of|over) [\\p{L}’' -]{2,30}?)?(?:,? which|,? that)? (?:began|begins?|will begin|starts?|started|will start|opens?|opened|will open|is to (?:begin|start|open)) on ${weekday('from')},? and (?:will )?(?:ends?|ended|clos(?:es?|ed)|finish(?:es|ed)?|conclud(?:es?|ed)|runs? (?:to|until|through)) (?:on )?${weekday('to')}(?![\\p{L}-])`,
  'dgu',
)

const ordinals = 'first second third fourth fifth sixth seventh'.split(' ')
/** “The strike, which began on Monday, entered its third day on Wednesday” */
const dayOfEvent = new RegExp(
  `(?:began|begun|started|opened|broke out|got under way) on ${weekday('from')},? (?:and )?(?:has )?(?:now )?(?:entered|went into|moved into|was in|is in) (?:its|their) (?<count>${ordinals.slice(1).join('|')}) day on ${weekday('to')}(?![\\p{L}-])`,
  'dgu',
)

/** “opened on a Monday, and the jury had the case by that Thursday, after just four days in court” */
const daysAfter = new RegExp(
  `(?<!\\p{L})(?:[Oo]n|last|[Bb]egan|[Ss]tarted|[Oo]pened) (?:a |last )?${weekday('from')}[^.;:“”\\d]{0,80}? (?:by|on|until|that|ended|following) (?:that |the )?(?:same |following )?${weekday('to')},? (?:after|for a total of|a total of)? ?(?:just |only |about )?${count} days(?! (?:later|earlier|after|before|ago))(?![\\p{L}-])`,
  'dgu',
)
const mayBeDayOfEvent = /(?:its|their) \p{Ll}+ day on /u
const mayBeDaysAfter = /day,? .*day,? .* days(?!\p{L})/u

/** Hours that two clock times do not make, and days that two weekdays do not. */
export function* findWrongHours(story: Story): Generator<Report> {
  yield* findMinutesLater(story)
  const {reading} = story
  for (const {sentence} of proseOf(reading)) {
    const {text} = sentence
    if (mayBeHours.test(text) && !elsewhere.test(text))
      for (const pattern of hours) for (const match of text.matchAll(pattern)) yield* judgeHours(match, sentence)
    if (mayBeDaysAfter.test(text)) for (const match of text.matchAll(daysAfter)) yield* judgeDays(match, sentence)
    if (text.includes('-day '))
      for (const pattern of [days, daysOfEvent])
        for (const match of text.matchAll(pattern)) yield* judgeDays(match, sentence)
    if (mayBeDayOfEvent.test(text))
      for (const match of text.matchAll(dayOfEvent)) yield* judgeDayOfEvent(match, sentence)
  }
}

/** “They called at 2.15am. … were found at 3.40am, 65 minutes later”, “took off at 9:15 a.m. and vanished at 9:40, 35 minutes into the flight” */
const minutesLater = new RegExp(
  `(?<!\\p{L})(?:at|by) (?<to>\\d{1,2}[:.]\\d\\d(?![:\\d])(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?|noon|midday|midnight),? (?:just |some |about |only )?(?<count>\\d{1,3}|${counts.join('|')}) minutes (?:later|into (?:the|its|his|her|their)|after (?:it|he|she|they|takeoff|departure|(?:the|that|his|her|their|its) (?:[\\p{Ll}-]+ )?(?<event>\\p{Ll}+)))(?![\\p{L}’])`,
  'dgu',
)
/** “at 2.58pm, 34 minutes after the call at 2.24pm”, “20 minutes before it closed at 5pm” */
const minutesAfter = new RegExp(
  `(?<!\\p{L})(?:at|by) ${clock('to')},? (?:just |some |about |only |or )?(?<count>\\d{1,3}|${counts.join('|')}) minutes (?<way>after|before) [^.;:“”\\d]{2,60}? at ${clock('from')}`,
  'dgu',
)
const everyClock = new RegExp(clock('time'), 'gu')
/** Minutes that a round number may be off, and the most that are told in minutes. */
const [rounding, longest] = [4, 200]

/** Counted from the one time that the sentence has told before, or the one right before it. */
function* findMinutesLater({reading}: Story): Generator<Report> {
  for (const {sentence} of proseOf(reading)) {
    const {text, paragraph} = sentence
    if (!mayBeMinutes.test(text)) continue
    for (const match of text.matchAll(minutesAfter)) {
      const {from = '', to = '', way} = match.groups ?? {}
      const [start, end] = way === 'after' ? [atEnd(from), to] : [to, atEnd(from)]
      yield* judgeMinutes(match, sentence, {from: start, to: end, around: text, places: ['from', 'to']})
    }
    for (const match of text.matchAll(minutesLater)) {
      const last = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1]
      const here = text.slice(0, match.index)
      const before = everyClock.test(here) ? here : (last?.text ?? '')
      everyClock.lastIndex = 0
      const [first, another] = Array.from(before.matchAll(everyClock), ([time]) => atEnd(time))
      const {to = '', event} = match.groups ?? {}
      if (!first || another || (event && !tellsOf(event, before))) continue
      yield* judgeMinutes(match, sentence, {from: first, to, around: before + text, places: ['to']})
    }
  }
}

const mayBeMinutes = /minutes (?:later|into|after|before)/

/** “at 2.15am.”, at its sentence's end */
const atEnd = (time: string): string => time.replace(/([ap]m)\.$/, '$1')

interface Minutes {
  from: string
  to: string
  /** The text in which another zone may be named. */
  around: string
  /** The groups of the match that have a time. */
  places: readonly string[]
}

function* judgeMinutes(
  match: RegExpMatchArray,
  sentence: Place,
  {from, to, around, places}: Minutes,
): Generator<Report> {
  const {count = ''} = match.groups ?? {}
  const minutes = minutesBetween(from, to)
  const told = countOf(count)
  const off = Math.abs(minutes - told)
  // Clocks differ by whole hours.
  if (off % 60 === 0 && elsewhere.test(around)) return
  if (!Number.isFinite(minutes) || minutes === 0 || minutes > longest || off <= (told % 5 ? 0 : rounding)) return
  yield describe(
    match,
    sentence,
    `“${count} minutes”: from ${from} to ${to} is ${minutes} minutes. Check the times.`,
    minutes,
    places,
  )
}

/** “The call was made at 2.24pm …, 34 minutes after the call”: what it is counted from. */
const tellsOf = (event: string, text: string): boolean => new RegExp(`(?<!\\p{L})${event}(?!\\p{L})`, 'iu').test(text)

/** A time without its half of the day is the next one: “9:15 a.m. … 9:40”. */
const minutesBetween = (from: string, to: string): number =>
  /[ap]\.?m|noon|mid/i.test(to)
    ? (minuteOf(to) - minuteOf(from) + 1440) % 1440
    : ((minuteOf(to) % 720) - (minuteOf(from) % 720) + 720) % 720

type Place = Pick<Story['reading']['sentences'][number], 'paragraph' | 'start'>

function* judgeHours(match: RegExpMatchArray, sentence: Place): Generator<Report> {
  const {from = '', count = ''} = match.groups ?? {}
  const to = atEnd(match.groups?.to ?? '')
  const minutes = (minuteOf(to) - minuteOf(from) + 1440) % 1440
  const told = countOf(count)
  // Half an hour more or less is rounded, unless the half is told.
  const rounding = Number.isInteger(told) ? 60 : 30
  if (!Number.isFinite(minutes) || minutes === 0 || Math.abs(minutes - 60 * told) < rounding) return
  const right = minutes / 60
  const length = Number.isInteger(right)
    ? `${cardinalOf(right)} ${right === 1 ? 'hour' : 'hours'}`
    : right % 1 === 0.5 && right > 1
      ? `${cardinalOf(Math.floor(right))} and a half hours`
      : `${right.toFixed(1)} hours`
  yield describe(match, sentence, `“${count}”: from ${from} to ${to} is ${length}. Check the times.`, right)
}

function* judgeDays(match: RegExpMatchArray, sentence: Place): Generator<Report> {
  const {from = '', to = '', count = ''} = match.groups ?? {}
  const right = ((weekdays.indexOf(to) - weekdays.indexOf(from) + 7) % 7) + 1
  const told = countOf(count)
  // From noon on Friday to noon on Sunday are two days; and what is longer than a week is told otherwise.
  if (told > 7 || told === right || told === right - 1) return
  yield describe(match, sentence, `“${count}”: ${from} to ${to} is ${cardinalOf(right)} days. Check the days.`, right)
}

function* judgeDayOfEvent(match: RegExpMatchArray, sentence: Place): Generator<Report> {
  const {from = '', to = '', count = ''} = match.groups ?? {}
  const right = ((weekdays.indexOf(to) - weekdays.indexOf(from) + 7) % 7) + 1
  const told = ordinals.indexOf(count) + 1
  // What began on a Monday night may be in its first day a day later.
  if (told === right || told === right - 1) return
  const message = `“${count} day”: from ${from} to ${to} it is the ${ordinals[right - 1]}. Check the days.`
  yield {...describe(match, sentence, message, right), expected: [ordinals[right - 1] as string]}
}

function describe(
  match: RegExpMatchArray,
  {paragraph, start}: Place,
  message: string,
  right: number,
  times: readonly string[] = ['from', 'to'],
): Report {
  const place = (name: string) => {
    const [begin, end] = match.indices?.groups?.[name] ?? [0, 0]
    return {paragraph, start: start + begin, end: start + end}
  }
  const {count = ''} = match.groups ?? {}
  const written = /\d/.test(count) ? String(right) : (cardinalOf(right) ?? '')
  return {
    at: place('count'),
    message,
    expected: Number.isInteger(right) && written ? [written] : [],
    related: times.map((name) => ({at: place(name), message: `“${match.groups?.[name]}” here.`})),
  }
}

function countOf(text: string): number {
  const whole = text.replace(/ and a half$/, '')
  const count = /\d/.test(whole) ? Number(whole) : counts.indexOf(whole.toLowerCase()) + 1
  return whole === text ? count : count + 0.5
}

/** Minutes from midnight. */
function minuteOf(text: string): number {
  if (/^noon|^midday/.test(text)) return 720
  if (text === 'midnight') return 0
  const [, hour = '', minute = '0', half = ''] = /^(\d{1,2})(?:[:.](\d\d))?\s?([ap]?)/.exec(text) ?? []
  return ((Number(hour) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute)
}
