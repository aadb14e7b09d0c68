import {remember} from '../../storage/remember.ts'
import type {Reading, Sentence} from '../reading.ts'
import {findCalendarDates} from './calendar-dates.ts'
import {findClockTimes} from './clock-times.ts'
import {findAges, findAnniversaries, findDurations, findRelativeTimes} from './durations.ts'
import {type Found, place, withoutOverlaps} from './find.ts'
import type {TimeMention, TimeRange} from './mention.ts'
import {findPeriods} from './periods.ts'

export {
  type Day,
  dayAt,
  daysOf,
  isDay,
  julianWeekdayOf,
  months,
  numberOf,
  readDay,
  weekdayOf,
  weekdays,
  writeDay,
} from './calendar.ts'
export {findDateline} from './dateline.ts'
export type {
  Age,
  Anniversary,
  CalendarDate,
  ClockTime,
  Duration,
  Part,
  Period,
  RelativeTime,
  TimeMention,
  TimeRange,
  TimeUnit,
} from './mention.ts'

/** The dates and times of a sentence, in order. */
export interface SentenceDates {
  sentence: Sentence
  mentions: readonly TimeMention[]
  ranges: readonly TimeRange[]
}

/** The dates and times of a story; made when first asked for. */
export interface Dates {
  /** In the story's order. */
  readonly all: readonly TimeMention[]
  readonly ranges: readonly TimeRange[]
  /** The sentences that have any, in order. */
  readonly bySentence: readonly SentenceDates[]
}

/** Finds the dates and times of a story. */
export function findDates({sentences}: Pick<Reading, 'sentences'>): Dates {
  let bySentence: SentenceDates[] | undefined
  const read = () => {
    bySentence ??= sentences.map(readSentence).filter(({mentions}) => mentions.length)
    return bySentence
  }
  let all: TimeMention[] | undefined
  let ranges: TimeRange[] | undefined
  return {
    get all() {
      all ??= read().flatMap(({mentions}) => mentions)
      return all
    },
    get ranges() {
      ranges ??= read().flatMap((sentence) => sentence.ranges)
      return ranges
    },
    get bySentence() {
      return read()
    },
  }
}

const figure = /\d/
/** Weekdays, “today” and “yesterday”; months, with a capital, so that “may” and “march” are none. */
const name =
  /(?:day|DAY)(?![a-z])|January|February|March|April|May|Ju(?:ne|ly)|August|(?:Sept|Nov|Dec)ember|October|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|(?:SEPT|NOV|DEC)EMBER|OCTOBER/
const unit = /second|minute|hour|day|night|week|month|season|quarter|year|decade|centur/i
const other = /noon|midday|midnight|o['’]clock|tonight|tomorrow|cent?en(?:ary|nial)|anniversary|birthday|aged?\s/i

/** Nearly all that it costs to read a sentence that has no figure and no word of time is to see that. */
const readSentence = remember((sentence: Sentence): SentenceDates => {
  const {text} = sentence
  const [hasFigure, hasUnit, hasOther] = [figure.test(text), unit.test(text), other.test(text)]
  const found: Found[] = []
  if (hasFigure || name.test(text)) found.push(...findCalendarDates(text, hasFigure))
  if (hasFigure || hasOther) found.push(...findClockTimes(text))
  if (hasUnit || hasOther) found.push(...findRelativeTimes(text), ...findAges(text))
  if (hasUnit) found.push(...findDurations(text))
  if (hasOther) found.push(...findAnniversaries(text))
  if (hasUnit || hasFigure) found.push(...findPeriods(text))
  if (!found.length) return {sentence, mentions: [], ranges: []}
  return {sentence, ...place(withoutOverlaps(found), sentence)}
})
