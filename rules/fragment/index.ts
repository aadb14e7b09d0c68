import {defineRule, type Report, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent} from './clauses.ts'
import {findCutOff} from './cut-off.ts'
import {findHanging} from './hanging.ts'
import {findOpened} from './opened.ts'
import {findAbsolute, findLoneHaving, findLoneParticiple, findLonePassive} from './participle.ts'
import {findDependentPhrase} from './phrase.ts'
import {findJoined} from './predicate.ts'
import {findLoneRelative, findOpeningRelative} from './relative.ts'
import {findContent, findSubordinate, type Opener} from './subordinate.ts'
import {findTail} from './tail.ts'

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
        const opener =
          findSubordinate(sentence) ??
          findDependentPhrase(sentence) ??
          findLoneParticiple(sentence) ??
          findLoneHaving(sentence) ??
          findLonePassive(sentence, before) ??
          findAbsolute(sentence) ??
          findOpeningRelative(sentence, before) ??
          findOpened(sentence, before) ??
          findContent(sentence, before) ??
          findTail(sentence, before) ??
          findJoined(sentence, before) ??
          findHanging(sentence, before) ??
          (before ? undefined : findCutOff(sentence, sentences[i + 1]))
        const relative = opener ? undefined : findLoneRelative(sentence)
        const behind = before ? undefined : sentences[i + 1]
        if ((opener || relative) && behind && completes(behind, relative !== undefined))
          report(describeBefore(opener?.words ?? relative?.words ?? '', sentence, behind))
        else if (opener) report(describe(opener, sentence, before))
        else if (relative)
          report({
            at: relative,
            message: `“${relative.words}”: only a clause with “${relative.pronoun}” follows. Give the sentence its main verb.`,
          })
      }
    }
  },
})

/** “While the family were away. Burglars stripped the house.” “The bishop, who is ill. Will not return.” */
function completes({tokens, after}: Sentence, needsVerb: boolean): boolean {
  const [first, next] = tokens
  if (!first || !/^%?\.\s*$/.test(after) || isWhollyDependent(tokens)) return false
  return needsVerb
    ? isReadAsFinite(first) || (first.tag === 'RB' && next !== undefined && (isReadAsFinite(next) || next.tag === 'VB'))
    : /^(?:DT|PRP\$?|NN.*|CD|JJ.?|EX)$/.test(first.tag)
}

function describeBefore(words: string, sentence: Sentence, behind: Sentence): Report {
  const [last, first] = [sentence.words.at(-1), behind.words[0]] as [Word, Word]
  const isName = /^NNP/.test(first.tokens[0]?.tag ?? '') || first.lower === 'i'
  return {
    at: {paragraph: sentence.paragraph, start: last.end, end: first.end},
    message: `“${words}”: a part of a sentence stands alone. Join it to the sentence behind it.`,
    expected: [`, ${isName ? first.text : `${first.text.charAt(0).toLowerCase()}${first.text.slice(1)}`}`],
  }
}

/** Whole, and no answer; no dash and no colon, which may hold what completes it. */
function isRunningCopy({words, after, text}: Sentence, before: Sentence | undefined): boolean {
  const [first] = words
  if (words.length < 3 || !/^['’"”]?%?\.['’"”]?\s*$/.test(after)) return false
  if (first?.before !== '' || first.quotation || !/^(?:A$|\p{Lu}\p{Ll})/u.test(first.text)) return false
  if (/[:;–—…()]|--|\s-\s/.test(text) || words.some(({opaque}) => opaque)) return false
  // “Why do they count at night? asks a reader. Because they always have.”
  return !before || (/^%?[.”"’']/.test(before.after) && !before.text.includes('?'))
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
