import {
  compilePatterns,
  defineRule,
  findMatches,
  type Report,
  type Token,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {findAmount} from './amount.ts'
import {findCorrelative} from './correlative.ts'
import {findDegree} from './degree.ts'
import {frames} from './frames.generated.ts'
import {findThanOfMeasure} from './measured.ts'
import {findParticle} from './particle.ts'
import {findPositive} from './positive.ts'
import {findSuperlativeMeant, ordinals} from './superlative.ts'
import {findThan} from './than.ts'
import {findUnraised} from './unraised.ts'

const patterns = compilePatterns(frames)

/** What should stand in place of some tokens, and why. */
export interface Slip {
  from: Token
  to: Token
  right: string
  why: string
}

/** “more better”, “as good than”, “the oldest of the two”, “less votes”, “an amount of people”. */
export default defineRule({
  id: 'comparison',
  summary: 'Things are compared in a way that English does not have.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  defaults: {},

  checkParagraph(reading, report, _options, {language}) {
    for (const {at, message, expected} of findMatches(reading, patterns, language)) report({at, message, expected})
    for (const word of reading.words) {
      if (!watched.has(word.lower) && !isCompared(word)) continue
      for (const token of word.tokens) {
        const slip =
          findDegree(token) ??
          findSuperlativeMeant(token) ??
          findUnraised(token) ??
          findCorrelative(token) ??
          findParticle(token) ??
          findAmount(token) ??
          findPositive(token) ??
          findThan(token) ??
          findThanOfMeasure(token)
        if (slip) report(describe(slip))
      }
    }
  },
})

/** Most words are none of these, and their sentences need not be read. */
const watched = new Set(
  'more most least than ever twice as so same rather sooner hardly scarcely barely less fewer amount much best worst better worser worstest bestest mostest worse bigger stronger older longer higher lower'.split(
    ' ',
  ),
)
const isCompared = ({lower, sentence, index}: Word) => {
  if (lower.endsWith('est')) return true
  const [before, after] = [sentence.words[index - 1]?.lower ?? '', sentence.words[index + 1]?.lower ?? '']
  return lower.endsWith('er') && (before === 'the' || ordinals.has(before) || after === 'as' || after === 'of')
}

function describe({from, to, right, why}: Slip): Report {
  const at = {paragraph: from.paragraph, start: from.start, end: to.end}
  return {at, message: `“${textOf(at)}”: ${why}. Write “${right}”.`, expected: [right]}
}
