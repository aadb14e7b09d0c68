import {inflect, list, predicateOf, type Token} from '../../src/rule-kit/index.ts'
import {areSpaced, hasSubject, missesSubject} from './clause.ts'

const subordinators = list('because although unless whether if when whenever while after before until once since')
/** “never before had”, “those who come after will”, “since when is”: no conjunction there. */
const timely = list('after before once until since')
const auxiliaries = list('was were is are has had have could would should will did does cannot')

/** The verb that follows a conjunction where a subject should stand: “when was asked about it”. */
export function findVerbAfterSubordinator(subordinator: Token): Token | undefined {
  if (!subordinators.has(subordinator.lower)) return undefined
  const {sentence, index, lower} = subordinator
  const {tokens} = sentence
  const verb = tokens[index + 1]
  if (verb && areSpaced(subordinator, verb) && (isLostClause(subordinator, verb) || isLeftAlone(subordinator, verb)))
    return verb
  if (!verb || !areSpaced(subordinator, verb) || !auxiliaries.has(verb.text) || verb.certainty.tag < 0.8)
    return undefined
  const before = tokens[index - 1]
  // “When is the vote?”, “since when”, “the when and the if”
  if (/[?:]/.test(sentence.after) || (before && /^(?:DT|IN|WRB|HYPH)$/.test(before.tag) && before.relation !== 'mark'))
    return undefined
  if (lower === 'when' && isQuestion(index, verb)) return undefined
  const predicate = predicateOf(verb)
  if (predicate === verb && !/^(?:did|does)$/.test(verb.lower) && verb.relation !== 'advcl') return undefined
  if (predicate.index < verb.index || hasSubject(predicate)) return undefined
  return timely.has(lower) &&
    !(lower === 'until' && predicate.tag === 'VBN') &&
    !isSurelyTimely(subordinator, verb, predicate)
    ? undefined
    : verb
}

/** “Until does, every clinic must …”: an auxiliary of do that nothing follows, or “so”. */
function isLeftAlone({lower, head, sentence}: Token, verb: Token): boolean {
  if (!/^(?:did|does)$/.test(verb.text) || !/^(?:until|unless|although|because|if)$/.test(lower) || head !== verb)
    return false
  return /^(?:,|\.|so|not)$/.test(sentence.tokens[verb.index + 1]?.lower ?? '.')
}

/** “When is the vote?”, also where it is told: “they asked when was the vote”. */
const isQuestion = (index: number, {sentence, lower, index: at}: Token) =>
  index === 0 || (/^(?:is|are|was|were)$/.test(lower) && !/^(?:VB[NG]|RB)$/.test(sentence.tokens[at + 1]?.tag ?? ''))

/** “the day before was”, “those who come after are”: what stands before may be the subject. */
function isSurelyTimely({relation, head, index, sentence, lower}: Token, verb: Token, predicate: Token): boolean {
  if (lower === 'since')
    return relation === 'mark' && head === predicate && predicate.relation === 'advcl' && missesSubject(verb, 0.65)
  if (relation !== 'mark' || head !== predicate || !/^(?:was|were|had)$/.test(verb.lower)) return false
  const before = sentence.tokens[index - 1]
  return (
    !before || (before.tag !== 'RB' && !/^(?:come|came|go|gone|went)$/.test(before.lower) && predicate.tag === 'VBN')
  )
}

/** Participles that may go without subject and auxiliary: “when asked”, “although wounded by the fall”. */
const isParticiple = (verb: Token, conjunction: string) =>
  inflect(verb.lemma, 'VBN') === verb.lower && conjunction !== 'because' && conjunction !== 'whether'

/** “because felt unwell”, “if wins the vote”, “after lost its buyer”: read as a clause, and its subject is not there. */
function isLostClause(subordinator: Token, verb: Token): boolean {
  const {tag, text, lower, relation, head, certainty, dependents} = verb
  if (
    !(/^VB[DZ]$/.test(tag) || (tag === 'VBN' && missesSubject(verb, 0.65))) ||
    text !== lower ||
    relation !== 'advcl' ||
    !head ||
    hasSubject(verb)
  )
    return false
  const isJoined = subordinator.relation === 'mark' || subordinator.lower === 'whenever'
  if (!isJoined || subordinator.head !== verb || certainty.tag < 0.6) return false
  if (Math.min(subordinator.certainty.head, certainty.head, certainty.relation) < 0.8) return false
  if (/[?:]/.test(verb.sentence.after) || (timely.has(subordinator.lower) && tag === 'VBZ')) return false
  const hasObject = dependents.some((each) => each.relation === 'obj' && each.index > verb.index)
  return tag !== 'VBZ' && isParticiple(verb, subordinator.lower) ? hasObject : true
}
