import {
  ageBehind,
  type Entity,
  isHonorific,
  isKnownPlace,
  isOrganisationName,
  isTitle,
  lettersOf,
  type Mention,
  opensSentence,
  type Reading,
  readPersonalName,
  remember,
  type Sentence,
  type Span,
  spanOf,
  spellingOf,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'

/** One of somebody's forms in two that cannot both be right. */
export interface Form {
  /** The words that differ, in each mention that has them. */
  uses: Span[]
}

/** What two mentions of one person disagree on. */
export interface Disagreement {
  subject: 'name' | 'title'
  forms: [Form, Form]
}

/** Where the story may speak of two of a family. */
const kin =
  /^(?:(?:step|half-|grand)?(?:brother|daughter|father|mother|sister|son|sibling|parent)s?|aunt|clan|couple|cousins?|family|families|husband|marriage|married|namesake|nephew|niece|relatives?|spouse|twins?|uncle|unrelated|widow(?:er)?|wife|wed|wedding)$/

/** What the story says of one person in two ways: particles, initials, given names, titles of men and of women. */
export function findDisagreements({entities, sentences}: Reading): Disagreement[] {
  if (!mayDisagree(entities.runs)) return []
  const people = entities.all.filter(({kind, mentions}) => kind === 'person' && mentions.some(isFull))
  const particles = people.flatMap(compareParticles)
  // Two of a family have one name, and may have one title.
  if (sentences.some(tellsOfKin)) return particles
  const families = groupBy(people, ({mentions}) => familyOf(mentions.find(isFull) as Mention))
  return [
    ...particles,
    ...families.flatMap((bearers) => [
      ...comparePeople(bearers),
      ...compareHonorifics(bearers),
      ...compareOffices(bearers),
    ]),
  ]
}

const tellsOfKin = remember(({words}: Sentence) => words.some(({lower}) => kin.test(lower)))

/** A name as it stands in one place, as far as the letters alone tell. */
type Written = Pick<Mention, 'name' | 'age'>

/** Whether the story has two names that may disagree. Told from the letters alone, since most have none: a tree is dear. */
function mayDisagree(runs: readonly (readonly Word[])[]): boolean {
  const written = new Map<string, Written[]>()
  return runs.map(writtenIn).some((names) => {
    const others = names.map((one) => written.get(familyOf(one)) ?? [])
    if (names.some((one, i) => others[i]?.some((other) => mayBeAtOdds(one, other)))) return true
    for (const one of names) written.set(familyOf(one), [...(written.get(familyOf(one)) ?? []), one])
    return false
  })
}

/** The names that a run may be; none where it is nobody’s. */
const writtenIn = remember((run: readonly Word[]): readonly Written[] => {
  if (!mayBePerson(run)) return []
  // A sentence’s first word may be none of the name.
  const readings = opensSentence(run[0] as Word) && run.length > 2 ? [run, run.slice(1)] : [run]
  return readings.map((words) => ({name: readPersonalName(words), age: ageBehind(words.at(-1) as Word)}))
})

function mayBePerson(run: readonly Word[]): boolean {
  const [first, last] = [run[0], run.at(-1)] as [Word, Word]
  if (isOrganisationName(run) || isKnownPlace(textOf(spanOf(first, last)))) return false
  return isTitle(first) || first.sentence.words[first.index - 1]?.lower !== 'the'
}

function mayBeAtOdds(one: Written, other: Written): boolean {
  const [a, b] = [one.name, other.name]
  if (a.sex && b.sex && a.sex !== b.sex) return true
  if (areOfTwoSexes(officeOfSex(a), officeOfSex(b))) return true
  if (!a.given.length || !b.given.length) return false
  const text = (words: readonly Word[]) => lettersOf(words.map((word) => word.text).join(''))
  if (text(a.particles) !== text(b.particles)) return true
  if (text(a.given) === text(b.given)) return false
  return (
    areInitialsOff(one, other) || areOfOneOffice([one], [other]) || (one.age !== undefined && one.age === other.age)
  )
}

const isFull = ({name}: Mention) => name.given.length > 0

const familyOf = ({name}: Pick<Mention, 'name'>) => lettersOf(name.family.map(spellingOf).join(''))

/** “Piet van der Steeg”, “Piet Steeg”; “Mr van der Steeg”, “Mr Steeg” */
function compareParticles({mentions}: Entity): Disagreement[] {
  const full = mentions.filter(isFull)
  const [first] = full
  if (!first) return []
  const same = full.filter(
    (mention) =>
      familyOf(mention) === familyOf(first) &&
      lettersOf(mention.name.given[0]?.text ?? '') === lettersOf(first.name.given[0]?.text ?? ''),
  )
  const forms = groupBy(same, ({name}) => lettersOf(name.particles.map(({text}) => text).join('')))
  return forms.length === 2
    ? [{subject: 'name', forms: forms.map((form) => ({uses: form.map(familyWords)})) as [Form, Form]}]
    : []
}

/** The family name with its particles. */
function familyWords({name}: Mention): Span {
  const [first, last] = [name.particles[0] ?? name.family[0], name.family.at(-1)] as [Word, Word]
  return {...spanOf(first, last), end: last.start + spellingOf(last).length}
}

/** “J. D. Vance”, “J. T. Vance”; “Energy Minister John Ames”, “Energy Minister James Ames” */
function comparePeople(people: readonly Entity[]): Disagreement[] {
  return people.flatMap((one, i) =>
    people.slice(i + 1).flatMap((other): Disagreement[] => {
      const [mine, theirs] = [one.mentions.filter(isFull), other.mentions.filter(isFull)]
      const [a, b] = [mine[0] as Mention, theirs[0] as Mention]
      if (areInOneSentence(mine, theirs)) return []
      if (!areInitialsOff(a, b) && !areOfOneOffice(mine, theirs) && !(one.age && one.age === other.age)) return []
      return [{subject: 'name', forms: [{uses: mine.map(givenWords)}, {uses: theirs.map(givenWords)}]}]
    }),
  )
}

const areInOneSentence = (mine: readonly Mention[], theirs: readonly Mention[]) =>
  mine.some(({sentence}) => theirs.some((other) => other.sentence === sentence))

const givenWords = ({name}: Mention): Span => spanOf(name.given[0] as Word, name.given.at(-1))

/** One of two or more initials, or the one behind the same given name. */
function areInitialsOff({name: one}: Pick<Mention, 'name'>, {name: other}: Pick<Mention, 'name'>): boolean {
  const [mine, theirs] = [one, other].map(({given}) => given.map(({text}) => text.replace(/\P{Lu}+$/u, '')))
  if (!mine || !theirs || mine.length !== theirs.length) return false
  const off = mine.flatMap((part, i) => (part === theirs[i] ? [] : [`${part} ${theirs[i]}`]))
  return mine.length > 1 && off.length === 1 && /^\p{Lu} \p{Lu}$/u.test(off[0] as string)
}

/** Both bear one title of several words, which only one can bear. */
function areOfOneOffice(mine: readonly Pick<Mention, 'name'>[], theirs: readonly Pick<Mention, 'name'>[]): boolean {
  const offices = theirs.map(officeOf)
  return mine.map(officeOf).some((office) => office !== '' && offices.includes(office))
}

/** Offices that one person holds at a time. */
const office = /(?:chancellor|chief|director|general|governor|mayor|minister|premier|president|secretary)$/

function officeOf({name}: Pick<Mention, 'name'>): string {
  const title = name.titles.filter((word) => !isHonorific(word)).map(({lower}) => lower)
  return title.length > 1 && office.test(title.at(-1) ?? '') ? title.join(' ') : ''
}

/** “Mr Ames”, “Ms Ames” */
function compareHonorifics([person, another]: readonly Entity[]): Disagreement[] {
  // Where two bear a name, each may have a title of his own.
  if (!person || another) return []
  const {mentions} = person
  const titled = mentions.filter(({name: {honorific}}) => honorific && /^(?:mr|mrs|ms|miss)\.?$/.test(honorific.lower))
  // “Mr and Mrs Ames”
  if (titled.some(({name: {honorific}}) => isPaired(honorific as Word))) return []
  const forms = groupBy(titled, ({name}) => name.sex ?? '')
  // “Mr Pocock, 79, …” and “Mrs Pocock, 76”
  const ages = forms.map((form) => form.find(({age}) => age !== undefined)?.age)
  if (ages.every((age) => age !== undefined) && new Set(ages).size > 1) return []
  return forms.length === 2
    ? [
        {
          subject: 'title',
          forms: forms.map((form) => ({uses: form.map(({name}) => spanOf(name.honorific as Word))})) as [Form, Form],
        },
      ]
    : []
}

const ofSex = /^(congress|council|assembly|chair|alder|spokes|states|police|service)((?:wo)?man)$/

/** The title of a name that a man and a woman have in two forms. */
const officeOfSex = ({titles}: Mention['name']): Word | undefined => titles.find(({lower}) => ofSex.test(lower))

function areOfTwoSexes(one: Word | undefined, other: Word | undefined): boolean {
  const [mine, theirs] = [one, other].map((word) => ofSex.exec(word?.lower ?? ''))
  return mine?.[1] !== undefined && mine[1] === theirs?.[1] && mine[2] !== theirs?.[2]
}

/** “Councilwoman Hattie Ames”, “Councilman Ames” */
function compareOffices([person, another]: readonly Entity[]): Disagreement[] {
  if (!person || another) return []
  const titles = person.mentions.flatMap(({name}) => officeOfSex(name) ?? [])
  const [first] = titles
  const others = titles.filter((title) => areOfTwoSexes(first, title))
  if (!first || !others.length) return []
  const same = titles.filter(({lower}) => lower === first.lower)
  return [
    {subject: 'title', forms: [{uses: same.map((word) => spanOf(word))}, {uses: others.map((word) => spanOf(word))}]},
  ]
}

const isPaired = ({sentence, index}: Word) =>
  /^(?:and|&|or)$/.test(sentence.words[index - 1]?.lower ?? '') &&
  /^m(?:r|rs|s)\.?$/.test(sentence.words[index - 2]?.lower ?? '')

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

/** The words that stand in a use. */
export const formOf = ({uses}: Form): string => textOf(uses[0] as Span)
