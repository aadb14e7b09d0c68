import {defineRule, type Report, type Sentence} from '../../src/rule-kit/index.ts'
import {findLoneParticiple} from './participle.ts'
import {findDependentPhrase} from './phrase.ts'
import {findLoneRelative} from './relative.ts'
import {findSubordinate, type Opener} from './subordinate.ts'

/** “It closed in May. Because the roof leaked.” “The mayor, who had come late.” */
export default defineRule({
  id: 'fragment',
  summary: 'A part of a sentence stands alone.',
  category: 'grammar',
  severity: 'warning',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  check({paragraphs}, report) {
    for (const [p, {kind, sentences}] of paragraphs.entries()) {
      if (kind !== 'paragraph') continue
      for (const [i, sentence] of sentences.entries()) {
        const before = sentences[i - 1]
        if (!isRunningCopy(sentence, before ?? paragraphs[p - 1]?.sentences.at(-1))) continue
        const opener = findSubordinate(sentence) ?? findDependentPhrase(sentence) ?? findLoneParticiple(sentence)
        const relative = opener ? undefined : findLoneRelative(sentence)
        if (opener) report(describe(opener, sentence, before))
        else if (relative)
          report({
            at: relative,
            message: `“${relative.words}”: only a clause with “${relative.pronoun}” follows. Give the sentence its main verb.`,
          })
      }
    }
  },
})

/** Whole, and no answer; no dash and no colon, which may hold what completes it. */
function isRunningCopy({words, after, text}: Sentence, before: Sentence | undefined): boolean {
  const [first] = words
  if (words.length < 3 || !/^%?\.\s*$/.test(after)) return false
  if (first?.before !== '' || first.quotation || !/^\p{Lu}\p{Ll}+/u.test(first.text)) return false
  if (/[:;–—…()“”"]|--|\s-\s/.test(text) || words.some(({opaque}) => opaque)) return false
  return !before || /^%?[.”"’]/.test(before.after)
}

function describe({words, isLoose}: Opener, {paragraph, start}: Sentence, before: Sentence | undefined): Report {
  const end = start + words.length
  const said = `“${words}”: a part of a sentence stands alone.`
  if (!before || !/^%?\.$/.test(before.after))
    return {at: {paragraph, start, end}, message: `${said} Give it a main clause.`}
  return {
    at: {paragraph, start: before.end - 1, end},
    message: `${said} Join it to the sentence before, or give it a main clause.`,
    expected: [`${isLoose ? ',' : ''} ${words.charAt(0).toLowerCase()}${words.slice(1)}`],
  }
}
