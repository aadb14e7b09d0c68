import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {isCapitalized, list} from '../../src/rule-kit/index.ts'
import {hasSubject, isFiniteForm, predicateOf} from './clause.ts'

/** “Will write soon”, “Went home early” and “Depends on the weather” are said so by right in notes. */
const auxiliaries = list('was were is are has had could did does')
const saying = list('said added told announced insisted argued')

/** Whether a sentence opens with a finite verb and has no subject at all: “Has stood empty since May.” */
export function opensWithVerb(sentence: Sentence): boolean {
  const [first] = sentence.words
  if (first?.before !== '' || first.quotation || !isCapitalized(first.text)) return false
  if (!mayOpen(first.lower)) return mayBeThirdPerson(first.lower) && opensWithThirdPerson(sentence)
  const before = findBefore(sentence)
  if (before?.after.includes('?')) return false
  if (sentence.words.length < 5 || !/^\.\s*$/.test(sentence.after)) return false
  return isSubjectless(sentence.tokens)
}

const findBefore = ({paragraph, start}: Sentence): Sentence | undefined =>
  paragraph.sentences.findLast((each) => each.start < start)

/** No other verb: in these, a noun that is the subject would be told from the verb by its number alone. */
const mayBeThirdPerson = (word: string) => word.length > 4 && word.endsWith('s') && !spoken.has(word)
/** “Looks the same to me.” */
const spoken = list(
  'looks sounds seems feels means makes depends turns serves tastes smells thanks helps works beats takes',
)

/** “The chapel was built in 1870. Needs a new roof before the winter.” */
function opensWithThirdPerson(sentence: Sentence): boolean {
  const before = findBefore(sentence)
  if (!before || before.words.length < 5 || !/^\.\s*$/.test(before.after)) return false
  if (sentence.words.length < 6 || !/^\.\s*$/.test(sentence.after)) return false
  const {tokens} = sentence
  const [first, second] = tokens
  if (first?.tag !== 'VBZ' || first.head || first.certainty.tag < 0.9 || hasSubject(first)) return false
  if (!/^(?:DT|PRP\$|CD|TO)$/.test(second?.tag ?? '') || tokens.some(({tag}) => /^(?:``|:)$/.test(tag))) return false
  return second?.tag === 'TO' || first.dependents.some(({relation}) => relation === 'obj')
}

/** “Will be finished before the Tour begins, or must the riders wait?” */
export function asksWithoutSubject({words: [word, second], tokens, after}: Sentence): boolean {
  if (word?.before !== '' || word.quotation || !/^\?/.test(after)) return false
  if (
    !/^(?:Will|Would|Should|Could|Can|Must|Has|Have)$/.test(word.text) ||
    !/^(?:be|been|have)$/.test(second?.text ?? '')
  )
    return false
  const [first] = tokens
  const predicate = first && predicateOf(first)
  return (
    predicate !== undefined && predicate !== first && !predicate.head && !hasSubject(predicate) && tokens.length > 6
  )
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
