import {hasWord, isKnownPlace, lettersOf} from '../../src/rule-kit/index.ts'
import {isInflected, isSlightlyOff, soundAlike} from './difference.ts'
import {frequent, hasTitle, isBefore, isPlace, isSpeaker, isToldOf, rankOf} from './evidence.ts'
import type {Spelling, Use} from './mentions.ts'

/** Letters that two surnames of different people seldom share at their beginning, and by how many the rest may differ. */
const stem = {shared: 4, apart: 4}

/**
 * Who is quoted without ever being introduced, where one person is that has a surname like it: “Hartono said”, and the
 * story has only Budi Hartawan; “Ms Lisle”, and the mayor is Farida Lyle. Of two that sound alike it is enough that
 * somebody is told of: “Rourke was not there.”
 */
export function findMixedUp(spellings: readonly Spelling[]): [odd: Spelling, usual: Spelling][] {
  const introduced = spellings.filter(({uses}) => uses.some(({role}) => role === 'last'))
  return spellings.flatMap((odd): [Spelling, Spelling][] => {
    const [use, again] = odd.uses
    if (!use || again || use.role !== 'bare' || isKnownPlace(odd.text)) return []
    const alike = introduced.filter((usual) => usual !== odd && areAlike(odd.text, usual.text))
    const [usual] = alike
    if (!usual || alike.length > 1 || isInflected(odd.text, usual.text) || usual.text.includes('-')) return []
    if (!usual.uses.some(({role, word}) => role === 'last' && isBefore(word, use))) return []
    return isStranger(odd, use, usual) ? [[odd, usual]] : []
  })
}

const areAlike = (odd: string, usual: string) =>
  shareStem(odd, usual) || soundAlike(odd, usual) || isSlightlyOff(odd, usual)

/** “Goldman said” needs no introduction. */
function isStranger(odd: Spelling, use: Use, usual: Spelling): boolean {
  if (isDescribed(use)) return false
  if (hasTitle(use)) return isSlightlyOff(odd.text, usual.text)
  if (hasWord(odd.text.toLowerCase())) return false
  const bare = usual.uses.filter(({role}) => role === 'bare')
  if (soundAlike(odd.text, usual.text)) return bare.length > 0 && (isSpeaker(use) || (isToldOf(use) && !isPlace(use)))
  const isNeverNamedAgain = bare.length === 0 && isSlightlyOff(odd.text, usual.text)
  return isSpeaker(use) && rankOf(odd.text) < frequent && (isNeverNamedAgain || !hasWord(odd.text))
}

/** “Ms Dole, of the union, came” introduces her. */
function isDescribed({word}: Use): boolean {
  const next = word.sentence.words[word.index + 1]
  return next?.before === ', ' && /^(?:an?|the|of|from|his|her|their|our|its)$/.test(next.lower)
}

function shareStem(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map(lettersOf) as [string, string]
  const shared = [...mine].findIndex((letter, i) => letter !== theirs[i])
  const length = shared < 0 ? mine.length : shared
  return length >= stem.shared && length < theirs.length && Math.max(mine.length, theirs.length) - length <= stem.apart
}
