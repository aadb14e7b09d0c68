import {nameKinds} from '../../lexicon/index.ts'
import type {Word} from '../reading.ts'
import {familyNamesFirst} from './family-names-first.generated.ts'
import {isOneOf, namesOf} from './lists.ts'
import {isInitials, isParticle, isParticleOfName, lettersOf, spellingOf} from './name-words.ts'
import {titles} from './titles.generated.ts'

export type Sex = 'female' | 'male'

/** The parts of somebody’s name as it is written in one place. */
export interface PersonalName {
  /** What stands before it and is no part of it: “Prime Minister”, “Lt. Gov.”, “Ms”. */
  titles: readonly Word[]
  /** Mr, Ms, Dr, Sir: the title that a later reference keeps. */
  honorific: Word | undefined
  /** Given names, middle names and initials. */
  given: readonly Word[]
  /** “van der”, “bin”, “al” before the family name. */
  particles: readonly Word[]
  /** The family name, without its particles; of a name of one word, that word. */
  family: readonly Word[]
  /** What stands in quotation marks between them: “Bill”, “The Rock”. */
  nickname: readonly Word[]
  /** “Jr.”, “II” */
  suffix: Word | undefined
  /** What an honorific or a title tells. */
  sex: Sex | undefined
  /** Whether it is one name that kings, popes and sheikhs are called by. */
  isMononym: boolean
}

const isTitleWord = isOneOf(titles)
const isFamilyFirst = isOneOf(namesOf(familyNamesFirst))

/** Titles that stand before a name even where another word is before them: “French President Macron”. */
const office =
  /^(?:president|minister|premier|chancellor|governor|gov|senator|sen|rep|representative|secretary|(?:director|governor|secretary)-general|congress(?:wo)?man|mayor|ambassador|spokes(?:wo)?man|commissioner|councillor|director|attorney|lt|gen|sgt|capt|col)\.?$/
const honorifics: Readonly<Record<string, Sex | undefined>> = {
  ...{mr: 'male', mrs: 'female', ms: 'female', miss: 'female', mx: undefined, dr: undefined, prof: undefined},
  ...{sir: 'male', dame: 'female', lord: 'male', lady: 'female', madam: 'female', mme: 'female', mlle: 'female'},
  ...{professor: undefined, herr: 'male', frau: 'female', señor: 'male', señora: 'female', monsieur: 'male'},
}
const sexes: Readonly<Record<string, Sex>> = {
  ...{king: 'male', queen: 'female', prince: 'male', princess: 'female', duke: 'male', duchess: 'female'},
  ...{sister: 'female', brother: 'male', baron: 'male', baroness: 'female', count: 'male', countess: 'female'},
  ...{emperor: 'male', empress: 'female', pope: 'male', sheikha: 'female', councilman: 'male', councilwoman: 'female'},
  ...{congressman: 'male', congresswoman: 'female', spokesman: 'male', spokeswoman: 'female'},
  ...{chairman: 'male', chairwoman: 'female'},
}
const mononymous =
  /^(?:king|queen|prince|princess|pope|sheikha?|sister|brother|father|mother|saint|st|emperor|empress|tsar|sultan|emir|shah|aunt|uncle|imam|lama|don|doña)\.?$/
