import {numberOf, type Reading, type TimeMention, textAfter, textBefore} from '../../src/rule-kit/index.ts'
import {isOfYear, type Pair} from './pairs.ts'
import {fullDay, type Story, type Yearly, yearsIn} from './story.ts'

/** “since 1988”, “after 2030”: the story goes on in its own time. */
const isLimit = /(?<!\p{L})(?:since|until|till|by|through|after|before)\s(?:about\s|around\s|early\s|late\s|mid-)?$/iu
/** “the 2009 cuts” */
const isAttribute = /^[ -]\p{L}/u
const isOfName = /(?<!\p{L})(?:the|a|an|its|his|her|their|our|[’']s)\s(?:\p{L}+\s)?$/iu
/** “The following year, on Wednesday, May 5, …” */
const isShifted =
  /\b(?:(?:following|next|previous|last|that|same|every|each|final) year|years? (?:later|earlier|before|after|ago)|anniversary)\b/i

/** Paragraphs for which a year that was told stays the scene. */
const scene = 5

/** A lower number is no year of a calendar that tells today's weekdays: “Local 1187”. */
const firstYear = 1583

/** “The court will not sit on Thursday, May 16”: what is still to come, whatever years the story looks back on. */
export const isToCome = (pair: Pair): boolean => toCome.test(textBefore(pair))

const toCome = /(?<!\p{L})(?:will|opens|begins|starts|ends|is|are|due)(?!\p{L})/iu

/** Whether a date without a year may be of one that the story has told: it goes with that year's calendar. */
export function isExplained(pair: Pair, {reading}: Story): boolean {
  const {paragraph} = pair
  const first = isToCome(pair) ? latestYear(reading) : firstYear
  const fits = (year: number) => year >= first && isOfYear(pair, year)
  const here = yearsIn(paragraph.text).filter(({at}) => !isLimit.test(paragraph.text.slice(0, at)))
  if (here.some(({year}) => fits(year))) return true
  const before = reading.dates.all.filter(
    (mention): mention is Yearly =>
      isOfScene(mention) && isNear(paragraph.index - mention.paragraph.index) && mention.year.value > 0,
  )
  if (before.some(({year}) => fits(year.value))) return true
  return isShifted.test(pair.sentence.text)
}

/** The last year that the story tells, in a date or by itself. */
const latestYear = ({paragraphs}: Reading): number =>
  Math.max(firstYear, ...paragraphs.flatMap(({text}) => yearsIn(text).map(({year}) => year)))

const opensYear = /^(?:In|By|During|Until)\s(?:\p{L}+\s){0,3}(?:of\s)?(?:1\d|20)\d\d(?!\d)/u

/** “On Friday, June 12, … ¶ In 1847 she moved … ¶ On Sunday, July 9, …”: history goes from year to year. */
export function isYearTurned(one: Pair, other: Pair, {reading}: Story): boolean {
  const [first, last] = [one, other].toSorted((a, b) => a.paragraph.index - b.paragraph.index || a.start - b.start) as [
    Pair,
    Pair,
  ]
  return reading.dates.bySentence.some(({sentence}) => {
    const {paragraph, text, start} = sentence
    const isBehind = paragraph.index > first.paragraph.index || (paragraph === first.paragraph && start > first.start)
    const isBefore = paragraph.index < last.paragraph.index || (paragraph === last.paragraph && start < last.start)
    return isBehind && isBefore && opensYear.test(text)
  })
}

const isNear = (distance: number) => distance >= 0 && distance <= scene

/** Whether a year is what the story turns to: “In 1848, …”, “on May 3, 2019”. */
function isOfScene(mention: TimeMention): mention is Yearly {
  if (mention.kind !== 'date' || !mention.year) return false
  if (isLimit.test(textBefore(mention))) return false
  return mention.month !== undefined || !(isAttribute.test(textAfter(mention)) && isOfName.test(textBefore(mention)))
}

/** Days behind a death within which somebody is buried and remembered. */
const mourning = 42
const farewell =
  /(?<!\p{L})(?:funeral|services?|memorial|requiem|mass|burial|buried|wake|vigil|visitation|cremat\p{L}+|remembrance)(?!\p{L})/iu
const death = /(?<!\p{L})(?:died|death|dead)(?!\p{L})|^[^\p{Ll}]*\p{L}+\.? \d{1,2}, \d{4} [–—-] |\d{4}\s?[–—-]/iu

/** The year of somebody's funeral, where the story tells the day of the death: the year's last that it tells. */
export function yearOfFarewell(pair: Pair, {reading}: Story): number | undefined {
  if (!farewell.test(pair.sentence.text)) return undefined
  const days = reading.dates.all.flatMap((date) =>
    date.kind === 'date' && date.year ? [{date, day: fullDay(date)}] : [],
  )
  const [last] = days.toSorted((a, b) => (b.date.year?.value ?? 0) - (a.date.year?.value ?? 0))
  if (!last?.day || !death.test(last.date.sentence.text)) return undefined
  for (const year of [last.day.year, last.day.year + 1]) {
    const distance = numberOf({year, month: pair.month.value, day: pair.day.value}) - numberOf(last.day)
    if (distance >= 0 && distance <= mourning) return year
  }
  return undefined
}
