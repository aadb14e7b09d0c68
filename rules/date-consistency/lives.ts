import {
  type Age,
  type CalendarDate,
  type Day,
  numberOf,
  type Paragraph,
  type Part,
  type Report,
  type SentenceDates,
  type Span,
  type TimeMention,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {at, fullDay, type Story, voiceOf} from './story.ts'

type Yearly = CalendarDate & {year: Part}

/** Births, deaths and ages that do not compute: “born in 1950, he died in 2010 aged 70”. */
export function* findWrongLives(story: Story): Generator<Report> {
  for (const sentences of byParagraph(story.reading.dates.bySentence)) {
    const mentions = sentences.flatMap((sentence) => sentence.mentions)
    if (!mentions.some(isYearly)) continue
    const [paragraph] = mentions.map((mention) => mention.paragraph) as [Paragraph]
    const ofOne = sentences.flatMap((sentence) => [...checkLifeSpan(sentence)])
    if (story.today) ofOne.push(...checkAgeBeside(mentions, story.today, story))
    if (ofOne.length && !kin.test(paragraph.text)) yield* ofOne
    const births = mentions.filter((mention): mention is Yearly => isYearly(mention) && isBirth(mention))
    const deaths = mentions.filter((mention): mention is Yearly => isYearly(mention) && isDeath(mention))
    const [birth, death] = [births[0], deaths[0]]
    if (!birth || births.length > 1 || kin.test(paragraph.text)) continue
    if (death && deaths.length === 1 && birth !== death && areOneLife(birth, death, story))
      yield* checkLife(birth, death, mentions)
    else if (!deaths.length && story.today) yield* checkAgeNow(birth, story.today, story)
  }
}

function* byParagraph(sentences: readonly SentenceDates[]): Generator<SentenceDates[]> {
  let group: SentenceDates[] = []
  for (const sentence of sentences) {
    if (group.length && group[0]?.sentence.paragraph !== sentence.sentence.paragraph) {
      yield group
      group = []
    }
    group.push(sentence)
  }
  if (group.length) yield group
}

const isYearly = (mention: TimeMention): mention is Yearly =>
  mention.kind === 'date' && mention.year !== undefined && mention.year.value > 999 && !mention.hedge

const place = "(?:,?\\s(?:in|at|near)\\s\\p{Lu}[\\p{L}'’.,\\s-]{1,40}?)?"
const birthBefore = new RegExp(`(?<!\\p{L})(?:[Bb]orn|b\\.)${place},?\\s(?:in\\s|on\\s)?(?:the\\s)?$`, 'u')
const deathBefore = new RegExp(
  `(?<!\\p{L})(?:died|dies|d\\.|death|killed|passed\\saway)${place}(?:\\s(?:of|from)\\s[\\p{L}\\s-]{1,30}?)?,?\\s(?:in\\s|on\\s)?(?:the\\s)?$`,
  'u',
)
/** “born on 3 March 1941”, “born in Hull in 1941” */
export const isBirth = (date: CalendarDate): boolean => {
  const before = textBefore(date)
  return /[Bb]orn|b\./.test(before) && birthBefore.test(before)
}
const isDeath = (date: CalendarDate) => {
  const before = textBefore(date)
  return /died|dies|d\.|death|killed|passed/.test(before) && deathBefore.test(before)
}

/** Who is born is another than who died, where one of these stands in the paragraph. */
export const kin =
  /\b(?:aunt|brother|child|children|cousin|daughter|descendants?|father|founded|founder|grand\p{L}+|half-\p{L}+|heir|husband|mother|nephew|niece|parents?|sibling|sister|son|sons|successor|twins?|uncle|widow|widower|wife|whose)\b/u

/** Both in one sentence, or the second of somebody who is “he” or “she” there. */
function areOneLife(birth: Yearly, death: Yearly, {reading}: Story): boolean {
  if (voiceOf(reading, birth) !== voiceOf(reading, death)) return false
  const [first, second] = birth.start < death.start ? [birth, death] : [death, birth]
  if (first.sentence === second.sentence) {
    const between = first.paragraph.text.slice(first.end, second.start)
    // “Bach was born in 1685, and Buxtehude died in 1707.”
    return !/\p{Lu}\p{Ll}+\s(?:was|died|had|is)\b|;\s\p{Lu}/u.test(between)
  }
  return /^(?:He|She)\s/.test(second.sentence.text)
}

function* checkLife(birth: Yearly, death: Yearly, mentions: readonly TimeMention[]): Generator<Report> {
  const years = death.year.value - birth.year.value
  if (years < 0) {
    yield {
      at: death,
      message: `The death, “${textOf(death)}”, comes before the birth, “${textOf(birth)}”. Check both.`,
      related: [{at: birth, message: 'Born here.'}],
    }
    return
  }
  const ages = mentions.filter((mention): mention is Age => mention.kind === 'age' && !mention.hedge)
  const age = ages.find((one) => one.sentence === death.sentence && isOfDeath(one, death))
  const behind = ages.length ? undefined : atAge.exec(textAfter(death))
  if (behind?.[1]) {
    const [least, most] = agesOf(birth, death)
    const start = death.end + behind[0].length - behind[1].length
    const count = {value: Number(behind[1]), start, end: start + behind[1].length}
    if (count.value < least || count.value > most)
      yield wrongAge({paragraph: death.paragraph, count}, birth, death, least, most)
    return
  }
  if (!age || ages.length > 1) return
  const [least, most] = agesOf(birth, death)
  if (age.count.value >= least && age.count.value <= most) return
  yield wrongAge(age, birth, death, least, most)
}

/** “died in 2021 at 70” */
const atAge = /^,?\sat\s(\d{2,3})(?=[.,;]|$)/

/** “died aged 70 in 2021”, “died in 2021 at the age of 70” */
function isOfDeath(age: Age, death: CalendarDate): boolean {
  const [first, second] = age.start < death.start ? [age, death] : [death, age]
  return /^[,\s]*(?:(?:in|on|of)\s)?(?:[\p{L}'’.-]+[,\s]+){0,6}$/u.test(
    first.paragraph.text.slice(first.end, second.start),
  )
}

/** The ages that somebody can have: one, where both days are told. */
function agesOf(birth: CalendarDate, death: CalendarDate): [number, number] {
  const [born, died] = [fullDay(birth), fullDay(death)]
  const years = (death.year?.value ?? 0) - (birth.year?.value ?? 0)
  if (!born || !died) return [years - 1, years]
  const had = numberOf(died) >= numberOf({...born, year: died.year}) ? years : years - 1
  return [had, had]
}

function wrongAge(
  age: Pick<Age, 'paragraph' | 'count'>,
  birth: CalendarDate,
  death: CalendarDate,
  least: number,
  most: number,
): Report {
  const {count, paragraph} = age
  const figure = at(paragraph, count, count)
  const right = least === most ? String(most) : `${least} or ${most}`
  const isFigure = /^\d+$/.test(textOf(figure))
  return {
    at: figure,
    message: `From “${textOf(birth)}” to “${textOf(death)}” it is an age of ${right}, not ${count.value}. Check the age and the dates.`,
    expected: isFigure ? [...new Set([String(most), String(least)])] : [],
    related: [
      {at: birth, message: 'Born here.'},
      {at: death, message: 'Died here.'},
    ],
  }
}

/** “Jane Doe, 45, who was born in 1950”, against the story's date. */
function* checkAgeNow(birth: Yearly, today: Day, {reading}: Story): Generator<Report> {
  const {paragraph} = birth
  const before = textBefore(birth)
  const found =
    /,\s(?<age>\d{1,2}),\s(?:who\swas\s|was\s)?born\s(?:in\s\p{Lu}[\p{L}'’\s-]{1,30}?,?\s)?(?:in|on)\s(?:the\s)?$/u.exec(
      before,
    )
  if (!found?.groups?.age || voiceOf(reading, birth)) return
  const age = Number(found.groups.age)
  const years = today.year - birth.year.value
  if (age >= years - 2 && age <= years + 1) return
  const start = birth.start - before.length + found.index + 2
  yield ageNow(birth, {paragraph, start, end: start + found.groups.age.length}, age, years)
}

/** “Maria Alvarez (1932–2010) died at the age of 78” */
function* checkLifeSpan({mentions, ranges}: SentenceDates): Generator<Report> {
  const [range] = ranges
  const ages = mentions.filter((mention): mention is Age => mention.kind === 'age' && !mention.hedge)
  const [age] = ages
  if (!range || !age || ranges.length > 1 || ages.length > 1) return
  const {from, to, paragraph} = range
  if (from.kind !== 'date' || to.kind !== 'date' || !isYearly(from) || !isYearly(to)) return
  const isLife =
    /\p{Lu}[\p{L}'’-]+\s\($/u.test(textBefore(range)) &&
    /^\)(?:,\s[\p{L}'’\s-]{1,60},)?\s(?:had\s)?(?:died|passed\saway|was\skilled)\s(?:[\p{L}'’-]+\s){0,6}$/u.test(
      paragraph.text.slice(to.end, age.start),
    )
  const years = to.year.value - from.year.value
  if (!isLife || years < 1 || age.count.value === years || age.count.value === years - 1) return
  yield wrongAge(age, from, to, years - 1, years)
}

/** “Born in 1990, the 34-year-old striker”, “the 34-year-old, born on May 3, 1990,” against the story's date. */
function* checkAgeBeside(mentions: readonly TimeMention[], today: Day, {reading}: Story): Generator<Report> {
  for (const [i, first] of mentions.entries()) {
    const second = mentions[i + 1]
    const [age, birth] = first.kind === 'age' ? [first, second] : [second, first]
    if (!second || age?.kind !== 'age' || age.hedge || !birth || !isYearly(birth)) continue
    if (voiceOf(reading, age) || !isBirth(birth) || age.sentence !== birth.sentence) continue
    const gap = birth.paragraph.text.slice(first.end, second.start)
    const isOne = first === birth ? /^,\sthe\s$/.test(gap) : /^,\s(?:who\swas\s)?born\s(?:in|on)\s$/.test(gap)
    const years = today.year - birth.year.value
    if (!isOne || (age.count.value >= years - 2 && age.count.value <= years + 1)) continue
    yield ageNow(birth, at(age.paragraph, age.count, age.count), age.count.value, years)
  }
}

function ageNow(birth: Yearly, figure: Span, age: number, years: number): Report {
  return {
    at: figure,
    message: `From “${textOf(birth)}” to the story’s own date it is an age of ${years - 1} or ${years}, not ${age}. Check the age and the date.`,
    expected: /^\d/.test(textOf(figure)) ? [String(years), String(years - 1)] : [],
    related: [{at: birth, message: 'Born here.'}],
  }
}
