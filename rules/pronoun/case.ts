import {exchangeWord, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {asObject} from './as-object.ts'
import {firstWordIndex, governing, joinedBefore, startOf} from './joined.ts'
import {isSureVerb, isVerb, next, nextPastAdverbs, previous} from './near.ts'
import {verbOfItsOwn} from './own-verb.ts'

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

/** “between you and I”, “gave his brother and he a prize”, “him and his wife live there”. */
export function findWrongCase(token: Token): WrongCase | undefined {
  const object = objects.get(token.lower)
  if (object !== undefined && (token.tag === 'PRP' || token.text !== 'I') && token.text !== 'i')
    return asObject(token, object)
  const subject = subjects.get(token.lower)
  if (subject !== undefined) return asSubject(token, subject)
  return undefined
}

/** An object's form where a subject's must stand: only where two are joined, before a verb that is theirs. */
function asSubject(token: Token, subject: string): WrongCase | undefined {
  if (token.lower === 'her' && mayOwnNext(token)) return undefined
  const only = next(token)
  if (
    only &&
    token.relation.startsWith('nsubj') &&
    token.certainty.relation >= 0.8 &&
    opensClause(token) &&
    isAlone(token, only)
  )
    return asSubjectOf(only, token, subject)
  // “No one but him knew.”
  if (/^(?:but|except|save|than|like)$/.test(previous(token)?.lower ?? '')) return undefined
  const read = verbReadAsIts(token, subject) ?? verbOfItsOwn(token, subject)
  if (read) return asSubjectOf(read, token, subject)
  const isSecond = isJoinedSubject(token)
  const verb = isSecond ? verbAfter(token) : verbAfterPartner(token)
  if (!verb || (!isSecond && !opensClause(token))) return undefined
  return asSubjectOf(verb, token, subject)
}

/** “her nerve, and her serve”, “Her arrears come to more”: as “his” it owns what follows, which is then a noun. */
function mayOwnNext(token: Token): boolean {
  const put = exchangeWord(token, matchCase(token.text, 'his'))?.put
  const owned = put?.sentence.tokens[put.index + 1]
  return put?.tag === 'PRP$' && owned !== undefined && /^NNS?$/.test(owned.tag)
}

function asSubjectOf(verb: Token, token: Token, subject: string): WrongCase {
  const right = token.index === firstWordIndex(token) ? matchCase(token.text, subject) : subject
  return {token, right, why: `as a subject of “${verb.text}”`}
}

/** “The deal that Kemp and him signed”, “said them and two others were there”: read as a subject, though it has the other form. */
function verbReadAsIts(token: Token, subject: string): Token | undefined {
  if (token.tag !== 'PRP' || token.index === firstWordIndex(token)) return undefined
  const isOfRow = token.relation === 'conj' && previous(token)?.lower === 'and'
  const own = isOfRow ? token.head : token
  if (!own?.relation.startsWith('nsubj') || own.certainty.relation < 0.65 || token.certainty.relation < 0.9)
    return undefined
  const verb = verbAfter(token) ?? (isOfRow ? undefined : verbAfterPartner(token))
  if (!verb || isOfRow) return verb
  // “Before me was a mirror.”
  if (/^(?:IN|TO)$/.test(previous(token)?.tag ?? '') && !opensClause(token)) return undefined
  const {put, gain = 0} = exchangeWord(token, subject) ?? {}
  return put?.relation.startsWith('nsubj') && gain > 0 ? verb : undefined
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
    if (isVerb(at))
      return i > token.index + 2 && isSureVerb(at) && /^(?:NN|PRP$)/.test(tokens[i - 1]?.tag ?? '') ? at : undefined
    if (!/^(?:DT|PRP\$?|NN|NNS|NNP|NNPS|JJ|CD|HYPH|POS)$/.test(at.tag)) return undefined
  }
  return undefined
}

/** At a sentence's start, or behind what only a clause follows. */
function opensClause(first: Token): boolean {
  if (first.index === firstWordIndex(first) || isBehindTime(first)) return true
  const before = previous(first)
  // “The report said him had taken the money”
  if (before && /^(?:says?|said|claims?|claimed|believes?|believed)$/.test(before.lower) && isVerb(next(first)))
    return true
  return /^(?:that|because|when|where|while|although|though|whether|if|since|unless)$/.test(before?.lower ?? '')
}

/** “On Tuesday, him and two others …” */
function isBehindTime(first: Token): boolean {
  const comma = previous(first)
  const {tokens} = first.sentence
  if (comma?.text !== ',' || comma.index > 7) return false
  return /^(?:In|On|At|By|After|Before|Last|That|Until|Since|During|For|With|From|Under|Over|Within|Through|Between|Despite|Throughout|Together)$/.test(
    tokens[firstWordIndex(first)]?.text ?? '',
  )
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
