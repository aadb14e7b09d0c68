import {
  formsOfVerb,
  isAuxiliary,
  isFiniteVerb,
  isInClauseBelow,
  leftEdge,
  type Token,
} from '../../src/rule-kit/index.ts'
import {isParticipleOnly, plainOf} from './forms.ts'

/** Participles that some give as pasts, too. */
const pastsToo = new Set('sunk sprung shrunk stunk born borne smitten sown sewn mown'.split(' '))
const nominative = /^(?:i|he|she|we|they|who)$/
/** Participles of verbs that take no object. */
const intransitive = new Set('begun gone risen fallen arisen grown swum flown'.split(' '))

/**
 * The past that is meant in “He begun reading”, “when they seen the fire”, “the band begun its tour”. Where an auxiliary
 * stands before, it can serve here as well: “He was shot, and she taken hostage.”
 */
export function findLoneParticiple(verb: Token): string | undefined {
  const {text, dependents, sentence, relation, certainty} = verb
  if (!/^VB[DNP]$/.test(verb.tag) || pastsToo.has(text) || text.endsWith('ed') || verb.word?.opaque) return undefined
  if (!/^(?:root|conj|ccomp|advcl|advcl:relcl|acl:relcl|parataxis)$/.test(relation)) return undefined
  if (dependents.some((each) => isAuxiliary(each) && each.index < verb.index)) return undefined
  if (!/[.!?…:;]/.test(sentence.after) || (verb.head && certainty.head < 0.6)) return undefined
  if (isJoinedToPast(verb)) return isParticipleOnly(text) ? formsOfVerb(plainOf(text), 'VBD')[0] : undefined
  const subject = dependents.find((each) => each.relation === 'nsubj' && each.index < verb.index)
  if (!subject || Math.min(subject.certainty.head, subject.certainty.relation) < 0.8) return undefined
  if (!isParticipleOnly(text) || !isSurelyActive(verb, subject) || isElliptical(verb, subject)) return undefined
  return formsOfVerb(plainOf(text), 'VBD')[0]
}

/** “watched a movie and gone to bed”: right behind “and”, of the subject of a past that has no auxiliary. */
function isJoinedToPast({relation, head, text, dependents, index, sentence: {tokens}}: Token): boolean {
  if (relation !== 'conj' || head?.tag !== 'VBD' || head.certainty.tag < 0.9 || head.index > index) return false
  if (!/^(?:and|but|then)$/.test(tokens[index - 1]?.lower ?? '') || tokens[index - 2]?.text === ',') return false
  const own = head.dependents.filter((each) => each.index < head.index)
  if (!own.some((each) => each.relation === 'nsubj') || own.some(isAuxiliary)) return false
  // “He had eaten, drank and gone”, “the man they saw and known as Rex”
  if (tokens.slice(0, index).some(({lemma}) => /^(?:have|be|get)$/.test(lemma)) || head.relation.startsWith('acl'))
    return false
  // “as the Herons erased a deficit and beaten them”, but “, left by his wife and known as Rex”
  if (head.relation.startsWith('advcl') && !own.some(({relation: tie}) => tie === 'mark')) return false
  return (
    (intransitive.has(text) && text !== 'flown' && text !== 'grown') ||
    dependents.some(
      (each) =>
        each.relation === 'obj' &&
        each.index > index &&
        each.certainty.head >= (opensObject(tokens[index + 1]) ? 0.5 : 0.8),
    )
  )
}

/** “a”, “his”, “them”, “Holloway” */
const opensObject = (next: Token | undefined): boolean => /^(?:DT|PRP\$?|NNP|CD)$/.test(next?.tag ?? '')

function isSurelyActive({text, dependents, tag, certainty}: Token, {lower}: Token): boolean {
  if (nominative.test(lower) || intransitive.has(text)) return true
  return (
    tag === 'VBD' &&
    certainty.tag >= 0.6 &&
    dependents.some(({relation, lemma}) => relation === 'obj' && lemma !== 'time')
  )
}

/**
 * “Those on the tablet gone from 16 to 12.”, “sales fell and the cost of beef and butter risen”: the clause has no other verb,
 * and its subject a phrase with a preposition.
 */
