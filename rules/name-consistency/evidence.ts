import {
  articles,
  coordinators,
  hasWord,
  isHonorific,
  lettersOf,
  list,
  modals,
  nameKinds,
  prepositions,
  primaryAuxiliaries,
  type Word,
} from '../../src/rule-kit/index.ts'
import {areOfOneStem, type Difference, differenceOf, isInflected, soundAlike} from './difference.ts'
import {distinct} from './distinct.generated.ts'
import {isOfTheFingers, isSurelyOfTheFingers} from './fingers.ts'
import type {Spelling, Use} from './mentions.ts'

/** Uses of a spelling from which another, used once, looks like its slip: by a stroke, and by a letter; and how frequent a name is no slip. */
const settled = {stroke: 2, letter: 3, rank: 6}
/** Letters from which two names that differ by one are seldom two names: one missing, or one for another. */
const rarelyTwo = {missing: 6, other: 7}
/** Letters from which two names that stand in one place, or one for a person's surname, may be one. */
const longEnough = 5

/** Whether the story shows that two spellings, which differ so, are of one name. */
export function areOneName(one: Spelling, other: Spelling, difference: Difference): boolean {
  // “al-Assad”, and “Al-Assad” where it begins a sentence
  if (one.text.toLowerCase() === other.text.toLowerCase() && one.text.slice(1) === other.text.slice(1)) return false
  if (areKnownAsTwo(one.text, other.text) || isOfSeries(one.text, other.text) || isOfSeries(other.text, one.text))
    return false
  if (areTwoPeople(one, other))
    return isMistyped(one, other, isSurelyOfTheFingers) || (difference === 'stroke' && areOfOneFamily(one, other))
  if (areUsedTogether(one, other)) {
    if (isMistypedInPart(one.text, other.text) || isMistypedInPart(other.text, one.text)) return true
    const isLong = Math.min(one.text.length, other.text.length) >= longEnough
    return isLong && difference === 'stroke' && isMistyped(one, other)
  }
  if (isSlipOf(one, other, difference) || isMistyped(one, other) || findUnintroduced(one, other)) return true
  if (isNamedAgainInPart(one, other) || isNamedAgainInPart(other, one)) return true
  if (Math.min(one.text.length, other.text.length) < longEnough) return false
  if (standsInOnePlace(one, other, difference)) return true
  return isNamedAgain(one, other) || isNamedAgain(other, one)
}

/** “Ondine-B” of “Ondine”, “Sentinel-6”, “Ark-II” */
const isOfSeries = (one: string, other: string): boolean =>
  one.startsWith(other) && /^[-‐‑ ]?(?:\p{Lu}|\d+\p{Lu}?|[IVX]+)$/u.test(one.slice(other.length))

const groups = distinct.map((group) => new Set(group.toLowerCase().split(' ')))

function areKnownAsTwo(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((text) => text.toLowerCase().replace(/s$/, '')) as [string, string]
  const has = (group: Set<string>, name: string) => group.has(name) || group.has(`${name}s`)
  return groups.some((group) => has(group, mine) && has(group, theirs))
}

/** Each stands in full names, and what else these consist of has nothing in common. */
function areTwoPeople(one: Spelling, other: Spelling): boolean {
  const have = (mine: string[], theirs: string[]) => mine.some((name) => theirs.some((their) => areNear(name, their)))
  return [givenNames, surnames].some((namesOf) => {
    const [mine, theirs] = [namesOf(one), namesOf(other)]
    return mine.length > 0 && theirs.length > 0 && !have(mine, theirs)
  })
}

/** “Vincent Iannuzzi”, and again and again; “Concetta Ianuzzi”, once: nobody has heard of the second family. */
function areOfOneFamily(one: Spelling, other: Spelling): boolean {
  const [rare, frequent] = one.uses.length < other.uses.length ? [one, other] : [other, one]
  const isRare = rare.uses.length === 1 && rare.uses[0]?.role === 'last' && !isKnown(rare.text)
  return isRare && frequent.uses.length >= settled.letter && rare.text.length >= rarelyTwo.other
}

const givenNames = ({uses}: Spelling) => uses.flatMap(({given}) => given)
const surnames = ({uses}: Spelling) => uses.flatMap(({role, after}) => (role === 'first' && after ? [after] : []))
const areNear = (one: string, other: string) =>
  one === other || differenceOf(lettersOf(one), lettersOf(other)) !== undefined

/** Who writes both in one sentence means two. */
function areUsedTogether(one: Spelling, other: Spelling): boolean {
  return one.uses.some((use) => other.uses.some(({word}) => word.sentence === use.word.sentence))
}

/** “Kobayashi-Wells”, “Kobayshi-Wells”: of two names joined by a hyphen one is the same, the other mistyped. */
function isMistypedInPart(typed: string, meant: string): boolean {
  const parts = findPartsApart(typed, meant)
  return parts !== undefined && !isKnown(parts[0]) && isOfTheFingers(...parts)
}