const suffix = /^(?:Jr\.?|Sr\.?|I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$/

const isSuffix = (word: Word) => suffix.test(spellingOf(word))

const bareLower = ({lower}: Word) => lower.replace(/\.$/, '').replace(/'s?$/, '')

/** Whether a word is a title, a rank or an office where it stands before a name. */
export const isTitle = (word: Word): boolean => isTitleWord(word.text.replace(/\.$/, ''))

/** Whether a word is an office, which stands behind other words as well: “the United States Ambassador”. */
export const isOffice = ({lower}: Word): boolean => office.test(lower)

/** Whether a word is the honorific or title of somebody’s later references: “Mr”, “Dr.” */
export const isHonorific = (word: Word): boolean => bareLower(word) in honorifics

/** The parts of a name, from a run of words. */
export function readPersonalName(withNickname: readonly Word[]): PersonalName {
  const nickname = nicknameIn(withNickname)
  const run = nickname.length ? withNickname.filter((word) => !nickname.includes(word)) : withNickname
  const after = countTitles(run)
  const titleWords = run.slice(0, after)
  let words = run.slice(after)
  const last = words.at(-1)
  const ending = words.length > 1 && last && isSuffix(last) ? last : undefined
  if (ending) words = words.slice(0, -1)
  const honorific = titleWords.findLast(isHonorific)
  const isMononym = words.length === 1 && titleWords.some(({lower}) => mononymous.test(lower))
  const sex = titleWords.map((word) => honorifics[bareLower(word)] ?? sexes[bareLower(word)]).find(Boolean)
  return {titles: titleWords, honorific, ...divide(words), nickname, suffix: ending, sex, isMononym}
}

/** What stands before a nickname, and behind it. */
export const opensNickname = /^ ["“‘']$/
export const closesNickname = /^["”’'] $/

/** The words of a name that are a nickname: its own, and none of another’s quotation. */
export function nicknameIn(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({before}, i) => i > 0 && opensNickname.test(before))
  const end = words.findIndex(({before}, i) => i > from && closesNickname.test(before))
  return from > 0 && end > 0 ? words.slice(from, end) : []
}

/** How many words of a run are titles; a run of nothing else is a name (“King said”). */
function countTitles(run: readonly Word[]): number {
  const [first, second] = run
  // “Don MacAskill”; but “Don Pedro”
  if (run.length === 2 && first?.text === 'Don' && !nameKinds(spellingOf(second as Word))?.given) return 0
  let count = 0
  while (count < run.length && isTitle(run[count] as Word)) count++
  if (count === run.length) return run.length > 1 ? run.length - 1 : 0
  for (let i = run.length - 2; i > count; i--) {
    const holdsOffice = isOffice(run[i] as Word) && !isSuffix(run[i + 1] as Word)
    if (!holdsOffice) continue
    // “UN Secretary General António Guterres”
    let end = i + 1
    while (end < run.length - 1 && isTitle(run[end] as Word)) end++
    return end
  }
  const next = run[count] as Word
  return isSuffix(next) && count > 0 ? count - 1 : count
}

/** Particles that are given names where a name begins with them: “Al Gore”. */
const nicknames = new Set(['Al', 'Ben', 'Don'])

function divide(words: readonly Word[]): Pick<PersonalName, 'given' | 'particles' | 'family'> {
  const opening = words.findIndex((word) => !isParticleOfName(word) || nicknames.has(word.text))
  if (words.length < 2 || opening < 0) return {given: [], particles: [], family: words}
  if (opening > 0 && opening === words.length - 1)
    return {given: [], particles: words.slice(0, -1), family: words.slice(-1)}
  if (isFamilyFirstName(words)) return {given: words.slice(1), particles: [], family: words.slice(0, 1)}
  let start = words.length - 1
  while (start > 1 && isParticleOfName(words[start - 1] as Word)) start--
  const opensGiven = words.slice(0, start).every(isParticle)
  if (opensGiven) return {given: [], particles: words.slice(0, start), family: words.slice(start)}
  return {given: words.slice(0, start), particles: words.slice(start, -1), family: words.slice(-1)}
}

const syllable = '(?:zh|ch|sh|ng|gy|ph|th|tr|kh|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}(?:ng|nh|ch|[nkrlmpthc])?'
const syllables = new RegExp(`^${syllable}(?:${syllable})?$`)

/** “Xi Jinping”, “Kim Jong Un”, “Ban Ki-moon”, “Nguyễn Văn An” */
function isFamilyFirstName([first, ...rest]: readonly Word[]): boolean {
  if (!first || !isFamilyFirst(spellingOf(first)) || rest.length > 2) return false
  if (rest.some((word) => isInitials(word) || word.text.length < 2)) return false
  return rest.every((word) =>
    spellingOf(word)
      .split(/[-‐‑]/)
      .every((part) => syllables.test(lettersOf(part)) && part.length < 8),
  )
}
