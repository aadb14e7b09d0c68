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
/** “Monday 5 to Friday 10 August”: one month for both. */
const between = new RegExp(
  `(?<!\\p{L})(?<from>${weekday}),?\\s(?:the\\s)?(?<first>\\d{1,2})(?:st|nd|rd|th)?(?:${to}|\\sand\\s)(?<to>${weekday}),?\\s(?:the\\s)?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?=\\s(?:of\\s)?${month}(?!\\p{L}))`,
  'dgu',
)
const mayBeRange = /day(?:\s?[–—-]\s?|\s(?:to|through|until)\s)[A-Z]/

/** “Friday to Sunday, May 2-5”: three weekdays, and four days. */
export function* findWrongWeekdayRanges({reading}: Story): Generator<Report> {
  for (const {text, start, paragraph} of reading.sentences) {
    for (const match of text.matchAll(between)) {
      const {from = '', to = '', first = '', last = ''} = match.groups ?? {}
      const counted = Number(last) - Number(first)
      const told = (weekdays.indexOf(to) - weekdays.indexOf(from) + 7) % 7
      if (counted < 1 || (counted - told) % 7 === 0) continue
      const [begin, end] = match.indices?.groups?.last ?? [0, 0]
      const off = ((counted - told + 10) % 7) - 3
      const right = Number(last) - off
      yield {
        at: {paragraph, start: start + match.index, end: start + end},
        message: `“${from} ${first}” and “${to} ${last}” cannot both be right. Check the weekdays and the dates.`,
        expected: right > Number(first) && right <= 28 ? [match[0].slice(0, begin - match.index) + right] : [],
      }
    }
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
