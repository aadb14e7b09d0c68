import {
  isAuxiliary,
  isInflectedAsVerb,
  isVerbAlone,
  list,
  mayLackObject,
  type Token,
  textOf,
} from '../../src/rule-kit/index.ts'
import {isTimeBetween} from './between.ts'
import {mayBeParticiple, mayBePlain} from './forms.ts'
import {nounsAfterBe} from './nouns-after-be.generated.ts'
import {nounsAfterHave} from './nouns-after-have.generated.ts'

export const participleAfterBe: ReadonlySet<string> = new Set(nounsAfterBe)
export const participleAfterHave: ReadonlySet<string> = new Set(nounsAfterHave)

/** Which forms of a verb an auxiliary asks for; “’d” asks for one of the first two. */
export type Asked = 'plain' | 'participle' | 'plain or participle' | 'after be'

/** An auxiliary, or “to”, and the verb whose form it decides: “had not | wrote”, “Did the guests | went”. */
export interface Link {
  governor: Token
  verb: Token
  asked: Asked
  /** The verb of the clause: the same, unless it is an auxiliary itself. */
  predicate: Token
  /** Nothing but adverbs stands between them. */
  isTouching: boolean
  /** Nothing but adverbs and a time stands between them: “has for years deliver”. */
  isNear: boolean
}

/** The links between the auxiliaries of a predicate, and from the last of them to it. */
export function linksOf(predicate: Token): Link[] {
  const auxiliaries = predicate.dependents.filter((each) => each.index < predicate.index && isLinkable(each))
  if (!auxiliaries.length) return [linkToComplement(predicate)].filter((link) => link !== undefined)
  // “The cause was smoke from a stove.”
  if (predicate.tag === 'NN' && auxiliaries.at(-1)?.lemma === 'be' && isOfMatter(predicate)) return []
  // “of which she was host”
  if (isRole(predicate) && auxiliaries.at(-1)?.lemma === 'be') return []
  const isCopular = auxiliaries.at(-1)?.relation === 'cop' && !isMisreadVerb(predicate)
  const members = isCopular ? auxiliaries : [...auxiliaries, predicate]
  return members
    .slice(1)
    .map((verb, i) => linkOf(members[i] as Token, verb, predicate))
    .filter((link): link is Link => link !== undefined && isLikely(link))
}

/** What somebody is without an article, and a verb as well. */
export const roles: ReadonlySet<string> = list(
  'anchor captain chair champion chaperone chief coach cook father guard guest guide head heir host judge master mate nurse partner patron pilot referee umpire usher ward witness',
)

/** “was host”, “was cause for joy” */
const isRole = ({lower, index, sentence: {tokens}}: Token): boolean =>
  roles.has(lower) || (lower === 'cause' && tokens[index + 1]?.lower === 'for')

const isLinkable = (token: Token) => isAuxiliary(token) || (token.lower === 'to' && token.relation === 'mark')

/** “will be finish by May”: no noun and no adjective that “be” would join to its subject. */
const isMisreadVerb = (predicate: Token) =>
  /^VB[PZD]?$/.test(predicate.tag) || isBareNounAfterBe(predicate) || isVerbOnly(predicate)

const isVerbOnly = ({tag, lower, certainty}: Token) =>
  /^(?:NN|JJ)$/.test(tag) && isVerbAlone(lower) && certainty.tag < 0.9

/** Subjects that a noun may explain: “the goal was release”. */
const abstract =
  /^(?:it|this|that|these|those|what|all|one|there|goal|aim|answer|result|purpose|question|choice|option|problem|issue|key|focus|reward|reason|way|job|task|solution|name|outcome|effect|response|strategy|plan|step|stage|phase|method|process|theme|topic|subject|word|term|thing|type|form|alternative|penalty|punishment|price|cost|secret|priority|duty|function|role|power|right|law|rule|policy|idea|point|concern|fear|crime|charge|technique|approach|mode|kind|category|part|action|activity|event|risk|danger|threat|symptom|sign|complication|consequence|cause|source|origin|weapon|tool|field|subject|business|trade|hobby|game|sport|dish|drink|meal|diet|mood|sound|smell|sight|fate|ambition|dream|forecast|message|lesson|verdict|issue|demand|request|call|cry|order|command|sentence)s?$/

const isOfMatter = ({dependents, index}: Token): boolean =>
  dependents.some(
    ({relation, tag, lower, index: at}) =>
      relation.startsWith('nsubj') && tag === 'NN' && abstract.test(lower) && at < index,
  )

