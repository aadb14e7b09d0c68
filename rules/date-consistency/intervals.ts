import {
  type Duration,
  type Report,
  type SentenceDates,
  type TimeMention,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {isRanged, isYearly, proseOf, type Story, type Yearly} from './story.ts'
import {durationLike} from './wording.ts'

/** Years from one event to another that do not compute: “in 2015, 15 years after the 1989 revolt”. */
export function* findWrongIntervals({reading}: Story): Generator<Report> {
  let previous: SentenceDates | undefined
  for (const sentence of proseOf(reading)) {
    for (const mention of sentence.mentions) if (isOfYears(mention)) yield* checkInterval(mention, sentence, previous)
    previous = sentence
  }
}

/** “formed in 1990, it split in 2005 after ten years” */
const beginning =
  /\b(?:[Ff]ormed|[Ff]ounded|[Mm]arried|[Ee]lected|[Aa]ppointed|[Jj]oined|[Oo]pened|[Ee]stablished|[Ll]aunched|began|begun|started|hired|built|bought|moved|settled|enlisted|wed)(?:\s[\p{L}'’-]+){0,4}\s(?:in|since)\s$/u

const isOfYears = (mention: TimeMention): mention is Duration => mention.kind === 'duration' && mention.unit === 'year'

/** “In 2015, 25 years after the 1989 massacre”, “in 1989 … 25 years later, in 2015” */
function* checkInterval(
  duration: Duration,
  {mentions}: SentenceDates,
  previous: SentenceDates | undefined,
): Generator<Report> {
  if (duration.hedge || duration.direction === 'ago') return
  if (!duration.direction) return yield* checkRun(duration, mentions)
  const {paragraph, direction} = duration
  const i = mentions.indexOf(duration)
  const [before, after] = [mentions[i - 1], mentions[i + 1]]
  const isLater = /(?:later|earlier)$/i.test(textOf(duration))
  let pair: [Yearly, Yearly] | undefined
  if (isLater && isYearly(before) && !isYearly(after)) {
    // “opened in 1952 and closed in 1992, 40 years later.”
    const first = mentions[i - 2]
    const isEnd = /^(?:[.;]|,\s(?:when|after|because)\s|$)/.test(textAfter(duration))
    if (
      i === 2 &&
      isEnd &&
      isYearly(first) &&
      !isRanged(first) &&
      !isRanged(before) &&
      /^,\s$/.test(paragraph.text.slice(before.end, duration.start)) &&
      /^(?:,\s(?:[\p{L}'’]+\s){1,6}|\sand\s(?:[\p{L}'’]+\s){1,4})in\s$/u.test(
        paragraph.text.slice(first.end, before.start),
      )
    )
      yield* against(duration, first, before)
    return
  }
  if (isLater) {
    // “in 1989 … 25 years later, in 2015”
    const from = i ? before : onlyYearOf(previous, duration)
    if (
      isYearly(from) &&
      isYearly(after) &&
      !isRanged(from) &&
      /^,\sin\s$/.test(paragraph.text.slice(duration.end, after.start))
    )
      pair = [from, after]
  } else if (
    isYearly(before) &&
    isYearly(after) &&
    /^,\s(?:just\s)?$/.test(paragraph.text.slice(before.end, duration.start)) &&
    isBeginning(paragraph.text.slice(duration.end, after.start), textAfter(after))
  )
    pair = direction === 'after' ? [after, before] : [before, after]
  else if (direction === 'after' && isYearly(after) && isClause(paragraph.text.slice(duration.end, after.start))) {
    // “twenty years after it opened in 1995, the mall closed in 2018”
    const main = mentions[i + 2]
    const gap = isYearly(main) ? paragraph.text.slice(after.end, main.start) : ''
    const others = mentions.filter((mention) => isYearly(mention)).length
    if (isYearly(main) && others === 2 && /^,\s[^,;.:]{2,60}\s(?:in|on)\s$/.test(gap) && !isRanged(main))
      pair = [after, main]
  }
  if (!pair) return
  const [first, last] = isLater && direction === 'before' ? [pair[1], pair[0]] : pair
  if (mentions.slice(0, i - 1).some(isYearly) && isLater) return
  yield* against(duration, first, last, isLater && isPlainYear(first) && isPlainYear(last) && duration.count % 10 !== 0)
}

/** “The mill opened in 1952. Six years later, in 1958, …”: the one year of the sentence right before. */
function onlyYearOf(previous: SentenceDates | undefined, {paragraph, sentence, start}: Duration) {
  const [year, ...others] = previous?.mentions ?? []
  const isNext = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1] === previous?.sentence
  return isNext && !others.length && opens.test(paragraph.text.slice(sentence.start, start)) ? year : undefined
}

const opens = /^(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Jj]ust|[Oo]nly|[Ss]ome)\s)*$/u

