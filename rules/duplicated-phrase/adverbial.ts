import {coordinators, isSpeechVerb, list, type Token, type Word} from '../../src/rule-kit/index.ts'
import {closest, daysAndMonths, isContrast, isFinished, isJoint, isOpening, type Kept, type Pair} from './pair.ts'

/** “Residents may, starting in June, pick up kits starting in June”: one clause, one adverbial, twice. */
export function findAdverbial(pair: Pair): Kept | undefined {
  const {first, gap, second} = pair
  const [one, other] = [first, second].map(topOf)
  if (!other || !isWhole(second) || !canStandAlone(second, other) || isContrast(gap)) return undefined
  if (gap.some(({before}) => /[;:—–“‘"]/.test(before)) || second[0]?.before !== ' ') return undefined
  const lower = clauseOf(other)
  if (!lower || other.start < lower.start) return undefined
  // “In Lima she is the best chef in Lima.”
  if (attached.test(other.relation) && !isStart(other)) {
    const opens = lower.dependents.some(
      ({relation, start}) => relation.startsWith('nsubj') && start > (first[0]?.start ?? 0),
    )
    if (opens && (gap.length > closest || other.certainty.head > sure)) return undefined
  }
  if (isOpening(first) && opensSentenceOf(pair, lower)) return isFinished(pair) ? 'first' : undefined
  if (!one || one.lower !== other.lower || !isWhole(first)) return undefined
  // “The orchestra on Thursday evening played”
  const isOfSubject = one.relation === 'nmod' && one.head?.relation.startsWith('nsubj')
  const bearer =
    isOfSubject &&
    (isTime(one) || (isPlace(one, first) && gap.every(({tokens}) => !tokens.some(({tag}) => tag.startsWith('NN')))))
      ? (one.head as Token)
      : one
  const upper = clauseOf(bearer)
  if (bearer === one && !isAdverbial(one)) return undefined
  if (!upper || !isOneClause(upper, lower, first, other)) return undefined
  if (one.start < upper.start) return !isFinished(pair) ? undefined : isOpening(first) ? 'first' : 'second'
  return gap.every(({before, lower}) => /^ [$£€]?$/.test(before) && !coordinators.has(lower)) ? 'first' : undefined
}

/** “Under the new law landlords must give notice under the new law.” */
function opensSentenceOf({words, first, gap}: Pair, verb: Token): boolean {
  if (verb.relation !== 'root' || first[0]?.tokens[0]?.tag !== 'IN' || gap[0]?.tokens[0]?.tag === 'IN') return false
  const subjects = words.flatMap(({tokens}) => tokens).filter(({relation}) => relation.startsWith('nsubj'))
  const rest = behindRelative(gap)
  const isOnly = subjects
    .filter(({word}) => word && (rest.length === gap.length || word.index >= (rest[0]?.index ?? 0)))
    .every(({head, start}) => head === verb && start < verb.start)
  return isOnly && rest.every(({lower}) => !isJoint(lower))
}

/** “After the war, which killed two of her sons, | she moved to Lisbon” */
function behindRelative(gap: readonly Word[]): readonly Word[] {
  if (gap[0]?.before !== ', ' || !/^(?:which|who|when|where)$/.test(gap[0].lower)) return gap
  const end = gap.findIndex(({before}, i) => i > 0 && before === ', ')
  return end > 0 ? gap.slice(end) : gap
}

const isAdverbial = ({relation}: Token) => adverbial.test(relation)

const adverbial = /^(?:obl(?::unmarked|:agent)?|advcl|advmod)$/
const attached = /^(?:nmod(?::unmarked)?|acl)$/

const times = list(`
  today yesterday tomorrow night day morning afternoon evening week weekend month year season spring summer autumn fall
  winter decade century
`)

const isTime = ({lemma}: Token) => times.has(lemma.toLowerCase()) || daysAndMonths.has(lemma.toLowerCase())

/** “Trials in Oromia are due to begin in Oromia” */
const isPlace = ({tag, certainty}: Token, [opener]: readonly Word[]) =>
  tag === 'NNP' && certainty.tag > 0.5 && /^(?:in|at|near|outside|across)$/.test(opener?.lower ?? '')

/** The word of a phrase that all others depend on; of two adverbials of one verb, “in a letter last week”, the first. */
function topOf(phrase: readonly Word[]): Token | undefined {
  const tokens = new Set(phrase.flatMap(({tokens}) => tokens))
  const [top, ...others] = [...tokens].filter(({head}) => !head || !tokens.has(head))
  return others.every((one) => one.head === top?.head && isAdverbial(one)) ? top : undefined
}

/** Whether nothing outside surely depends on it. */
function isWhole(phrase: readonly Word[]): boolean {
  const tokens = new Set(phrase.flatMap(({tokens}) => tokens))
  return [...tokens].every(({dependents}) =>
    dependents.every(
      (one) =>
        one.pos === 'PUNCT' ||
        isSetOffRelative(one) ||
        tokens.has(one) ||
        one.certainty.head < sure ||
        (one.head && isStart(one.head)),
    ),
  )
}

const isSetOffRelative = ({relation, dependents}: Token) => /^acl/.test(relation) && dependents[0]?.lower === ','

/** “Starting in May”: a preposition in all but form. */
const isStart = ({lower}: Token) => /^(?:beginning|commencing|effective|starting)$/.test(lower)

/** Certainty from which the tree is taken at its word. */
const sure = 0.75

/** A phrase that says when, where or how: no bare “every other”, no “to them”, no “a year”. */
function canStandAlone(phrase: readonly Word[], top: Token): boolean {
  if (!isAdverbial(top) && !attached.test(top.relation)) return false
  const [opener] = phrase[0]?.tokens ?? []
  if (!opener || /^(?:of|a|an|per|the|than)$/.test(opener.lower) || top.pos === 'PRON') return false
  if (top.relation === 'advcl' || top.relation === 'acl') return phrase.length > 2
  if (top.relation === 'advmod') return phrase.length > 2
  if (top.relation === 'obl:unmarked') return /^(?:every|this|last|next)$/.test(opener.lower) || phrase.length > 2
  return opener.head === top || opener.relation === 'case' || opener.pos === 'ADV'
}

/** The verb, or what stands for it, that a phrase belongs to, through the nouns between. */
function clauseOf({head}: Token): Token | undefined {
  let place = head
  while (place && /^(?:obj|iobj|obl|nmod|appos|conj|xcomp)/.test(place.relation) && !/^VB/.test(place.tag))
    place = place.head
  return place
}

/** One clause, or a verb and the one that it helps along, or that the phrase stands amid the auxiliaries of. */
function isOneClause(upper: Token, lower: Token, first: readonly Word[], other: Token): boolean {
  if (upper === lower) return true
  if (lower.head !== upper || !/^(?:xcomp|advcl|ccomp)$/.test(lower.relation)) return false
  // “In an interview last week she said she had no regrets in an interview last week.”
  if (isOpening(first) && tellings.has(other.lemma) && isSpeechVerb(upper)) return true
  // “The union will meet next week to vote on it next week.”
  const isAim =
    lower.relation === 'advcl' && lower.dependents.some(({tag, relation}) => tag === 'TO' && relation === 'mark')
  const next = other.sentence.tokens[other.index + 1]
  if (isAim && isTime(other) && lower.start < other.start && next?.pos === 'PUNCT' && !isOpening(first)) return true
  return helpers.has(upper.lemma) && !lower.dependents.some(({relation}) => relation.startsWith('nsubj'))
}

const tellings = list('interview statement speech email e-mail letter post tweet briefing report memo')

const helpers = list(`
  able begin start continue go keep stop tend seem appear manage have need likely due set used
`)
