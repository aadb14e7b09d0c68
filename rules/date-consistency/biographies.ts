import type {Age, Anniversary, Report, Span, TimeMention} from '../../src/rule-kit/index.ts'
import {describeAge, goTogether, isAge, type Told, toldOf} from './ages-at.ts'
import {isBirth, kin} from './lives.ts'
import {isYearly, proseOf, type Story, voiceOf} from './story.ts'

/** “She was born”, “Born in 1936, he”, “Mara Finch was born”, and the line at the foot of an obituary */
const isOfStory = /^(?:He|She) |^Born [^.;]*, (?:he|she) |^(?:\p{Lu}[\p{L}.’-]+ ){1,5}was born |, born [^.;]*; died /u
const pronoun = /(?<!\p{L})(?:(?<he>he|his|him)|(?<she>she|hers?))(?!\p{L})/giu

/** “In 1967, when she was 33, … ¶ … born 3 February 1936”: an age in a story of one life, and the birth in another paragraph. */
export function* findWrongAgesOfLife({reading}: Story): Generator<Report> {
  const prose = proseOf(reading)
  const births = prose.flatMap(({mentions}) =>
    mentions.filter((mention) => isYearly(mention) && isBirth(mention) && !voiceOf(reading, mention)),
  )
  const [birth] = births
  if (!birth || !isYearly(birth) || births.some((one) => isYearly(one) && one.year.value !== birth.year.value)) return
  const told = prose.flatMap(({sentence, mentions}) => {
    // Of the paragraph of a birth, findWrongAgesAt tells, but where it has kin.
    if (sentence.paragraph === birth.paragraph && !kin.test(sentence.paragraph.text)) return []
    const years = mentions.filter(isYearly).filter((year) => !voiceOf(reading, year))
    if (!years.length) return []
    const ages = mentions.filter((mention): mention is Age | Anniversary => isAge(mention) && !mention.hedge)
    return years.flatMap((year) => toldOf(year, ages, reading.figures.of(sentence)) ?? [])
  })
  const first: Told = {year: birth, age: undefined, count: 0}
  const wrong = told.find((one) => one.age && !goTogether(first, one) && isSlip(first, one))
  if (!wrong?.age) return
  if (isOfHero(wrong, wrong.age, births, {reading}) && births.some(({sentence: {text}}) => isOfStory.test(text)))
    yield describeAge(first, wrong, wrong.age)
}

/** Who is farther off was born in another year. */
function isSlip({year: birth}: Told, {year, count}: Told): boolean {
  const right = year.year.value - birth.year.value
  return (
    Math.abs(right - count) < 5 ||
    [right, right - 1].some((one) => String(one) === [...String(count)].reverse().join(''))
  )
}

/** Whether the sentence of an age names nobody else, up to there, and the story is of him, or of her. */
function isOfHero(
  {year}: Told,
  {end}: Span,
  births: readonly TimeMention[],
  {reading}: Pick<Story, 'reading'>,
): boolean {
  const {sentence} = year
  const text = sentence.text.slice(0, Math.max(end, year.end) - sentence.start)
  const [own, all] = [sexesIn(sentence.text), sexesIn(reading.sentences.map((one) => one.text).join(' '))]
  if (own.he > 0 === own.she > 0 || kin.test(text)) return false
  const [mine, theirs] = own.he ? [all.he, all.she] : [all.she, all.he]
  const others = reading.entities.all.filter(
    ({kind, mentions}) =>
      kind === 'person' && !mentions.some((mention) => births.some((birth) => birth.sentence === mention.sentence)),
  )
  return mine > 2 * theirs && !others.some(({mentions}) => mentions.some((mention) => mention.sentence === sentence))
}

function sexesIn(text: string): {he: number; she: number} {
  const found = {he: 0, she: 0}
  for (const {groups} of text.matchAll(pronoun)) found[groups?.he ? 'he' : 'she']++
  return found
}