const isOnlyVerb = (verb: Token, between: readonly Token[]): boolean =>
  intransitive.has(verb.text) &&
  between[0]?.tag === 'IN' &&
  between.every(({tag, text}) => /^(?:IN|DT|PRP\$|JJ|NNP?S?|CD|HYPH|CC)$/.test(tag) || text === ',') &&
  (verb.relation === 'root'
    ? !verb.sentence.tokens.some((each) => each !== verb && isFiniteVerb(each) && !isInClauseBelow(each, verb))
    : verb.relation === 'conj' && verb.head?.tag === 'VBD' && verb.head.index < verb.index)

/** “Her knees gone and her eyesight going, the singer gave up the stage.”: behind the comma, a whole clause. */
const isAbsolute = ({index, sentence: {tokens}}: Token): boolean =>
  tokens.some(({text, index: at}) => at > index && text === ',' && opensClause(tokens.slice(at + 1))) &&
  !tokens.slice(0, index).some(isFiniteVerb)

/** A noun or pronoun with what belongs to it, and its verb. */
function opensClause(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({tag}) => !/^(?:PRP\$?|NNP?S?|NNPS|DT|JJ.?|CD|POS|RB)$/.test(tag))
  const verb = tokens[end]
  return end > 0 && verb !== undefined && isFiniteVerb(verb)
}

/** “The crew came home, their beards grown long and their boots worn”: behind a whole clause, a comma and no conjunction. */
const isAddedBehind = ({relation, dependents}: Token, subject: Token): boolean => {
  const {index, sentence} = leftEdge(subject)
  return (
    /^(?:parataxis|conj|advcl)$/.test(relation) &&
    !nominative.test(subject.lower) &&
    sentence.tokens[index - 1]?.text === ',' &&
    !dependents.some((each) => /^(?:cc|mark)$/.test(each.relation)) &&
    sentence.tokens.slice(0, index).some(isFiniteVerb)
  )
}

/** “With the rabbits gone and sheep taken off the dunes, scrub spread.” */
const isBehindWith = (subject: Token): boolean => {
  const {index, sentence} = leftEdge(subject)
  return [sentence.tokens[index - 1], sentence.tokens[index]].some((token) => /^with(?:out)?$/.test(token?.lower ?? ''))
}

/** An auxiliary before that may serve here, or a phrase without a finite verb: “they given, he taking”. */
function isElliptical(verb: Token, subject: Token): boolean {
  const {tokens} = verb.sentence
  const next = tokens[verb.index + 1]
  if (next?.tag === ',' || next?.tag === 'HYPH' || (!nominative.test(subject.lower) && isAbsolute(verb))) return true
  if (isAddedBehind(verb, subject) || isBehindWith(subject)) return true
  // “The child shown the photograph shook her head.”
  const rest = tokens.slice(verb.index + 1)
  const end = rest.findIndex(
    ({tag, lower, relation: own}) =>
      /^(?:,|:|CC|W.*)$/.test(tag) || lower === 'that' || (own === 'mark' && verb.certainty.tag >= 0.9),
  )
  // “Deputies seen the car parked behind the motel.”
  const isOther = (each: Token) => isFiniteVerb(each) && !(each.head === verb && each.relation === 'xcomp')
  if (!nominative.test(subject.lower) && rest.slice(0, end < 0 ? undefined : end).some(isOther)) return true
  const between = tokens.slice(subject.index + 1, verb.index)
  if (!between.every(({tag}) => tag === 'RB') && !isOnlyVerb(verb, between)) return true
  const before = tokens.slice(0, subject.index)
  if (verb.relation === 'conj' || verb.relation === 'parataxis')
    return before.some(({lemma, relation}) => relation.startsWith('aux') && /^(?:be|have)$/.test(lemma))
  if (verb.relation === 'advcl' && !verb.dependents.some(({relation}) => /^(?:mark|advmod)$/.test(relation)))
    return true
  // “Nobody knows who, given the choice, would stay.”
  return /^(?:WP|WDT)$/.test(subject.tag) && tokens[subject.index - 1]?.tag === ','
}
