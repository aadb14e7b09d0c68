import type {Word} from '../reading.ts'
import type {EntityKind} from './kinds.ts'
import {hasArticle, weigh} from './kinds.ts'
import type {Mention} from './mentions.ts'
import {isInitials, lettersOf, spellingOf} from './name-words.ts'
import {isTitle, type Sex} from './personal-name.ts'

/** Somebody, some place, some organisation of a story, with every mention of it, in order. */
export interface Entity {
  /** Undefined where the story does not tell. */
  kind: EntityKind | undefined
  /** Its fullest name, titles left out. */
  name: string
  mentions: readonly Mention[]
  /** Somebody’s age, where it is told. */
  age: number | undefined
  /** As honorifics tell it. */
  sex: Sex | undefined
}

interface Cluster {
  mentions: Mention[]
  weights: Record<EntityKind, number>
}

/** Gathers the mentions of a story: full names first, then what refers back to them. */
export function cluster(mentions: readonly Mention[]): Entity[] {
  const evidence = new Map(mentions.map((mention) => [mention, weigh(mention)]))
  const clusters: Cluster[] = []
  const add = (mention: Mention, to: Cluster | undefined) => {
    const target = to ?? {mentions: [], weights: {person: 0, place: 0, organisation: 0}}
    if (!to) clusters.push(target)
    target.mentions.push(mention)
    const found = evidence.get(mention)
    for (const kind of kinds) target.weights[kind] += found?.[kind] ?? 0
  }
  const [full, bare] = [mentions.filter(isFull), mentions.filter((mention) => !isFull(mention))]
  for (const mention of full)
    add(
      mention,
      clusters.find(({mentions: others}) => others.some((other) => areOneName(mention, other))),
    )
  const order = new Map(mentions.map((mention, i) => [mention, i]))
  for (const mention of bare) {
    const referent = findReferent(mention, clusters, order)
    add(mention, referent)
    // Who is called by his family name is somebody.
    if (referent?.mentions.some(isFull)) referent.weights.person += 1
  }
  return clusters
    .filter(({mentions: found}) => found.some(({words}) => words.length > 1 || !isTitle(words[0] as Word)))
    .map(({mentions: found, weights}) =>
      describe(
        [...found].sort((a, b) => placeOf(a) - placeOf(b)),
        weights,
      ),
    )
    .sort((a, b) => placeOf(a.mentions[0] as Mention) - placeOf(b.mentions[0] as Mention))

  function placeOf(mention: Mention): number {
    return order.get(mention) as number
  }
}

const kinds = ['person', 'place', 'organisation'] as const

/** “the Bank”, after “the Bank of England” */
const findInstitution = (letters: string, clusters: readonly Cluster[]) =>
  clusters.findLast(
    ({mentions, weights}) =>
      weights.organisation > 0 &&
      mentions.some((other) =>
        [other.words[0], other.words.at(-1)].some((word) => word && lettersOf(spellingOf(word)) === letters),
      ),
  )

/** More than a family name with its particles. */
const isFull = ({words, name}: Mention) => words.length > 1 && words.length > name.particles.length + name.family.length

const lettersIn = (mention: Mention) => mention.words.map((word) => lettersOf(spellingOf(word)))

/** Whether two full names are one: the same letters, or the same family name and given names that agree. */
function areOneName(one: Mention, other: Mention): boolean {
  const [mine, theirs] = [lettersOf(one.text), lettersOf(other.text)]
  if (mine === theirs) return true
  const [a, b] = [one.name, other.name]
  if (!a.given.length || !b.given.length) return false
  const [short, long] = [lettersIn(one), lettersIn(other)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short[0] === long[0] && isSubsequence(short, long)) return true
  if (short.every((part, i) => part === long[long.length - short.length + i])) return true
  if (familyOf(one) !== familyOf(other) || a.suffix?.lower !== b.suffix?.lower) return false
  const [first, second] = [a.given[0], b.given[0]]
  if (!first || !second) return false
  if (lettersOf(first.text) === lettersOf(second.text)) return agree(a.given.slice(1), b.given.slice(1))
  return isInitialOf(a.given, b.given) || isInitialOf(b.given, a.given)
}

const familyOf = ({name}: Mention) => name.family.map((word) => lettersOf(spellingOf(word))).join('')

