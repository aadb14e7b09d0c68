import {lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isAct, isActOf, mayBePast} from './finite.ts'
import {countTenses, isPastButOne, type Passage} from './passage.ts'

/** Words by which a present may stand beside a past: “and still”, “and now”, “on Sunday”. */
const reasons =
  /^(?:when|whenever|if|unless|until|still|now|today|tonight|tomorrow|winter|summer|always|often|usually|sometimes|never|every|each|daily|weekly|annually|currently|nowadays|next|soon|again|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** Times that set the past apart: “was drafted in 2019 and throws left-handed”. */
const dates =
  /^(?:1\d{3}|20\d\d|ago|last|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** Verbs of somebody’s life, beside which a present tells of what goes on: “grew up in Hull and throws left-handed”. */
const ofLives =
  /^(?:be|grow|join|move|graduate|found|retire|study|train|marry|learn|become|bear|start|begin|come|attend|play|work|live|spend|serve|switch|settle|inherit|build|create|design|develop|establish)$/

/** Two acts of one subject in two tenses: “opened the door and walks in”. */
export function findJoinedActs(verb: Token, passage: Passage): [present: Finite, past: Finite] | undefined {
  const {head, relation, certainty} = verb
  const isNext = /^(?:parataxis|conj)$/.test(relation) && jointBefore(verb)?.lower === 'then' && certainty.tag >= 0.9
  if (!head || !(isNext || (relation === 'conj' && Math.min(certainty.head, certainty.relation) >= 0.6)))
    return undefined
  const first = finiteOf(head)
  const second = finiteOf(verb) ?? plainPresent(verb, first) ?? presentReadAsNoun(verb, first)
  if (!first || !second || second.subject || isOnePlain(second, first) || first.tense === second.tense) return undefined
  const joint = jointBefore(verb)
  // “was left alone at the far post and heads it in”
  const isHead = first.token === head || first.token.relation === 'aux:pass'
  if (!isHead || second.token !== verb || !joint || joint.index <= head.index) return undefined
  const [present, past] = first.tense === 'present' ? [first, second] : [second, first]
  // “put”: a present as well, but not of one.
  if (past.token.lower === past.token.lemma && present.token.tag !== 'VBZ') return undefined
  const isSetOff = verb.sentence.tokens[joint.index - 1]?.text === ','
  if (present === first && ((isSetOff && isToldTruth(head)) || mayGoOnAbove(head))) return undefined
  const isAttribution =
    present.token.lemma === 'say' && (past.token.lemma === 'say' || (present === first && isAct(past, true)))
  if (
    !(isAttribution || isAct(present, isPastButOne(passage) || ((isNext || !isSetOff) && isAct(past, true)))) ||
    (past === second && (!isAct(past) || countTenses([verb.sentence]).present > 1))
  )
    return undefined
  return isApart(present, past) || hasReason(verb.sentence.tokens.slice(Math.min(head.index, verb.index)))
    ? undefined
    : [present, past]
}

/** “The doctor said that smoking kills, and lit another”: the past goes with who said so. */
export const isToldTruth = ({relation, head, dependents, index}: Token): boolean =>
  relation === 'ccomp' &&
  head?.tag === 'VBD' &&
  dependents.some((each) => each.lower === 'that' && each.relation === 'mark' && each.index < index)

/** “She inspected the tractor that hauls the boat and spoke to its crew”: the past may go on from what is above the clause. */
export function mayGoOnAbove({relation, head}: Token): boolean {
  if (!/^(?:acl|advcl)/.test(relation)) return false
  let above = head
  while (above?.head && !above.tag.startsWith('V')) above = above.head
  return above !== undefined && finiteOf(above)?.tense === 'past'
}

/** “The pilots climbed out and walk away”: read as a plain form. */
function plainPresent(verb: Token, first: Finite | undefined): Finite | undefined {
  if (verb.tag !== 'VB' || first?.tense !== 'past' || !first.subject || mayBePast(verb.lower)) return undefined
  if (!isSeveral(first.subject)) return undefined
  if (verb.dependents.some((each) => each.index < verb.index && /^(?:aux|mark|nsubj)/.test(each.relation)))
    return undefined
  return {token: verb, tense: 'present', predicate: verb, subject: undefined}
}

/** “She played nine minutes and grabs 13 rebounds”: read as a noun, though it has an object. */
function presentReadAsNoun(verb: Token, first: Finite | undefined): Finite | undefined {
  const {tag, lower, certainty, dependents, index} = verb
  const plain = lemmaOf(lower, 'VBZ')
  if (tag !== 'NNS' || certainty.tag >= 0.9 || first?.tense !== 'past' || plain === lower || !isActOf(plain))
    return undefined
  const hasObject = dependents.some((each) => each.relation === 'obj' && each.index > index)
  if (!hasObject || dependents.some((each) => each.index < index && !/^(?:cc|punct|advmod)$/.test(each.relation)))
    return undefined
  return {token: verb, tense: 'present', predicate: verb, subject: undefined}
}

/** “He climbed out and walk away”: a lost ending, and no tense. */
const isOnePlain = ({token}: Finite, {subject}: Finite) => token.tag === 'VBP' && (!subject || !isSeveral(subject))

export const isSeveral = ({tag, lower, dependents}: Token) =>
  /^NNP?S$/.test(tag) || /^(?:we|they|i|police)$/.test(lower) || dependents.some(({relation}) => relation === 'conj')

/** The “and”, “then” or “but” right before a verb, but for adverbs. */
function jointBefore({sentence: {tokens}, index}: Token): Token | undefined {
  let at = index - 1
  while (/^RB/.test(tokens[at]?.tag ?? '') && tokens[at]?.lower !== 'then') at--
  const joint = tokens[at]
  if (joint?.lower === 'then' && tokens[at - 1]?.lower === 'and') return tokens[at - 1]
  return joint && /^(?:and|but|then)$/.test(joint.lower) ? joint : undefined
}

/** Whether something says why one tense should not be the other. */
export const hasReason = (tokens: readonly Token[]): boolean => tokens.some(({lower}) => reasons.test(lower))

const blocking = /^(?:TO|MD|VBP?|``|'')$/
const blockingAll = /^(?:MD|VBP|WP|WDT|``|'')$/

/** What could set the two apart, or have led the reading astray; an infinitive does not where the present has an ending. */
export const isApart = (present: Finite, past: Finite, hasEnding = false): boolean =>
  isAway(present, past, hasEnding) || isOfAnotherTime(present, past)

/** “was drafted in 2019 and throws left-handed”, “grew up in Hull and sings in a choir” */
function isOfAnotherTime({token}: Finite, past: Finite): boolean {
  const [from, to] = [token.index, past.token.index].sort((a, b) => a - b) as [number, number]
  return (
    (ofLives.test(past.token.lemma) && !isOfMatch(token, past.token)) ||
    token.sentence.tokens.slice(from + 1, to).some(({lower}) => dates.test(lower))
  )
}

/** “met on Monday and votes”: no other time stands between the two than the day of the past, and no life is told. */
export function isDaysApart({token}: Finite, past: Finite): boolean {
  const between = token.sentence.tokens.slice(past.predicate.index + 1, token.index)
  return (
    past.predicate.index < token.index &&
    !ofLives.test(past.predicate.lemma) &&
    between.every(({lower}) => !dates.test(lower) || /day$/.test(lower))
  )
}

/** Whether something between the two, or behind the present, goes with a present or misleads the reading. */
export function isAway({token}: Finite, past: Finite, hasEnding = false): boolean {
  const {tokens, after} = token.sentence
  // “broke a leg and walks with a cane”, “lost to Leeds and falls to fourth”
  const next = tokens[token.index + 1]?.lower ?? ''
  // “walks to the front door, opened it”
  const isGoal = token.index < past.token.index && next === 'to' && !isInfinitive(tokens[token.index + 1] as Token)
  if (
    token.lemma === 'walk' &&
    !isGoal &&
    !/^(?:in|into|out|away|off|up|down|over|back|past|through|across|along|toward|towards)$/.test(next)
  )
    return true
  if (after.includes('?') || (next === 'to' && !isGoal)) return true
  const [from, to] = [token.index, past.token.index].sort((a, b) => a - b) as [number, number]
  return tokens
    .slice(from + 1, to)
    .some((each) => (hasEnding ? blockingAll.test(each.tag) : blocking.test(each.tag) || isInfinitive(each)))
}

/** “played nine minutes and grabs 13 rebounds”; not “played at Yale and throws left-handed” */
const isOfMatch = ({lower, tag}: Token, {lemma}: Token) =>
  /^(?:play|spend|start|begin|work|come)$/.test(lemma) &&
  /^(?:VBZ|NNS)$/.test(tag) &&
  isActOf(lemmaOf(lower, 'VBZ')) &&
  lower !== 'throws'

/** “to”, however it was read. */
const isInfinitive = ({lower, sentence, index}: Token) =>
  lower === 'to' && !/^(?:DT|PRP\$?|CD|NN.*|W.*)$/.test(sentence.tokens[index + 1]?.tag ?? '')