/** “Nwosu-Clarke” is introduced in full, and “Nwosu-Clark” or “Clarke-Nwosu” stands by itself. */
function isNamedAgainInPart(introduced: Spelling, bare: Spelling): boolean {
  if (!shareHalf(introduced.text, bare.text)) return false
  return introduced.uses.some(({role}) => role === 'last') && bare.uses.every(({role}) => role === 'bare')
}

/** Whether two names joined by a hyphen are one but for a part that sounds alike, or have their parts changed about. */
export function shareHalf(one: string, other: string): boolean {
  const parts = findPartsApart(one, other)
  if (parts) return soundAlike(...parts) || differenceOf(...(parts.map(lettersOf) as [string, string])) !== undefined
  return one.includes('-') && one.split('-').reverse().join('-') === other
}

/** Of two names joined by a hyphen those that are not the same, where the others are. */
function findPartsApart(one: string, other: string): [string, string] | undefined {
  const [mine, theirs] = [one, other].map((name) => name.split(/[-‐‑]/)) as [string[], string[]]
  if (mine.length !== 2 || theirs.length !== 2) return undefined
  const off = mine.flatMap((part, i): [string, string][] => (part === theirs[i] ? [] : [[part, theirs[i] as string]]))
  return off.length === 1 ? off[0] : undefined
}

/** Who is quoted was introduced: of two spellings the one that speaks once, by itself, and is never told who it is. */
export function findUnintroduced(one: Spelling, other: Spelling): Spelling | undefined {
  return [one, other].find((bare) => {
    const introduced = bare === one ? other : one
    const [use, again] = bare.uses
    if (!use || again || use.role !== 'bare' || !(isSpeaker(use) || hasTitle(use))) return false
    const full = introduced.uses.find(({role, word}) => (role === 'first' || role === 'last') && isBefore(word, use))
    if (!full || (full.role === 'first' ? hasTitle(use) : isInflected(bare.text, introduced.text))) return false
    if (full.role === 'first' && isOtherForm(bare.text, introduced.text)) return false
    return introduced.uses.length >= (bare.text.length < longEnough || hasTitle(use) ? settled.letter : 1)
  })
}

/** “Mughals” and “Mughal”, “Paola” and “Paolo” */
const isOtherForm = (one: string, other: string) =>
  one.length === other.length ? /^(?:ao|oa)$/.test(one.slice(-1) + other.slice(-1)) : isInflected(one, other)

