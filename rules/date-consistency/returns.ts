import {type CalendarDate, type Report, textBefore, textOf} from '../../src/rule-kit/index.ts'
import {dayOf, proseOf, type Story, voiceOf} from './story.ts'

const words = (most: number): string => `(?:\\s[\\p{L}'’-]+){0,${most}}?`
const begins = new RegExp(
  `(?<!\\p{L})(?:adjourn|begin|break|close|depart|leave|open|recess|shut|start|suspend|began|broke|left|went|set\\sout|walk(?:s|ed)?\\sout|go(?:es)?|enter)(?:s|es|d|ed|ning|ing)?${words(6)}\\son\\s$`,
  'iu',
)
/** “and is to return on”: the same one does it. */
const finishes =
  /^,?\s(?:and|but|before|then)(?:\s(?:is|are|was|were|will|would|has|have|had|to|be|due|scheduled|expected|set|not|only|finally|then|it|they|he|she))*\s(?:returns?|returned|returning|reconven(?:es?|ed|ing)|resum(?:es?|ed|ing)|reopen(?:s|ed|ing)?|com(?:e|es|ing)\sback|came\sback|ends?|ended|ending|finish(?:es|ed|ing)?|clos(?:es?|ed|ing)|conclud(?:es?|ed|ing)|expir(?:es?|ed|ing))(?:\s(?:again|for\sbusiness|to\swork|from\s\p{L}+))?\son\s$/u

/** “, was adjourned until” */
const putsOff =
  /^,?\s(?:and\s)?(?:is|was|were|are|has\sbeen|have\sbeen|had\sbeen)\s(?:adjourned|postponed|put\soff|delayed|deferred|extended|suspended)\s(?:until|till|to)\s$/u

/** “is to adjourn on March 28 and to return on March 10”: what comes back, or ends, before it left, or began. */
export function* findReturnsTooSoon({reading}: Story): Generator<Report> {
  for (const {mentions, sentence} of proseOf(reading))
    for (const [i, last] of mentions.entries()) {
      const first = mentions[i - 1]
      if (!first || !isDayOfMonth(first) || !isDayOfMonth(last) || !isBefore(last, first)) continue
      const {paragraph} = first
      const between = paragraph.text.slice(first.end, last.start)
      if (!(finishes.test(between) || putsOff.test(between)) || !begins.test(textBefore(first))) continue
      if (
        voiceOf(reading, first) !== voiceOf(reading, last) ||
        /(?:next|following|later|each|every)\s/u.test(sentence.text)
      )
        continue
      const [leaving, back] = [first, last].map((date) => textOf(dayOf(date) ?? date))
      yield {
        at: last,
        message: `“${back}” comes before “${leaving}”. Check both dates.`,
        related: [{at: first, message: `“${textOf(first)}” here.`}],
      }
    }
}

type DayOfMonth = CalendarDate & Required<Pick<CalendarDate, 'day' | 'month'>>
const isDayOfMonth = (mention: {kind: string}): mention is DayOfMonth => {
  const {kind, day, month, hedge} = mention as CalendarDate
  return kind === 'date' && day !== undefined && month !== undefined && !hedge
}

/** Of one month, or of one year that both tell. */
function isBefore(one: CalendarDate, other: CalendarDate): boolean {
  const [mine, theirs] = [one, other].map(({month, day}) => [month?.value ?? 0, day?.value ?? 0] as const)
  if (!mine || !theirs || one.year?.value !== other.year?.value) return false
  return mine[0] === theirs[0] ? mine[1] < theirs[1] : one.year !== undefined && mine[0] < theirs[0]
}
