import {hasCapital, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {isFiniteVerb, isSureVerb, next, nextPastAdverbs, previous} from './near.ts'

/** A pronoun in the wrong case, what it should be, and why. */
export interface WrongCase {
  token: Token
  right: string
  why: string
}

const objects: ReadonlyMap<string, string> = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
])
const subjects: ReadonlyMap<string, string> = new Map([
  ['me', 'I'],
  ['him', 'he'],
  ['her', 'she'],
  ['us', 'we'],
  ['them', 'they'],
])

/** Words that are nothing but prepositions: what follows is no clause. */
const governing = new Set(
  'about against among at behind between beside besides by despite during except for from including into near of onto to toward towards upon with without'.split(
    ' ',
  ),
)

/** “between you and I”, “gave his brother and he a prize”, “him and his wife live there”. */
export function findWrongCase(token: Token): WrongCase | undefined {
  const object = objects.get(token.lower)
  if (object !== undefined && token.tag === 'PRP' && token.text !== 'i') return asObject(token, object)
  const subject = subjects.get(token.lower)
  if (subject !== undefined) return asSubject(token, subject)
  return undefined
}

/** A subject's form where an object's must stand. */
function asObject(token: Token, object: string): WrongCase | undefined {
  if (hasVerb(token)) return undefined
  // “We the People”, “I ‑ 75”, “they act on us and we on them”
  if (token.text !== 'I' && hasCapital(token.text) && token.index > firstWordIndex(token)) return undefined
  if (/^[‑–-]$/.test(next(token)?.text ?? '')) return undefined
  // “For we, all of us, will be judged.”
  if (next(token)?.text === ',' && previous(token)?.text === 'For') return undefined
  if (joinedBefore(token)?.tag === 'PRP' && next(token)?.tag === 'IN') return undefined
  const right = token.lower === 'i' ? object : matchCase(token.text, object)
  const joined = joinedBefore(token)
  const first = joined ?? token
  const before = previous(startOf(first))
  if (
    before &&
    (governing.has(before.lower) || (joined && before.lower === 'by') || endsBehind(token, before)) &&
    /^(?:IN|TO)$|^including$/.test(before.tag === 'VBG' ? before.lower : before.tag) &&
    !isInfinitive(before)
  ) {
    return {token, right, why: `after “${before.lower}”`}
  }
  if (joined ? isObjectOf(joined) && !opensMore(token) : isBareObject(token)) return {token, right, why: 'as an object'}
  return undefined
}

/** “The money was meant for she.”; not “For he, the clerk, …” */
const endsBehind = (token: Token, preposition: Token): boolean =>
  /^(?:for|of|by)$/.test(preposition.lower) &&
  preposition.index > 0 &&
  (next(token) === undefined || /^(?:[.]|IN|TO)$/.test(next(token)?.tag ?? ''))

const speech = new Set(
  'say ask add think reply answer cry write know see believe suppose quoth go come use mean spell'.split(' '),
)

/** “They blamed he”, “asked she and her husband to leave”: straight behind its verb, and no “said he”. */
function isBareObject(token: Token): boolean {
  const verb = previous(token)
  const after = next(token)
  if (!verb || !/^VB[DZPG]$/.test(verb.tag) || verb.certainty.tag < 0.75) return false
  // The tree may take it for a word too many.
  if (token.relation !== 'reparandum' && (verb !== token.head || !/^i?obj$/.test(token.relation))) return false
  const isJoined = after?.lower === 'and' && token.dependents.some(({relation}) => relation === 'conj')
  if (!isJoined && /^[,:]$/.test(after?.text ?? '')) return false
  const last = isJoined ? token.dependents.find(({relation}) => relation === 'conj') : token
  if (last && isFiniteVerb(next(last))) return false
  return !/^(?:be|have|do)$/.test(verb.lemma) && (!speech.has(verb.lemma) || (isJoined && verb.tag !== 'VBP'))
}

const isInfinitive = (to: Token) => to.tag === 'TO' && next(to)?.tag === 'VB'

/** “with he was …”, “and she sort of laughed”: a verb comes for it before the clause ends. Not “I-75”. */
function hasVerb(token: Token): boolean {
  const after = next(token)
  if (!after) return false
  if (/^(?:HYPH|NN|NNP|NNS|VB|VBN|VBG|POS|WP)$/.test(after.tag)) return true
  for (let at = after, steps = 0; steps < 5; steps++) {
    if (at.tag === 'TO' && at !== after) return false
    if (isFiniteVerb(at) || at.tag === 'VB') return true
    const following = next(at)
    if (!following || (/^(?:[,.:;]|CC|DT|NNP?S?|WDT|WP|WRB|PRP)$/.test(at.tag) && !/^(?:both|all)$/.test(at.lower)))
      return false
    at = following
  }
  return false
}

