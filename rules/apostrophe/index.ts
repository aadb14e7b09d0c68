import {defineRule, type Report, textOf, type Word} from '../../src/rule-kit/index.ts'
import {findCompoundOwner} from './compound-owners.ts'
import {findContraction, mayBeContraction} from './contractions.ts'
import {findDecade} from './decades.ts'
import {findDoubted} from './doubted.ts'
import {findFamilies} from './families.ts'
import {findLostMark, mayLackMark} from './lost-marks.ts'
import {findNamedOwner} from './names.ts'
import {findOwner} from './owners.ts'
import {findPlural} from './plurals.ts'
import {findPossessive} from './possessives.ts'
import {findPossessor} from './possessors.ts'
import {findTried} from './tried.ts'
import {findAtVerb, mayBeAtVerb} from './verbs.ts'

/** What should stand in place of some words, the best first, and why. */
export interface Slip {
  from: Word
  to: Word
  /** Where the place ends, if behind the last word. */
  end?: number
  expected: readonly string[]
  why: string
  /** Default: 0. */
  leastSuspicion?: number
}

/** “in the 1990's”, “the farmer's were”, “two week's notice”, “the womens team”, “her's”, “breathing it's exhaust”. */
export default defineRule({
  id: 'apostrophe',
  summary: 'An apostrophe stands where none belongs, or is missing.',
  category: 'mechanics',
  severity: 'error',
  defaults: {},

  check(reading, report) {
    for (const slip of findFamilies(reading)) report(describe(slip))
  },

  checkParagraph(reading, report) {
    for (const word of reading.words) {
      const slip = mayBeContraction(word)
        ? findContraction(word)
        : ((mayLackMark(word) ? findLostMark(word) : undefined) ??
          (mayBeAtVerb(word) ? findAtVerb(word) : undefined) ??
          (mayHaveOne(word)
            ? (findDecade(word) ??
              findPlural(word) ??
              findOwner(word) ??
              findPossessive(word) ??
              findPossessor(word) ??
              findNamedOwner(word) ??
              findTried(word) ??
              findCompoundOwner(word) ??
              findDoubted(word))
            : undefined))
      if (slip) report(describe(slip))
    }
  },
})

/** Asked of every word: most do not end in s. */
const mayHaveOne = ({lower, opaque}: Word) => lower.charCodeAt(lower.length - 1) === 115 && lower.length > 2 && !opaque

function describe({from, to, end = to.end, expected, why, leastSuspicion = 0}: Slip): Report {
  const at = {paragraph: from.paragraph, start: from.start, end}
  return {at, leastSuspicion, message: `“${textOf(at)}”: ${why}. Write “${expected.join('” or “')}”.`, expected}
}
