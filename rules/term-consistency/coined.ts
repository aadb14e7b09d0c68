import {hasSmallStart, isInDictionary, type Word} from '../../src/rule-kit/index.ts'
import {addUse, type Form, likeIn, type Term} from './clash.ts'
import {commonUses, type Story} from './story.ts'

/** Uses of a word from which a like one, used once, looks like its slip. */
const settled = 2
/** Letters from which two words that no dictionary has are seldom two. */
const longEnough = 8

/** A word that no dictionary has, twice, and once with another letter: “velorastat … velorostat”. */
export function* findCoined(story: Story): Generator<Term> {
  const coined = [...story.types].filter(([word, words]) => isCoined(word, words))
  for (const [odd, [use, ...more]] of coined) {
    if (!use || more.length) continue
    const usual = coined.filter(([word, words]) => words.length >= settled && areOneLetterApart(odd, word))
    const [only, ...others] = usual
    if (!only || others.length || isMadeOfKnown(odd)) continue
    // Who writes both in one sentence means two: “carbonyl, carboxyl”.
    if (only[1].some(({sentence}) => sentence === use.sentence)) continue
    const forms: Form[] = []
    for (const [name, words] of [only, [odd, [use]]] as const)
      for (const {paragraph, start} of words) {
        const span = {paragraph, start, end: start + name.length}
        addUse(forms, name, {...span, rewrite: (form) => likeIn(span, form)})
      }
    yield {forms, preferred: only[0]}
  }
}

/** What is written small at least once, and is no name; “un-”, “-like” and the like make words of their own. */
const isCoined = (word: string, words: readonly Word[]): boolean =>
  word.length >= longEnough &&
  /^\p{L}+$/u.test(word) &&
  words.every(({quotation}) => !quotation) &&
  !isInDictionary(word) &&
  commonUses(words).some(({text}) => hasSmallStart(text))

/** “micronutrients” and “macronutrients” are two words. */
const isMadeOfKnown = (word: string): boolean =>
  [3, 4, 5, 6].some((length) => word.length - length > 4 && isInDictionary(word.slice(length)))

/** One letter for another, too many or changed about, within the word: what ends otherwise is inflected. */
function areOneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.slice(-2) !== other.slice(-2) || one[0] !== other[0]) return false
  let head = 0
  while (one[head] === other[head]) head++
  const [mine, theirs] = [one.slice(head), other.slice(head)]
  if (mine.length !== theirs.length) return mine.slice(1) === theirs || theirs.slice(1) === mine
  return (
    mine.slice(1) === theirs.slice(1) ||
    (mine.slice(2) === theirs.slice(2) && mine[0] === theirs[1] && mine[1] === theirs[0])
  )
}
