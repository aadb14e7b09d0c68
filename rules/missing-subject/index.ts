import {defineRule, type Sentence, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import {isSubjectlessSentence} from './opening.ts'
import {isFiniteAfterDeterminer, wantsNoun} from './orphan.ts'
import {lacksSubjectAfterSaying} from './saying.ts'

/** “The accepted the offer”, “The umpire said should rest”, “Painted the hull in June.” */
export default defineRule({
  id: 'missing-subject',
  summary: 'A verb stands without its subject, lost in a rewrite.',
  category: 'grammar',
  severity: 'error',
  headings: 'skip',
  defaults: {},

  check(reading, report) {
    for (const sentence of reading.sentences) {
      for (const [first, second] of pairsOf(sentence)) {
        const words = textOf(spanOf(first, second))
        if (wantsNoun(first) && isFiniteAfterDeterminer(first, second))
          report({
            at: [first, second],
            message: `“${words}”: no noun stands between these words. Say who or what ${second.text}.`,
          })
        else if (lacksSubjectAfterSaying(first, second))
          report({at: [first, second], message: `“${words}”: the second verb has no subject. Say who ${second.text}.`})
      }
      const opening = sentence.words[0]
      if (opening && isSubjectlessSentence(sentence))
        report({at: [opening], message: `“${opening.text}”: the sentence has no subject. Say who ${opening.lower}.`})
    }
  },
})

/** Words in a row with only a space between. */
function pairsOf({words}: Sentence): [Word, Word][] {
  return words.flatMap((second, i): [Word, Word][] => {
    const first = words[i - 1]
    return first && /^\s+$/.test(second.before) && !first.opaque && !second.opaque ? [[first, second]] : []
  })
}
