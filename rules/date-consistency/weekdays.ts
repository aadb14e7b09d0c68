import {
  type CalendarDate,
  type Day,
  julianWeekdayOf,
  numberOf,
  type Part,
  type Report,
  type Sentence,
  spanOf,
  textOf,
  weekdayOf,
} from '../../src/rule-kit/index.ts'
import {at, dayOf, fullDay, isPair, isRight, nearestDay, type Story, voiceOf} from './story.ts'
import {aWeekday, weekdayLike} from './wording.ts'

type Pair = CalendarDate & {weekday: Part; day: Part; month: Part}

/** Days on either side of the story's date within which a date without a year is the one that is near. */
const near = 60

/** Days between two dates without a year that are taken to be of one. */
const nearOneAnother = 31

/** Paragraphs between them; a story's worth. */
const mostParagraphs = 40

const yearIn = /(?<!\d)(?:1\d|20)\d\d(?!\d)/

/** Pairs without a year that are held against one another. */
const mostPairs = 60

/** Weekdays that do not go with their dates: “Tuesday, May 3, 2019” was a Friday. */
export function* findWrongWeekdays(story: Story): Generator<Report> {
  const {reading, today, told} = story
  const pairs = reading.dates.all.filter(
    (mention): mention is Pair => mention.kind === 'date' && !told.has(mention) && isPair(mention),
  )
  const open: Pair[] = []
  for (const pair of pairs) {
    const day = fullDay(pair)
    if (!day) open.push(pair)
    else if (!isRight(pair.weekday, day) && !isOldStyle(pair, day)) yield contradiction(pair, day)
  }
  const own = open.filter((pair) => !voiceOf(reading, pair))
  if (today) yield* holdAgainstToday(own, today, story)
  else yield* holdAgainstOneAnother(own, reading)
}

function contradiction(pair: Pair, day: Day): Report {
  const {paragraph, weekday} = pair
  const date = dayOf(pair) as NonNullable<ReturnType<typeof dayOf>>
  const right = weekdayOf(day)
  const inYear = pair.year ? '' : ` in ${day.year}`
  const place = at(paragraph, weekday, weekday)
  return {
    at: place,
    message: `“${textOf(date)}” falls on ${aWeekday(right)}${inYear}, not ${aWeekday(weekday.value)}. Check the weekday and the date.`,
    expected: [weekdayLike(right, textOf(place))],
    related: [{at: date, message: `${aWeekday(right).replace('a', 'A')}.`}],
  }
}

/** Russia kept the old calendar until 1918, Greece until 1923, Britain until 1752. */
function isOldStyle({weekday, sentence}: Pair, day: Day): boolean {
  if (day.year < 1753 || /\bO\.?S\.?\b|\bold style\b|\bJulian\b/i.test(sentence.text)) return true
  return day.year < 1924 && julianWeekdayOf(day) === weekday.value
}

function* holdAgainstToday(pairs: readonly Pair[], today: Day, {reading}: Story): Generator<Report> {
  const years = new Set(
    reading.dates.all.flatMap((date) => (date.kind === 'date' && date.year ? [date.year.value] : [])),
  )
  for (const pair of pairs) {
    const day = nearestDay(pair, today)
    if (!day || isRight(pair.weekday, day)) continue
    const isNear = Math.abs(numberOf(day) - numberOf(today)) <= near
    const told = isNear ? yearsAround(pair) : [...years, today.year - 1, today.year + 1]
    // “On Friday, November 22,” goes with the 1963 that stands before it.
    if (told.some((year) => isRight(pair.weekday, {...day, year}))) continue
    if (told.length && isNear && told.some((year) => Math.abs(year - today.year) > 1)) continue
    yield contradiction(pair, day)
  }
}

/** Years that stand in a date's paragraph. */
function yearsAround({paragraph}: Pair): number[] {
  return [...paragraph.text.matchAll(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g)].map(([year]) => Number(year))
}

function* holdAgainstOneAnother(pairs: readonly Pair[], {paragraphs}: Story['reading']): Generator<Report> {
  const plain = pairs.slice(0, mostPairs)
  const hasYear = paragraphs.map(({text}) => plain.length > 1 && yearIn.test(text))
  const compared = plain.map((pair) => {
    const others = plain.filter(
      (other) =>
        other !== pair && Math.abs(daysBetween(pair, other, false)) <= nearOneAnother && !isYearBetween(pair, other),
    )
    return {
      pair,
      agreeing: others.filter((other) => agree(pair, other)),
      opposed: others.filter((other) => !agree(pair, other)),
    }
  })
  const told = new Set<Sentence>()
  for (const {pair, agreeing, opposed} of compared) {
    const [other] = opposed.toSorted((a, b) => supportOf(b) - supportOf(a))
    if (!other || agreeing.length > supportOf(other)) continue
    // Of two that stand alone, the second: nothing tells which is right.
    const isSettled = supportOf(other) > agreeing.length
    if (!isSettled && plain.indexOf(pair) < plain.indexOf(other)) continue
    if (told.has(pair.sentence)) continue
    told.add(pair.sentence)
    const place = at(pair.paragraph, pair.weekday, pair.weekday)
    const right = (other.weekday.value + daysBetween(other, pair, false) + 7 * 60) % 7
    yield {
      at: place,
      message: `“${textOf(wordsOf(pair))}” and “${textOf(wordsOf(other))}” cannot both be right. Check the weekdays and the dates.`,
      expected: isSettled ? [weekdayLike(right, textOf(place))] : [],
      related: [{at: wordsOf(other), message: `“${textOf(wordsOf(other))}” here.`}],
    }
  }
  /** “On Friday, June 12, … ¶ In 1848 … ¶ On Sunday, July 9”: history goes from year to year. */
  function isYearBetween(one: Pair, other: Pair): boolean {
    const [first, last] = [one.paragraph.index, other.paragraph.index].sort((a, b) => a - b) as [number, number]
    return last - first > mostParagraphs || hasYear.slice(first, last + 1).includes(true)
  }
  function supportOf(one: Pair): number {
    return compared.find(({pair}) => pair === one)?.agreeing.length ?? 0
  }
}

/** Weekday and day, without “last” before them. */
function wordsOf(pair: Pair) {
  const {weekday, day, month} = pair
  const [first, , last] = [weekday, day, month].sort((a, b) => a.start - b.start) as [Part, Part, Part]
  return spanOf(at(pair.paragraph, first, first), at(pair.paragraph, last, last))
}

const agree = (one: Pair, other: Pair) =>
  [false, true].some(
    (leap) => (one.weekday.value + daysBetween(one, other, leap) + 7 * 60 - other.weekday.value) % 7 === 0,
  )

/** Days from one date to another by the shorter way round the year. */
function daysBetween(one: Pair, other: Pair, leap: boolean): number {
  // A year with a leap day behind each, or none.
  const [year, length] = leap ? [2000, 366] : [2001, 365]
  const dayIn = ({day, month}: Pair) =>
    numberOf({year, month: month.value, day: month.value === 2 ? Math.min(day.value, leap ? 29 : 28) : day.value})
  const days = dayIn(other) - dayIn(one)
  return days > length / 2 ? days - length : days < -length / 2 ? days + length : days
}