/** “in 2011”, and neither “in May 2011” nor “in late 2011” */
const isPlainYear = (date: Yearly) => !date.month && /(?<!\p{L})in\s$/u.test(textBefore(date))

/** A number of years that lie between no such two years. */
export function describeYears(duration: Duration, first: Yearly, last: Yearly): Report {
  const right = last.year.value - first.year.value
  return {
    at: duration,
    message: `From ${first.year.value} to ${last.year.value} it is ${right} years, not ${duration.count}. Check the number and the years.`,
    expected: [durationLike(duration, right)],
    related: [first, last].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
  }
}

/** @param isReckoned - The writer tells both years and must have reckoned from the one to the other. */
function* against(duration: Duration, first: Yearly, last: Yearly, isReckoned = false): Generator<Report> {
  const {count} = duration
  const right = last.year.value - first.year.value
  // “in January 2009 … in January 2017”: nothing is rounded.
  const isExact = isReckoned || (first.month !== undefined && first.month.value === last.month?.value)
  if (right < 1 || Math.abs(right - count) <= (isExact && Number.isInteger(count) ? 0 : 1)) return
  yield describeYears(duration, first, last)
}

function* checkRun(duration: Duration, mentions: readonly TimeMention[]): Generator<Report> {
  const i = mentions.indexOf(duration)
  yield* checkStretch(duration, mentions)
  const [first, last] = [mentions[i - 2], mentions[i - 1]]
  if (!isYearly(first) || !isYearly(last) || isRanged(first) || isRanged(last) || i !== 2) return
  const {text} = duration.paragraph
  const isRun =
    beginning.test(textBefore(first)) &&
    /^(?:,\s(?:[\p{L}'’]+\s){1,6}|\sand\s(?:[\p{L}'’]+\s){1,4})in\s$/u.test(text.slice(first.end, last.start)) &&
    text.slice(last.end, duration.start) === ' after ' &&
    /^(?:[.,;]|\s(?:together|in\s(?:office|power|business|charge))\b|$)/.test(textAfter(duration))
  if (isRun) yield* against(duration, first, last)
}

const stood = /^,\s(?:and\s)?(?:had\s)?(?:stood|lasted|ran|served|operated|reigned|ruled|survived|endured)\s(?:for\s)?$/
const until = /^\suntil\s(?:it|he|she|they|the\s\p{Ll}+)\s(?:was\s|were\s)?\p{Ll}+\s(?:\p{Ll}+\s){0,2}in\s$/u

/** “built in 1931, stood for 70 years until it fell in 2001”; “began in 1914 and ended in 1918, lasted four years” */
function* checkStretch(duration: Duration, mentions: readonly TimeMention[]): Generator<Report> {
  const i = mentions.indexOf(duration)
  const {text} = duration.paragraph
  const [earlier, before, after] = [mentions[i - 2], mentions[i - 1], mentions[i + 1]]
  if (!isYearly(before) || isRanged(before) || !stood.test(text.slice(before.end, duration.start))) return
  if (i === 1 && isYearly(after) && until.test(text.slice(duration.end, after.start)))
    yield* against(duration, before, after)
  if (
    i === 2 &&
    isYearly(earlier) &&
    /^\sand\s(?:was\s)?(?:ended|closed|finished|fell|died|collapsed|abdicated|retired|resigned)\s(?:\p{L}+\s){0,2}in\s$/u.test(
      text.slice(earlier.end, before.start),
    ) &&
    /^[.,;]|^$/.test(textAfter(duration))
  )
    yield* against(duration, earlier, before)
}

/** “it opened in”, “the couple had first met there in” */
const isClause = (gap: string) =>
  /^\s(?:it|he|she|they|(?:the|his|her|their|its)\s\p{Ll}+)\s(?:(?:was|were|had|been|first|\p{L}+ly)\s){0,3}\p{Ll}+(?:\s(?:there|here|up|down|out|off|away|office|power))?\s(?:in|on)\s$/u.test(
    gap,
  )

/** “58 years after it opened in 1964”, “after the fire in 1964” */
const isBeginning = (gap: string, behind: string) =>
  isOrigin(gap) ||
  (isClause(gap) && /^(?:[.,;:)–—”]|\s(?:and|but|as|at|by|for|in|to|when|with|[–—])(?!\p{L})|$)/u.test(behind))

const isOrigin = (gap: string) =>
  /^\s(?:in\s|(?:the|a|an|its|his|her|their|that)\s(?:[\p{L}'’-]+\s){0,5}(?:in\s)?)$/u.test(gap)
