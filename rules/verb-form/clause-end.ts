import {hasFiniteVerb, isFiniteVerb, type Token} from '../../src/rule-kit/index.ts'
import {isIng, isParticipleOnly} from './forms.ts'

const isSubject = ({relation}: Token) => /^(?:[nc]subj|expl)/.test(relation)
const isRelative = ({tag, lower}: Token) => /^(?:WDT|WP)$/.test(tag) || /^(?:who|that|which)$/.test(lower)

/**
 * Whether an auxiliary could end a clause whose object is taken out, so that the verb behind it is another’s: “The doubts
 * she had | grew”, “Those who could | went”, “Everyone who wanted to | came”.
 */
export function mayEndClause(predicate: Token, governor: Token): boolean {
  if (governor.lower === 'to' && endsRelative(governor)) return true
  const next = governor.sentence.tokens[governor.index + 1]
  // “we can built”, but “they will being”: no clause has that for its verb.
  if (governor.tag === 'MD' && next && (isIng(next.lower) || isParticipleOnly(next.lower))) return false
  const isNegated = /^(?:not|n't)$/.test(governor.sentence.tokens[governor.index + 1]?.lower ?? '')
  if (isNegated && endsFreeRelative(predicate, governor)) return true
  let within: Token | undefined
  for (let clause: Token | undefined = predicate, steps = 0; clause && steps < 6; clause = clause.head, steps++) {
    // “It is hard to expect them to worked”: what the verb stands in is no second subject.
    const own = within
    const subjects = clause.dependents.filter((each) => isSubject(each) && each !== own && each.index < governor.index)
    within = clause
    const [subject] = subjects
    if (!isNegated && (subjects.length > 1 || (subject && opensGap(subject, clause, governor)))) return true
    if (clause.relation === 'acl:relcl' || (clause.relation === 'acl' && subject))
      return !clause.head || !isWithinFiniteClause(clause.head)
    if (subject && (clause.relation !== 'conj' || !isInRelative(clause))) return false
  }
  return false
}

/** “Whatever they don’t | goes to her”: the verb behind is the only one that the sentence has for its own. */
function endsFreeRelative(predicate: Token, {index, sentence: {tokens}}: Token): boolean {
  const verb = tokens.slice(index + 1).find(({tag}) => /^VB[DZ]$/.test(tag))
  const opener = tokens.slice(0, index).findLast(({tag, lower}) => tag === 'WP' && /^what(?:ever)?$/.test(lower))
  const before = opener && tokens[opener.index - 1]
  if (!verb || verb !== predicate || !opener || (before && !/^(?:[,:]|CC|``)$/.test(before.tag))) return false
  if (tokens.slice(opener.index, index).filter(isFiniteVerb).length > 1) return false
  const end = tokens.findIndex(({tag}, i) => i > verb.index && /^[,.:]$/.test(tag))
  const rest = tokens.slice(verb.index + 1, end < 0 ? undefined : end)
  return !rest.some((each) => isFiniteVerb(each) && !isInRelativeBelow(each, verb))
}

/** “goes to the woman who asked” */
function isInRelativeBelow(token: Token, verb: Token): boolean {
  for (let at: Token | undefined = token; at && at !== verb; at = at.head)
    if (/^(?:acl|advcl)/.test(at.relation)) return true
  return false
}

/** “the town he loved and she had | fell” */
function isInRelative(conjunct: Token): boolean {
  let at: Token | undefined = conjunct
  while (at?.relation === 'conj') at = at.head
  return at?.relation.startsWith('acl') ?? false
}

/** Verbs that “to” goes with, so that it may end a clause. */
const takesTo = new Set(
  `adhere amount answer appeal apologise apologize apply attend belong bow cling come confess connect contribute drive fly
  get go lead lie listen look lose move object point pray react refer relate reply respond return ride sell send sing
  speak stick submit subscribe swear talk travel turn walk write`.split(/\s+/),
)

/** “the man the police want to speak to drives a van”: two nouns stand before the one verb, and “to” before the other. */
export function endsBehindTwoNouns({lower, sentence: {tokens}, index}: Token): boolean {
  const verb = tokens[index - 1]
  return (
    lower === 'to' &&
    verb !== undefined &&
    takesTo.has(verb.lower) &&
    tokens[verb.index - 1]?.lower === 'to' &&
    tokens
      .slice(1, verb.index)
      .some(({tag, index}) => /^(?:DT|PRP|NNP|PRP\$)$/.test(tag) && /^NNS?$/.test(tokens[index - 1]?.tag ?? ''))
  )
}

/** “the people we spoke to encountered no trouble”, “the teams Michigan had lost to were ranked” */
function endsRelative({sentence, index}: Token): boolean {
  let verb = sentence.tokens[index - 1]
  for (let steps = 0; verb && /^(?:xcomp|conj|advmod|compound:prt)$/.test(verb.relation) && steps < 4; steps++)
    verb = verb.head
  if (!verb?.relation.startsWith('acl') || verb.index > index) return false
  return verb.dependents.some((each) => isSubject(each) && each.index < index && !isRelative(each))
}

/** “as he could”, “what they had”, “all she did”, “the money the firm had”. */
function opensGap(subject: Token, clause: Token, governor: Token): boolean {
  if (/^(?:what|whatever|whoever|whichever)$/.test(subject.lower)) return true
  if (isRelative(subject) || subject.dependents.some(({lower}) => lower === 'whose')) return false
  const before = subject.sentence.tokens[leftEdge(subject).index - 1]
  if (!before) return false
  // “whom she had knew in Chicago”
  if (before.lower === 'whom') return false
  if (/^(?:what|whatever|all|much|those|everything|anything|nothing)$/.test(before.lower)) return true
  // “as they try to fills their shelves”: “to” leaves nothing out here.
  if (governor.lower === 'to') return false
  if (before.lower === 'whether') return true
  return /^(?:NNP?S?|DT|JJS|RBS|WP|CD|PRP)$/.test(before.tag) && clause.relation !== 'ccomp' && !isAdverbial(before)
}

/** “In the next few weeks | I will”, “Tonight | we can”: such a noun waits for no verb. */
function isAdverbial(noun: Token): boolean {
  let top = noun
  while (
    top.head &&
    /^(?:nmod|compound|nummod|appos|conj|flat|det|amod|obl:unmarked)/.test(top.relation) &&
    isPhrase(top.head)
  )
    top = top.head
  if (/^(?:today|tonight|tomorrow|yesterday)$/.test(top.lower)) return true
  return (
    top.certainty.head >= 0.7 &&
    /^(?:obl|nmod)/.test(top.relation) &&
    top.dependents.some(({relation, index}) => relation === 'case' && index < top.index)
  )
}

const isPhrase = ({tag}: Token) => /^(?:NN|CD|PRP|JJ|DT)/.test(tag)

export function isWithinFiniteClause(noun: Token): boolean {
  for (let at: Token | undefined = noun, steps = 0; at && steps < 8; at = at.head, steps++)
    if (hasFiniteVerb(at)) return true
  return false
}

/** The first word of a noun's phrase, but for what stands outside of it. */
export function leftEdge(noun: Token, outside = /^(?:punct|cc|mark|parataxis)/): Token {
  let first = noun
  for (const each of noun.dependents) {
    if (each.index > noun.index || outside.test(each.relation)) continue
    const edge = leftEdge(each, outside)
    if (edge.index < first.index) first = edge
  }
  return first
}
