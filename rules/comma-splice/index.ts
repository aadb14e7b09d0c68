import {defineRule, type Report, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {findSplices} from './splice.ts'

/** “The offer was made, the staff refused it.” */
export default defineRule({
  id: 'comma-splice',
  summary: 'Two sentences are joined by a comma alone.',
  category: 'grammar',
  severity: 'warning',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  checkParagraph(reading, report) {
    for (const sentence of reading.sentences) for (const word of findSplices(sentence)) report(describe(word))
  },
})

/** How much must be amiss: measured on right copy. */
const leastSuspicion = 0.4

/** “The accepted the offer, the board refused it.”: what is broken elsewhere draws the suspicion to itself. */
const isBroken = ({tokens}: Sentence): boolean => tokens.some(({suspicion}) => suspicion >= 0.9)

/** Of the first word after the comma. */
function describe(word: Word): Report {
  const {paragraph, text, before, start, end, sentence, index} = word
  const previous = sentence.words[index - 1] as Word
  return {
    // A comma is not spoken.
    misprint: true,
    leastSuspicion: isBroken(sentence) ? 0 : leastSuspicion,
    at: {paragraph, start: start - before.length + before.indexOf(','), end},
    message: `“${previous.text}, ${text}”: two sentences are joined by a comma alone. Put a semicolon or a full stop.`,
    expected: [`; ${text}`, `. ${text.charAt(0).toUpperCase()}${text.slice(1)}`],
  }
}
