import {inflect, type Token} from '../../src/rule-kit/index.ts'
import {formsFor} from './forms.ts'
import {areSpaced, dependentsBefore, type Gap, isFiniteVerb, list, subjectOf} from './gap.ts'

/** Clauses whose verb must be finite: no reduced relatives, no subjunctives. */
const finiteClause = /^(?:root|acl:relcl|conj|parataxis)$/
/** Verbs whose participle has no passive. */
const intransitive = list(`
  be become go come arise fall rise happen occur arrive appear disappear die exist emerge remain seem belong lie sit sleep
`)
/** Verbs of demanding, after which a plain form is a subjunctive. */
const mandative = list(`
  demand insist ask require request recommend suggest propose order urge advise stipulate move rule decree direct important
  essential vital crucial imperative necessary demand condition recommendation requirement proposal insistence suggestion
  motion lest provided
`)
/** Adjectives by their ending; those that are verbs too are read as verbs. */
const adjectival = /(?:able|ible|ful|less|ous|ic|ive|ical|ional|ant|ent|ish|ary|ory|ly)$/
const adjectives = list(`
  able ready aware alive likely unlikely happy glad sorry sad good bad better worse new old true false possible impossible
  difficult easy hard important necessary safe unsafe eligible due afraid subject worth certain sure careful popular strong
  weak high legal illegal fair unfair similar familiar crucial vital critical helpful useful successful
`)

/** A modal, “be”, “have” or “do” that was lost before the predicate it belongs to. */
export function findLostAuxiliary(predicate: Token): Gap | undefined {
  return (
    findLostBe(predicate) ??
    findLostModal(predicate) ??
    findLostHave(predicate) ??
    findLostDo(predicate) ??
    findLostPassive(predicate) ??
    findLostProgressive(predicate)
  )
}

const auxiliariesOf = ({dependents}: Token) => dependents.filter(({relation}) => /^(?:aux|cop)/.test(relation))

