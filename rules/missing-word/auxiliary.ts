import {auxiliariesOf, hasSmallStart, inflect, list, mandatives, type Token} from '../../src/rule-kit/index.ts'
import {dependentsBefore, subjectOf} from './clause.ts'
import {formsFor} from './forms.ts'
import {areSpaced, type Gap} from './gap.ts'

/** Clauses whose verb must be finite: no reduced relatives, no subjunctives. */
const finiteClause = /^(?:root|acl:relcl|conj|parataxis)$/
/** Verbs whose participle has no passive. */
const intransitive = list(`
  be become go come arise fall rise happen occur arrive appear disappear die exist emerge remain seem belong lie sit sleep
`)
/** Adjectives that are verbs too: “could better its offer”. */
export const verbsToo: ReadonlySet<string> = list(`
  better slow open clear free warm empty narrow lower welcome dry cool calm ready clean quiet right wrong round light dim
  smooth blind bare perfect correct complete direct separate present own secure mature double triple further long last
  average best total mean equal near forward even still like live close
`)

/** A modal, “be”, “have” or “do” that was lost before the predicate it belongs to. */
export function findLostAuxiliary(predicate: Token): Gap | undefined {
  return findLostPlainBe(predicate) ?? findLostModal(predicate) ?? findLostDo(predicate)
}

