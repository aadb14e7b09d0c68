import type {Sentence} from '../reading.ts'
import type {Span} from '../span.ts'

/** A number that a mention is made of, and its place in the paragraph. */
export interface Part {
  value: number
  start: number
  end: number
}

interface Placed extends Span {
  sentence: Sentence
  /** A word before or behind that keeps it vague: “about”, “nearly”, “or so”. */
  hedge: string | undefined
}

/** “Tuesday, May 3, 2019”, “3rd of May”, “03/05/2019”, “May 2019”, “Tuesday”, “44 BC”: as much of a date as is told. */
export interface CalendarDate extends Placed {
  kind: 'date'
  /** From 0 for Sunday. */
  weekday: Part | undefined
  day: Part | undefined
  /** From 1 for January. */
  month: Part | undefined
  /** Negative for years before Christ: -44. */
  year: Part | undefined
  /** How day and month stand; `either` where both could be the month, and neither is told. */
  order: 'day-month' | 'month-day' | 'year-month-day' | 'either' | undefined
  /** “last Tuesday”, “next May” */
  nearness: Nearness | undefined
}

export type Nearness = 'last' | 'this' | 'next'

/** “the 1990s”, “the 19th century” */
export interface Period extends Placed {
  kind: 'period'
  unit: 'decade' | 'century'
  /** Of a decade its first year, 1990, or 90; of a century its number. */
  value: number
}

/** “3.30 p.m.”, “15:30 GMT”, “noon” */
export interface ClockTime extends Placed {
  kind: 'time'
  /** As written: 0 to 99; 12 for noon, 0 for midnight. */
  hour: Part
  minute: Part | undefined
  second: Part | undefined
  /** 0 for a.m., 1 for p.m.; noon and midnight have none. */
  meridiem: Part | undefined
  /** As written: “GMT”, “local time”. */
  zone: string | undefined
  /** Whether it is plainly a time: “13:61” may be a score, a ratio or a verse as well. */
  isPlain: boolean
}

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** “yesterday”, “last week”, “next month”; not “the previous day”, which counts from another event. */
export interface RelativeTime extends Placed {
  kind: 'relative'
  unit: TimeUnit
  /** Units from now: -1 for “yesterday”. */
  shift: number
}

/** “three years”, “25 years after”, “ten days ago” */
export interface Duration extends Placed {
  kind: 'duration'
  count: number
  unit: TimeUnit
  /** “ago”, “after”, “before” and the like. */
  direction: 'ago' | 'after' | 'before' | undefined
}

/** “10th anniversary”, “centenary”, “40th birthday” */
export interface Anniversary extends Placed {
  kind: 'anniversary'
  count: Part
  isBirthday: boolean
}

/** “aged 70”, “at the age of 70”, “a 70-year-old” */
export interface Age extends Placed {
  kind: 'age'
  /** In years. */
  count: Part
}

export type TimeMention = CalendarDate | Period | ClockTime | RelativeTime | Duration | Anniversary | Age

/** “from 3 to 7 May”, “between 1990 and 1995”, “1914–18”: its span runs from the first word of the one to the last of the other. */
export interface TimeRange<Mention extends CalendarDate | ClockTime = CalendarDate | ClockTime> extends Span {
  sentence: Sentence
  form: 'from' | 'between' | 'dash'
  from: Mention
  to: Mention
}
