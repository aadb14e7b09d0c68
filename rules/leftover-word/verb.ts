import {formsOfVerb, isFiniteVerb, isInflectedAsVerb, isSpeechVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {doubtOf, extentOf, isInRelative, isSubject, measures, tokenBefore, tokenBehind} from './tree.ts'
import {readWithout} from './without.ts'

/** After these a bare infinitive may follow, or what is read as one. */
const beforeInfinitive = list(`
  help let make go come dare need see hear watch feel have do be get try know say bid run stay keep wanna want please
  double code spot fact cross jump self press pressure stress spell further doubtless yet fine better well best first last only just almost often never ever still soon then
  together thus rather quite over under out up fast hard
`)

/** “nobody was able to explain tell us why”, “The researchers made gave the mice a drink” */
export function isBeforeVerbOfItsForm(verb: Token): boolean {
  const next = tokenBehind(verb)
  if (!next || verb.pos !== 'VERB' || next.pos !== 'VERB' || verb.tag !== next.tag) return false
  // Where the reading misses an “and” between them, it need not be so sure.
  const least = next.doubt?.kind === 'lost' && next.doubt.certainty >= 0.4 ? 0.8 : 0.96
  if (verb.lower === next.lower || Math.min(verb.certainty.tag, next.certainty.tag) < least) return false
  // “could lay claim to it”
  const object = tokenBehind(next)
  if (verb.tag === 'VB' && !/^(?:DT|PRP|PRP\$|NN.*|CD|JJ)$/.test(object?.tag ?? '')) return false
  if (verb.tag === 'VB') return isBareInfinitive(verb) && !beforeInfinitive.has(verb.lower)
  return verb.tag === 'VBD' && isPastOfSubject(verb, next)
}

/** “able to explain”, “will decide” */
function isBareInfinitive(verb: Token): boolean {
  const before = tokenBefore(verb)
  if (!before || before.certainty.tag < 0.9) return false
  // “Will change bring progress?”
  return before.tag === 'TO' || (before.tag === 'MD' && /^(?:NN.*|PRP)$/.test(tokenBefore(before)?.tag ?? ''))
}

/** Verbs that a participle may follow, or an adjective: “looked hurt”. */
const linking = list(
  'be seem look appear feel become remain stay get grow sound prove lie stand sit go come keep have do turn',
)

function isPastOfSubject(verb: Token, next: Token): boolean {
  if (linking.has(verb.lemma) || /^(?:acl|csubj|ccomp|advcl)/.test(verb.relation) || /^acl/.test(next.relation))
    return false
  if (/^(?:set|put|cut|hit|hurt|shut|split|cast|let|left|open)$/.test(next.lower)) return false
  const before = tokenBefore(verb)
  if (!before || !/^NNP?S?$/.test(before.tag)) return false
  const {tokens} = verb.sentence
  // “all those the team asked agreed”, “what the farmers said mattered”
  return tokens
    .slice(0, verb.index)
    .every(({tag, lower}) => !/^(?:W.*|VB[DZP]|MD|IN|PRP|``)$/.test(tag) && lower !== 'that')
}

/** “the auditors have had passed the accounts” */
export function isHaveBesideHad(have: Token): boolean {
  const had = tokenBehind(have)
  const verb = had && tokenBehind(had)
  if (had?.lower !== 'had' || had.relation !== 'aux' || verb?.tag !== 'VBN' || had.head !== verb) return false
  // “has had added costs”
  return verb.certainty.tag >= 0.8 && /^(?:DT|PRP\$?|IN|TO|RB|CD|NNP|\.)$/.test(tokenBehind(verb)?.tag ?? '')
}

/** Verbs that keep an object in the passive: “was given a coat”. */
const withTwoObjects = list(`
  give award offer show promise send fine feed owe hand grant deny ask tell teach pay charge assign assure spare provide
  allot allow allocate accord afford permit forgive lend loan leave bequeath serve bring buy cost envy guarantee issue
  refuse read sell supply wish write quote reimburse refund name call elect appoint consider deem dub declare vote crown
  rate score seed grade class judge find title style label christen nickname term brand make set bet deal cede extend pass prescribe render
  designate think believe hold keep rule rank raise lower increase reduce cut move take do have save win count kick assess classify reclassify levy
  drop drive walk post play
`)

/** “has been accused the ministry of lying”, “who was first put her on air”: a passive that has an object as well. */
export function isPassiveWithObject(be: Token): boolean {
  const verb = be.head
  if (!/^(?:is|are|was|were|been|be)$/.test(be.text) || be.relation !== 'aux:pass' || !verb) return false
  if (!/^VB[DN]$/.test(verb.tag) || verb.index < be.index) return false
  // “who was taught her to swim”
  if (withTwoObjects.has(verb.lemma) && !isTold(verb)) return false
  if (verb.certainty.tag < 0.75 || (be.text === 'be' && tokenBefore(be)?.tag !== 'MD')) return false
  // “it was announced the ship had sunk”, “to which is bound all hope”
  const subject = verb.dependents.find((one) => isSubject(one) && one.index < be.index)
  if (!subject || /^(?:it|there)$/.test(subject.lower)) return false
  const {tokens} = be.sentence
  const next = tokens[verb.index + 1]
  const object = verb.dependents.find(
    (one) => /^(?:obj|iobj|obl:agent)$/.test(one.relation) && one.index > verb.index && !hasCase(one),
  )
  if (!object || !next || !(/^(?:DT|PRP\$|PRP|NNP)$/.test(next.tag) || /^(?:half|all)$/.test(next.lower))) return false
  if (next.index > object.index || object.certainty.head < 0.75) return false
  // “undervalued the further you go”, “To manure was added the waste of men.”
  if (/^(?:JJR|RBR)$/.test(tokens[next.index + 1]?.tag ?? '')) return false
  if (/^(?:IN|TO)$/.test(tokens[0]?.tag ?? '') && tokens.slice(0, be.index).every(({lower}) => lower !== ','))
    return false
  if (object.tag === 'CD' || (next.tag === 'NNP' && object.tag !== 'NNP')) return false
  // “Since the union was formed the number of states has grown.”
  const behind = tokens[extentOf(object).last + 1]
  if (behind && isFiniteVerb(behind)) return false
  return (
    !measures.has(object.lemma) && !object.dependents.some(({tag, lower}) => /^(?:CD|\$)$/.test(tag) || lower === 'few')
  )
}

/** Verbs of which the passive has no number of things behind it. */
const withThings = list(`
  fire throw kick write paint build sing plant steal seize arrest rescue discover find release publish open close receive
  collect gather score win buy catch carry interview visit attend
`)

/** “The officer was fired two shots”; but “was fired two years ago”, “was fired for two offenses” */
export function isPassiveWithNumber(be: Token): boolean {
  const verb = be.head
  if (!/^(?:was|were|been)$/.test(be.text) || be.relation !== 'aux:pass' || verb?.index !== be.index + 1) return false
  if (!withThings.has(verb.lemma) || verb.certainty.tag < 0.75) return false
  const subject = verb.dependents.find((one) => isSubject(one) && one.index < be.index)
  const {tokens} = be.sentence
  const [number, noun] = tokens.slice(verb.index + 1)
  if (!subject || number?.tag !== 'CD' || noun?.tag !== 'NNS' || measures.has(noun.lemma) || amounts.has(noun.lemma))
    return false
  if (noun.head !== verb || !/^(?:obj|obl|obl:unmarked)$/.test(noun.relation) || hasCase(noun)) return false
  // “were found two valleys apart”, “was won two innings before the end”
  const next = tokens[noun.index + 1]
  return !/^(?:RB|JJR?)$/.test(next?.tag ?? '') && !/^(?:before|after|apart|than|at)$/.test(next?.lower ?? '')
}

const amounts = list(
  'dollar cent pound euro degree vote seat run goal block acre ton page floor story case occasion round lap stop',
)

/** “Most of the drivers are come from abroad” */
export function isBeBeforeCome(be: Token): boolean {
  const [subject, verb, next] = [tokenBefore(be), tokenBehind(be), be.sentence.tokens[be.index + 2]]
  return (
    /^(?:is|are|was|were)$/.test(be.text) &&
    verb?.text === 'come' &&
    /^NN/.test(subject?.tag ?? '') &&
    /^(?:from|into|in|with)$/.test(next?.lower ?? '')
  )
}

const isTold = ({sentence: {tokens}, index, lemma}: Token) =>
  /^(?:ask|tell|teach|order|allow|show)$/.test(lemma) &&
  /^(?:him|her|them|us|me)$/.test(tokens[index + 1]?.text ?? '') &&
  tokens[index + 2]?.lower === 'to'

const hasCase = ({dependents}: Token) => dependents.some(({relation}) => relation === 'case')

/** “The airline has flies to 40 cities”, “The lawyer did asked the jury”, “She does not has own a car” */
export function isAuxiliaryBeforeFinite(auxiliary: Token): boolean {
  const [before, next] = [tokenBefore(auxiliary), tokenBehind(auxiliary)]
  if (!before || !next || !/^(?:VB.?)$/.test(next.tag)) return false
  const isAuxiliary = /^(?:aux|reparandum)/.test(auxiliary.relation)
  if (/^(?:has|have|had)$/.test(auxiliary.text) && next.tag === 'VBZ')
    // “He had had offers”, “They had offers that were higher”
    return (
      hasObjectOrContent(next) &&
      isAuxiliary &&
      before.lemma !== 'have' &&
      !/^(?:be|have)$/.test(next.lemma) &&
      doubtOf(auxiliary) >= 0.7
    )
  if (/^(?:does|do|did)$/.test(auxiliary.text)) {
    const isForm =
      /^VB[DNZ]$/.test(next.tag) && next.lower !== next.lemma && next.pos === 'VERB' && !plainToo.has(next.lower)
    // “The level it did ate up the time.”
    if (before.tag === 'PRP' && /^NN/.test(tokenBefore(before)?.tag ?? '')) return false
    // “What did enslaved people eat?”, “everything we do has to be right”
    if (auxiliary.sentence.tokens.slice(0, auxiliary.index).some(({tag}) => tag.startsWith('W'))) return false
    if (/^(?:be|have)$/.test(next.lemma)) return false
    return auxiliary.relation === 'aux' && auxiliary.head === next && isForm && isNoun(before)
  }
  const isNegated = /^(?:not|n't)$/.test(before.lower) && /^(?:has|had|is|are|was|were|been)$/.test(auxiliary.text)
  return isNegated && next.tag === 'VB' && doubtOf(auxiliary) >= 0.8
}

/** “has offers a refund”, “had says that …”; not “had offers from abroad”, “had hopes that …” */
function hasObjectOrContent(verb: Token): boolean {
  const next = tokenBehind(verb)
  return (
    isSpeechVerb(verb) || !isInflectedAsVerb(verb.lemma) || !/^(?:W.*|IN|TO|[,.:]|CC|VB[NG])$/.test(next?.tag ?? '.')
  )
}

/** Pasts that are the plain forms of other verbs: “did found a school”, “did fell a tree”. */
const plainToo = list('found fell saw felt lay bore ground wound bound rose wove left')

const isNoun = ({tag}: Token) => /^(?:NNP?S?|PRP)$/.test(tag)

/** “With the river was rising, the mayor …”: what “with” opens has no finite verb. */
export function isFiniteBehindWith(be: Token): boolean {
  if (!/^(?:is|are|was|were|has|have|had)$/.test(be.text)) return false
  const {tokens} = be.sentence
  let at = be.index - 1
  while (/^(?:DT|PRP\$|NN.*|JJ.*|CD|POS|RB|VBN)$/.test(tokens[at]?.tag ?? '')) at--
  // “With the fall of the wall was …”
  while (at > 0 && tokens[at]?.lower !== 'with' && /^(?:IN|DT|PRP\$|NN.*|JJ.*|CD|POS)$/.test(tokens[at]?.tag ?? ''))
    at--
  const opener = tokens[at]
  if (opener?.lower !== 'with' || be.index - at < 2 || (at > 0 && tokens[at - 1]?.lower !== ',')) return false
  const comma = tokens.findIndex(({lower}, i) => i > be.index + 1 && lower === ',')
  // “With the build-up this speech has had, …”
  const isOne = tokens
    .slice(at + 2, be.index)
    .every(({tag, index}) => !/^(?:DT|PRP\$)$/.test(tag) || tokens[index - 1]?.tag === 'IN')
  if (!isOne) return false
  // “With the troops were hundreds of boys.”
  if (comma < 0) return false
  return opensClause(tokens, comma + 1)
}

/** A subject and its verb, with nothing between. */
function opensClause(tokens: readonly Token[], start: number): boolean {
  let at = start
  while (/^(?:DT|PRP\$|NN.*|JJ.*|CD|POS)$/.test(tokens[at]?.tag ?? '')) at++
  if (tokens[start]?.tag === 'PRP') at = start + 1
  if (tokens[start]?.lower === 'about') return opensClause(tokens, start + 1)
  while (tokens[at]?.tag === 'RB') at++
  const verb = tokens[at]
  return at > start && verb !== undefined && isFiniteVerb(verb)
}

/** “Her mother, is a nurse, raised four children”: the sentence has its verb behind the second comma. */
export function isFiniteInApposition(be: Token): boolean {
  if (!/^(?:is|are|was|were|has|had)$/.test(be.text) || tokenBefore(be)?.lower !== ',') return false
  const {tokens} = be.sentence
  const head = tokens.slice(0, be.index - 1)
  if (!head.length || !head.every(({tag}) => /^(?:DT|PRP\$|NN.*|JJ.*|CD|POS|IN|VBN)$/.test(tag))) return false
  if (head[0]?.tag === 'IN' || !/^NN/.test(head.at(-1)?.tag ?? '')) return false
  const comma = tokens.findIndex(({lower}, i) => i > be.index && lower === ',')
  const behind = tokens[comma + 1]
  if (comma < 0 || !behind || !isFiniteVerb(behind)) return false
  if (tokens.slice(be.index + 1, comma).some((one) => isFiniteVerb(one) || one.tag === 'PRP')) return false
  return head.some((one) => isSubject(one) && (one.head?.index ?? 0) > be.index && !isInRelative(one))
}

/** “They live in a village is known for its cheese”: no subject of its own, and no “that” before it. */
export function isFiniteInRelative(be: Token): boolean {
  if (!/^(?:is|are|was|were)$/.test(be.text) || !/^(?:aux:pass|cop)$/.test(be.relation)) return false
  const {head: predicate, sentence} = be
  const before = tokenBefore(be)
  if (!predicate || predicate.index < be.index || !/^(?:VBN|JJ)$/.test(predicate.tag)) return false
  if (!before || !/^NNS?$/.test(before.tag)) return false
  if (predicate.dependents.some((one) => isSubject(one) || /^(?:csubj|expl|mark|cc)/.test(one.relation))) return false
  const verb = predicate.head
  if (!verb || verb.index > be.index || !hasTense(verb) || !/^(?:root|conj)$/.test(verb.relation)) return false
  const subject = verb.dependents.find(isSubject)
  // “he acknowledges the firm was central to it”
  if (isSpeechVerb(verb) || believing.has(verb.lemma)) return false
  if (!subject || subject.index > verb.index || !/^(?:advcl|ccomp|parataxis|acl.*|xcomp)$/.test(predicate.relation))
    return false
  const between = sentence.tokens.slice(subject.index + 1, be.index)
  return between.every(
    ({tag, relation, lower}) =>
      !/^(?:[,:]|CC|W.*|PRP|``|'')$/.test(tag) && relation !== 'mark' && !/^acl/.test(relation) && !opening.has(lower),
  )
}

const believing = list(`
  think believe know acknowledge hope fear mean see find feel understand show prove guess suppose suspect wish hear realise
  realize decide learn ensure doubt care mind remember forget figure bet assume expect dream discover indicate imply notice
  make be become remain seem include
`)

const opening = list('before after since until as than because if though although while that unless so once')

const hasTense = (verb: Token) =>
  isFiniteVerb(verb) || verb.dependents.some((one) => one.relation === 'aux' && isFiniteVerb(one))

/** “the mayor been says”, “they been went”: no “have” that it could go with, and a verb that is no participle. */
export function isBeenWithoutHave(been: Token): boolean {
  const verb = tokenBehind(been)
  if (been.text !== 'been' || !verb || !/^(?:NN.*|PRP)$/.test(tokenBefore(been)?.tag ?? '')) return false
  const before = been.sentence.tokens.slice(0, been.index)
  const clause = before.slice(before.findLastIndex(({tag}) => /^(?:,|:|``|'')$/.test(tag)) + 1)
  if (clause.some(({lower}) => /^(?:ha(?:ve|s|d|ving)|'(?:ve|s|d))$/.test(lower))) return false
  const without = readWithout(been)
  const next = without?.next
  if (!next || !/^VB[DZ]$/.test(next.tag) || next.certainty.tag < 0.8) return false
  // “The road been closed”: “has” may be lost.
  return (
    (next.tag === 'VBZ' || !formsOfVerb(next.lemma, 'VBN').includes(next.lower) || isSpeechVerb(next)) &&
    next.dependents.some((one) => isSubject(one) && one.index < been.index)
  )
}
