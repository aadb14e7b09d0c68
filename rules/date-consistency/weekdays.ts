import {
  type Day,
  julianWeekdayOf,
  numberOf,
  type Report,
  type Sentence,
  textOf,
  weekdayOf,
} from '../../src/rule-kit/index.ts'
import {pairOfHoliday} from './holidays.ts'
import {yearOfNeighbours} from './neighbours.ts'
import {agree, daysBetween, isOfYear, type Pair, repairsOf, wordsOf} from './pairs.ts'
import {isExplained, isToCome, isYearTurned, yearOfFarewell} from './scenes.ts'
import {dayOf, fullDay, isPair, isRight, nearestDay, type Story, voiceOf, yearsIn} from './story.ts'
import {aWeekday} from './wording.ts'

/** Days on either side of the story's date within which a date without a year is the one that is near. */
const near = 60

/** Days between two dates without a year that are taken to be of one. */
const nearOneAnother = 60
/** Of one paragraph, or a sentence. */
const nearWithin = 150

/** Paragraphs between them; a story's worth. */
const mostParagraphs = 40

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
  else yield* holdAgainstOneAnother(own, story)
}

function contradiction(pair: Pair, day: Day): Report {
  const date = dayOf(pair) as NonNullable<ReturnType<typeof dayOf>>
  const right = weekdayOf(day)
  const inYear = pair.year ? '' : ` in ${day.year}`
  return {
    at: wordsOf(pair),
    message: `“${textOf(date)}” falls on ${aWeekday(right)}${inYear}, not ${aWeekday(pair.weekday.value)}. Check the weekday and the date.`,
    expected: repairsOf(pair, right),
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
    const around = isToCome(pair) ? [] : yearsAround(pair)
    const told = isNear ? around : [...years, today.year - 1, today.year + 1]
    // “On Friday, November 22,” goes with the 1963 that stands before it.
    if (told.some((year) => isRight(pair.weekday, {...day, year}))) continue
    if (told.length && isNear && told.some((year) => Math.abs(year - today.year) > 1)) continue
    yield contradiction(pair, day)
  }
}

/** Years that stand in a date's paragraph. */
const yearsAround = ({paragraph}: Pair): number[] => yearsIn(paragraph.text).map(({year}) => year)

interface Compared {
  pair: Pair
  agreeing: readonly Pair[]
  opposed: readonly Pair[]
}

function* holdAgainstOneAnother(pairs: readonly Pair[], story: Story): Generator<Report> {
  const open: Pair[] = []
  // “Monday 10 May 1926”, and further down “On Wednesday 12 May”.
  const dated = story.reading.dates.all.flatMap((date) =>
    date.kind === 'date' && date.day && date.month && date.year ? [date.year.value] : [],
  )
  for (const pair of pairs.slice(0, mostPairs)) {
    const year = yearOfFarewell(pair, story) ?? yearOfNeighbours(pair, pairs, story)
    if (year !== undefined && !isOfYear(pair, year)) {
      yield contradiction(pair, {year, month: pair.month.value, day: pair.day.value})
    } else if (year === undefined && !isExplained(pair, story) && !dated.some((one) => isOfYear(pair, one)))
      open.push(pair)
  }
  // “will close for Labor Day, Sept. 1”: a Monday, which is right.
  const holidays = story.reading.dates.all.flatMap((date) =>
    date.kind === 'date' && !date.year && !voiceOf(story.reading, date) ? (pairOfHoliday(date) ?? []) : [],
  )
  const compared = [...open, ...holidays].map((pair): Compared => {
    const others = [...open, ...holidays].filter(
      (other) =>
        Math.abs(other.paragraph.index - pair.paragraph.index) <= mostParagraphs &&
        Math.abs(daysBetween(pair, other, false)) <=
          (other.paragraph === pair.paragraph ? nearWithin : nearOneAnother) &&
        !isYearTurned(pair, other, story),
    )
    return {
      pair,
      agreeing: others.filter((other) => other !== pair && agree(pair, other)),
      opposed: others.filter((other) => other !== pair && !agree(pair, other)),
    }
  })
  yield* tellOdd(compared, holidays)
}

/**
 * Of several that go together and one that does not, the odd one is told; of two that stand alone, the later, beside the
 * first: what a story opens with has been looked at most.
 */
function* tellOdd(compared: readonly Compared[], holidays: readonly Pair[]): Generator<Report> {
  const told = new Set<Sentence>()
  const supportOf = (one: Pair) => compared.find(({pair}) => pair === one)?.agreeing.length ?? 0
  for (const {pair, agreeing, opposed} of compared) {
    const [other] = opposed.toSorted((a, b) => supportOf(b) - supportOf(a))
    if (!other || holidays.includes(pair) || (agreeing.length > supportOf(other) && !holidays.includes(other))) continue
    const isSettled = supportOf(other) > agreeing.length
    const isBeside = holidays.includes(other)
    const isLater =
      isBeside || compared.findIndex((one) => one.pair === pair) > compared.findIndex((one) => one.pair === other)
    if (isSettled ? told.has(pair.sentence) : !isLater) continue
    told.add(pair.sentence)
    const right = (other.weekday.value + daysBetween(other, pair, false) + 7 * 60) % 7
    const [first, second] = (isLater ? [pair, other] : [other, pair]).map((one) => textOf(wordsOf(one)))
    yield {
      at: wordsOf(pair),
      message: `“${first}” and “${second}” cannot both be right. Check the weekdays and the dates.`,
      expected: repairsOf(pair, right),
      related: [{at: wordsOf(other), message: `“${textOf(wordsOf(other))}” here.`}],
    }
  }
}
