import {
  type CalendarDate,
  type Day,
  isDay,
  numberOf,
  type Report,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {fullDay, type Story, voiceOf} from './story.ts'
import {dateLike, dayText} from './wording.ts'

/** Days by which a story may be older or younger than its date. */
const slack = 2

const somewhere = "(?:\\s(?:here|there|(?:in|at)\\s(?:the\\s)?\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,3}))?"
/** “will be held in Lima on”, “will open in” */
const toCome = new RegExp(
  `(?<!\\p{L})will\\s(?:be\\s(?:held|played|opened|launched|published|released|unveiled|sworn\\sin|inaugurated|crowned|buried|shut|closed|held|celebrated|broadcast|screened|sentenced)|take\\splace|begin|start|open|close|end|return|meet|vote|decide|travel|arrive|retire|expire|come\\sinto\\sforce|take\\seffect)${somewhere}\\s(?<preposition>in|on)\\s(?:the\\s)?$`,
  'u',
)
/** “was held in Lima on” */
const past = new RegExp(
  `(?<!\\p{L})(?:was|were)\\s(?:held|played|opened|launched|published|released|unveiled|sworn\\sin|inaugurated|crowned|buried|arrested|killed|signed|elected|shot|sentenced|freed|found)${somewhere}\\s(?<preposition>in|on)\\s(?:the\\s)?$`,
  'u',
)

/** What will be on a day that is gone, or was on one that is still to come: the year is last year's. */
export function* findWrongTenses({reading, today}: Story): Generator<Report> {
  if (!today) return
  for (const date of reading.dates.all) {
    if (date.kind !== 'date' || !date.year || date.year.value < 1000 || date.hedge) continue
    const before = textBefore(date)
    const [isToCome, isPast] = [toCome.test(before), past.test(before)]
    if (
      (!isToCome && !isPast) ||
      voiceOf(reading, date) ||
      !/^(?:[.,;:)]|\s(?:and|at|in|for|with|when|after|before|by)\s|$)/.test(textAfter(date))
    )
      continue
    const days = distance(date, today)
    if (days === undefined || (isToCome ? days >= -slack : days <= slack)) continue
    yield {
      at: date,
      message: `“${textOf(date)}” lies ${isToCome ? 'before' : 'after'} the story’s own date, ${writeToday(date, today)}. Check the date and the verb.`,
      expected: nearest(date, today, isToCome),
    }
  }
}

/** Days from the story's date: none where the two may be one. */
function distance(date: CalendarDate, today: Day): number | undefined {
  const day = fullDay(date)
  if (day) return numberOf(day) - numberOf(today)
  const {year, month} = date
  if (!year || date.day) return undefined
  const months = (year.value - today.year) * 12 + (month ? month.value - today.month : 0)
  return month || year.value !== today.year ? months * 30 : 0
}

const writeToday = (date: CalendarDate, today: Day) => {
  const monthFirst = date.order !== 'day-month'
  return dayText(today, monthFirst)
}

/** The same day of the nearest year that would do. */
function nearest(date: CalendarDate, today: Day, isToCome: boolean): string[] {
  const years = isToCome ? [today.year, today.year + 1] : [today.year, today.year - 1]
  for (const year of years) {
    const day = {year, month: date.month?.value ?? today.month, day: date.day?.value ?? today.day}
    if (!isDay(day) || (date.day && (isToCome ? numberOf(day) < numberOf(today) : numberOf(day) > numberOf(today))))
      continue
    const written = dateLike(date, day)
    return written ? [written] : []
  }
  return []
}
