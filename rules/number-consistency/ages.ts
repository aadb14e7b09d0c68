import type {Entity, Figure, House, Mention} from '../../src/rule-kit/index.ts'
import {key, keyOf, type Told} from './age.ts'
import {findWrongReferences} from './age-references.ts'
import {agesNow, findWrongTurns, mayTellAge} from './ages-now.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import type {Story} from './story.ts'

/** Somebody with two ages, or with an age that the year of birth does not make. */
export function findWrongAges(story: Story, house: House): Finding[] {
  const figures = story.sentences.flatMap(story.figures.of).filter(({kind}) => kind === 'age')
  const isOneEnough = house.date !== undefined || story.sentences.some(({text}) => lastAge.test(text))
  if (figures.length < (isOneEnough ? 1 : 2) && !story.sentences.some(({text}) => mayTellAge.test(text))) return []
  const people = story.entities.all.filter(({kind}) => kind === 'person')
  const ages = agesByPlace(figures)
  const families = countFamilies(people)
  const told = new Map(people.map((person) => [person, agesOf(person, ages, families)]))
  return [
    ...people.flatMap((person) => findDisagreement(told.get(person) ?? [], story)),
    ...findWrongReferences(figures, people, told, story),
    ...findWrongTurns(story, new Map([...told].flatMap(([person, ages]) => agesNow(person, ages)))),
    ...(house.date
      ? people.flatMap((person) => findWrongBirth(told.get(person) ?? [], person, house.date as string))
      : []),
  ]
}

/** Ages in the story's own voice, by where they begin and by where they end. */
interface AgesByPlace {
  starting: ReadonlyMap<number, Figure>
  ending: ReadonlyMap<number, Figure>
}

function agesByPlace(figures: readonly Figure[]): AgesByPlace {
  const own = figures.filter(({quotation}) => !quotation)
  return {
    starting: new Map(own.map((figure) => [key(figure), figure])),
    ending: new Map(own.map((figure) => [keyOf(figure.paragraph, figure.end), figure])),
  }
}

function countFamilies(people: readonly Entity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const person of people) counts.set(familyOf(person), (counts.get(familyOf(person)) ?? 0) + 1)
  return counts
}

/** Of somebody whose family name others bear, only where the full name stands. */
function agesOf(person: Entity, {starting, ending}: AgesByPlace, families: ReadonlyMap<string, number>): Told[] {
  const hasNamesake = (families.get(familyOf(person)) ?? 0) > 1
  return person.mentions.flatMap((mention) => {
    if (mention.paragraph.kind !== 'paragraph' || (hasNamesake && mention.words.length < 2)) return []
    const found = ageBehind(mention, starting) ?? ageBefore(mention, ending)
    if (found) return [{age: found.value, at: spanOfFigure(found), mention}]
    const last = ageAtDeath(mention)
    return last ? [{...last, isLast: true, mention}] : []
  })
}