/** Middle names do not speak against one another: the same, an initial, or left out. */
function agree(mine: Mention['words'], theirs: Mention['words']): boolean {
  if (!mine.length || !theirs.length) return true
  return lettersOf(mine[0]?.text ?? '').charAt(0) === lettersOf(theirs[0]?.text ?? '').charAt(0)
}

/** “J. D.”, “JD” and “James David” */
function isInitialOf(initials: Mention['words'], given: Mention['words']): boolean {
  if (!initials.every(isInitials)) return false
  const letters = lettersOf(initials.map(({text}) => text).join(''))
  const heads = given.every(isInitials)
    ? lettersOf(given.map(({text}) => text).join(''))
    : given.map(({text}) => lettersOf(text).charAt(0)).join('')
  return heads.startsWith(letters) || letters.startsWith(heads)
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let from = 0
  for (const part of short) {
    const at = long.indexOf(part, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** Who or what a name of one word stands for: whoever has that family name and was named last, or that given name alone. */
function findReferent(
  mention: Mention,
  clusters: readonly Cluster[],
  order: ReadonlyMap<Mention, number>,
): Cluster | undefined {
  const letters = lettersOf(mention.text)
  const same = clusters.find(({mentions}) => mentions.some((other) => lettersOf(other.text) === letters))
  if (same?.mentions.some(isFull) === false && !mention.name.titles.length) {
    // A name by itself that is nobody’s family name.
    const isFamily = clusters.some((other) => isPerson(other) && hasFamilyName(other, letters))
    if (!isFamily) return same
  }
  const institution = hasArticle(mention) && findInstitution(letters, clusters)
  if (institution) return institution
  if (hasArticle(mention)) return same
  const people = clusters.filter(isPerson)
  const named = people.filter((other) => hasFamilyName(other, letters))
  const bearers = named.length
    ? named
    : people.filter(({mentions}) => mentions.some((other) => hasGivenName(other, letters, mention)))
  const bearer = bearers.length > 1 ? nearest(bearers, mention, order) : bearers[0]
  return bearer ?? same
}

const isPerson = ({weights}: Cluster) =>
  weights.person > 0 && weights.person >= Math.max(weights.place, weights.organisation)

const hasFamilyName = ({mentions}: Cluster, letters: string) =>
  mentions.some((other) => isFull(other) && (familyOf(other) === letters || lettersOf(familyText(other)) === letters))

/** With its particles. */
const familyText = ({name}: Mention) => [...name.particles, ...name.family].map(spellingOf).join('')

function hasGivenName(other: Mention, letters: string, {name}: Mention): boolean {
  if (!isFull(other) || (name.titles.length > 0 && !name.isMononym && other.name.given.length < 2)) return false
  return other.words.some((word) => lettersOf(spellingOf(word)) === letters)
}

/** Of several, the one that the sexes allow, and that was named last before the mention; else the first after it. */
function nearest(
  bearers: readonly Cluster[],
  mention: Mention,
  order: ReadonlyMap<Mention, number>,
): Cluster | undefined {
  const at = order.get(mention) as number
  const {sex} = mention.name
  const allowed = bearers.filter(({mentions}) => !sex || mentions.every(({name}) => !name.sex || name.sex === sex))
  const lastBefore = ({mentions}: Cluster) =>
    Math.max(-1, ...mentions.map((other) => order.get(other) as number).filter((place) => place < at))
  return [...(allowed.length ? allowed : bearers)].sort((a, b) => lastBefore(b) - lastBefore(a))[0]
}

function describe(mentions: readonly Mention[], weights: Cluster['weights']): Entity {
  const fullest = mentions.reduce((best, mention) => (mention.words.length > best.words.length ? mention : best))
  const counts = new Map<string, number>()
  for (const {text, words} of mentions)
    if (words.length === fullest.words.length) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [name = fullest.text] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  const best = kinds.reduce((a, b) => (weights[b] > weights[a] ? b : a))
  return {
    kind: weights[best] > 0 ? best : undefined,
    name,
    mentions,
    age: mentions.find(({age}) => age !== undefined)?.age,
    sex: mentions.find(({name: {sex}}) => sex)?.name.sex,
  }
}
