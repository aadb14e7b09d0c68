import {
  isFiniteVerb,
  isInflectedAsVerb,
  isSmall,
  isWithin,
  list,
  type Sentence,
  type Span,
  spanOf,
  type Token,
} from '../../src/rule-kit/index.ts'
import {asks, fits, isAdverbial, isMatter, isOfClass, isOfTime} from './complements.ts'
import {contents, framesOf, mayBeOfVerb, mayTake} from './frames-of.ts'
import type {Frame} from './table.ts'

/** A preposition that its governor does not take. */
export interface Misfit {
  at: Span
  /** As it stands: “depend from”, “in Monday”. */
  phrase: string
  expected: string
}

/** How sure the reading must be that the phrase belongs to its governor. */
const least = 0.8
/** Where the class of what follows says so too, or the reading doubts the preposition itself. */
const leastOfClass = 0.65
const leastInDoubt = 0.5
/** Where the governor would have to have something else, too: “attributed the fall for a strong dollar”. */
const leastWhereNeeded = 0.3
/** A participle is hard to tell from a past tense, and a verb all the same: “traders polled by the agency”. */
const leastOfPast = 0.5
const isPastForm = ({tag, lower}: Token) => /^(?:VB[DN]|JJ)$/.test(tag) && lower.endsWith('ed')

/** Tokens behind a governor among which a preposition that it does take may yet stand: “was accused with others of”. */
const reach = 15

export function* findMisfits({tokens}: Sentence): Generator<Misfit> {
  for (const complement of tokens) {
    if (!isComplement(complement)) continue
    const [preposition, ...others] = complement.dependents.filter((one) => /^(?:case|mark)/.test(one.relation))
    if (!preposition?.word || others.length || preposition.dependents.length || !/^(?:IN|TO)$/.test(preposition.tag))
      continue
    // “entitled ‘For a Pension’”
    if (!isSmall(preposition.text)) continue
    const before = tokens[preposition.index - 1]
    // “He lost to Spain, with two goals in the last minute.”
    if (!before || before.text === ',' || continues.has(before.lower) || isRough(preposition, tokens)) continue
    const found = governorsOf(complement).flatMap((governor) => {
      const frame = framesOf(governor).find((one) => isMisfit(governor, preposition, complement, one))
      return frame ? [{governor, frame}] : []
    })[0]
    if (!found) continue
    yield {
      at: spanOf(preposition.word),
      phrase: `${found.governor.text} ${preposition.lower}`,
      expected: found.frame.taken[0] as string,
    }
  }
}

/** “hope about half of the cuts will do”, “spent over a third” */
const isRough = ({lower, index}: Token, tokens: readonly Token[]): boolean => {
  const next = tokens[index + 1]
  return (
    /^(?:about|around|over|under)$/.test(lower) &&
    (next?.tag === 'CD' || /^(?:half|two-thirds)$/.test(next?.lower ?? ''))
  )
}

const isMisfit = (governor: Token, preposition: Token, complement: Token, frame: Frame) =>
  isWrong(governor, frame, preposition, complement) &&
  isSure(governor, preposition, complement, frame) &&
  (governor === complement.head || frame.needed || (isNarrow(frame) && isDoneTo(complement.head))) &&
  (!/^(?:NN|CD|DT)/.test(governor.tag) || isPlainNoun(governor, preposition)) &&
  !mayBeOfNoun(governor, preposition) &&
  !isOneOfMany(governor, preposition) &&
  !isGivenTo(governor, preposition) &&
  !isAsked(governor, preposition) &&
  !isInAside(governor, preposition) &&
  !isSatisfied(governor, frame, preposition)

/** “photos released of the scene”, “what they relate of it”; not “a currency based of acorns” */
const mayBeOfNoun = ({lemma, relation, index, head}: Token, {lower}: Token) =>
  lower === 'of' &&
  lemma !== 'base' &&
  relation.startsWith('acl') &&
  head !== undefined &&
  head.index < index &&
  (!head.tag.startsWith('N') || contents.has(head.lemma))

/** “sold its stake to the bank” */
const isGivenTo = ({relation, head}: Token, {lower}: Token) =>
  lower === 'to' && relation === 'obj' && head !== undefined && passingOn.has(head.lemma)
const passingOn = list(
  'sell give offer transfer hand pass donate lend return leave send pay award grant lease rent cede concede',
)

/** “among the more closely guarded of secrets”, “one of the most familiar on television” */
export const isOneOfMany = ({index, sentence: {tokens}}: Token, {lower}: Token) =>
  /^(?:of|on|in|at)$/.test(lower) &&
  tokens.slice(Math.max(0, index - 2), index).some((each) => /^(?:JJS|RBS|RBR)$/.test(each.tag))

