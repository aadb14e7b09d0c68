import {
  auxiliariesOf,
  formsOfVerb,
  inflect,
  isFiniteVerb,
  isFormOf,
  isInflectedAsVerb,
  isSmall,
  isSpeechVerb,
  isWithin,
  leftEdge,
  lemmaOf,
  list,
  predicateOf,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {isBarePast} from './bare-past.ts'
import {hasVerbBehind} from './be.ts'
import {subjectOf} from './clause.ts'
import {formsFor} from './forms.ts'
import {areSpaced, beforeLost, type Gap} from './gap.ts'
import {isStrict, isWithoutObject} from './passive.ts'
import {opensTime, timesAndManners} from './times-and-manners.ts'
import {transitiveVerbs} from './transitive-verbs.generated.ts'

/** How sure the doubt must be, and how much surer the sentence must be read with the verb. */
const [leastDoubt, leastGain] = [0.25, 0.5]
const [surely, very, muchSurer] = [0.4, 0.75, 1]

/**
 * “There two ways in.”, “The sea calm at dawn.”, “where a crane said to be unsafe”, “a town whose mayor a farmer”: a
 * clause that cannot do without a finite verb, and has none until it is read again with a form of “be”.
 */
export function findVerbless(token: Token): Gap | undefined {
  const {sentence} = token
  const doubted = beforeLost(token, /^(?:is|are|was|were)$/, leastDoubt)
  const read = doubted ? undefined : subjectRightBefore(token)
  const before = doubted ?? (read && sentence.tokens[token.index - 1])
  if (!before) return undefined
  const word = doubted ? (token.doubt?.word ?? '') : (formsFor(read as Token, 'be')[0] ?? '')
  const certainty = doubted ? (token.doubt?.certainty ?? 0) : surely
  if (
    !mayStandBetween(before, token) ||
    mayBePast(token) ||
    mayBePast(before) ||
    (token.tag === 'NN' && before.tag === 'NN')
  )
    return undefined
  const trial = tryWord(token, word)
  if (!trial || trial.gain < leastGain) return undefined
  const clause = clauseOf(trial.put)
  if (
    !clause ||
    isBarePast(clause.predicate) ||
    !isAdjacent(clause) ||
    !isPredicate(clause) ||
    isVerbed(sentence.tokens, clause)
  )
    return undefined
  if (
    /^NN/.test(clause.subject.tag) &&
    isModifier(clause.predicate) &&
    (hasVerbBehind(token) || hasPastBehind(token) || hasClauseBehind(token, clause.predicate))
  )
    return undefined
  if (
    certainty < very &&
    clause.predicate.relation === 'root' &&
    !isPronoun(clause.subject) &&
    mayEndPhrase(clause.predicate)
  )
    return undefined
  if (/^VB[ND]$/.test(clause.predicate.tag) && holdsUnreadVerb(token)) return undefined
  const isFirm = isPronoun(clause.subject) || /^W/.test(clause.subject.tag)
  if (!isFirm && (certainty < surely || trial.gain < muchSurer)) return undefined
  return needsVerb(clause, sentence.tokens)
    ? {before, lost: formsFor(clause.isThere ? before : clause.subject, 'be')}
    : undefined
}

/** “every one of them | occupied by”, “the danger | greatest”: of what the tree has for a clause without a verb, the subject, if its phrase ends right before. */
function subjectRightBefore(token: Token): Token | undefined {
  const {sentence, index, relation, head} = token
  const isInside = /^(?:det|amod|advmod|nummod|compound|nmod:poss|case)$/.test(relation)
  const predicate = isInside && head && head.index > index ? head : token
  if (
    predicate.tag === 'VB' ||
    isFiniteVerb(predicate) ||
    auxiliariesOf(predicate).length ||
    !sentence.after.startsWith('.')
  )
    return undefined
  if (!/^(?:root|ccomp|acl:relcl|advcl|advcl:relcl|conj|parataxis)$/.test(predicate.relation)) return undefined
  if (predicate.dependents.some((other) => /^(?:cop|expl)/.test(other.relation))) return undefined
  const subject = subjectOf(predicate)
  const last = subject && sentence.tokens[index - 1]
  // “Cape and mask forthcoming.”
  if (predicate.relation === 'root' && subject?.tag.startsWith('NNP')) return undefined
  return last && subject.index < index && isWithin(last, subject) && areSpaced(last, token) ? subject : undefined
}

/** “The bullpen threw four innings”: read as something else, and a past by its form. */
const mayBePast = ({tag, lower}: Token): boolean =>
  tag !== 'VBN' &&
  (isFormOf(lower, 'VBD') ||
    // “The project cost roughly $3 million”, “The firm cut nearly half”
    (tag === 'NN' && formsOfVerb(lower, 'VBD').includes(lower)))

/** “The man deep in debt and facing a divorce sold his shop.” */
const hasPastBehind = ({sentence: {tokens}, index}: Token): boolean =>
  tokens
    .slice(index + 1)
    .some(
      ({tag, lemma, lower, index: at}) =>
        /^VB[DN]$/.test(tag) && inflect(lemma, 'VBD') === lower && /^NN/.test(tokens[at - 1]?.tag ?? ''),
    )

/** What the second reading makes of it. */
interface Clause {
  put: Token
  subject: Token
  predicate: Token
  isThere: boolean
}

function clauseOf(put: Token): Clause | undefined {
  const isCopula = /^(?:cop|aux)/.test(put.relation)
  const predicate = isCopula ? put.head : put
  const subject = predicate?.dependents.find(
    ({relation, index}) => index < put.index && (isCopula ? /^nsubj/ : /^expl/).test(relation),
  )
  return predicate && subject ? {put, subject, predicate, isThere: !isCopula} : undefined
}

/** “The only fund raising event”, “A note on the tides”: a noun and what says more of it. */
const mayEndPhrase = ({tag, dependents}: Token): boolean =>
  tag === 'VBG' || dependents.some(({relation}) => relation === 'case')

/** “The stalls set up by noon sell out”: what may describe the noun. */
const isModifier = ({tag}: Token): boolean => /^(?:VB[NG]|JJ.?)$/.test(tag)

/** “The players invited to the camp train twice a day”: what is read as a noun behind another may be the verb. */
const holdsUnreadVerb = ({sentence: {tokens}, index}: Token): boolean =>
  tokens
    .slice(index + 1)
    .some(
      ({tag, lower, index: at}) =>
        /^NNS?$/.test(tag) && /^NN/.test(tokens[at - 1]?.tag ?? '') && isInflectedAsVerb(lemmaOf(lower, 'VBZ')),
    )

/** “the birds nesting in that tower have left” */
const hasClauseBehind = ({sentence: {tokens}, index}: Token, {tag}: Token): boolean => {
  const end = tokens.findIndex(({text}, i) => i > index && /^[,;.]$/.test(text))
  return tag === 'VBG' && tokens.slice(index + 1, end).some(isFiniteVerb)
}

/** Not “I gave them that right”, “a way to go”, “You say it every time”, “not only raised the rent”. */
const mayStandBetween = (before: Token, token: Token): boolean =>
  isSmall(token.text) &&
  token.tag !== 'TO' &&
  !before.tag.startsWith('VB') &&
  !/^[-‐]/.test(token.sentence.tokens[token.index + 1]?.text ?? '') &&
  !(before.lower === 'that' && before.index > 0) &&
  !opensTime(token) &&
  !timesAndManners.has(token.head?.lower ?? '') &&
  !(token.lower === 'not' && token.sentence.tokens[token.index + 1]?.lower === 'only')

/** Nothing is left between the subject's phrase and the gap but adverbs. */
function isAdjacent({subject, put: {index, sentence}}: Clause): boolean {
  return (
    /^(?:NN.*|PRP|EX|W.*|DT|CD)$/.test(subject.tag) &&
    !subject.dependents.some(({relation}) => relation === 'case') &&
    sentence.tokens.slice(subject.index + 1, index).every((token) => isWithin(token, subject) || token.tag === 'RB')
  )
}

/** Words of a kind that no verb can be: “The taps open at seven”, “Rain followed” have theirs. */
function isPredicate({subject, predicate, isThere, put}: Clause): boolean {
  const {tag, lower, dependents, relation} = predicate
  const isOne = /^(?:NN|NNP)$/.test(subject.tag) || /^(?:it|he|she|this)$/.test(subject.lower)
  const mayBeVerb = (word: Token) =>
    /^(?:NN|JJ|RB|IN|UH)/.test(word.tag) && isInflectedAsVerb(word.lower) && !(isOne && !word.lower.endsWith('s'))
  const next = put.sentence.tokens[put.index + 1]
  if (isThere) return dependents.some((each) => /^nsubj/.test(each.relation) && each.index > predicate.index)
  if (next && mayBeVerb(next)) return false
  // “I very much like it”
  if (put.sentence.tokens.slice(put.index, predicate.index).some((each) => each.lower === 'like')) return false
  if (relation === 'reparandum' || /^RB/.test(tag) || objects.has(lower)) return false
  // “Nobody waiting for us waits.”
  if (/^VB[NG]$/.test(tag) && /^(?:any|every|no|some)(?:body|one|thing)$|^those$/.test(subject.lower)) return false
  if (/^VB[ND]$/.test(tag)) return isDone(predicate)
  if (/^NN/.test(tag))
    return tag.startsWith('NNP') || dependents.some((each) => /^(?:det|nummod|nmod:poss|case)/.test(each.relation))
  return !mayBeVerb(predicate) && !(tag === 'JJ' && lower.endsWith('ed'))
}

/** “taken”, “arrested on Monday”; not “wanted”, nor “a plan designed to cut costs”. */
function isDone(participle: Token): boolean {
  const {lemma, lower, index, sentence} = participle
  if (sentence.tokens[index + 1]?.tag === 'TO' && !takesInfinitive.has(lemma)) return surelyPassive.has(lemma)
  if (sentence.tokens[index + 1]?.tag === 'TO' && surelyPassive.has(lemma)) return true
  return (
    inflect(lemma, 'VBD') !== lower || ((isStrict(participle) || takesObject.has(lemma)) && isWithoutObject(participle))
  )
}

/** Verbs of which the passive takes an infinitive. */
const takesInfinitive = list(
  'expect suppose schedule believe think say find report understand know allow require force',
)

/** Those before an infinitive of which nobody is the subject: “It supposed to last”. */
const surelyPassive = list('allege believe deem design find force rate report require suppose think understand')

const takesObject = new Set(transitiveVerbs)
const objects = list('me him her us them')

/** The sentence as it stands has a finite verb for the subject, or one that the second reading leaves without any. */
function isVerbed(standing: readonly Token[], {put, subject, predicate}: Clause): boolean {
  const noun = standing[subject.index]
  const word = standing[predicate.index - 1]
  const {tokens} = put.sentence
  if (word && predicate !== put && /^(?:VB[ZP]|MD)$/.test(word.tag)) return true
  const hasSubject = ({dependents}: Token) => dependents.some(({relation}) => /^(?:[nc]subj|expl)/.test(relation))
  if (noun?.head && /^nsubj/.test(noun.relation) && noun.head !== word && hasFiniteVerb(noun.head)) return true
  return tokens.some((token) => {
    if (!isFiniteVerb(token) || token === put) return false
    const other = predicateOf(token)
    if (other === predicate) return true
    const isJoined = other.dependents.some(({relation}) => relation === 'cc')
    return token.index > put.index && !hasSubject(other) && !(other.relation === 'conj' && isJoined)
  })
}

const hasFiniteVerb = (predicate: Token): boolean =>
  isFiniteVerb(predicate) || predicate.dependents.some((each) => isFiniteVerb(each) && predicateOf(each) === predicate)

/** Behind these, whoever has a subject has a verb. */
const marks = list('because if when where whereas although though since until unless before whether how why once')

function needsVerb(clause: Clause, standing: readonly Token[]): boolean {
  const {subject, predicate, put} = clause
  const {relation, dependents, head} = predicate
  const {tokens} = put.sentence
  const first = leftEdge(subject)
  const before = tokens[first.index - 1]
  // “Now there fewer than half”, “Inside, there room for four”
  if (subject.tag === 'EX' && standing[subject.index]?.tag === 'EX' && relation === 'root')
    return !before || /^(?:RB|NN.*|,|CC)$/.test(before.tag)
  const isSaidThen = relation === 'ccomp' && before?.text === ',' && head !== undefined && isSpeechVerb(head)
  if (relation === 'root' || isSaidThen)
    return isPronoun(subject) && !/^th(?:at|is|ese|ose)$/.test(subject.lower)
      ? !before || before.text === ','
      : isAlone(clause, before)
  // “They call it a duty, and we think it a pleasure.”
  const isObject = before?.tag.startsWith('VB') === true
  if (relation === 'conj' || relation === 'parataxis') {
    if (/^(?:it|there)$/.test(subject.lower)) return !isObject
    return (
      before?.tag === 'CC' && isPronoun(subject) && !mayBeGapped(tokens.slice(0, first.index), tokens[put.index + 1])
    )
  }
  if (!/^(?:acl:relcl|advcl|advcl:relcl|ccomp|csubj)$/.test(relation)) return false
  if (/^(?:who|which)$/.test(subject.lower) || /^(?:whose)$/.test(first.lower)) return true
  const opener = dependents.find(
    (each) => each.index < first.index && (each.relation === 'mark' || /^W/.test(each.tag)),
  )
  if (opener && tokens.slice(opener.index, first.index).some(isFiniteVerb)) return false
  if (
    opener?.lower === 'that' &&
    (standing[opener.index]?.tag !== 'IN' || (isPronoun(subject) && predicate.tag === 'VBN'))
  )
    return false
  if (opener?.relation === 'mark' && opener.lower === 'that') return !/^NN/.test(tokens[opener.index - 1]?.tag ?? '')
  if (opener?.tag === 'WRB' || (opener && marks.has(opener.lower))) return true
  if (opener && tokens[opener.index - 1]?.tag === 'IN') return true
  return (
    relation === 'ccomp' &&
    /^(?:say|add|announce|warn|claim|report)$/.test(head?.lemma ?? '') &&
    before === head &&
    !/^th(?:is|at)$/.test(subject.lower)
  )
}

const isPronoun = ({lower}: Token) => /^(?:it|there|he|she|they|we|i|this|these|those|that)$/.test(lower)

const isDefinite = ({tag, text, dependents}: Token): boolean =>
  (tag.startsWith('NNP') && !isSmall(text)) ||
  dependents.some(
    ({relation, lower}) => /^(?:det|nmod:poss)$/.test(relation) && !/^(?:an?|no|another|some|any|what)$/.test(lower),
  )

/** It opens the sentence, or stands behind an adverbial; and no other clause could be the main one: “Her voice barely audible, she spoke.” */
function isAlone({put, predicate, subject}: Clause, before: Token | undefined): boolean {
  const {tokens} = put.sentence
  const isJoined = predicate.dependents.some(
    (other) => other.relation === 'conj' && other.dependents.some(({relation}) => /^nsubj|^expl/.test(relation)),
  )
  if (!isDefinite(subject) && !isPronoun(subject) && !(isJoined && subject.tag === 'NNS')) return false
  // “Waiting, as ever, the same man on the same bench.”: what is said of him stands first.
  if (tokens.slice(0, leftEdge(subject).index).some(({tag, relation}) => /^VB[GN]$/.test(tag) && relation !== 'amod'))
    return false
  if (before && !/^(?:,|CC|RB|EX)$/.test(before.tag)) return false
  const earlier = tokens.slice(0, put.index).filter(isFiniteVerb)
  if (earlier.some((verb) => !(verb.index < subject.index ? isAdverbial : isSubordinate)(predicateOf(verb))))
    return false
  if (/[:–—]|--|- /.test(put.sentence.text)) return false
  return tokens.slice(put.index + 1).every((token) => {
    const other = predicateOf(token)
    // “took”, read as a noun
    if (
      /^NN|^VBN/.test(token.tag) &&
      lemmaOf(token.lower, 'VBD') !== token.lower &&
      inflect(lemmaOf(token.lower, 'VBD'), 'VBN') !== token.lower
    )
      return false
    if (!isFiniteVerb(token) || other === predicate || isSubordinate(other)) return true
    return other.dependents.some(({relation}) => relation === 'cc')
  })
}

const isAdverbial = ({relation, dependents}: Token): boolean =>
  relation.startsWith('advcl') &&
  dependents.some((each) => (each.relation === 'mark' && each.lower !== 'that') || each.tag === 'WRB')

function isSubordinate(predicate: Token): boolean {
  for (let at: Token | undefined = predicate; at; at = at.head)
    if (/^(?:acl|ccomp|csubj|xcomp)/.test(at.relation) || isAdverbial(at)) return true
  return false
}

/** “The road has been long, the burden heavy, and the pace urgent” */
const mayBeGapped = (earlier: readonly Token[], first: Token | undefined): boolean =>
  earlier.some(({lemma, lower}) => linking.has(lemma) || (first?.tag === 'IN' && lower === first.lower))

const linking = list('be become seem appear look feel sound remain stay keep grow get turn leave make have')