/** “Pham said”, “says Pham” */
export function isSpeaker({word: {tokens, index, before, sentence}}: Use): boolean {
  const verb = sentence.words[index - 1]
  if (before === ' ' && speaking.has(verb?.lower ?? '')) return /[,”’"']\s*$/.test(verb?.before ?? '')
  const [token] = tokens
  if (!token?.head || token.relation !== 'nsubj' || !speaking.has(token.head.lower)) return false
  return token.certainty.head > 0.9 && token.certainty.relation > 0.9
}

/** Verbs that only people are the subjects of, or what speaks for them. */
const speaking = list(`
  said says told tells added adds asked asks recalled recalls testified wrote writes explained explains argued argues
`)

export const isBefore = ({paragraph, start}: Word, {word}: Use) =>
  paragraph.index < word.paragraph.index || (paragraph === word.paragraph && start < word.start)

/** Both stand before or after the same word in a name: “Viktor Makarov”, “Victor Makarov”. */
function standsInOnePlace(one: Spelling, other: Spelling, difference: Difference): boolean {
  return one.uses.some((mine) =>
    other.uses.some((theirs) => {
      // “Pádraig Ó Murchú”, “Padraig Ó Murchú”
      if (difference === 'marks' && mine.after && mine.after === theirs.after) return true
      const isBefore = isSame(mine.after, theirs.after)
      const isAfter = isSame(mine.before, theirs.before)
      if (isAfter && mine.role === 'last' && theirs.role === 'last') return !isInflected(one.text, other.text)
      return (isBefore || isAfter) && difference !== 'two letters' && !areOfOneStem(one.text, other.text)
    }),
  )
}

const isSame = (mine: string | undefined, theirs: string | undefined) =>
  mine !== undefined && mine === theirs && mine.length > 2

/** Somebody is introduced in full under one spelling, and the other stands for a surname by itself. */
function isNamedAgain(introduced: Spelling, bare: Spelling): boolean {
  if (!introduced.uses.some(({role}) => role === 'last')) return false
  // “Mr. Ackeran” is no people of Ackerman's, and who asks something is no family: “Nolans asked”.
  const isAsked = bare.text === `${introduced.text}s` && !hasWord(bare.text.toLowerCase())
  const isOne = bare.uses.some((use) => hasTitle(use) || (isAsked && isSpeaker(use)))
  if (!isOne && isInflected(introduced.text, bare.text)) return false
  if (!bare.uses.every((use) => use.role === 'bare' && !hasArticle(use))) return false
  return (
    bare.uses.some((use) => isSurelyName(use) || hasTitle(use)) &&
    (!bare.uses.every(isPlace) || introduced.uses.some(isPlace))
  )
}

export function hasTitle({word}: Use): boolean {
  const before = word.sentence.words[word.index - 1]
  return before !== undefined && word.before === ' ' && isHonorific(before)
}

export const hasArticle = ({word}: Use) => articles.has(word.sentence.words[word.index - 1]?.lower ?? '')

export const isPlace = ({word}: Use) =>
  // “according to Ode”
  word.sentence.words[word.index - 2]?.lower !== 'according' &&
  /^(?:at|from|in|into|near|outside|to|toward|towards)$/.test(word.sentence.words[word.index - 1]?.lower ?? '')

/** A capital within a sentence (but not of a people or a language), or at its start before a verb that people are the subjects of. */
function isSurelyName(use: Use): boolean {
  const {word, atStart} = use
  const follower = followerOf(word)
  if (atStart) return isToldOf(use) || /['’]s$/.test(word.text) || isSubject(word)
  const canDescribe = /(?:an|ese|ic|ish)s?$/.test(word.text) && follower !== ''
  return !canDescribe || isVerb(follower) || prepositions.has(follower) || coordinators.has(follower)
}

/** “Ode, 54, had led from the start”, “Ode, a retired miller, lives in Kobe”, “Ode was not there” */
export function isToldOf({word}: Use): boolean {
  const next = word.sentence.words[word.index + 1]
  const isSetOff = next?.before === ', ' && /^(?:\d\d|an?|who)$/.test(next.lower)
  return isSetOff || isVerb(followerOf(word))
}

/** The word right behind. */
function followerOf({index, sentence}: Word): string {
  const next = sentence.words[index + 1]
  return next?.before === ' ' ? next.lower : ''
}

/** “Feeman immediately ordered”: what the reading surely takes for somebody who does something. */
function isSubject({tokens: [token]}: Word): boolean {
  if (token?.tag !== 'NNP' || token.relation !== 'nsubj') return false
  return token.certainty.tag > (isKnown(token.text) ? 0.95 : 0.75) && token.certainty.relation > 0.95
}

const isVerb = (word: string) =>
  primaryAuxiliaries.has(word) || modals.has(word) || /^(?:\w+ed|also|later|never|said|says|then|told)$/.test(word)

/** One is well settled in the story, the other used once, and nothing shows them to be two. */
function isSlipOf(one: Spelling, other: Spelling, difference: Difference): boolean {
  const [rare, frequent] = one.uses.length < other.uses.length ? [one, other] : [other, one]
  if (rare.uses.length > 1) return false
  // “Aldermoor”, again and again, and “Aldermore”
  if (difference === 'two letters')
    return (
      frequent.uses.length >= settled.letter &&
      !isKnown(rare.text) &&
      one.text.length === other.text.length &&
      soundAlike(one.text, other.text) &&
      rare.uses.every(isSurelyName)
    )
  if (areOfOneStem(one.text, other.text)) return false
  if (frequent.uses.length < (difference === 'letter' ? settled.letter : settled.stroke)) return false
  if (difference === 'letter' && frequent.text.length < longEnoughFor(rare.text, frequent.text)) return false
  // Susan is no slip of Sudan.
  if (difference === 'letter' && rankOf(rare.text) >= settled.rank) return false
  const [use] = rare.uses
  return use !== undefined && isSurelyName(use) && frequent.uses.some(({role}) => role === use.role)
}

/** A name that nobody knows, used once, and another of the story from which the fingers slip to it. */
function isMistyped(one: Spelling, other: Spelling, isSlip = isOfTheFingers): boolean {
  const [rare, frequent] = isKnown(one.text) || one.uses.length > other.uses.length ? [other, one] : [one, other]
  if (rare.uses.length > 1 || isKnown(rare.text) || !isSlip(rare.text, frequent.text)) return false
  const isSettled = frequent.uses.length >= settled.stroke
  if (rare.text.length < longEnough && !isSettled && !isNameOfPerson(frequent.text)) return false
  return !hasWord(frequent.text.toLowerCase()) || (isSettled && isNameOfPerson(frequent.text))
}

const isNameOfPerson = (name: string) => rankOf(name) >= frequent
/** From this rank on a name is widely known: nobody need introduce who bears it. */
export const frequent = 4

export const rankOf = (name: string) => nameKinds(name)?.rank ?? 0

/** Whether the gazetteer or the lexicon has a name. */
export const isKnown = (name: string) => nameKinds(name) !== undefined || hasWord(name) || hasWord(name.toLowerCase())

/** A vowel left out makes what is no name. */
function longEnoughFor(rare: string, frequent: string): number {
  if (rare.length >= frequent.length) return rare.length > frequent.length ? rarelyTwo.missing : rarelyTwo.other
  const at = [...rare].findIndex((letter, i) => letter !== frequent[i])
  return /[aeiou]/.test(frequent[at] ?? '') ? longEnough : rarelyTwo.missing
}
