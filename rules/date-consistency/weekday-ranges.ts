import {cardinalOf, months, type Report, spanOf, weekdays} from '../../src/rule-kit/index.ts'
import type {Story} from './story.ts'

const weekday = `(?:${weekdays.join('|')})`
const month = `(?:${[...months, ...months.map((name) => name.slice(0, 3)), 'Sept'].join('|')})\\.?`
const to = '(?:\\s?[–—-]\\s?|\\s(?:to|through|until)\\s)'
const days = `(?<first>\\d{1,2})${to}(?<last>\\d{1,2})`
const range = new RegExp(
  `(?<!\\p{L})(?<from>${weekday})${to}(?<to>${weekday}),?\\s\\(?(?<dates>(?:${month}\\s)?${days}(?:\\s${month})?)(?![\\d\\p{L}]|[.,:]\\d|[-–]\\d)`,
  'dgu',
)
const mayBeRange = /day(?:\s?[–—-]\s?|\s(?:to|through|until)\s)[A-Z]/

/** “Friday to Sunday, May 2-5”: three weekdays, and four days. */
export function* findWrongWeekdayRanges({reading}: Story): Generator<Report> {
  for (const {text, start, paragraph} of reading.sentences) {
    if (!mayBeRange.test(text)) continue
    for (const match of text.matchAll(range)) {
      const {from = '', to = '', first = '', last = '', dates = ''} = match.groups ?? {}
      const told = ((weekdays.indexOf(to) - weekdays.indexOf(from) + 7) % 7) + 1
      const counted = Number(last) - Number(first) + 1
      // Of more than a week, each may be one of several: Friday to Sunday, three weekends long.
      if (counted < 2 || counted > 7 || told === counted) continue
      const [begin, end] = match.indices?.groups?.dates ?? [0, 0]
      const right = dates.replace(/\d{1,2}(?=\D*$)/, String(Number(first) + told - 1))
      const at = {paragraph, start: start + begin, end: start + end}
      const names = {paragraph, start: start + match.index, end: start + match.index + `${from} ${to}`.length}
      yield {
        at,
        message: `“${dates}” is ${cardinalOf(counted)} days, and ${from} to ${to} is ${cardinalOf(told)}. Check the weekdays and the dates.`,
        expected: Number(first) + told - 1 <= 28 ? [right] : [],
        related: [{at: spanOf(names), message: `${from} to ${to} here.`}],
      }
    }
  }
}
