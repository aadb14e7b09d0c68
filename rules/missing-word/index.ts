import {compilePatterns, defineRule, findMatches, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {findLostAuxiliary} from './auxiliary.ts'
import {findLostBe} from './be.ts'
import {findLostPreposition} from './complement.ts'
import {describeGap, type Gap} from './gap.ts'
import {findLostTo} from './infinitive.ts'
import {of} from './of.generated.ts'
import {findLostBeAtOpening} from './opening.ts'
import {findLostPerfect} from './perfect.ts'
import {findLostOf} from './preposition.ts'
import {prepositions} from './prepositions.generated.ts'
import {to} from './to.generated.ts'

const frames = compilePatterns([...of, ...to, ...prepositions])

/** “had refused leave it”, “in a hand that not add up”, “He a legend”, “because the storm”. */
export default defineRule({
  id: 'missing-word',
  summary: 'A little word was lost.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  check(reading, report, _options, {language}) {
    const taken = new Set<string>()
    for (const {at, message, expected} of findMatches(reading, frames, language)) {
      taken.add(`${at.paragraph.index} ${at.end}`)
      report({at, message, expected})
    }
    for (const sentence of reading.sentences.filter(isCopy))
      for (const gap of sentence.tokens.flatMap(findGap)) {
        const place = `${sentence.paragraph.index} ${gap.before.end}`
        if (!taken.has(place)) report(describeGap(gap))
        taken.add(place)
      }
  },
})

/** A sentence of running copy, and no headline, caption or line of a list. */
const isCopy = ({words, after, paragraph, text}: Sentence) =>
  paragraph.kind === 'paragraph' && words.length > 3 && /^[.?!]/.test(after) && /^["“‘'(]?\p{Lu}/u.test(text)

function findGap(token: Token): Gap[] {
  const gap =
    findLostTo(token) ??
    findLostAuxiliary(token) ??
    findLostPerfect(token) ??
    findLostBe(token) ??
    findLostBeAtOpening(token) ??
    findLostOf(token) ??
    findLostPreposition(token)
  return gap ? [gap] : []
}