/** “thanked the mayor and she, the clerk and others were …”: a subject may begin here. */
function opensMore(token: Token): boolean {
  const after = next(token)
  if (!after) return false
  return /^(?:[,(–—-]+|all|both|each|too|\w+sel(?:f|ves))$/.test(after.lower) || after.tag === 'CC'
}

/** In “his brother and he” and “you and I”: the first of the two. */
function joinedBefore(token: Token): Token | undefined {
  const and = previous(token)
  if (and?.lower !== 'and' && and?.lower !== 'or') return undefined
  const first = previous(and)
  return first && /^(?:NN|NNP|NNS|NNPS|PRP)$/.test(first.tag) ? first : undefined
}

/** Where a noun phrase begins. */
function startOf(noun: Token): Token {
  const first = noun.dependents.find(({relation}) => /^(?:det|amod|compound|nmod:poss|nummod|flat)/.test(relation))
  return first && first.index < noun.index ? startOf(first) : noun
}

function isObjectOf(noun: Token): boolean {
  if (!/^i?obj$/.test(noun.relation) || !noun.head) return false
  const {head, certainty} = noun
  return head.index < noun.index && head.tag.startsWith('VB') && Math.min(certainty.head, certainty.relation) >= 0.75
}

/** An object's form where a subject's must stand: only where two are joined, before a verb that is theirs. */
function asSubject(token: Token, subject: string): WrongCase | undefined {
  const only = next(token)
  if (
    only &&
    token.relation.startsWith('nsubj') &&
    token.certainty.relation >= 0.8 &&
    opensClause(token) &&
    isAlone(token, only)
  )
    return {
      token,
      right: token.index === firstWordIndex(token) ? matchCase(token.text, subject) : subject,
      why: `as a subject of “${only.text}”`,
    }
  const isSecond = isJoinedSubject(token)
  const verb = isSecond ? verbAfter(token) : verbAfterPartner(token)
  if (!verb || (!isSecond && !opensClause(token))) return undefined
  const isFirstWord = token.index === firstWordIndex(token)
  const right = isFirstWord ? matchCase(token.text, subject) : subject
  return {token, right, why: `as a subject of “${verb.text}”`}
}

/** “Them were fined”, “Us voters want …” */
function isAlone(token: Token, after: Token): boolean {
  if (token.tag !== 'PRP') return false
  const verb = token.lower === 'us' && after.tag === 'NNS' ? next(after) : after
  return isSureVerb(verb) && verb === verbOf(token, verb)
}

const verbOf = (subject: Token, verb: Token): Token | undefined =>
  subject.head === verb || verb.head === subject.head ? verb : undefined

/** In “The mayor and him”, “he and myself”: the second of two that open a clause. */
export function isJoinedSubject(token: Token): boolean {
  const first = joinedBefore(token)
  return first !== undefined && previous(token)?.lower === 'and' && opensClause(startOf(first))
}

function verbAfter(token: Token): Token | undefined {
  const verb = nextPastAdverbs(token)
  return isSureVerb(verb) && !/(?:’|')/.test(verb.text) ? verb : undefined
}

/** “Him and his wife live …”: past “and” and one short noun phrase. */
function verbAfterPartner(token: Token): Token | undefined {
  if (next(token)?.lower !== 'and') return undefined
  // “her and his parents had met”
  if (token.lower === 'her' && /^(?:his|my|our|your|their)$/.test(token.sentence.tokens[token.index + 2]?.lower ?? ''))
    return undefined
  const {tokens} = token.sentence
  for (let i = token.index + 2; i < Math.min(tokens.length, token.index + 7); i++) {
    const at = tokens[i] as Token
    if (isFiniteVerb(at))
      return i > token.index + 2 && isSureVerb(at) && /^(?:NN|PRP$)/.test(tokens[i - 1]?.tag ?? '') ? at : undefined
    if (!/^(?:DT|PRP\$?|NN|NNS|NNP|NNPS|JJ|CD|HYPH|POS)$/.test(at.tag)) return undefined
  }
  return undefined
}

const firstWordIndex = ({sentence}: Token) => sentence.tokens.findIndex(({pos}) => pos !== 'PUNCT')

/** At a sentence's start, or behind what only a clause follows. */
function opensClause(first: Token): boolean {
  if (first.index === firstWordIndex(first) || isBehindTime(first)) return true
  const before = previous(first)
  // “The report said him had taken the money”
  if (before && /^(?:says?|said|claims?|claimed|believes?|believed)$/.test(before.lower) && isFiniteVerb(next(first)))
    return true
  return /^(?:that|because|when|where|while|although|though|whether|if|since|unless)$/.test(before?.lower ?? '')
}

/** “On Tuesday, him and two others …” */
function isBehindTime(first: Token): boolean {
  const comma = previous(first)
  const {tokens} = first.sentence
  if (comma?.text !== ',' || comma.index > 5) return false
  return /^(?:In|On|At|By|After|Before|Last|That|Until|Since)$/.test(tokens[firstWordIndex(first)]?.text ?? '')
}

/** “to the secretary or myself”, “myself and my wife”: behind a preposition, and no “I” to turn back to. */
export function isJoinedObject(token: Token): boolean {
  const {tokens} = token.sentence
  const joined = joinedBefore(token)
  const isFirst = next(token)?.lower === 'and' && /^(?:PRP\$?|DT|NNP?)$/.test(next(next(token) as Token)?.tag ?? '')
  if ((!joined && !isFirst) || tokens.some(({lower}) => lower === 'i' || lower === 'me')) return false
  const before = previous(startOf(joined ?? token))
  return before !== undefined && governing.has(before.lower) && /^(?:IN|TO)$/.test(before.tag)
}
