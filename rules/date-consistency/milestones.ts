import {numberOfWords, type Report, type Span, textOf} from '../../src/rule-kit/index.ts'
import {isYearly, proseOf, type Story, voiceOf, type Yearly} from './story.ts'

const birth = /(?<!\p{L})[Bb]orn(?:\s(?:in|near|at)\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2},?)?\s(?:in|on)\s$/u
const founding =
  /(?<!\p{L})(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Bb]uilt|[Ff]ormed|[Ss]et\sup|[Ll]aunched|[Cc]ompleted|[Mm]arried|[Ss]tarted|[Bb]egan|[Dd]at(?:es|ed|ing)\s(?:back\s)?(?:from|to))(?:\s(?:in|by)\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})?(?:\s(?:in|on)\s|(?<=(?:from|to))\s)$/u
/** “, she was 24 when she won gold in” */
const wasOld =
  /^,\s(?:(?:he|she|[\p{Lu}][\p{L}'’-]+)\s)?was\s(?:only\s|just\s|already\s)?(?<age>\d{1,3})\s(?:years\sold\s)?when\s(?:he|she)\s[^.;:,]{2,60}\s(?:in|on)\s$/u
/** “, turned 60 in”, “, the firm turned 60 in” */
const turned =
  /^,\s(?:(?:the|its)\s\p{Ll}+\s|he\s|she\s|it\s)?(?:turned|turns|will\sturn|would\sturn)\s(?<age>\d{1,3})\s(?:in|on)\s$/u

const counted = String.raw`(?<age>\d{1,3}|\p{Ll}+(?:-\p{Ll}+)?)`
/** “, celebrated 50 years of marriage in” */
const kept = new RegExp(
  String.raw`^[,;]?\s(?:and\s)?(?:[\p{L}'’]+\s){0,4}?(?:celebrated|celebrates|celebrating|marked|marks|marking|reached|completed|observed|will\sbe|would\sbe|was|is)\s(?:(?:its|their|his|her|the|a)\s)?${counted}\syears\s(?:old|of\s\p{Ll}+|in\s\p{Ll}+)\s(?:in|on)\s$`,
  'u',
)
/** “opened the shop in [1988] and ran it for 20 years, until” */
const lasted = new RegExp(
  String.raw`^,?\s(?:and\s|where\s|which\s|who\s)?[^.;:,\d]{3,60}\sfor\s${counted}\syears,?\s(?:until|till|before\s[^.;:,\d]{3,40}\sin)\s$`,
  'u',
)
const begun =
  /(?<!\p{L})(?:opened|founded|joined|bought|started|began|became|took\sover|married|inherited|moved|launched|arrived|elected|appointed|hired|established)(?:\s[^.;:,\d]{2,40})?\sin\s$/u

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
    const match =
      (isBirth ? wasOld.exec(gap) : null) ??
      (isBirth || founding.test(before) ? (turned.exec(gap) ?? kept.exec(gap)) : null) ??
      (begun.test(before) ? lasted.exec(gap) : null)
    const written = match?.groups?.age
    if (!match || written === undefined) continue
    const age = /^\d/.test(written) ? Number(written) : (numberOfWords(written) ?? 0)
    const right = last.year.value - first.year.value
    const isTurned = turned.test(gap)
    const isWhole = !wasOld.test(gap) && !isTurned
    if (age < 1 || right < 1 || age === right || (!isTurned && age === right - 1)) continue
    // Years that are told roundly, or with both ends.
    if (isWhole && (age === right + 1 || Math.abs(age - right) > 25)) continue
    const start = first.end + match[0].lastIndexOf(written)
    const figure: Span = {paragraph: first.paragraph, start, end: start + written.length}
    yield {
      at: figure,
      message: `From ${first.year.value} to ${last.year.value} it is ${isTurned || isWhole ? '' : `${right - 1} or `}${right} years, not ${age}. Check ${isWhole ? 'them all' : 'the age and the years'}.`,
      expected: /^\d/.test(written) ? [String(right)] : [],
      related: [first, last].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
    }
  }
}
