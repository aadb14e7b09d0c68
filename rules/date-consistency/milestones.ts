import {type Report, type Span, textOf} from '../../src/rule-kit/index.ts'
import {isYearly, proseOf, type Story, voiceOf, type Yearly} from './story.ts'

const birth = /(?<!\p{L})[Bb]orn(?:\s(?:in|near|at)\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2},?)?\s(?:in|on)\s$/u
const founding =
  /(?<!\p{L})(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Bb]uilt)(?:\s(?:in|by)\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})?\s(?:in|on)\s$/u
/** “, she was 24 when she won gold in” */
const wasOld =
  /^,\s(?:he|she|[\p{Lu}][\p{L}'’-]+)\swas\s(?:only\s|just\s|already\s)?(?<age>\d{1,3})\s(?:years\sold\s)?when\s(?:he|she)\s[^.;:,]{2,60}\s(?:in|on)\s$/u
/** “, turned 60 in”, “, the firm turned 60 in” */
const turned =
  /^,\s(?:(?:the|its)\s\p{Ll}+\s|he\s|she\s|it\s)?(?:turned|turns|will\sturn|would\sturn)\s(?<age>\d{1,3})\s(?:in|on)\s$/u

/** How old somebody or something was at what the same sentence tells: “born in 1948, she was 24 when she won gold in 1968”. */
export function* findWrongMilestones({reading}: Story): Generator<Report> {
  for (const {mentions} of proseOf(reading)) {
    const years = mentions.filter((mention): mention is Yearly => isYearly(mention))
    const [first, last, ...others] = years
    if (!first || !last || others.length || voiceOf(reading, first) !== voiceOf(reading, last)) continue
    const {text} = first.paragraph
    const before = text.slice(Math.max(0, first.start - 80), first.start)
    const gap = text.slice(first.end, last.start)
    const isBirth = birth.test(before)
    const match = (isBirth ? wasOld.exec(gap) : null) ?? (isBirth || founding.test(before) ? turned.exec(gap) : null)
    const written = match?.groups?.age
    if (!match || written === undefined) continue
    const age = Number(written)
    const right = last.year.value - first.year.value
    const isTurned = turned.test(gap)
    if (right < 1 || age === right || (!isTurned && age === right - 1)) continue
    const start = first.end + match[0].indexOf(written, match[0].search(/turn|was/))
    const figure: Span = {paragraph: first.paragraph, start, end: start + written.length}
    yield {
      at: figure,
      message: `From ${first.year.value} to ${last.year.value} it is ${isTurned ? '' : `${right - 1} or `}${right} years, not ${age}. Check the age and the years.`,
      expected: [String(right)],
      related: [first, last].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
    }
  }
}
