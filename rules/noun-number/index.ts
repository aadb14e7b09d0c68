import {defineRule, type Report, type Sentence, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import {type Disagreement, findDisagreement} from './determiners.ts'
import {adjectiveFor} from './people.ts'

/** “the Arabs residents”, “two free throw”, “this reasons”, “one of the reason”. */
export default defineRule({
  id: 'noun-number',
  summary: 'A noun stands in the wrong number.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  check(reading, report) {
    for (const sentence of reading.sentences) {
      let end = 0
      for (const {index} of sentence.words) {
        if (index < end) continue
        const disagreement = findDisagreement(sentence.words, index)
        if (disagreement) end = disagreement.noun.index + 1
        const found = disagreement ? describe(disagreement) : describePeople(sentence, index)
        if (found) report(found)
      }
    }
  },
})

const reasons = {plural: 'asks for a plural', singular: 'asks for a singular', 'one of several': 'speaks of several'}

function describe({first, noun, asks, right}: Disagreement): Report {
  const lead = textOf({paragraph: noun.paragraph, start: first.start, end: noun.start})
  const expected = [lead + right, ...otherDeterminers(lead, noun.text, right)]
  if (/^this /i.test(lead) || (/^th[eo]se /i.test(lead) && isSingularVerb(noun))) expected.reverse()
  const asking = asks === 'one of several' ? lead.trim() : first.text
  return {
    at: [first, noun],
    message: `“${lead}${noun.text}”: “${asking}” ${reasons[asks]}. Write “${expected.join('” or “')}”.`,
    expected,
  }
}

/** “These problem has …” */
function isSingularVerb({sentence, index}: Word): boolean {
  return /^(?:is|was|has|does)$/.test(sentence.words[index + 1]?.lower ?? '')
}

/** The other repair: the noun stays, and its determiner changes. */
function otherDeterminers(lead: string, wrong: string, right: string): string[] {
  const partners: readonly [RegExp, string][] = [
    [/^these(?= )/i, 'this'],
    [/^those(?= )/i, 'that'],
    [/^this(?= )/i, 'these'],
    [/^an? /i, ''],
  ]
  const partner = partners.find(([pattern]) => pattern.test(lead))
  if (!partner || wrong === right) return []
  const text = lead.replace(partner[0], partner[1]) + wrong
  return [/^\p{Lu}/u.test(lead) ? text.charAt(0).toUpperCase() + text.slice(1) : text]
}

function describePeople({words}: Sentence, index: number): Report | undefined {
  const adjective = adjectiveFor(words, index)
  const [people, noun] = [words[index], words[index + 1]]
  if (!adjective || !people || !noun) return undefined
  const right = `${adjective} ${noun.text}`
  return {
    at: [people, noun],
    message: `“${textOf(spanOf(people, noun))}”: a people’s name is not in the plural before a noun. Write “${right}”.`,
    expected: [right],
  }
}
