import {hasWord, isHonorific, isKnownPlace, isTitle, lettersOf} from '../../src/rule-kit/index.ts'
import {areOfOneSound, isInflected, isSlightlyOff, soundAlike} from './difference.ts'
import {frequent, hasArticle, isBefore, isPlace, isSpeaker, isToldOf, rankOf} from './evidence.ts'
import type {Spelling, Use} from './mentions.ts'

/** Letters that two surnames of different people seldom share at their beginning, and by how many the rest may differ: more behind one title. */
const stem = {shared: 4, sharedOfTwo: 6, apart: 4, apartOfTitle: 7}
/** From this rank on a name is one that any story may quote without a word on who bears it. */
const everywhere = 7

/**
 * Who is quoted without ever being introduced, where one person is that has a surname like it: “Hartono said”, and the
 * story has only Budi Hartawan; “Ms Lisle”, and the mayor is Farida Lyle. Of two that sound alike it is enough that
 * somebody is told of: “Rourke was not there.”
 */
export function findMixedUp(spellings: readonly Spelling[]): [odd: Spelling, usual: Spelling][] {
  const introduced = spellings.filter(({uses}) => uses.some(isIntroduction))
  const settled = spellings.filter(({uses}) => isSettled(uses))
  return spellings.flatMap((odd): [Spelling, Spelling][] => {
    const [use, again] = odd.uses
    if (!use || again || use.role !== 'bare' || isKnownPlace(odd.text) || isDescribed(use) || hasArticle(use)) return []
    const alike = [
      ...introduced.filter((usual) => usual !== odd && areAlike(odd.text, usual.text, haveOneTitle(use, usual))),
      ...settled.filter((usual) => usual !== odd && areOfOneSound(odd.text, usual.text)),
    ]
    const [usual] = alike
    if (!usual || alike.length > 1 || usual.text.includes('-')) return []
    const isTold = usual.uses.some((one) => (isIntroduction(one) || settled.includes(usual)) && isBefore(one.word, use))
    return isTold && isStranger(odd, use, usual) ? [[odd, usual]] : []
  })
}

const isIntroduction = ({role}: Use) => role === 'last'

/** “Mr Basheer”, again and again: nobody need tell his given name. */
const isSettled = (uses: readonly Use[]) =>
  uses.length > 2 && uses.every(({role}) => role === 'bare') && uses.filter((use) => titleOf(use)).length > 1

const areAlike = (odd: string, usual: string, isOfOneTitle: boolean) =>
  shareStem(odd, usual, isOfOneTitle ? stem.apartOfTitle : stem.apart) ||
  soundAlike(odd, usual) ||
  isSlightlyOff(odd, usual)

function haveOneTitle(use: Use, {uses}: Spelling): boolean {
  const title = titleOf(use)
  return title !== undefined && uses.some((one) => titleOf(one) === title)
}

/** “Goldman said” needs no introduction. */
function isStranger(odd: Spelling, use: Use, usual: Spelling): boolean {
  const isWord = hasWord(odd.text.toLowerCase())
  // “Ms Lisle”; but “the System Manager” is no Mr Manger.
  const title = titleOf(use)
  if (title && !(isWord && isTrade(use)))
    return [isSlightlyOff, soundAlike].some((isNear) => isNear(odd.text, usual.text)) || haveOneTitle(use, usual)
  if (isWord) return false
  const isAgain = usual.uses.some(({role}) => role === 'bare')
  if (isSpeaker(use)) {
    const isNear = isSlightlyOff(odd.text, usual.text) || shareStem(odd.text, usual.text, stem.apart, stem.sharedOfTwo)
    if (!isAgain && isNear && rankOf(odd.text) < everywhere) return true
    if (rankOf(odd.text) < frequent) return !hasWord(odd.text)
  }
  if (!soundAlike(odd.text, usual.text) || !isAgain || isInflectedForm(odd.text, usual.text)) return false
  return isSpeaker(use) || (isToldOf(use) && !isPlace(use))
}

/** “Rahman” and “Rahmani”; of “Fadipe” and “Fadipeh” neither is a form of the other. */
const isInflectedForm = (one: string, other: string) =>
  isInflected(one, other) && !(`${one}h` === other || `${other}h` === one)

/** Behind what is no Mr, Ms or Dr. */
function isTrade(use: Use): boolean {
  const before = wordBefore(use)
  return before !== undefined && !isHonorific(before)
}

/** The title right before a name, or before its given name. */
function titleOf(use: Use): string | undefined {
  const before = wordBefore(use)
  const next = before?.sentence.words[before.index + 1]
  return before && next?.before === ' ' && (isHonorific(before) || isTitle(before)) ? before.lower : undefined
}

/** The word before a whole name. */
const wordBefore = ({word, given}: Use) => word.sentence.words[word.index - 1 - given.length]

/** “Ms Dole, of the union, came” introduces her. */
function isDescribed({word}: Use): boolean {
  const next = word.sentence.words[word.index + 1]
  return next?.before === ', ' && /^(?:an?|the|of|from|his|her|their|our|its)$/.test(next.lower)
}

function shareStem(one: string, other: string, apart: number, least = stem.shared): boolean {
  const [mine, theirs] = [one, other].map(lettersOf) as [string, string]
  const shared = [...mine].findIndex((letter, i) => letter !== theirs[i])
  const length = shared < 0 ? mine.length : shared
  return length >= least && length < theirs.length && Math.max(mine.length, theirs.length) - length <= apart
}