/** “None of that, the mayor insisted, was in doubt.” */
const isInAside = ({index, sentence: {tokens}}: Token, preposition: Token) =>
  tokens[index + 1]?.text === ',' && tokens.slice(index + 2, preposition.index).some(isFiniteVerb)

/** “What is similar about the two?” */
const isAsked = ({dependents}: Token, {lower}: Token) =>
  lower === 'about' &&
  dependents.some((subject) => /^(?:what|nothing|something|anything|everything)$/.test(subject.lower))

/** What a phrase belongs to, and, where that is an object, its verb: “kept the crew of landing”, “attributed the fall for”. */
function governorsOf(complement: Token): Token[] {
  const {head, index, tag, relation} = complement
  if (!head || head.index > index) return []
  if (tag !== 'VBG' && !/^(?:obl|nmod|obj)/.test(relation) && !asks(complement)) return []
  const verb = /^i?obj$/.test(head.relation) ? head.head : undefined
  return verb?.tag.startsWith('V') && verb.index < index ? [head, verb] : [head]
}

const isNarrow = ({classes}: Frame) =>
  classes.length > 0 && !classes.some((name) => /^(?:any|thing|name|wh)$/.test(name))

/** Somebody to whom something is done. */
const isDoneTo = (patient: Token | undefined) =>
  patient !== undefined && (patient.tag.startsWith('NNP') || isOfClass(patient, 'people'))

/** Words that make a preposition of two with the one behind: “outside of”, “up to”. */
const continues = list(
  'ahead along apart as away back because down in instead near off on out outside inside over short such together up',
)

function isWrong(governor: Token, frame: Frame, preposition: Token, complement: Token): boolean {
  const {wrong, doubtful, classes} = frame
  const {lower} = preposition
  if (isAdverbial(lower, complement)) return false
  if (isWrongBeforeMatter(governor, frame, preposition, complement)) return true
  if (!wrong.has(lower) && !isDoubted(preposition, frame, doubtful.get(lower) ?? Number.POSITIVE_INFINITY)) return false
  if (classes.length) return classes.some((name) => fits(name, complement, preposition))
  // “belongs at the top”, “alluded at dinner to …”: where and when something is done stands with any verb.
  return lower === 'at' ? fits('any', complement, preposition) : !isOfTime(complement)
}

/** “depends in the support”, but not “depends in the end” */
function isWrongBeforeMatter(
  governor: Token,
  {doubtful, others, classes}: Frame,
  preposition: Token,
  complement: Token,
): boolean {
  const {lower} = preposition
  // “escapes at a kilometre a second”, “takes part on many platforms”: place, manner and purpose go with any verb.
  if (/^(?:at|on|for)$/.test(lower) && preposition.doubt?.kind !== 'preposition') return false
  return (
    ((doubtful.get(lower) === 0.5 && !classes.length && !mayDescribe(governor, lower)) ||
      (others && isNeverTaken(governor, lower))) &&
    complement.head === governor &&
    complement.certainty.head >= 0.9 &&
    preposition.certainty.head >= 0.9 &&
    isNear(preposition, governor) &&
    isMatter(lower, partOf(complement))
  )
}

/** “access of the public”, “a reference for designers”: what many a noun has. */
const mayDescribe = ({pos}: Token, preposition: string) =>
  pos === 'NOUN' && /^(?:about|for|from|of|with)$/.test(preposition)

const common = list('of in on at to for from with about')

const isNeverTaken = (governor: Token, preposition: string) =>
  common.has(preposition) && !mayTake(governor, preposition)

/** The loans of “two of its loans” */
const partOf = (complement: Token) =>
  (/^(?:CD|DT|JJ)$/.test(complement.tag) &&
    complement.dependents.find(
      ({relation, dependents}) => relation === 'nmod' && dependents.some((one) => one.lower === 'of'),
    )) ||
  complement

/** Right behind it, or but for adverbs or its object. */
function isNear({index, sentence}: Token, governor: Token): boolean {
  const between = sentence.tokens.slice(governor.index + 1, index)
  return between.every((token) => token.tag === 'RB' || isOfObject(token, governor))
}

function isOfObject(token: Token, governor: Token): boolean {
  for (let up: Token | undefined = token; up && up !== governor; up = up.head)
    if (up.head === governor) return up.relation === 'obj'
  return false
}

/** That the phrase belongs to its governor; where the reading doubts the preposition itself, less will do. */
function isSure(governor: Token, preposition: Token, complement: Token, frame: Frame): boolean {
  const {certainty} = complement
  if (governor.certainty.tag < (isPastForm(governor) ? leastOfPast : least)) return false
  if (mayBeInfinitive(preposition, complement)) return false
  if (frame.needed) return certainty.head >= leastWhereNeeded
  const isClear =
    isDoubted(preposition, frame, 0.5) ||
    governor.pos === 'NOUN' ||
    (governor.tag.startsWith('V') && preposition.index === governor.index + 1)
  if (isClear) return certainty.head >= leastInDoubt
  return certainty.head >= (frame.classes.length ? leastOfClass : least)
}

