import {type CalendarDate, numberOf, textBefore} from '../../src/rule-kit/index.ts'
import {agree, isOfYear, type Pair} from './pairs.ts'
import {isExplained} from './scenes.ts'
import {fullDay, type Story, voiceOf, yearsIn} from './story.ts'

/** Days around a date with a year within which one without it is of that year: of a later year, it would seldom be so near. */
const near = 10

/** “A play about it opens on …”: now, whenever that was. */
const toCome = /(?<!\p{L})(?:will|opens|begins|starts|ends|is|are|due)(?!\p{L})/iu

/**
 * The year of a date that stands close to it and tells one: “was found on Friday 17 November 2023 … a receipt dated 13
 * November”. Undefined where the story has years that would explain it, or another date without a year that agrees.
 */
export function yearOfNeighbours(pair: Pair, pairs: readonly Pair[], story: Story): number | undefined {
  const {reading} = story
  if (toCome.test(textBefore(pair)) || isExplained(pair, story)) return undefined
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

const isOfDay = (mention: {kind: string}): mention is CalendarDate =>
  mention.kind === 'date' && fullDay(mention as CalendarDate) !== undefined

function yearNear(pair: Pair, date: CalendarDate): number | undefined {
  const day = fullDay(date)
  if (!day || date.hedge) return undefined
  return [day.year, day.year - 1, day.year + 1].find(
    (year) => Math.abs(numberOf({year, month: pair.month.value, day: pair.day.value}) - numberOf(day)) <= near,
  )
}
