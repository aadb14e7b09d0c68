import {articles, type Sentence} from '../../src/rule-kit/index.ts'
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
  if (paragraph.kind !== 'paragraph' || sentence === paragraph.sentences[0]) return false
  return looksSubjectless(sentence) && paragraph.sentences.filter(looksSubjectless).length === 1
}

function looksSubjectless({text, words}: Sentence): boolean {
  const [first, second] = words
  if (!first || !second || words.length < 4 || !/^[A-Z]\p{Ll}+$/u.test(first.text) || !isPastInEd(first.lower))
    return false
  if (first.before !== '' || second.before !== ' ' || passive.has(first.lower)) return false
  return objectOpeners.has(second.text) && /\.\s*$/.test(text) && !/[,;:—–()“”"]/.test(text)
}
