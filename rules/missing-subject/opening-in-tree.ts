import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {isCapitalized, list} from '../../src/rule-kit/index.ts'
import {hasSubject, isFiniteForm, predicateOf} from './clause.ts'

/** “Will write soon”, “Went home early” and “Depends on the weather” are said so by right in notes. */
const auxiliaries = list('was were is are has had could did does')
const saying = list('said added told announced insisted argued')

/** Whether a sentence opens with a finite verb and has no subject at all: “Has stood empty since May.” */
export function opensWithVerb(sentence: Sentence): boolean {
  const [first] = sentence.words
  if (first?.before !== '' || first.quotation || !isCapitalized(first.text) || !mayOpen(first.lower)) return false
  const before = sentence.paragraph.sentences[sentence.paragraph.sentences.indexOf(sentence) - 1]
  if (before?.after.includes('?')) return false
  if (sentence.words.length < 5 || !/^\.\s*$/.test(sentence.after)) return false
  return isSubjectless(sentence.tokens)
}

const mayOpen = (word: string) => auxiliaries.has(word) || saying.has(word)

function isSubjectless(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first || !second || !isFiniteForm(first) || first.certainty.tag < 0.6) return false
  const predicate = predicateOf(first)
  if (predicate.head || hasSubject(predicate)) return false
  // “Said Smith: …”, “Said to be haunted, …”, “Were they to win, …”, “Is she safe.”
  if (/^(?:NN|PRP|DT|CD|JJ|EX|TO)/.test(second.tag)) return false
  if (!saying.has(first.lower)) return !tokens.some(({tag}) => tag === ':' || tag === '``') && hasOneMainVerb(tokens)
  const content = predicate.dependents.find(({relation}) => relation === 'ccomp')
  if (!content || !hasSubject(content) || content.index < first.index) return false
  return (
    tokens.some(({lower, index}) => lower === 'that' && index < content.index) && !tokens.some(({text}) => text === ',')
  )
}

/** “Could not find file goes away”: what opens it may be a name. */
function hasOneMainVerb(tokens: readonly Token[]): boolean {
  const openers = tokens.filter(({tag, relation}) => /^W/.test(tag) || relation === 'mark' || tag === 'CC').length
  return tokens.filter(isFiniteForm).length <= 1 + openers
}
