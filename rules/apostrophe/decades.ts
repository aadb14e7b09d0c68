import type {Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'

const decade = /^((?:mid-|early-|late-)?(?:\d{3}0|['’]?\d0))['’]s$/i

/** What stands before a decade, or an age: “the early 1990s”, “in her 60s”. */
const leads = new Set(
  'the early late mid her his their our my your of in into from since until by through and or to -'.split(' '),
)

/** “the 1990's”: a plural. “1990’s best film” is a year that has something, and stays. */
export function findDecade(word: Word): Slip | undefined {
  const [, number] = decade.exec(word.text) ?? []
  if (number === undefined) return undefined
  const before = wordBefore(word)
  const isDecade =
    /^(?:mid|early|late)-/i.test(word.text) ||
    (before && (isLead(before, number) || isDescribed(before))) ||
    endsThere(word)
  if (!isDecade) return undefined
  return {
    from: word,
    to: word,
    expected: [`${number}s`],
    why: 'a decade is a plural, and has no apostrophe before its s',
  }
}

/** “a 1950's house”, “a classic 1980's game”: no year has a determiner. */
const isDescribed = ({lower, tokens, sentence, index}: Word): boolean =>
  /^(?:an?|this|that|some|these|those|another)$/.test(lower) ||
  (tokens[0]?.tag === 'JJ' && /^(?:an?|the|this|that|its|his|her|their)$/.test(sentence.words[index - 1]?.lower ?? ''))

function isLead({lower}: Word, number: string): boolean {
  if (!leads.has(lower)) return false
  // “in 2010’s election”
  const isYear = /^\d{4}$/.test(number)
  return !isYear || /^(?:the|early|late|mid|her|his|their)$/.test(lower)
}

/** A mark or a verb behind it: what is had is missing. */
function endsThere({sentence, index}: Word): boolean {
  const next = sentence.words[index + 1]
  if (!next) return true
  return (
    /^[,;:.)–—]/.test(next.before) ||
    /^(?:and|or|when|were|was|had|saw|is|are|to|but|as|because|until|before|after)$/.test(next.lower)
  )
}

const wordBefore = ({sentence, index, before}: Word): Word | undefined =>
  /[.,;:!?]/.test(before) ? undefined : sentence.words[index - 1]
