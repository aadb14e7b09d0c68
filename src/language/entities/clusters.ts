import {remember} from '../../storage/remember.ts'
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
  /** Place among the story's clusters. */
  index: number
  hasFullName: boolean
}

/** Gathers the mentions of a story: full names first, then what refers back to them. */
export function cluster(mentions: readonly Mention[]): Entity[] {
  const gathering = new Gathering(mentions)
  for (const mention of mentions.filter(isFull)) gathering.add(mention, gathering.findFullName(mention))
  for (const mention of mentions.filter((one) => !isFull(one))) {
    const referent = gathering.findReferent(mention)
    gathering.add(mention, referent)
    // Who is called by his family name is somebody.
    if (referent?.hasFullName && !hasArticle(mention)) referent.weights.person += 1
  }
  return gathering.entities()
}

/** The clusters of a story while they are made, found by the letters of their names. */
class Gathering {
  readonly #clusters: Cluster[] = []
  readonly #order: ReadonlyMap<Mention, number>
  /** By all the letters of a name. */
  readonly #byText = new Map<string, Cluster>()
  /** By the family name of a full name, with its particles and without. */
  readonly #byFamily = new Map<string, Set<Cluster>>()
  /** By each word of a full name. */
  readonly #byWord = new Map<string, Set<Cluster>>()

  constructor(mentions: readonly Mention[]) {
    this.#order = new Map(mentions.map((mention, i) => [mention, i]))
  }

