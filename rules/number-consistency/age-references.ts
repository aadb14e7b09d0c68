import {type Entity, type Figure, type Mention, nameKinds} from '../../src/rule-kit/index.ts'
import {key, type Told} from './age.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {isTransposed} from './slip.ts'
import type {Story} from './story.ts'

/** “the 45-year-old said”, of somebody who is 54 and was the last to be named. */
export function findWrongReferences(
  figures: readonly Figure[],
  people: readonly Entity[],
  told: ReadonlyMap<Entity, readonly Told[]>,
  story: Story,
): Finding[] {
  const mentions = people
    .flatMap((person) => person.mentions.map((mention) => ({mention, person})))
    .sort((a, b) => key(a.mention) - key(b.mention))
  const known = new Set([...told.values()].flat().map(({at}) => key(at)))
  const counts = new Map<number, number>()
  for (const {value} of figures) counts.set(value, (counts.get(value) ?? 0) + 1)
  let next = 0
  return figures.flatMap((figure) => {
    while (next < mentions.length && key((mentions[next] as {mention: Mention}).mention) < key(figure)) next++
    if (!isReference(figure) || known.has(key(figure)) || figure.quotation) return []
    const last = mentions[next - 1]
    if ((counts.get(figure.value) ?? 0) > 1) return []
    const age = last && told.get(last.person)?.[0]
    const isLastMeant =
      age &&
      isMisprinted(figure.value, age.age) &&
      !isAnybodyBetween(last.mention, figure) &&
      figure.paragraph.index - last.mention.paragraph.index < 2 &&
      key(age.at) < key(figure)
    const meant = isLastMeant
      ? {mention: last.mention, age}
      : (findTransposed(figure, told, story) ??
        (last && isNearer(last, figure, told) ? undefined : findOnlyAge(figure, told, story)))
    if (!meant) return []
    const where = isLastMeant ? ', named just before,' : ''
    return [
      {
        at: spanOfFigure(figure),
        message: `“${figure.text}”: ${meant.mention.text}${where} is ${meant.age.age}. Check the age.`,
        related: placesOf([meant.age.at]),
      },
    ]
  })
}

/** “Lennox nodded it in. It was the 22-year-old’s first goal”: whose age has not been told is named right before. */
const isNearer = (
  {mention, person}: {mention: Mention; person: Entity},
  {paragraph}: Figure,
  told: ReadonlyMap<Entity, readonly Told[]>,
): boolean => paragraph.index - mention.paragraph.index < 2 && !told.get(person)?.length

/** The one person before it whose age has its digits the other way round. */
function findTransposed(
  figure: Figure,
  told: ReadonlyMap<Entity, readonly Told[]>,
  {sentences}: Story,
): {mention: Mention; age: Told} | undefined {
  const before = [...told.values()].flatMap(([age]) => (age && key(age.at) < key(figure) ? [age] : []))
  const alike = before.filter(({age}) => isTransposed(figure.value, age))
  const [age] = alike
  if (!age || alike.length > 1 || isAnybodyBetween(age.mention, figure)) return undefined
  const between = sentences.filter(
    ({paragraph: {index}}) => index > age.mention.paragraph.index && index < figure.paragraph.index,
  )
  return between.some(({text}) => somebody.test(text)) ? undefined : {mention: age.mention, age}
}

/** The one person whose age the story has told, where nobody is brought in between. */
function findOnlyAge(
  figure: Figure,
  told: ReadonlyMap<Entity, readonly Told[]>,
  {sentences, figures}: Story,
): {mention: Mention; age: Told} | undefined {
  const [age, ...others] = [...told.values()].flat()
  if (!age || others.some((other) => other.age !== age.age || other.mention.name !== age.mention.name)) return undefined
  if (key(age.at) > key(figure) || !isMisprinted(figure.value, age.age)) return undefined
  if (isSomebodyNamed(figure, age.mention)) return undefined
  const all = sentences.flatMap(figures.of).filter(({kind}) => kind === 'age')
  if (all.some((one) => one !== figure && one.value !== age.age)) return undefined
  const between = sentences.filter(
    ({paragraph: {index}}) => index >= age.at.paragraph.index && index <= figure.paragraph.index,
  )
  return between.some(({text}) => newcomer.test(text.replace(/-year-old (?:man|woman)/g, '')))
    ? undefined
    : {mention: age.mention, age}
}

/** “Lennox, unmarked, nodded it in. It was the 22-year-old’s first goal”: in its paragraph, and after whoever’s age is told. */
function isSomebodyNamed({paragraph: {text}, start}: Figure, {words}: Mention): boolean {
  const before = text.slice(0, start)
  const own = Math.max(0, ...words.map((word) => before.lastIndexOf(word.text)))
  const names = [...before.slice(own).matchAll(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu)].map(([name]) => name)
  return names.some((name) => nameKinds(name)?.surname === true || nameKinds(name)?.given === true)
}

/** “a man”, “another driver”: somebody whose age may be told. */
const newcomer =
  /(?<!\p{L})(?:an?|another|second|third|two|three|his|her|their) (?:[\p{L}-]+ ){0,2}?(?:man|men|woman|women|boys?|girls?|teenagers?|victims?|suspects?|drivers?|passengers?|pedestrian|cyclist|sons?|daughters?|brothers?|sisters?|wife|husband|mother|father|partner|friend|accomplice|rival|opponent|teammate|child|children|baby)(?!\p{L})/iu

/** One digit off, or its digits changed about. */
const isMisprinted = (one: number, other: number) =>
  isTransposed(one, other) ||
  Math.abs(one - other) === 1 ||
  (Math.min(one, other) > 9 && Math.max(one, other) < 100 && (one % 10 === other % 10 || areOfOneDecade(one, other)))

const areOfOneDecade = (one: number, other: number) => Math.floor(one / 10) === Math.floor(other / 10)

/** “Ode, 54, hit a man. The 45-year-old …” */
function isAnybodyBetween(mention: Mention, figure: Figure): boolean {
  const text =
    mention.paragraph === figure.paragraph
      ? figure.paragraph.text.slice(mention.end, figure.start)
      : mention.paragraph.text.slice(mention.end) + figure.paragraph.text.slice(0, figure.start)
  return somebody.test(text)
}

const somebody =
  /(?<!\p{L})(?:an?|another|one|the|his|her|their) (?:[\p{L}-]+ ){0,2}?(?:man|woman|boy|girl|teenager|victim|suspect|driver|passenger|pedestrian|cyclist|son|daughter|brother|sister|wife|husband|mother|father|partner|friend|officer|colleague|rival|opponent|teammate|student|pupil|player|child|baby)(?!\p{L})/iu

const isReference = ({paragraph, start, end, isAttributive}: Figure) =>
  isAttributive &&
  /(?<!\p{L})the\s$/iu.test(paragraph.text.slice(Math.max(0, start - 5), start)) &&
  /^(?:['’]s|,|\.|\s(?:was|is|has|had|said|told|swam|ran|who|also|then|later|added|won|went|will|would|did|took|made|from|were|\p{Ll}+ed)(?!\p{L}))/u.test(
    paragraph.text.slice(end, end + 40).replace(/^[- ]years?[- ]old/, ''),
  )
