import {
  compilePatterns,
  defineRule,
  findMatches,
  hasCapital,
  overlap,
  type Span,
  spanOf,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {findExchanged} from './by-exchange.ts'
import {findMisplaced} from './by-place.ts'
import {findByRole, leaningOf, mostLeaning} from './by-role.ts'
import {company} from './company.generated.ts'
import {frames} from './frames.generated.ts'
import {misprints} from './misprints.generated.ts'
import {findMistyped} from './mistyped.ts'
import {mixUps} from './mix-ups.generated.ts'
import {findConfusions, isJudged} from './model.ts'
import {names} from './names.generated.ts'
import {isOfWritten} from './off.ts'
import {isOnlyVerb} from './only-verb.ts'
import {isRight, isTwice} from './right-uses.ts'
import {slips} from './slips.generated.ts'
import {smallWords} from './small-words.generated.ts'
import {soundAlikes} from './sound-alikes.generated.ts'
import {usageGuide} from './usage-guide.generated.ts'

const patterns = compilePatterns(frames, smallWords, soundAlikes, usageGuide, slips, misprints, mixUps, names, company)

/** Words taken for others that sound or look like them, known by their company. */
export default defineRule({
  id: 'confusable',
  summary: 'A word stands for another that sounds or looks like it.',
  category: 'spelling',
  severity: 'error',
  defaults: {},

  checkParagraph(reading, report, _options, {language}) {
    const matches = findMatches(reading, patterns, language).filter(({at, expected: [right]}) => {
      const word = reading.words.find(({start, paragraph}) => start === at.start && paragraph === at.paragraph)
      if (!word || word.end !== at.end || !right) return true
      // No pattern sees the comparative beyond a comma, or what is said of a part.
      return !(isTwice(word) || isOnlyVerb(word, right) || (/^(?:than|it's)$/.test(word.lower) && isRight(word)))
    })
    for (const {at, entry, expected, message} of matches) {
      const [right] = expected
      report({at, message: entry.message || !right ? message : messageOf(at, right), expected})
    }
    for (const {words, after, paragraph} of reading.sentences) {
      // Headings leave out the words that the model goes by.
      if (paragraph.kind === 'heading' || paragraph.kind === 'title') continue
      const leaning = {of: (index: number, right: string) => leaningOf(words[index] as Word, right), most: mostLeaning}
      const isLikely = ({index, right}: {index: number; right: string}) =>
        !isRight(words[index] as Word) && !mayBeObject(words[index] as Word, right)
      const confusions = findConfusions(words, after, leaning).filter(isLikely)
      for (const word of words) {
        const {lower, index} = word
        if (lower === 'off' && isOfWritten(word) && confusions.every((one) => one.index !== index))
          confusions.push({index, right: 'of'})
      }
      const more = findByRole(words, isJudged).filter(
        (one) => isLikely(one) && confusions.every(({index}) => one.index !== index),
      )
      const told = [
        ...confusions.map(({index, right}) => ({index, right: [right], leastSuspicion: suspicions.neighbours})),
        ...more.map(({index, right}) => ({index, right: [right], leastSuspicion: suspicions.reading})),
      ]
      const misplaced = findMisplaced(words).filter(
        ({index}) => !isRight(words[index] as Word) && told.every((one) => one.index !== index),
      )
      const placed = [...told, ...misplaced]
      const exchanged = findExchanged(words).filter(
        ({index}) => !isRight(words[index] as Word) && placed.every((one) => one.index !== index),
      )
      const known = [...placed, ...exchanged]
      const mistyped = findMistyped(words).filter(
        ({index}) => !isRight(words[index] as Word) && known.every((one) => one.index !== index),
      )
      const read = [...exchanged, ...mistyped].map((one) => ({...one, leastSuspicion: suspicions.reading}))
      for (const {index, right, leastSuspicion} of [...told, ...misplaced.map(unasked), ...read]) {
        const at = spanOf(words[index] as Word)
        if (matches.some((match) => overlap(match.at, at))) continue
        if (right.some((other) => isOnlyVerb(words[index] as Word, other))) continue
        const expected = right.map((lower) => likeWritten(lower, textOf(at)))
        report({at, message: messageOf(at, ...expected), expected, leastSuspicion})
      }
    }
  },
})

/** What the neighbours or the sentence’s reading say is dropped where there is less suspicion than this of anything wrong. */
const suspicions = {neighbours: 0.54, reading: 0.53}
/** What cannot stand where it does is wrong whatever else is said. */
const unasked = <Found extends object>(found: Found) => ({...found, leastSuspicion: 0})

/** “What worries her is the fish”: behind a verb or a preposition stands no “he”. */
function mayBeObject({tokens: [token]}: Word, right: string): boolean {
  const before = token?.sentence.tokens[token.index - 1]
  return /^(?:he|she|they|we|i)$/.test(right) && /^(?:VB|IN$)/.test(before?.tag ?? '')
}

const messageOf = (at: Span, ...rights: readonly string[]) =>
  `“${textOf(at)}” stands for “${rights.join('” or “')}”. Write ${rights.length > 1 ? 'what is meant' : 'that'}.`

/** With the capital and the apostrophe of what it replaces. */
function likeWritten(right: string, text: string): string {
  const written = right.replace("'", text.includes("'") ? "'" : '’')
  return hasCapital(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
