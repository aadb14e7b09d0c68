import {type CalendarDate, numberOf} from '../../src/rule-kit/index.ts'
import {agree, isOfYear, type Pair} from './pairs.ts'
import {isExplained, isToCome} from './scenes.ts'
import {fullDay, type Story, voiceOf, yearsIn} from './story.ts'

/** Days around a date with a year within which one without it is of that year: of a later year, it would seldom be so near. */
const near = 10

/** Days from a date within which another is of its year, and within which it may be the same of another. */
const soon = 120
const sameDays = 2

/** A date of an earlier year is history, and so may all that a story tells be that marks one. */
const ofLate = 2000
const marksYears = /(?<!\p{L})(?:anniversar|centenar|commemorat|memorial|jubilee)\p{L}*(?!\p{L})/iu

/**
 * The year of a date that stands close to it and tells one: “was found on Friday 17 November 2023 … a receipt dated 13
 * November”. Undefined where the story has years that would explain it, or another date without a year that agrees.
 */
export function yearOfNeighbours(pair: Pair, pairs: readonly Pair[], story: Story): number | undefined {
  const {reading} = story
  const ofSentence = yearOfSentence(pair, story)
  if (ofSentence !== undefined) return ofSentence
  if (isExplained(pair, story)) return undefined
  if (isToCome(pair)) return yearOfPlan(pair, story)
  if (pairs.some((other) => other !== pair && agree(pair, other))) return undefined
  const years = new Set(
    reading.dates.all.flatMap((date) => (isOfDay(date) && !voiceOf(reading, date) ? (yearNear(pair, date) ?? []) : [])),
  )
  const [year] = years
  if (year === undefined || years.size > 1) return undefined
  // A later year than that, and the story may have moved on.
  const told = reading.paragraphs.flatMap(({text}) => yearsIn(text).map((one) => one.year))
  return told.some((one) => one > year || isOfYear(pair, one)) ? undefined : year
}

/** “was admitted on Saturday, March 14, 2020, and died on Monday, March 15”: whatever years the story goes on to. */
function yearOfSentence(pair: Pair, {reading}: Story): number | undefined {
  const last = reading.dates.all.findLast(
    (date) =>
      date.kind === 'date' && date.sentence === pair.sentence && date.end <= pair.start && date.year !== undefined,
  )
  const day = last && isOfDay(last) ? fullDay(last) : undefined
  if (!day || yearsIn(pair.sentence.text).length > 1) return undefined
  const distance = numberOf({year: day.year, month: pair.month.value, day: pair.day.value}) - numberOf(day)
  return distance >= 0 && distance <= near ? day.year : undefined
}

/**
 * The year of what is still to come, where the story tells the whole date of what has happened of late, later than any other:
 * “which opened on Monday, May 12, 2025 … will not sit on Thursday, May 16”.
 */
function yearOfPlan(pair: Pair, {reading}: Story): number | undefined {
  const days = reading.dates.all.flatMap((date) =>
    isOfDay(date) && !date.hedge && !voiceOf(reading, date) ? (fullDay(date) ?? []) : [],
  )
  const [last] = days.toSorted((a, b) => numberOf(b) - numberOf(a))
  if (!last || last.year < ofLate || reading.paragraphs.some(({text}) => marksYears.test(text))) return undefined
  const distanceIn = (year: number) => numberOf({year, month: pair.month.value, day: pair.day.value}) - numberOf(last)
  const year = distanceIn(last.year) < 0 ? last.year + 1 : last.year
  // Within days of its own date the story may mark it: “the attacks of Tuesday, Sept. 11, 2001”.
  const isOfDate = [last.year, last.year + 1].some((one) => Math.abs(distanceIn(one)) <= sameDays)
  const told = reading.paragraphs.flatMap(({text}) => yearsIn(text).map((one) => one.year))
  const others = distanceIn(year) > soon ? [year, year + 1] : [year]
  const explain = [...others, ...told.filter((one) => one > last.year)]
  return isOfDate || explain.some((one) => isOfYear(pair, one)) ? undefined : year
}

const isOfDay = (mention: {kind: string}): mention is CalendarDate =>
  mention.kind === 'date' && fullDay(mention as CalendarDate) !== undefined

function yearNear(pair: Pair, date: CalendarDate): number | undefined {
  const day = fullDay(date)
  if (!day || date.hedge) return undefined
  return [day.year, day.year - 1, day.year + 1].find(
    (year) => Math.abs(numberOf({year, month: pair.month.value, day: pair.day.value}) - numberOf(day)) <= near,
  )
}
