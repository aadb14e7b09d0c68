import {
  type Anniversary,
  type CalendarDate,
  type Report,
  type SentenceDates,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {at, isRanged, isYearly, proseOf, type Story, voiceOf, type Yearly} from './story.ts'
import {numberLike} from './wording.ts'

/** Anniversaries that do not compute: “in 2015, on the 25th anniversary of the 1989 massacre”. */
export function* findWrongAnniversaries(story: Story): Generator<Report> {
  for (const sentence of proseOf(story.reading))
    for (const mention of sentence.mentions)
      if (mention.kind === 'anniversary' && !mention.hedge && (!mention.isBirthday || isOfThing(mention))) {
        const found = countOf(mention, sentence, story) ?? countSinceFounding(mention, sentence, story)
        if (found) yield* check(mention, found)
      }
}

/** “its 125th birthday” */
const isOfThing = (mention: Anniversary): boolean => /\b[Ii]ts\s$/.test(textBefore(mention))

/** The years from which, and to which, an anniversary counts. */
interface Count {
  first: Yearly
  last: number
  /** Where the last year stands; undefined where it is the story's own. */
  observed: Yearly | undefined
  /** Years by which it may be off: something may be marked ahead of its day. */
  slack: number
}

function* check(anniversary: Anniversary, {first, last, observed, slack}: Count): Generator<Report> {
  const {count, paragraph} = anniversary
  const right = last - first.year.value
  if (Math.abs(right - count.value) <= slack || right < 1) return
  const figure = at(paragraph, count, count)
  const isName = /centen/i.test(textOf(figure))
  yield {
    at: figure,
    message: `From ${first.year.value} to ${last} it is ${right} years, not ${count.value}. Check the anniversary and the ${observed ? 'years' : 'year'}.`,
    expected: isName ? [] : [numberLike(right, textOf(figure))],
    related: [first, ...(observed ? [observed] : [])].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
  }
}

/** “of the 1989 massacre”, “of the June 4, 1989, crackdown”: what stands right before a noun tells when it was. */
const beforeNoun = /^['’]?s?\s(?:of|since)\s(?:(?:the|a|an|its|his|her|their|that)\s)(?:[\p{L}'’-]+\s){0,3}$/u
/** “of the fall of the Wall in 1989” may also tell when the anniversary was marked. */
const behindNoun = /^['’]?s?\s(?:of|since)\s(?:[\p{L}'’-]+\s){1,8}(?:in|on)\s$/u
const ofNow = /\b(?:today|this year|this week|this month|marks|marking|celebrates|celebrating)\b/i

function countOf(anniversary: Anniversary, {mentions}: SentenceDates, {reading, today}: Story): Count | undefined {
  const {paragraph, sentence} = anniversary
  const first = mentions[mentions.indexOf(anniversary) + 1]
  if (!isYearly(first) || isRanged(first)) return undefined
  const gap = paragraph.text.slice(anniversary.end, first.start)
  const isBeforeNoun = beforeNoun.test(gap)
  if (!isBeforeNoun && !behindNoun.test(gap)) return undefined
  const others = mentions.filter((mention): mention is Yearly => isYearly(mention) && mention !== first)
  const [observed] = others
  if (others.length > 1) return undefined
  if (observed) {
    const isDirect = marksDirectly(observed, anniversary, first)
    if (!isDirect && !(isBeforeNoun && /\b(?:in|on)\s$/i.test(textBefore(observed)))) return undefined
    return {first, last: observed.year.value, observed, slack: isDirect ? 0 : 1}
  }
  if (!today || voiceOf(reading, anniversary) || !ofNow.test(sentence.text)) return undefined
  if (!isBeforeNoun && Math.abs(today.year - first.year.value) < 2) return undefined
  return {first, last: today.year, observed, slack: /\b(?:today|this year)\b/i.test(sentence.text) ? 0 : 1}
}

const founding =
  /\b(?:[Ff]ounded|[Ee]stablished|[Ff]ormed|[Cc]reated|[Oo]pened|[Bb]uilt|[Ii]ncorporated|[Ll]aunched|[Mm]arried|(?:who|they|couple)\s(?:wed|married|were\smarried|were\swed)|[Ww]ed|set\sup|began|begun)(?:\s(?:in|at|by)\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})?,?\sin\s$/u

/** “Founded in 1919, the firm celebrated its 90th anniversary in 2019” */
function countSinceFounding(
  anniversary: Anniversary,
  {mentions}: SentenceDates,
  {reading, today}: Story,
): Count | undefined {
  const {paragraph, sentence} = anniversary
  const isOwn = /\b(?:its|their|his|her)\s$/.test(textBefore(anniversary)) || /centenary/i.test(textOf(anniversary))
  const first = mentions.find(
    (mention): mention is Yearly => isYearly(mention) && !isRanged(mention) && founding.test(textBefore(mention)),
  )
  if (!isOwn || !first || first.end > anniversary.start) return undefined
  const between = paragraph.text.slice(first.end, anniversary.start)
  // “…, owned by a group that marked its 50th anniversary”
  if (/[;:—]|\b(?:which|who(?!\s(?:have|had)\s)|whose|that|where|when|since|after|before)\b/.test(between))
    return undefined
  const next = mentions[mentions.indexOf(anniversary) + 1]
  if (isYearly(next)) {
    if (!/^,?\s(?:in|on)\s$/.test(paragraph.text.slice(anniversary.end, next.start)) || isRanged(next)) return undefined
    return {first, last: next.year.value, observed: next, slack: 0}
  }
  if (
    !today ||
    voiceOf(reading, anniversary) ||
    !/^(?:\s(?:this\s(?:year|week|month)|today)|[.,])/.test(textAfter(anniversary))
  )
    return undefined
  if (!ofNow.test(sentence.text)) return undefined
  return {first, last: today.year, observed: undefined, slack: 1}
}

/** “… massacre in 2015”, “… massacre was quietly marked in Hong Kong in 2015” */
const betweenEventAndYear =
  /^(?:\s[\p{L}-]+){1,3}(?:\s(?:was|is|will\sbe)\s(?:\p{L}+ly\s)?(?:marked|celebrated|observed|remembered|commemorated|noted)(?:\s[\p{L}-]+){0,5})?\sin\s$/u

/** “In 2015, on the 25th anniversary of …”, “2015 marks the …”, “marked in 2015” */
function marksDirectly(observed: CalendarDate, anniversary: Anniversary, first: CalendarDate): boolean {
  const {text} = observed.paragraph
  if (observed.end <= anniversary.start)
    return /^(?:,?\s(?:on|for|at)\sthe\s|,?\s(?:marks|marked|was|is|will\smark|saw|brings|brought)\s(?:the|its|their)\s)$/.test(
      text.slice(observed.end, anniversary.start),
    )
  const between = text.slice(first.end, observed.start)
  return betweenEventAndYear.test(between)
}
