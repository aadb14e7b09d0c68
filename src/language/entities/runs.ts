import {remember} from '../../storage/remember.ts'
import type {Sentence, Word} from '../reading.ts'
import {isInitials, isNamesake, isNameWord, isOpeningParticle, isParticle, isSmallWord} from './name-words.ts'
import {countNickname} from './nicknames.ts'
import {isTitle} from './personal-name.ts'

/**
 * Runs of capitalised words with nothing but spaces, initials and particles between, titles among them: “Lt. Gov. Keanu
 * Kalanikoa”, “Piet van der Steeg”. A possessive ends its run. Told from the letters alone; a sentence in which every
 * word has a capital has none.
 */
export const runsIn = remember((sentence: Sentence): readonly (readonly Word[])[] => {
  if (isTitleCase(sentence)) return []
  const runs: Word[][] = []
  let run: Word[] = []
  const cut = () => {
    runs.push(run)
    run = []
  }
  let end = 0
  for (const word of sentence.words) {
    const nickname = word.index < end ? 0 : countNickname(sentence.words, word.index, run)
    if (nickname) end = word.index + nickname + 1
    if (word.index < end && run.length) {
      run.push(word)
      continue
    }
    if (!isJoined(run, word)) cut()
    if (isNameWord(word) || isAbbreviated(word) || isInitials(word) || isNamesake(word, run.length > 0)) run.push(word)
    else if (run.length && isParticle(word)) run.push(word)
    else cut()
  }
  runs.push(run)
  return runs
    .map(trimParticles)
    .filter((words) => words.length)
    .map(openWithParticles)
})

/** A headline, or a book’s title, in which every word has a capital tells nothing of names. */
function isTitleCase({words, after}: Sentence): boolean {
  const long = words.filter(({text}) => text.length > 3)
  if (long.length < 6 || !long.every(({text}) => /^[\p{Lu}\d]/u.test(text))) return false
  // “Crown Prince Mohammed bin Salman met Sheikh Tamim bin Hamad.” is a sentence.
  return !/[.!?…]/.test(after) || words.every((word) => word.text !== word.lower || isSmallWord(word))
}

function isJoined(run: readonly Word[], {before}: Word): boolean {
  const last = run.at(-1)
  if (!last || !/^\.?(?:[ \u00A0]|\r?\n)$/.test(before)) return false
  return before.startsWith('.') ? /^(?:\p{Lu}|[A-Z][a-z]{1,3})$/u.test(last.text) : !/['’]s?$/.test(last.text)
}

/** “Lt.”, “St.”, “Jr.” */
const isAbbreviated = (word: Word) =>
  word.text.endsWith('.') && (isTitle(word) || /^(?:Ft|Jr|Mt|Sr|St)\.$/.test(word.text))

function trimParticles(run: Word[]): Word[] {
  return run.slice(0, run.findLastIndex((word) => !isParticle(word)) + 1)
}

/** “de Klerk”, “van der Steeg” */
function openWithParticles(run: Word[]): Word[] {
  const [first] = run as [Word]
  const {words} = first.sentence
  let from = first.index
  while (from > 0 && words[from]?.before === ' ' && isOpeningParticle(words[from - 1] as Word)) from--
  return [...words.slice(from, first.index), ...run]
}