/** “can used by schools”, “needs to done”, “will available in May”, “would the first of its kind” */
function findLostPlainBe(predicate: Token): Gap | undefined {
  const auxiliary = lastAuxiliary(predicate)
  if (!auxiliary || !hasSmallStart(predicate.text) || /^(?:['’].*|\p{L})$/u.test(auxiliary.text) || isNoun(auxiliary))
    return undefined
  if (auxiliariesOf(predicate).some((other) => other.index > auxiliary.index)) return undefined
  if (mayBeStranded(auxiliary, predicate)) return undefined
  // “It does, and has, and will again on Thursday.”
  if (auxiliary.sentence.tokens[auxiliary.index + 1]?.lower === 'again') return undefined
  const {lemma, lower, dependents} = predicate
  if (isParticiple(predicate)) {
    // “could taken weeks”
    if (
      auxiliary.tag === 'MD' &&
      lower !== inflect(lemma, 'VBD') &&
      dependents.some(({relation}) => relation === 'obj')
    )
      return {before: auxiliary, lost: ['have']}
    if (!isFollowedByNoun(predicate) && (auxiliary.tag === 'MD' || isInfinitive(auxiliary, predicate)))
      return lower === 'been' || intransitive.has(lemma)
        ? {before: auxiliary, lost: ['have']}
        : {before: auxiliary, lost: ['be']}
    return undefined
  }
  return isAdjective(predicate, auxiliary) || isNominal(predicate, auxiliary)
    ? {before: auxiliary, lost: ['be']}
    : undefined
}

/** “The man the letters were mailed to died in 2019”: the preposition of a clause without “that”. */
function mayBeStranded({lower, index, sentence}: Token, predicate: Token): boolean {
  const {tokens} = sentence
  if (lower !== 'to' || predicate.tag !== 'VBD' || !/^VB/.test(tokens[index - 1]?.tag ?? '')) return false
  return tokens
    .slice(0, index - 1)
    .some(({tag}, i) => tag.startsWith('NN') && /^(?:DT|PRP\$?|NNP)$/.test(tokens[i + 1]?.tag ?? ''))
}

/** The modal or “to” before a predicate, adverbs and its own determiner aside. */
function lastAuxiliary({sentence, index, dependents}: Token): Token | undefined {
  const {tokens} = sentence
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const token = tokens[at] as Token
    if (!areSpaced(token, tokens[at + 1])) return undefined
    if (token.tag === 'MD' || token.tag === 'TO') return token.certainty.tag >= 0.8 && at > 0 ? token : undefined
    if (!/^(?:RB.?|DT)$/.test(token.tag) && !(dependents.includes(token) && token.relation === 'amod')) return undefined
  }
  return undefined
}

/** By its form: “closed”, “done”; not “cut” or “put”, which may be a plain form. */
function isParticiple({tag, lemma, lower}: Token): boolean {
  return (
    /^(?:VBN|VBD|JJ)$/.test(tag) &&
    lower !== 'left' &&
    lemma !== lower &&
    inflect(lemma, 'VBN') === lower &&
    inflect(lemma, 'VB') !== lower
  )
}

const isFollowedByNoun = ({sentence, index, dependents}: Token) =>
  dependents.some(({relation}) => relation === 'obj') ||
  /^(?:NN.*|JJ.*|CD|HYPH|VB.*|MD|DT|PRP\$?)$/.test(sentence.tokens[index + 1]?.tag ?? '')

/** Not a place, as in “next to used cars”. */
const isInfinitive = (to: Token, {relation, dependents}: Token) =>
  to.relation === 'mark' &&
  (/^(?:xcomp|acl|advcl|ccomp|csubj)/.test(relation) ||
    dependents.some(({lemma, index}) => lemma === 'be' && index < to.index))

const isAdjective = (predicate: Token, auxiliary: Token) =>
  predicate.tag === 'JJ' &&
  predicate.certainty.tag >= 0.85 &&
  auxiliary.head === predicate &&
  auxiliary.tag === 'MD' &&
  !/^(?:NN.*|CD|HYPH|VB.*)$/.test(predicate.sentence.tokens[predicate.index + 1]?.tag ?? '') &&
  !verbsToo.has(predicate.lower)

/** “would the first of its kind”, “could also a form of food” */
function isNominal(predicate: Token, auxiliary: Token): boolean {
  if (auxiliary.tag !== 'MD' || auxiliary.head !== predicate || auxiliary.certainty.head < 0.9) return false
  if (!/^(?:root|ccomp|conj|acl:relcl|parataxis)$/.test(predicate.relation) || !hasSmallStart(predicate.text))
    return false
  const subject = subjectOf(predicate)
  const determiner = dependentsBefore(predicate).find(({tag, lower}) => tag === 'DT' && /^(?:a|an|the)$/.test(lower))
  return (
    subject !== undefined &&
    subject.index < auxiliary.index &&
    determiner !== undefined &&
    determiner.index > auxiliary.index
  )
}

/** “the public will”, “free will” */
const isNoun = ({tag, sentence, index}: Token) =>
  (tag === 'MD' && /^(?:JJ.?|PRP\$|POS)$/.test(sentence.tokens[index - 1]?.tag ?? '')) ||
  sentence.tokens[index - 1]?.relation === 'det'

/** “a station that be heard”, “Her last run be Friday” */
function findLostModal(predicate: Token): Gap | undefined {
  const {relation, sentence} = predicate
  const isSaid = relation === 'ccomp' && isOfSaying(predicate)
  if (!(isSaid || finiteClause.test(relation)) || relation === 'conj') return undefined
  const be =
    auxiliariesOf(predicate).find(({lower}) => lower === 'be') ?? (predicate.lower === 'be' ? predicate : undefined)
  const subject = subjectOf(predicate) ?? (isSaid ? predicate.dependents.find(({tag}) => tag === 'EX') : undefined)
  if (!be || !subject || be.tag !== 'VB' || subject.index > be.index || be.certainty.tag < 0.7) return undefined
  if (
    dependentsBefore(predicate).some(
      ({tag, relation: own}) => /^(?:MD|TO)$/.test(tag) || (isSaid ? /^aux$/ : /^(?:mark|aux)$/).test(own),
    )
  )
    return undefined
  const before = sentence.tokens[be.index - 1]
  if (
    !before ||
    !areSpaced(before, be) ||
    !/^\p{L}/u.test(before.text) ||
    isAfterDemand(sentence.tokens.slice(0, be.index))
  )
    return undefined
  if (
    (/^(?:to|powers?|truth|so|if|need|let|god|it|there|please)$/i.test(before.lower) && !isSaid) ||
    /^(?:powers)$/.test(sentence.tokens[be.index - 2]?.lower ?? '')
  )
    return undefined
  if (subject.tag === 'PRP' && !/^(?:it|he|she)$/.test(subject.lower)) return undefined
  return {before, lost: relation === 'acl:relcl' ? ['can', 'will', 'could', 'would'] : ['will', 'would']}
}

/** “He said that there be an election”: of what is said, not asked for. */
const isOfSaying = ({head, dependents, lower: own}: Token): boolean =>
  !/^(?:blessed|damned|known|praised)$/.test(own) &&
  /^(?:say|add|announce|predict|think|believe|know|forecast)$/.test(head?.lemma ?? '') &&
  /^VBD$|^VBZ$/.test(head?.tag ?? '') &&
  dependents.some(({relation, lower}) => relation === 'mark' && lower === 'that')

const isAfterDemand = (before: readonly Token[]) =>
  before.some(
    ({lemma, lower, tag}) =>
      mandatives.has(lemma) ||
      mandatives.has(lower) ||
      tag === 'MD' ||
      /^(?:let|do|does|did|whether|god|may|long)$/.test(lower),
  )

/** “in a hand that not add up” */
function findLostDo(predicate: Token): Gap | undefined {
  const {tag, relation, sentence, index, certainty} = predicate
  const not = sentence.tokens[index - 1]
  const subject = subjectOf(predicate)
  const isDoubted =
    not?.doubt?.kind === 'lost' && /^(?:can|could|do|does|did|will|would|may)$/.test(not.doubt.word ?? '')
  if (!/^VBP?$/.test(tag) || !not || not.text !== 'not' || !subject || certainty.tag < (isDoubted ? 0.45 : 0.6))
    return undefined
  if (!finiteClause.test(relation) && relation !== 'ccomp') return undefined
  if (auxiliariesOf(predicate).length || subject.index > not.index) return undefined
  const before = sentence.tokens[not.index - 1]
  if (!before || !areSpaced(before, not) || isAfterDemand(sentence.tokens.slice(0, not.index))) return undefined
  if ((/^(?:TO|MD|VB.|IN|CC)$/.test(before.tag) && before !== subject) || /^(?:need|dare)$/.test(before.lower))
    return undefined
  return {before, lost: formsFor(subject, 'do')}
}
