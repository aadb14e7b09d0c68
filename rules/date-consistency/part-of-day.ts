import {type ClockTime, type Report, type Span, textAfter, textOf} from '../../src/rule-kit/index.ts'
import {at, type Story} from './story.ts'

const partBehind =
  /^(?:\s(?:in\sthe|on\s(?:the\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this|that|yesterday|tomorrow))\s(?<part>morning|afternoon|evening)(?=[.,;:)!?]|\s(?:in|at|on|and|but|to|for|from|when|after|before|as|by|with|until)\b|$)/

/** “9 p.m. on Monday morning” */
export function* findWrongPartsOfDay({reading}: Story): Generator<Report> {
  for (const mention of reading.dates.all) {
    if (mention.kind !== 'time') continue
    const found = partBehind.exec(textAfter(mention))
    const part = found?.groups?.part
    if (!part || !isAgainst(mention, part)) continue
    const {paragraph, hour, meridiem, minute} = mention
    const end = mention.end + found[0].length
    const other: Span = {paragraph, start: end - part.length, end}
    const time = at(paragraph, hour, meridiem ?? minute ?? hour)
    const half = meridiem && textOf(at(paragraph, meridiem, meridiem))
    const swapped =
      half && (meridiem.value ? half.replace('p', 'a').replace('P', 'A') : half.replace('a', 'p').replace('A', 'P'))
    yield {
      at: time,
      message: `“${textOf(time)}” is not in the ${part}. Check the time.`,
      expected: swapped && half ? [textOf(time).slice(0, -half.length) + swapped] : [],
      related: [{at: other, message: `“${part}” here.`}],
    }
  }
}

function isAgainst({hour, meridiem, minute, isPlain}: ClockTime, part: string): boolean {
  if (hour.value > 24 || (meridiem && hour.value > 12)) return false
  if (meridiem) return part === 'morning' ? meridiem.value === 1 : meridiem.value === 0
  return !isPlain && minute !== undefined && part === 'morning' && hour.value > 12
}
