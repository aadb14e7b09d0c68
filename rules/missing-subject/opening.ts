import {articles, type Paragraph, type Sentence} from '../../src/rule-kit/index.ts'
import {isPastInEd} from './orphan.ts'
import {passiveOpeners} from './passive-openers.generated.ts'

const passive = new Set(passiveOpeners)
const objectOpeners = new Set([...articles, ...'most some them all many him her his their its it'.split(' ')])

/**
 * “Painted the hull in June.” A participle that opens a sentence is followed, after a comma, by what it belongs to; here
 * nothing follows. Diaries and lists of changes, which drop every subject, are left alone.
 */
export function isSubjectlessSentence(sentence: Sentence): boolean {
  const {paragraph} = sentence
  if (paragraph.kind !== 'paragraph' || sentence === paragraph.sentences[0] || isInterview(paragraph)) return false
  return looksSubjectless(sentence) && !paragraph.sentences.some((other) => other !== sentence && isNote(other))
}

/** “A: He fired him. Hired him back that Monday.” */
export const isInterview = ({text}: Paragraph) => /^(?:Q|A|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}):\s/u.test(text)

/** “Looked at it. Typed the above anyway.” */
const isNote = (sentence: Sentence): boolean =>
  looksSubjectless(sentence) ||
  (sentence.words.length < 5 && isPastInEd(sentence.words[0]?.lower ?? '') && sentence.tokens[0]?.tag === 'VBD')

function looksSubjectless({text, words}: Sentence): boolean {
  const [first, second] = words
  if (!first || !second || words.length < 4 || !/^[A-Z]\p{Ll}+$/u.test(first.text) || !isPastInEd(first.lower))
    return false
  if (first.before !== '' || second.before !== ' ' || passive.has(first.lower)) return false
  return objectOpeners.has(second.text) && /\.\s*$/.test(text) && !/[,;:—–()“”"]/.test(text)
}
