import {hasWord, nameKinds} from '../../lexicon/index.ts'
import {remember} from '../../storage/remember.ts'
import type {Reading, Sentence, Word} from '../reading.ts'
import type {Span} from '../span.ts'
import {isWithin} from '../tree.ts'
import {isGivenName, isKnownPlace, isOneOf, namesOf} from './lists.ts'
import {isInitials, isOfCalendar, isParticle, spellingOf} from './name-words.ts'
import {organisationWords} from './organisation-words.generated.ts'
import {peoples} from './peoples.generated.ts'
import {isHonorific, isOffice, isTitle, nicknameIn, type PersonalName, readPersonalName} from './personal-name.ts'
import {placeWords} from './place-words.generated.ts'
import {runsIn} from './runs.ts'

/** A name where it stands; its span leaves out titles and the possessive’s ending. */
export interface Mention extends Span {
  text: string
  sentence: Sentence
  /** The words of the name. */
  words: readonly Word[]
  /** The parts that it has if it is somebody’s. */
  name: PersonalName
  /** Told in apposition: “Maria Espinosa, 54, …”. */
  age: number | undefined
}

const isOrganisationWord = isOneOf(namesOf(organisationWords))
const isPeople = isOneOf(namesOf(peoples))
const isPlaceWord = isOneOf(namesOf(placeWords))

/** What goes on behind “of”: “Ministry of Foreign Affairs”, “Gulf of Mexico”. */
const openers =
  /^(?:Ministry|Department|University|College|Institute|Bank|Board|House|Chamber|Court|Church|Office|Museum|Academy|Association|Federation|League|Union|Council|Republic|Kingdom|Gulf|Bay|Strait|Isle|Cape|City|Port|Sea|Society|Organi[sz]ation|Bureau|School|Confederation|Congress|Army|Brotherhood)$/

/**
 * The names of a story, in their order: runs of words without what a sentence only begins with. A common word that begins
 * one is taken for a name only where the story has it in one elsewhere: “Labour said”.
 */
export function findMentions({sentences}: Pick<Reading, 'sentences'>): Mention[] {
  const runs = sentences.flatMap(namesIn)
  const names = new Set(
    runs.filter(isUncommon).flatMap((run) => mentionsIn(run).flatMap(({words}) => words.map(spellingOf))),
  )
  return runs.filter((run) => isUncommon(run) || run.some((word) => names.has(spellingOf(word)))).flatMap(mentionsIn)
}

const namesIn = remember((sentence: Sentence) => joinWithOf(runsIn(sentence)).flatMap(split))

const mentionsIn = remember(readRun)

/** From here on a name is frequent enough that its word may be somebody: “Price”, but not “Members”. */
const frequent = 5

/** Whether a run is more than a word of English that has its capital for its place, and that few are called. */
function isUncommon([word, ...more]: readonly Word[]): boolean {
  if (!word || more.length || !opensSentence(word) || !hasWord(word.lower)) return true
  const kinds = nameKinds(word.lower)
  return kinds !== undefined && (kinds.given || kinds.institution || kinds.rank >= frequent)
}

/** Cuts a run in which somebody’s name follows another: “coordinator of the Peace Process Nickolay Mladenov”, “to the UN Danny Danon”. */
function split(run: readonly Word[]): (readonly Word[])[] {
  if (isWhole(run)) return [run]
  for (const [i, word] of run.entries()) {
    if (word.text === 'of') break
    if (i === 0) continue
    const [token] = word.tokens
    const [next] = run[i + 1]?.tokens ?? []
    if (!token || next?.relation !== 'flat' || next.head !== token) continue
    const isOfName = token.relation === 'flat' || token.relation === 'compound'
    const before = run.slice(0, i).flatMap(({tokens}) => [...tokens])
    if (
      !isOfName &&
      !before.some((other) => isWithin(other, token) || (isWithin(token, other) && token.relation !== 'appos'))
    )
      return [run.slice(0, i), run.slice(i)]
  }
  return [run]
}

/** Where there is nothing to cut, and the tree need not be asked: “Dr. Ilse van der Meulen”, “UN General Assembly”. */
function isWhole(run: readonly Word[]): boolean {
  const [first] = run
  if (!first || run.length < 3 || nicknameIn(run).length) return true
  if (!run.slice(1, -1).some(mayBeGiven)) return true
  const count = run.filter((word) => !isParticle(word)).length
  return count < 3 || (count === 3 && (isTitle(first) || isHonorific(first) || isGivenName(spellingOf(first))))
}

/** Whether somebody's name may begin with a word: no “UN General Assembly”. */
function mayBeGiven(word: Word): boolean {
  const spelling = spellingOf(word)
  return isGivenName(spelling) || isInitials(word) || !hasWord(spelling.toLowerCase())
}

/** Joins what “of” joins. */
function joinWithOf(runs: readonly (readonly Word[])[]): Word[][] {
  const joined: Word[][] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const last = before?.at(-1)
    const first = run[0] as Word
    const between = last ? first.sentence.words.slice(last.index + 1, first.index) : []
    const isTitled = isHonorific(first) || isOffice(first)
    const isOf =
      !isTitled &&
      between[0]?.text === 'of' &&
      (between.length === 1 || between[1]?.text === 'the') &&
      between.length < 3
    if (
      before &&
      last &&
      isOf &&
      openers.test(last.text) &&
      [...between, first].every((word) => /^\s+$/.test(word.before))
    )
      before.push(...between, ...run)
    else joined.push([...run])
  }
  return joined
}

