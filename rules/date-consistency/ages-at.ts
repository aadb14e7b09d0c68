import {
  type Age,
  type Anniversary,
  type Figure,
  type Report,
  type Span,
  type TimeMention,
  textOf,
} from '../../src/rule-kit/index.ts'
import {kin} from './lives.ts'
import {at, isYearly, proseOf, type Story, voiceOf, type Yearly} from './story.ts'

const born = /(?<!\p{L})[Bb]orn(?: \p{Ll}+)?(?: in \p{Lu}[\p{L}’' -]{1,30}?,?)? (?:in|on)(?: the)? $/u
/** “in 1971, when she was 25” */
const wasBehind =
  /^,? (?:and )?(?:when|while|by which time|by then|as)? ?(?:he|she) (?:was|had turned) (?:only |just )?$/u
const agedBehind = /^,? $/u
/** “in October 2010, when, at 79, she led” */
const atBehind = /^,? (?:when|where),? at $/u
/** “She was 11 when, in 1942, a flood …” */
const yearOfAge = /^ when,? (?:back )?in (?:the \p{Ll}+ of )?$/u
const wasBefore = /(?:^|[.;:] )(?:He|She|he|she) (?:was|had been) (?:only |just )?$/u
/** “at the age of 25 in 1971” */
const yearBehind = /^,? (?:when \p{Ll}+ )?(?:back )?in $/u
const closes = /^(?:[,.;:)–—]| and | years? old|$| –)/u

/** A year of somebody's life. */
export interface Told {
  year: Yearly
  /** Undefined for the year of birth. */
  age: Span | undefined
  count: number
}

/** “born in 1950 … in 1974, when she was 34”: years and ages of one life that do not go together. */
export function* findWrongAgesAt({reading}: Story): Generator<Report> {
  const prose = proseOf(reading)
  for (const paragraph of reading.paragraphs) {
    const sentences = prose.filter(({sentence}) => sentence.paragraph === paragraph)
    if (!/\d{4}/.test(paragraph.text) || kin.test(paragraph.text)) continue
    const told = sentences.flatMap(({sentence, mentions}): Told[] => {
      const years = mentions.filter(isYearly).filter((year) => !voiceOf(reading, year))
      const ages = mentions.filter((mention): mention is Age | Anniversary => isAge(mention) && !mention.hedge)
      return years.flatMap((year) => toldOf(year, ages, reading.figures.of(sentence)) ?? [])
    })
    const [first] = told
    if (!first || told.length < 2) continue
    const pronouns = new Set(
      paragraph.text.match(/(?<!\p{L})(?:he|his|him|she|hers?)(?!\p{L})/giu)?.map((word) => /^(?:she|her)/i.test(word)),
    )
    if (pronouns.size !== 1) continue
    const wrong = told.find((one) => !goTogether(first, one))
    if (!wrong?.age) continue
    yield describeAge(first, wrong, wrong.age)
  }
}

/** An age in a year that does not go with what is told of another year. */
export function describeAge(first: Told, wrong: Told, age: Span): Report {
  const years = wrong.year.year.value - first.year.year.value + first.count
  return {
    at: age,
    message: `“${textOf(first.year)}” and “${textOf(wrong.year)}” make an age of ${first.age ? 'about ' : `${years - 1} or `}${years}, not ${wrong.count}. Check the age and the years.`,
    expected: /^\d/.test(textOf(age)) ? [String(years)] : [],
    related: [first.year, wrong.year].map((year) => ({at: year, message: `“${textOf(year)}” here.`})),
  }
}

export const isAge = (mention: TimeMention): boolean =>
  mention.kind === 'age' || (mention.kind === 'anniversary' && mention.isBirthday)

/** What is told of the year: the birth, or an age. */
export function toldOf(
  year: Yearly,
  ages: readonly (Age | Anniversary)[],
  figures: readonly Figure[],
): Told | undefined {
  const {paragraph, sentence} = year
  const text = (from: number, to: number) => paragraph.text.slice(from, Math.max(from, to))
  if (born.test(text(sentence.start, year.start))) return {year, age: undefined, count: 0}
  const age = ages.find(
    (one) =>
      (one.start >= year.end && agedBehind.test(text(year.end, one.start))) ||
      (one.end <= year.start && yearBehind.test(text(one.end, year.start))),
  )
  if (age) return {year, age: at(paragraph, age.count, age.count), count: age.count.value}
  const figure =
    figures.find(
      (one) =>
        one.start >= year.end &&
        (wasBehind.test(text(year.end, one.start)) || atBehind.test(text(year.end, one.start))) &&
        closes.test(text(one.end, sentence.end)) &&
        !one.hedge,
    ) ??
    figures.find(
      (one) =>
        one.end <= year.start &&
        !one.hedge &&
        wasBefore.test(text(sentence.start, one.start)) &&
        yearOfAge.test(text(one.end, year.start)),
    )
  return figure && figure.value < 110
    ? {year, age: {paragraph, start: figure.start, end: figure.end}, count: figure.value}
    : undefined
}

export function goTogether(one: Told, other: Told): boolean {
  const [mine, theirs] = [one, other].map(({year, count}) => year.year.value - count) as [number, number]
  // The year of birth is one; that of an age may be the year before.
  const off = theirs - mine
  return one.age === undefined ? off === 0 || off === 1 : Math.abs(off) <= 1
}