const familyOf = ({mentions}: Entity): string =>
  mentions
    .find(({name}) => name.family.length)
    ?.name.family.at(-1)
    ?.lower.replace(/['’]s?$/, '') ?? ''

/** “Tom Hale, 54,”, “Tom Hale (54)”, “Tom Hale, aged 54,” */
function ageBehind(mention: Mention, byPlace: ReadonlyMap<number, Figure>): Figure | undefined {
  const {paragraph, end} = mention
  const [lead = ''] =
    /^(?:, (?:who is |now |aged )?| \((?:aged )?)(?=\d)/.exec(paragraph.text.slice(end, end + 12)) ?? []
  // “Tries: Baird (2), Hale. Penalties: Orr (3).”
  if (lead.startsWith(' (') && listed.test(paragraph.text.slice(0, mention.start))) return undefined
  // “Clonmoyle scorers: tries, Earls; conversions, Kearney (3); penalties, Kearney (2).”
  if (lead.startsWith(' (') && scored.test(paragraph.text.slice(0, mention.start))) return undefined
  // “(Gordon, 51)” is a page.
  if (/\(\p{L}*\s?$/u.test(paragraph.text.slice(Math.max(0, mention.start - 8), mention.start))) return undefined
  const figure = lead ? byPlace.get(keyOf(paragraph, end + lead.length)) : undefined
  // “Journal of Psychology, 54, 737–747.” is a volume.
  const isAge =
    figure?.low === figure?.high &&
    /^[,.;)](?!\s?\d|\s?pp?\.)/.test(paragraph.text.slice(figure?.end, (figure?.end ?? 0) + 4))
  return isAge ? figure : undefined
}

/** Behind what is scored, and a colon. */
const listed = /(?:^|[.;] )\p{Lu}[\p{L} ]{0,30}: (?:[^.;:]|\.(?! \p{Lu}))*$/u

/** What is scored, in a list of who did. */
const scored =
  /(?<!\p{L})(?:scorers?|tries|try|conversions?|cons?|penalt(?:y|ies)|pens?|drop goals?|goals?|points?|wickets?|assists?|yellow cards?|red cards?|subs|bookings?|aces|saves)[,:;]? (?:[^.:;]|\.(?! \p{Lu}))*$/iu

const lastAge = /, (?:who was )?(\d\d) when (?:he|she) (?:died|was (?:killed|shot|murdered))(?!\p{L})/u

/** “Tom Hale, 61 when he died,” */
function ageAtDeath({paragraph, end}: Mention): Pick<Told, 'age' | 'at'> | undefined {
  const match = lastAge.exec(paragraph.text.slice(end, end + 40))
  if (match?.index !== 0) return undefined
  if (!match[1]) return undefined
  const start = end + match[0].indexOf(match[1])
  return {age: Number(match[1]), at: {paragraph, start, end: start + 2}}
}

/** “54-year-old Tom Hale”, “the 54-year-old actor Tom Hale”, “a 54-year-old actor, Tom Hale,” */
function ageBefore({paragraph, start, name}: Mention, byEnd: ReadonlyMap<number, Figure>): Figure | undefined {
  const from = name.titles[0]?.start ?? start
  const match = beforeName.exec(paragraph.text.slice(Math.max(0, from - 50), from))
  if (!match || relating.test(match[1] ?? '')) return undefined
  return byEnd.get(keyOf(paragraph, from - match[0].length))
}

const beforeName = /[- ]years?[- ]old((?: \p{Ll}[\p{L}-]*){0,2},? )$/u
const relating =
  /^,|\s(?:and|or|of|to|for|by|with|sons?|daughter|brother|sister|wife|husband|mother|father|boyfriend|girlfriend|partner|friend|cousin|from|in|at|as|said|told|when|that|who|man|woman|boy|girl),?\s/

function findDisagreement(told: readonly Told[], {sentences}: Story): Finding[] {
  const [first] = told
  const other = first && told.find(({age}) => age !== first.age)
  if (!first || !other || new Set(told.map(({age}) => age)).size > 2) return []
  // “Derek Hale, 74, … his wife, Maureen, … Mrs Hale, 72,”
  if (isByTitle(first.mention) !== isByTitle(other.mention) && sentences.some(({text}) => kin.test(text))) return []
  if (areTwoByTitle(first.mention, other.mention)) return []
  // “Hale, 41, was hired … Hale, 61 when he died,”
  const [one, last] = [told.find(({isLast}) => !isLast), told.find(({isLast}) => isLast)]
  if (one && last && one.age < last.age && !death.test(one.mention.sentence.text)) return []
  return [
    {
      at: other.at,
      message: `${other.mention.text} is ${other.age} here, and ${first.age} elsewhere in the story. Check the age.`,
      related: placesOf([first.at]),
    },
  ]
}

/** “Mr Hale, 74, … Mrs Hale, 72,” */
const areTwoByTitle = (one: Mention, other: Mention): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([man, woman]) => isTitled(man as Mention, /^mr$/) && isTitled(woman as Mention, /^(?:mrs|ms|miss)$/))

const isTitled = ({name: {titles}}: Mention, title: RegExp): boolean =>
  titles.some(({lower}) => title.test(lower.replace('.', '')))

/** “Mrs Hale” */
const isByTitle = ({words, name}: Mention): boolean =>
  words.length - name.titles.length < 2 && name.titles.some(({lower}) => /^(?:mrs?|ms|miss)$/.test(lower))

const kin =
  /(?<!\p{L})(?:husband|wife|widow(?:er)?|spouse|couple|married|fianc[ée]e?|father|mother|parents?|sons?|daughters?|brothers?|sisters?|siblings|twins?|family)(?!\p{L})/iu

const death = /(?<!\p{L})(?:died|dead|death|killed|killing|shot|murder(?:ed|ing)?|slain|stabbed|drowned)(?!\p{L})/iu

const born = /(?<!\p{L})born (?:in|on) (?:[^.;()]{0,40}? )?(\d{4})(?!\d)|\(born (\d{4})\)/u

/** “Tom Hale, 54, who was born in 1960” */
function findWrongBirth(told: readonly Told[], person: Entity, date: string): Finding[] {
  const [age] = told
  const year = Number(date.slice(0, 4))
  if (!age || !(year > 0)) return []
  for (const {sentence, end} of person.mentions) {
    const behind = sentence.text.slice(end - sentence.start)
    const match = born.exec(behind)
    const others = /\p{L} \p{Lu}\p{Ll}+ \p{Lu}/u.test(behind.slice(0, match?.index ?? 0))
    const birth = Number(match?.[1] ?? match?.[2])
    if (
      !match ||
      others ||
      !(birth > 1850) ||
      /\b(?:son|daughter|father|mother|wife|husband)\b/.test(behind.slice(0, match.index))
    )
      continue
    const years = year - birth
    if (age.age === years || age.age === years - 1) return []
    const at = sentence.start + (end - sentence.start) + match.index + match[0].search(/\d{4}/)
    return [
      {
        at: age.at,
        message: `${age.mention.text} is ${age.age} here; born in ${birth}, it would be ${years - 1} or ${years}. Check both.`,
        related: placesOf([{paragraph: sentence.paragraph, start: at, end: at + 4}]),
      },
    ]
  }
  return []
}