/** “can used by schools”, “needs to done”, “will available in May”, “would the first of its kind” */
function findLostBe(predicate: Token): Gap | undefined {
  const auxiliary = lastAuxiliary(predicate)
  if (!auxiliary || !/^\p{Ll}/u.test(predicate.text) || /^['’]/.test(auxiliary.text) || isNoun(auxiliary))
    return undefined
  if (auxiliariesOf(predicate).some((other) => other.index > auxiliary.index)) return undefined
  const {lemma, lower} = predicate
  if (isParticiple(predicate)) {
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
const isInfinitive = (to: Token, {relation}: Token) =>
  to.relation === 'mark' && /^(?:xcomp|acl|advcl|ccomp|csubj)/.test(relation)

const isAdjective = (predicate: Token, auxiliary: Token) =>
  predicate.tag === 'JJ' &&
  predicate.certainty.tag >= 0.85 &&
  auxiliary.head === predicate &&
  auxiliary.tag === 'MD' &&
  !/^(?:NN.*|CD|HYPH|VB.*)$/.test(predicate.sentence.tokens[predicate.index + 1]?.tag ?? '') &&
  (adjectival.test(predicate.lower) || adjectives.has(predicate.lower))

/** “would the first of its kind”, “could also a form of food” */
function isNominal(predicate: Token, auxiliary: Token): boolean {
  if (auxiliary.tag !== 'MD' || auxiliary.head !== predicate || auxiliary.certainty.head < 0.9) return false
  if (!/^(?:root|ccomp|conj|acl:relcl|parataxis)$/.test(predicate.relation) || !/^\p{Ll}/u.test(predicate.text))
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
  if (!finiteClause.test(relation) || relation === 'conj') return undefined
  const be =
    auxiliariesOf(predicate).find(({lower}) => lower === 'be') ?? (predicate.lower === 'be' ? predicate : undefined)
  const subject = subjectOf(predicate)
  if (!be || !subject || be.tag !== 'VB' || subject.index > be.index || be.certainty.tag < 0.7) return undefined
  if (dependentsBefore(predicate).some(({tag, relation: own}) => /^(?:MD|TO)$/.test(tag) || /^(?:mark|aux)$/.test(own)))
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
    /^(?:to|powers?|truth|so|if|need|let|god|it|there)$/i.test(before.lower) ||
    /^(?:powers)$/.test(sentence.tokens[be.index - 2]?.lower ?? '')
  )
    return undefined
  if (subject.tag === 'PRP' && !/^(?:it|he|she)$/.test(subject.lower)) return undefined
  return {before, lost: relation === 'acl:relcl' ? ['can', 'will', 'could', 'would'] : ['will', 'would']}
}

const isAfterDemand = (before: readonly Token[]) =>
  before.some(
    ({lemma, lower, tag}) =>
      mandative.has(lemma) ||
      mandative.has(lower) ||
      tag === 'MD' ||
      /^(?:let|do|does|did|whether|god|may|long)$/.test(lower),
  )

/** “The men been on strike since May” */
function findLostHave(predicate: Token): Gap | undefined {
  const been =
    auxiliariesOf(predicate).find(({lower}) => lower === 'been') ?? (predicate.lower === 'been' ? predicate : undefined)
  const subject = subjectOf(predicate)
  if (!been || !subject || subject.index > been.index) return undefined
  const {tokens} = been.sentence
  if (tokens.slice(0, been.index).some(({lemma, lower}) => lemma === 'have' || /^['’](?:ve|d|s)$/.test(lower)))
    return undefined
  let before = tokens[been.index - 1]
  while (before && before.tag === 'RB' && before.index > subject.index + 1) before = tokens[before.index - 1]
  // “is been” and “It ’ s been” are other faults.
  if (!before || before.lemma === 'be' || /^(?:s|word|verb|term)$/.test(before.text)) return undefined
  return areSpaced(before, tokens[before.index + 1]) ? {before, lost: formsFor(subject, 'have')} : undefined
}

/** “in a hand that not add up” */
function findLostDo(predicate: Token): Gap | undefined {
  const {tag, relation, sentence, index, certainty} = predicate
  const not = sentence.tokens[index - 1]
  const subject = subjectOf(predicate)
  if (!/^VBP?$/.test(tag) || !not || not.text !== 'not' || !subject || certainty.tag < 0.6) return undefined
  if (!finiteClause.test(relation) && relation !== 'ccomp') return undefined
  if (auxiliariesOf(predicate).length || subject.index > not.index) return undefined
  const before = sentence.tokens[not.index - 1]
  if (!before || !areSpaced(before, not) || isAfterDemand(sentence.tokens.slice(0, index))) return undefined
  if ((/^(?:TO|MD|VB.|IN|CC)$/.test(before.tag) && before !== subject) || /^(?:need|dare)$/.test(before.lower))
    return undefined
  return {before, lost: formsFor(subject, 'do')}
}

/** “The victims not named”, “no decision taken”, “who given a choice” */
function findLostPassive(predicate: Token): Gap | undefined {
  const {tag, lower, lemma, certainty, relation, sentence, dependents} = predicate
  if (tag !== 'VBN' || certainty.tag < 0.8 || auxiliariesOf(predicate).length) return undefined
  const subject = subjectOf(predicate)
  if (subject?.relation !== 'nsubj:pass' || subject.certainty.head < 0.7) return undefined
  const isRelative = /^(?:WDT|WP)$/.test(subject.tag)
  const not = dependents.find((other) => other.lower === 'not' && other.index < predicate.index)
  const isParticipleOnly = inflect(lemma, 'VBD') !== lower
  if (!not && !isParticipleOnly && subject.certainty.relation < 0.8) return undefined
  if (isRelative ? relation !== 'acl:relcl' : relation !== 'root' && !isInThatClause(predicate)) return undefined
  if (dependents.some(({relation: own}) => own === 'obj') || hasOwnVerb(sentence.tokens, predicate, subject))
    return undefined
  const before = sentence.tokens[(not ?? predicate).index - 1]
  return before && areSpaced(before, not ?? predicate) && !/^(?:HYPH|RB)$/.test(before.tag)
    ? {before, lost: formsFor(subject, 'be'), isDoubtful: !not && !isParticipleOnly}
    : undefined
}

/** “said that no decision taken”: a clause that its conjunction opens. */
const isInThatClause = ({relation, dependents}: Token) =>
  /^(?:ccomp|advcl)$/.test(relation) &&
  dependents.some(
    (other) => other.relation === 'mark' && /^(?:that|because|although|though|while|if)$/.test(other.lower),
  )

/** A finite verb between a subject and its predicate, or a main verb elsewhere: then the participle is a modifier. */
function hasOwnVerb(tokens: readonly Token[], predicate: Token, subject: Token): boolean {
  if (tokens.slice(subject.index, predicate.index).some(isFiniteVerb)) return true
  return predicate.relation === 'root' && tokens.some((token) => isFiniteVerb(token) && isMainVerb(token, predicate))
}

/** More finite verbs than words that open a clause for one. */
const hasMoreVerbs = (tokens: readonly Token[]) =>
  tokens.filter(isFiniteVerb).length > tokens.filter(({tag, relation}) => /^W/.test(tag) || relation === 'mark').length

/** Not in a clause that a conjunction, a relative or a subject of its own sets apart. */
function isMainVerb(finite: Token, predicate: Token): boolean {
  for (let at: Token | undefined = finite; at && at !== predicate; at = at.head)
    if (/^(?:acl|advcl|ccomp|csubj)/.test(at.relation)) return false
  return true
}

/** “Women in the region getting half as much”, “a man who running for office” */
function findLostProgressive(predicate: Token): Gap | undefined {
  const {tag, certainty, relation, sentence, dependents} = predicate
  if (tag !== 'VBG' || certainty.tag < 0.9 || auxiliariesOf(predicate).length) return undefined
  const subject = subjectOf(predicate)
  if (!subject || subject.relation === 'nsubj:outer' || subject.certainty.head < 0.5) return undefined
  if (dependents.some((other) => other.index < predicate.index && /^(?:case|mark|det|cop)/.test(other.relation)))
    return undefined
  const isRelative = /^(?:WDT|WP)$/.test(subject.tag)
  if (isRelative && (subject.lower === 'that' || /^NN/.test(sentence.tokens[predicate.index + 1]?.tag ?? '')))
    return undefined
  if (isRelative ? relation !== 'acl:relcl' : relation !== 'root' || sentence.after.includes('?')) return undefined
  if (!isRelative && !/^(?:NN.*|PRP|DT)$/.test(subject.tag)) return undefined
  if (hasOwnVerb(sentence.tokens, predicate, subject) || hasMoreVerbs(sentence.tokens.slice(predicate.index)))
    return undefined
  const before = sentence.tokens[predicate.index - 1]
  return before && areSpaced(before, predicate) && before.lower !== 'where' && /\p{L}$/u.test(before.text)
    ? {before, lost: formsFor(subject, 'be'), isDoubtful: !isRelative}
    : undefined
}