/** “one that nobody cared to voice”: read as a noun, but not surely. */
const mayBeInfinitive = ({lower, index}: Token, complement: Token): boolean =>
  lower === 'to' &&
  complement.index === index + 1 &&
  complement.tag === 'NN' &&
  complement.certainty.tag < least &&
  isInflectedAsVerb(complement.lower)

const isDoubted = ({doubt}: Token, {taken}: Frame, least: number) =>
  doubt?.kind === 'preposition' && doubt.certainty >= least && taken.includes(doubt.word ?? '')

/** Right before its preposition, and no part of a compound, a set phrase or a list: “in view of”, “an attack and threats to”. */
const isPlainNoun = (noun: Token, preposition: Token) =>
  preposition.index === noun.index + 1 &&
  noun.relation !== 'compound' &&
  noun.relation !== 'conj' &&
  noun.certainty.tag >= 0.9 &&
  !(preposition.lower === 'to' && isGiven(noun)) &&
  !mayBeOfVerb(noun, preposition)

/** “brought victory to the Greens” */
const isGiven = ({relation, head}: Token) =>
  relation === 'obj' &&
  head !== undefined &&
  giving.has(head.lemma) &&
  !head.dependents.some((other) => other.relation === 'iobj')

const giving = list(
  'add assign award bring cede concede deliver devote give grant hand lend offer owe pay promise send show yield',
)

const isComplement = ({relation}: Token) => /^(?:obl|nmod|obj|advcl|acl|xcomp)(?::|$)/.test(relation)

/** Has, or may have further on, what it takes; or is another verb (“add up to”), or shares its phrase: “associate and meet at”. */
function isSatisfied(governor: Token, {taken, needed}: Frame, {index, lower, sentence}: Token): boolean {
  const isOneOfTwo = governor.dependents.some(({relation, index: at}) => relation === 'conj' && at < index)
  if (
    isOneOfTwo ||
    opensRange(governor, lower) ||
    governor.dependents.some(({relation}) => relation === 'compound:prt')
  )
    return true
  if (needed) return sentence.tokens.some((token) => taken.includes(token.lower) && token.tag !== 'TO')
  return sentence.tokens
    .slice(0, governor.index + reach)
    .some((token) => taken.includes(token.lower) && token !== governor && mayBelong(token, governor))
}

/** “from effects to causes” */
const opensRange = ({index, sentence}: Token, preposition: string) =>
  preposition === 'to' && sentence.tokens.slice(Math.max(0, index - 5), index).some(({lower}) => /^from$/.test(lower))

/** “of lying” may, “the results of two inspections” may not belong to “accused”. */
function mayBelong(preposition: Token, governor: Token): boolean {
  const {head: complement} = preposition
  if (complement && (isOfTime(complement) || isAdverbial(preposition.lower, complement))) return false
  // Stranded: “what he was accused of”.
  if (!/^(?:case|mark)/.test(preposition.relation) || !complement) return preposition.index > governor.index
  if (complement.head === governor) return true
  return (
    preposition.index > governor.index &&
    complement.certainty.head < least &&
    (governor.pos === 'NOUN' || isWithin(complement, governor))
  )
}

/** “the loans in which it defaulted”: where the preposition goes before the clause, with what takes one alone. */
export function* findMisledRelatives({tokens}: Sentence): Generator<Misfit> {
  for (const relative of tokens) {
    const [preposition, verb] = [tokens[relative.index - 1], relative.head]
    if (!/^(?:which|whom)$/.test(relative.lower) || preposition?.head !== relative || !preposition.word) continue
    if (preposition.relation !== 'case' || verb?.relation !== 'acl:relcl' || !verb.head) continue
    if (relative.certainty.head < 0.6 || verb.certainty.head < 0.7 || verb.index < relative.index) continue
    // “a household in which the family can subsist with little”
    if (verb.dependents.some(({relation, index}) => relation.startsWith('obl') && index > verb.index)) continue
    const frame = framesOf(verb).find(({others, classes}) => others && !classes.length)
    if (!frame || !isNeverTaken(verb, preposition.lower) || isSatisfied(verb, frame, preposition)) continue
    if (!isMatter(preposition.lower, verb.head) || abstract.has(verb.head.lower)) continue
    yield {
      at: spanOf(preposition.word),
      phrase: `${preposition.text} ${relative.text} … ${verb.text}`,
      expected: frame.taken[0] as string,
    }
  }
}

/** “the way in which”, “the extent to which” */
const abstract = list(`
  basis circumstances conditions context degree extent fashion form ground grounds manner means method mode process rate reason
  reasons respect sense speed style ways way
`)
