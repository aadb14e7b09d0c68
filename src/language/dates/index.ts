import type {Reading, Sentence} from '../reading.ts'
import {findCalendarDates} from './calendar-dates.ts'
import {findClockTimes} from './clock-times.ts'
import {findAges, findAnniversaries, findDurations, findRelativeTimes} from './durations.ts'
import {place, withoutOverlaps} from './find.ts'
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

export {cardinalOf, ordinalInFigures, ordinalOf} from './numbers.ts'

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
    bySentence ??= sentences
      .filter(({text}) => mayTell(text))
      .map(readSentence)
      .filter(({mentions}) => mentions.length)
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

/** Whether a sentence has a figure or a word of time at all: nearly all that it costs to read one that has none. */
const mayTell = (text: string) =>
  /\d|day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|noon|night|o['’]clock|tomorrow|year|month|week|hour|minute|second|season|quarter|decade|centur|cent?en(?:ary|nial)|anniversary|aged?\s/i.test(
    text,
  )

function readSentence(sentence: Sentence): SentenceDates {
  const {text} = sentence
  const found = [
    ...findCalendarDates(text),
    ...findClockTimes(text),
    ...findRelativeTimes(text),
    ...findDurations(text),
    ...findAnniversaries(text),
    ...findAges(text),
    ...findPeriods(text),
  ]
  return {sentence, ...place(withoutOverlaps(found), sentence)}
}