  add(mention: Mention, to: Cluster | undefined): void {
    const weights = {person: 0, place: 0, organisation: 0}
    const target = to ?? {mentions: [], weights, index: this.#clusters.length, hasFullName: false}
    if (!to) this.#clusters.push(target)
    target.mentions.push(mention)
    const evidence = weigh(mention)
    for (const kind of kinds) target.weights[kind] += evidence[kind]
    const text = textOf(mention)
    if (!this.#byText.has(text)) this.#byText.set(text, target)
    if (!isFull(mention)) return
    target.hasFullName = true
    for (const family of [familyOf(mention), familyText(mention)]) insert(this.#byFamily, family, target)
    for (const word of [...lettersIn(mention), nicknameOf(mention)].filter(Boolean)) insert(this.#byWord, word, target)
  }

  /** What has been named in full before, by the same name or one that agrees with it. */
  findFullName(mention: Mention): Cluster | undefined {
    const same = this.#byText.get(textOf(mention))
    if (same) return same
    const words = [familyOf(mention), ...lettersIn(mention)]
    const near = new Set(
      words.flatMap((word) => [...(this.#byWord.get(word) ?? []), ...(this.#byFamily.get(word) ?? [])]),
    )
    return [...near]
      .sort((a, b) => a.index - b.index)
      .find(({mentions}) => mentions.some((other) => areOneName(mention, other)))
  }

  /** Who or what a name of one word stands for: whoever has that family name and was named last, or that given name alone. */
  findReferent(mention: Mention): Cluster | undefined {
    const letters = textOf(mention)
    const same = this.#byText.get(letters)
    if (hasArticle(mention)) return this.#findInstitution(letters) ?? same
    const named = [...(this.#byFamily.get(letters) ?? [])].filter(isPerson)
    // A name by itself that is nobody's family name.
    if (same && !same.hasFullName && !named.length && !mention.name.titles.length) return same
    const bearers = named.length ? named : this.#findByGivenName(letters, mention)
    return (bearers.length > 1 ? this.#nearest(bearers, mention) : bearers[0]) ?? same
  }

  /** “the Bank”, after “the Bank of England” */
  #findInstitution(letters: string): Cluster | undefined {
    const isHead = (word: Word | undefined) => word !== undefined && lettersOf(spellingOf(word)) === letters
    return [...(this.#byWord.get(letters) ?? [])].findLast(
      ({mentions, weights}) =>
        weights.organisation > 0 && mentions.some(({words}) => isHead(words[0]) || isHead(words.at(-1))),
    )
  }

  #findByGivenName(letters: string, {name}: Mention): Cluster[] {
    const isGivenAlone = !name.titles.length || name.isMononym
    return [...(this.#byWord.get(letters) ?? [])].filter(
      (other) => isPerson(other) && (isGivenAlone || other.mentions.some((one) => one.name.given.length > 1)),
    )
  }

  /** Of several, the one that the sexes allow, and that was named last before the mention; else the first after it. */
  #nearest(bearers: readonly Cluster[], mention: Mention): Cluster | undefined {
    const at = this.#placeOf(mention)
    const {sex} = mention.name
    const allowed = bearers.filter(({mentions}) => !sex || mentions.every(({name}) => !name.sex || name.sex === sex))
    const lastBefore = ({mentions}: Cluster) =>
      mentions.reduce((last, other) => Math.max(last, this.#placeOf(other) < at ? this.#placeOf(other) : -1), -1)
    return [...(allowed.length ? allowed : bearers)].sort((a, b) => lastBefore(b) - lastBefore(a))[0]
  }

  entities(): Entity[] {
    return this.#clusters
      .filter(({mentions}) => mentions.some(({words}) => words.length > 1 || !isTitle(words[0] as Word)))
      .map(({mentions, weights}) => describe(mentions.sort(this.#inOrder), weights))
      .sort((a, b) => this.#inOrder(a.mentions[0] as Mention, b.mentions[0] as Mention))
  }

  #placeOf = (mention: Mention): number => this.#order.get(mention) as number
  #inOrder = (a: Mention, b: Mention): number => this.#placeOf(a) - this.#placeOf(b)
}

function insert(index: Map<string, Set<Cluster>>, key: string, found: Cluster): void {
  const set = index.get(key)
  if (set) set.add(found)
  else index.set(key, new Set([found]))
}

const kinds = ['person', 'place', 'organisation'] as const

/** More than a family name with its particles. */
const isFull = ({words, name}: Mention) => words.length > 1 && words.length > name.particles.length + name.family.length

/** All its letters in a row. */
const textOf = remember(({text}: Mention): string => lettersOf(text))

/** Those of each word. */
const lettersIn = remember(({words}: Mention): readonly string[] => words.map((word) => lettersOf(spellingOf(word))))

/** Whether two full names are one: the same letters, or the same family name and given names that agree. */
function areOneName(one: Mention, other: Mention): boolean {
  const [mine, theirs] = [textOf(one), textOf(other)]
  if (mine === theirs) return true
  const [a, b] = [one.name, other.name]
  if (!a.given.length || !b.given.length) return false
  const [short, long] = [lettersIn(one), lettersIn(other)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ]
  if (short[0] === long[0] && isSubsequence(short, long)) return true
  if (short.every((part, i) => part === long[long.length - short.length + i])) return true
  if (familyOf(one) !== familyOf(other) || a.suffix?.lower !== b.suffix?.lower) return false
  const [first, second] = [a.given[0], b.given[0]]
  if (!first || !second) return false
  if (isNicknamed(one, other) || isNicknamed(other, one)) return true
  if (lettersOf(first.text) === lettersOf(second.text)) return agree(a.given.slice(1), b.given.slice(1))
  return isInitialOf(a.given, b.given) || isInitialOf(b.given, a.given)
}

/** “Bill Ackerman” is William “Bill” Ackerman. */
const isNicknamed = (one: Mention, {name: {given}}: Mention) =>
  nicknameOf(one) !== '' && nicknameOf(one) === given.map(({text}) => lettersOf(text)).join('')

const nicknameOf = remember(({name: {nickname}}: Mention): string => nickname.map(({text}) => lettersOf(text)).join(''))

const familyOf = remember(({name}: Mention): string => name.family.map((word) => lettersOf(spellingOf(word))).join(''))

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

const isPerson = ({weights}: Cluster) =>
  weights.person > 0 && weights.person >= Math.max(weights.place, weights.organisation)

/** With its particles. */
const familyText = remember(({name}: Mention): string =>
  lettersOf([...name.particles, ...name.family].map(spellingOf).join('')),
)

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