/** “is name after her”, “had been damage in the war”: a noun that would not stand there alone. */
export function isBareNounAfterBe({lower, tag, index, sentence, dependents, certainty}: Token): boolean {
  if (!/^(?:NN|JJ)$/.test(tag) || !participleAfterBe.has(lower)) return false
  if (!/^(?:IN|TO|RP|\.|,)$/.test(sentence.tokens[index + 1]?.tag ?? '')) return false
  const before = dependents.filter((each) => each.index < index)
  const subject = before.find(({relation}) => relation.startsWith('nsubj'))
  return (
    subject !== undefined &&
    !(abstract.test(subject.lower) && (subject.tag !== 'PRP' || certainty.tag >= 0.8)) &&
    !sentence.tokens.slice(0, index).some(({lemma, tag}) => lemma === 'do' || tag === 'EX') &&
    before.every(({relation}) => /^(?:nsubj|cop|aux|advmod|punct|mark|cc|obl|advcl|nmod:unmarked)/.test(relation)) &&
    !dependents.some(({relation}) => relation === 'conj')
  )
}

/** “They had expecting a call”: read as if “had” were the clause’s verb. */
function linkToComplement(verb: Token): Link | undefined {
  const {head, relation, tag} = verb
  if (!head || !/^(?:have|has|had|'ve)$/.test(head.lower)) return undefined
  if (!(relation === 'xcomp' && /^VB[GPDZ]?$/.test(tag)) && !isBareNounAfterHave(verb, head)) return undefined
  const link = linkOf(head, verb, verb)
  return link?.isTouching ? link : undefined
}

/** “had promise to pay”: read as an object, which would not stand there alone. */
function isBareNounAfterHave({relation, tag, lower, dependents, index, sentence}: Token, {dependents: others}: Token) {
  if (relation !== 'obj' || tag !== 'NN' || !participleAfterHave.has(lower)) return false
  if (!/^(?:TO|DT|PRP\$?|CD|RP)$/.test(sentence.tokens[index + 1]?.tag ?? '')) return false
  return (
    !dependents.some((each) => each.index < index && each.relation !== 'advmod') &&
    !others.some((each) => /^(?:aux|mark)$/.test(each.relation) && each.index < index && each.lower !== 'that') &&
    others.some((each) => each.relation === 'nsubj' && each.index < index)
  )
}

function linkOf(governor: Token, verb: Token, predicate: Token): Link | undefined {
  const asked = askedBy(governor)
  // “We ain’t got no tide here”, “Me nan were crying”
  if (
    governor.lower === 'ai' ||
    (governor.tag === 'MD' && /^\p{L}{3}$/u.test(governor.lower) && !/^(?:can|may)$/.test(governor.lower))
  )
    return undefined
  if (!asked || !isVerb(verb, governor) || mayEndRelative(governor, verb) || isStranded(governor, verb))
    return undefined
  // “less debt than it had going in”
  if (governor.lemma === 'have' && verb.tag === 'VBG' && mayLackObject(governor)) return undefined
  // “Would that the text trusted him.”
  if (governor.lower === 'would' && verb.sentence.tokens[governor.index + 1]?.lower === 'that') return undefined
  const touches = isTouching(governor, verb)
  // “Whether the chapel stood before the wall did has long been disputed.”
  if (
    governor.lemma === 'do' &&
    verb.tag === 'VBZ' &&
    /^(?:whether|how|why|what)$/.test(verb.sentence.tokens[0]?.lower ?? '')
  )
    return undefined
  // “Rents may be to blame, and so may changes in the law”: what stands behind is the subject.
  if (touches && /^(?:so|nor|neither)$/.test(verb.sentence.tokens[governor.index - 1]?.lower ?? '')) return undefined
  return {governor, verb, asked, predicate, isTouching: touches, isNear: !touches && isNear(governor, verb)}
}

/** “The cause he gave his life to gave him little back.” */
function isStranded({lower, index, sentence: {tokens}}: Token, {tag}: Token): boolean {
  const isSubject = ({lower, index}: Token) =>
    /^(?:i|you|he|she|we|they)$/.test(lower) && /^NN/.test(tokens[index - 1]?.tag ?? '')
  return lower === 'to' && /^VB[DZ]$/.test(tag) && tokens.slice(Math.max(0, index - 6), index - 1).some(isSubject)
}

/** “Those who cannot are sent on a course”, “What the bishop could not was arithmetic” */
function mayEndRelative({tag, index, sentence: {tokens}}: Token, {tag: own, lemma}: Token): boolean {
  if (tag !== 'MD' || !/^VB[DPZ]$/.test(own) || !/^(?:be|have|do)$/.test(lemma)) return false
  return (
    tokens[index - 1]?.lower === 'who' ||
    tokens.slice(Math.max(0, index - 7), index - 1).some(({lower}) => freeRelatives.test(lower))
  )
}

const freeRelatives = /^(?:what|whatever|whoever|whichever|wherever|where|how|as|than|all|those|everything|anything)$/

/** Not “All you need to do is place the pot in the oven”, nor a form of “be” and a verb further on. */
function isLikely(link: Link): boolean {
  if (link.asked !== 'after be') return true
  const {governor, verb, isTouching} = link
  if (!isTouching || (governor.relation === 'cop' && governor.lower.startsWith("'"))) return false
  const isPassive = governor.relation === 'aux:pass' && link.predicate.dependents.some(isPassiveSubject)
  if (isPassive || !/^(?:is|was|be)$/.test(governor.lower)) return true
  const before = verb.sentence.tokens.slice(0, governor.index)
  return !mayBePlain(verb.lower) || !before.some(({lemma, lower}) => lemma === 'do' || /^(?:what|all)$/.test(lower))
}

/** “was base on a survey”, “is address below”; not “was number one”, “had been exempt from it”. */
const isVerbalised = ({lower, dependents, index, sentence}: Token) =>
  mayBePlain(lower) &&
  lower !== 'number' &&
  dependents.some((each) => each.relation === 'nsubj:pass' && each.certainty.relation >= 0.6) &&
  !dependents.some(({relation}) => /^(?:det|amod|compound|nmod:poss|conj)/.test(relation)) &&
  /^(?:IN|TO|RB|RP|\.|,)$/.test(sentence.tokens[index + 1]?.tag ?? '')

/** “was design by an architect” */
const isDoneBy = ({lower, tag, certainty, dependents, index}: Token) =>
  mayBePlain(lower) &&
  (tag !== 'NN' || certainty.tag < 0.97) &&
  dependents.some((each) => each.relation === 'obl:agent' && each.index > index) &&
  !dependents.some(({relation}) => /^(?:det|amod|compound|nmod:poss|conj)/.test(relation))

const isPassiveSubject = ({relation, certainty}: Token) => relation === 'nsubj:pass' && certainty.head >= 0.8

/** Also “did not fully satisfied”, read as an adjective, and “prices are rise”, read as a noun though tied as a verb. */
const isVerb = (token: Token, {relation, certainty: {relation: tie}}: Token) =>
  token.tag.startsWith('VB') ||
  isVerbOnly(token) ||
  isBareNounAfterBe(token) ||
  (token.head !== undefined && isBareNounAfterHave(token, token.head)) ||
  (relation === 'aux' && /^(?:NN|JJ)$/.test(token.tag) && isLikelyVerb(token, tie)) ||
  (token.tag === 'JJ' && token.lower.endsWith('ed') && relation !== 'cop') ||
  (token.tag === 'NN' && relation === 'aux:pass' && token.certainty.tag < 0.9 && tie >= 0.65) ||
  (token.tag === 'NN' && relation === 'aux:pass' && token.certainty.tag < 0.75 && tie >= 0.45 && isVerbalised(token)) ||
  (token.tag === 'NN' && relation === 'aux:pass' && tie >= 0.45 && isDoneBy(token)) ||
  (token.tag === 'JJ' && relation === 'aux:pass' && token.certainty.tag < 0.6 && tie >= 0.55 && isVerbalised(token))

/** “had already clear the beach”, “have stop leaving the house” */
function isLikelyVerb({lower, certainty, sentence, index}: Token, tie: number): boolean {
  const next = sentence.tokens[index + 1]?.tag ?? ''
  const isBeforeObject = /^(?:DT|PRP\$|CD)$/.test(next)
  const isOpen = isBeforeObject
    ? tie >= 0.9 || (tie >= 0.75 && certainty.tag < 0.6)
    : /^(?:VBG|TO|IN|RP|NNS)$/.test(next) && tie >= 0.7
  return (
    isOpen &&
    (isBeforeObject || certainty.tag < (next === 'NNS' ? 0.6 : 0.5)) &&
    mayBePlain(lower) &&
    !/^(?:double|half|treble|triple|quadruple)$/.test(lower) &&
    isInflectedAsVerb(lower, 'VBN')
  )
}

function askedBy({tag, lemma, lower}: Token): Asked | undefined {
  if (lower === 'to') return 'plain'
  if (lower === "'d" || lower === 'd') return 'plain or participle'
  if (tag === 'MD') return /^(?:ought|need|dare)$/.test(lower) ? undefined : 'plain'
  if (!tag.startsWith('VB')) return undefined
  if (lemma === 'have') return 'participle'
  if (lemma === 'do') return lower === 'done' || lower === 'doing' ? undefined : 'plain'
  return lemma === 'be' ? 'after be' : undefined
}

function isTouching(governor: Token, verb: Token): boolean {
  const {tokens, paragraph} = verb.sentence
  return (
    tokens.slice(governor.index + 1, verb.index).every(isAdverb) &&
    /^[\p{L}\s'’]*$/u.test(paragraph.text.slice(governor.end, verb.start))
  )
}

const isNear = (governor: Token, verb: Token): boolean =>
  governor.lower !== 'to' &&
  !mayBeParticiple(verb.lower) &&
  isTimeBetween(textOf({paragraph: verb.sentence.paragraph, start: governor.end, end: verb.start}))

/** One that may stand between an auxiliary and its verb; not “have as rich”. */
const isAdverb = ({tag, lower}: Token) => tag === 'RB' && !/^(?:as|so|too|very)$/.test(lower)
