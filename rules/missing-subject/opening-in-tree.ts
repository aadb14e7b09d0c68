import {
  inflect,
  isCapitalized,
  isFiniteVerb,
  list,
  placing,
  predicateOf,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import {hasSubject} from './clause.ts'
import {isInterview} from './opening.ts'
import {passiveOpeners} from './passive-openers.generated.ts'

const passive = new Set(passiveOpeners)

/** “Will write soon”, “Went home early” and “Depends on the weather” are said so by right in notes. */
const auxiliaries = list('was were is are has had could did does')
const saying = list('said added told announced insisted argued')

/** Whether a sentence opens with a finite verb and has no subject at all: “Has stood empty since May.” */
export function opensWithVerb(sentence: Sentence): boolean {
  const [first] = sentence.words
  if (first?.before !== '' || first.quotation || !isCapitalized(first.text)) return false
  if (!mayOpen(first.lower))
    return (
      (mayBeThirdPerson(first.lower) && opensWithThirdPerson(sentence)) ||
      opensWithModal(sentence) ||
      opensWithPast(sentence)
    )
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

/** A whole sentence of the same paragraph, behind which nothing is said in note form. */
function isBehindWhole(sentence: Sentence): boolean {
  const before = findBefore(sentence)
  return (
    before !== undefined &&
    !isInterview(sentence.paragraph) &&
    before.words.length > 4 &&
    /^\.\s*$/.test(before.after) &&
    /^\.\s*$/.test(sentence.after) &&
    sentence.words.length > 4 &&
    before.tokens.some(isFiniteVerb) &&
    !sentence.tokens.some(({tag}) => /^(?:``|''|:|-LRB-)$/.test(tag)) &&
    !sentence.words.some(({opaque, quotation}) => opaque || quotation)
  )
}

/** “It raised the threshold. Will also allow banks to lend.” */
function opensWithModal(sentence: Sentence): boolean {
  const [first, ...rest] = sentence.tokens
  if (!first || !/^(?:will|would|can|must)$/.test(first.lower) || !isBehindWhole(sentence)) return false
  const verb = rest.find(({tag}) => tag !== 'RB')
  return verb?.tag === 'VB' && !verb.head && !hasSubject(verb) && hasOneMainVerb(sentence.tokens)
}

/** With these a sentence may go on: “Then turned for home.” “Also found that …” */
const adverbs = list('then also almost later soon never nearly quickly slowly finally promptly twice once')

/** “She did not let it lie. Printed off every account.” “Came in 2003 for a year.” A participle has no object. */
function opensWithPast(sentence: Sentence): boolean {
  const {tokens} = sentence
  const at = adverbs.has(tokens[0]?.lower ?? '') ? 1 : 0
  const [verb, next] = tokens.slice(at)
  if (!verb || !next || !/^VB[DN]$/.test(verb.tag) || verb.head || hasSubject(verb) || !isBehindWhole(sentence))
    return false
  if (verb.certainty.tag < 0.5) return false
  // Behind “then” no participle stands.
  const isPast =
    at === 1
      ? verb.tag === 'VBD'
      : inflect(verb.lemma, 'VBN') !== verb.lower && inflect(verb.lemma, 'VBD') === verb.lower
  const object = verb.dependents.find(
    ({relation, index}) => /^(?:obj|ccomp|xcomp)$/.test(relation) && index > verb.index,
  )
  const opensObject = /^(?:DT|PRP\$?|CD)$/.test(next.tag) || next.lower === 'that' || (next.tag === 'RP' && object)
  if (passive.has(verb.lower) && !opensObject) return false
  if (!(isPast ? /^(?:IN|TO|DT|PRP\$?|CD|RP|RB)$/.test(next.tag) : object && opensObject)) return false
  // “Then came the war.” “Gone are the days.”
  if ((placing.has(verb.lemma) || /^(?:be|have|do|say)$/.test(verb.lemma)) && /^(?:DT|CD|PRP\$)$/.test(next.tag))
    return false
  return hasOneMainVerb(tokens)
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
  if (!first || !second || !isFiniteVerb(first) || first.certainty.tag < 0.6) return false
  const predicate = predicateOf(first)
  if (predicate.head || hasSubject(predicate)) return false
  // “Said Smith: …”, “Said to be haunted, …”, “Were they to win, …”, “Is she safe.”
  const isBehind = isBehindWhole(first.sentence)
  if ((isBehind ? /^(?:NN|PRP|EX|DT|JJ)/ : /^(?:NN|PRP|DT|CD|JJ|EX|TO)/).test(second.tag)) return false
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
  return tokens.filter(isFiniteVerb).length <= 1 + openers
}
