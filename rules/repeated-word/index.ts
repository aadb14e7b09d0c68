import retextRepeatedWords from 'retext-repeated-words'
import {defineRule, messagesOf, textOf} from '../../src/rule-kit/index.ts'
import {words} from './words.generated.ts'

export interface Options {
  /** Words that may stand twice, besides those that always may. */
  allow: readonly string[]
}

const mayStandTwice = new Set(words)

/** retext-repeated-words, with one rule id and more patience. */
export default defineRule<Options>({
  id: 'repeated-word',
  summary: 'A word is typed twice.',
  category: 'mechanics',
  severity: 'error',
  fix: 'safe',
  defaults: {allow: []},

  check(reading, report, {allow}) {
    for (const {span} of messagesOf(retextRepeatedWords(), reading)) {
      const [first = '', second = ''] = textOf(span).split(/\s+/)
      const word = second.toLowerCase()
      if (mayStandTwice.has(word) || allow.includes(word)) continue
      report({at: span, message: `“${textOf(span)}”: a word is typed twice. Delete one.`, expected: [first]})
    }
  },
})
