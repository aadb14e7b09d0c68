import {
  compilePatterns,
  defineRule,
  findMatches,
  hasCapital,
  list,
  overlap,
  type Span,
  spanOf,
  type Token,
  textAfter,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {findMisplaced} from './by-place.ts'
import {findByRole, leaningOf, mostLeaning} from './by-role.ts'
import {frames} from './frames.generated.ts'
import {mixUps} from './mix-ups.generated.ts'
import {findConfusions, isJudged} from './model.ts'
import {names} from './names.generated.ts'
import {isOfWritten, mayTakeOff} from './off.ts'
import {slips} from './slips.generated.ts'
import {smallWords} from './small-words.generated.ts'
import {soundAlikes} from './sound-alikes.generated.ts'

const patterns = compilePatterns(frames, smallWords, soundAlikes, slips, mixUps, names)

/** Words taken for others that sound or look like them, known by their company. */
export default defineRule({
  id: 'confusable',
  summary: 'A word stands for another that sounds or looks like it.',
  category: 'spelling',
  severity: 'error',
  defaults: {},

  checkParagraph(reading, report, _options, {language}) {
    const known = findMatches(reading, patterns, language)
    for (const {at, entry, expected, message} of known) {
      const [right] = expected
      report({at, message: entry.message || !right ? message : messageOf(at, right), expected})
    }
    for (const {words, after, paragraph} of reading.sentences) {
      // Headings leave out the words that the model goes by.
      if (paragraph.kind === 'heading' || paragraph.kind === 'title') continue
      const leaning = {of: (index: number, right: string) => leaningOf(words[index] as Word, right), most: mostLeaning}
      const isLikely = ({index}: {index: number}) => mayBeWrong(words[index] as Word) && !isPlace(words[index] as Word)
      const confusions = findConfusions(words, after, leaning).filter(isLikely)
      for (const {lower, index} of words)
        if (
          lower === 'off' &&
          !isOffCape(words[index] as Word) &&
          isOfWritten(words[index] as Word) &&
          confusions.every((one) => one.index !== index)
        )
          confusions.push({index, right: 'of'})
      const more = findByRole(words, isJudged).filter(
        (one) => isLikely(one) && confusions.every(({index}) => one.index !== index),
      )
      const told = [...confusions, ...more].map(({index, right}) => ({index, right: [right]}))
      const misplaced = findMisplaced(words).filter(({index}) => told.every((one) => one.index !== index))
      for (const {index, right} of [...told, ...misplaced]) {
        const at = spanOf(words[index] as Word)
        if (known.some((match) => overlap(match.at, at))) continue
        const expected = right.map((lower) => likeWritten(lower, textOf(at)))
        report({at, message: messageOf(at, ...expected), expected})
      }
    }
  },
})

/** Words that textbooks have too seldom for the model to know them: “the most expensive car of the year”. */
const unfamiliar = new Set(['car'])

/** Whether “off” is right is for the tree to say: “struck the director off the register”. */
const mayBeWrong = (word: Word) =>
  !unfamiliar.has(word.lower) &&
  (word.lower !== 'off' || !(mayTakeOff(word) || isOffCape(word))) &&
  (word.lower !== 'dose' || isAuxiliary(word)) &&
  !isMeasure(word) &&
  !isOfItsTime(word) &&
  !isLiningVerb(word) &&
  !isStrandedIn(word) &&
  !isClipped(word) &&
  !isAfterStranded(word)

/** “winched to safety off Cape Wrath” */
const isOffCape = ({index, sentence: {words}}: Word) =>
  /^(?:Cape|Point|Mull|Isle|Lake|Port|Cabo|Ras)$/.test(words[index + 1]?.text ?? '')

/** “Fans, some in tears, line the road.” */
function isLiningVerb({lower, index, sentence: {words, tokens}}: Word): boolean {
  const before = words[index - 1]?.tokens.at(-1)
  const isBehindPlural = before?.tag === 'NNS' || before?.lower === 'police' || tokens.some(isPluralBeforeComma)
  return (
    lower === 'line' && isBehindPlural && /^(?:the|both|each|either|its|their)$/.test(words[index + 1]?.lower ?? '')
  )
}

const isPluralBeforeComma = ({tag, index, sentence}: Token) => tag === 'NNS' && sentence.tokens[index + 1]?.text === ','

/** “How it got in is a mystery.” */
const isStrandedIn = ({lower, index, tokens: [token], sentence: {words}}: Word) =>
  lower === 'in' &&
  token?.relation === 'compound:prt' &&
  /^(?:is|was|are|were|remains?|has|had)$/.test(words[index + 1]?.lower ?? '')

/** “the standards then in force” */
const isOfItsTime = ({lower, index, sentence: {words}}: Word) =>
  lower === 'then' && /^(?:in|at|on|under)$/.test(words[index + 1]?.lower ?? '')

/** “a roll of film” */
const isMeasure = ({lower, index, sentence: {words}}: Word) =>
  lower === 'roll' &&
  words[index + 1]?.lower === 'of' &&
  /^(?:a|another|each|every|one)$/.test(words[index - 1]?.lower ?? '')

/** “What dose he think of it?”; not “how to dose it”, “what dose it takes”. */
function isAuxiliary({index, tokens: [token], sentence: {words}}: Word): boolean {
  const verb = token?.relation === 'aux' ? token.head : undefined
  const isBare = verb?.tag === 'VB' && verb.dependents.every((other) => other === token || other.tag !== 'MD')
  return isBare && words[index - 1]?.lower !== 'to'
}

/** “I’ll no’ dress it up” */
const isClipped = (word: Word) => /^['’]/.test(textAfter(word))

/** “had been lied to from the start” */
const isAfterStranded = ({lower, sentence, index}: Word) =>
  lower === 'from' && sentence.words[index - 1]?.lower === 'to'

const standing = list(`
  hang hangs hung lay lie lies lived ran rise rises rose run runs sat sit sits slept stand stands stood walk walked walks
`)

/** “Beside it, curling, hang those of his sons”: where something stands. */
const isPlace = ({lower, index, sentence}: Word) =>
  lower === 'beside' && sentence.words.slice(index + 1, index + 8).some((word) => standing.has(word.lower))

const messageOf = (at: Span, ...rights: readonly string[]) =>
  `“${textOf(at)}” stands for “${rights.join('” or “')}”. Write ${rights.length > 1 ? 'what is meant' : 'that'}.`

/** With the capital and the apostrophe of what it replaces. */
function likeWritten(right: string, text: string): string {
  const written = right.replace("'", text.includes("'") ? "'" : '’')
  return hasCapital(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