function readRun(run: readonly Word[]): Mention[] {
  const words = trimOpening(run)
  if (!words.length || words.every(isOfCalendar)) return []
  const name = readPersonalName(words)
  let proper = words.slice(name.titles.length).filter((word) => !name.nickname.includes(word))
  // “the United States Ambassador”
  if (proper.length > 1 && isOffice(proper.at(-1) as Word) && !isPlaceName(proper.slice(0, -1)))
    proper = proper.slice(0, -1)
  const [first, last] = [proper[0], proper.at(-1)]
  if (!first || !last || proper.every((word) => isParticle(word))) return []
  // “EU”, “WHO”: an acronym.
  if (proper.length === 1 && !name.titles.length && isInitials(first)) return []
  if (!name.titles.length && isOfPeople(proper)) return []
  if (proper.length === 1 && !name.titles.length && isAdjective(first)) return []
  // “Police said”
  if (proper.length === 1 && opensSentence(first) && isOrganisationName(proper)) return []
  const {paragraph, sentence} = first
  const end = last.start + spellingOf(last).length
  const text = paragraph.text.slice(first.start, end).replace(/\s+/g, ' ')
  return [{paragraph, start: first.start, end, text, sentence, words: proper, name, age: ageBehind(last)}]
}

/** A sentence’s first word has a capital whatever it is; the reading tells whether it is of the name. */
function trimOpening(run: readonly Word[]): readonly Word[] {
  const [first] = run
  if (!first || !opensSentence(first) || isTitle(first) || isHonorific(first)) return run
  if (run.length > 1 ? mustOpenName(first) : isOnlyName(first)) return run
  const [token] = first.tokens
  const isName = !token || token.tag.startsWith('NNP') || token.certainty.tag < 0.6
  return isName ? run : run.slice(1)
}

/** Whether a word before others with a capital is of their name whatever the tree says. */
function mustOpenName(word: Word): boolean {
  const spelling = spellingOf(word)
  return isGivenName(spelling) || !(hasWord(spelling.toLowerCase()) || /(?:ed|ing|ly)$/.test(spelling))
}

/** Whether a word is a name whatever the tree says: nothing else is spelt so. */
function isOnlyName(word: Word): boolean {
  const spelling = spellingOf(word)
  return !hasWord(spelling.toLowerCase()) && nameKinds(spelling) !== undefined
}

/** Whether a word has a capital for its place alone: first of its sentence, or of what is quoted. */
export const opensSentence = ({index, before}: Word): boolean => index === 0 || /[“"‘:]\s*$/.test(before)

/** “Victorian”, “the State”: what has a capital and is no name. The tree is asked only of what may be such. */
function isAdjective(word: Word): boolean {
  const spelling = spellingOf(word)
  if (isOnlyName(word)) return false
  if (!opensSentence(word)) {
    if (isKnownPlace(spelling) || isGivenName(spelling)) return false
    if (!hasWord(spelling.toLowerCase()) && !adjectiveEnding.test(spelling)) return false
  }
  const {tokens} = word
  const [token] = tokens
  if (!token || tokens.length > 1) return false
  if (token.tag === 'JJ') return token.relation === 'amod' || token.certainty.tag > 0.8
  return /^(?:RB|VB|UH|NNS?$)/.test(token.tag) && token.certainty.tag > 0.8
}

const adjectiveEnding = /(?:al|an|ese|esque|ic|ish|ist)s?$/

/** “Hungarian”, “North Koreans”, “American-held” */
function isOfPeople(words: readonly Word[]): boolean {
  const [last, ...others] = [...words].reverse()
  if (!last || others.some(({lower}) => !/^(?:north|south|east|west|central)(?:ern)?$/.test(lower))) return false
  const [word = ''] = spellingOf(last).split(/[-‐‑]/)
  return isPeople(word) || isPeople(word.replace(/s$/, ''))
}

/** Somebody’s age, where it stands behind his name: “, 54,”, “(54)”. */
export function ageBehind({paragraph, end}: Word): number | undefined {
  const [, age] = /^(?:,\s(?:aged\s)?|\s\()(\d{1,3})[,.;)]/.exec(paragraph.text.slice(end, end + 12)) ?? []
  const years = Number(age)
  return age && years < 120 ? years : undefined
}

/** Whether a name ends, or is of, what organisations are called: “Labour Party”, “Ministry of Health”. */
export function isOrganisationName(words: readonly Word[]): boolean {
  return isOrganisationWord(headOf(words))
}

/** Whether a name ends, or is of, what places are called: “Loire Valley”, “Gulf of Mexico”. */
export function isPlaceName(words: readonly Word[]): boolean {
  return isPlaceWord(headOf(words))
}

function headOf(words: readonly Word[]): string {
  const of = words.findIndex(({text}) => text === 'of')
  return (words[(of < 0 ? words.length : of) - 1]?.text ?? '').replace(/[.’']s?$/, '')
}
