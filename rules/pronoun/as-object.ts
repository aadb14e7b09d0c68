import {
  beforePlainVerb,
  exchangeWord,
  hasCapital,
  isInflectedAsVerb,
  list,
  matchCase,
  type Token,
} from '../../src/rule-kit/index.ts'
import type {WrongCase} from './case.ts'
import {firstWordIndex, governing, joinedBefore, startOf} from './joined.ts'
import {isVerb, next, previous} from './near.ts'

/** A subject's form where an object's must stand. */
export function asObject(token: Token, object: string): WrongCase | undefined {
  // “… to be loved he never knew.”
  const after = next(token)
  if (after?.tag === 'RB' && /^(?:VB[DZP]|MD)$/.test(next(after)?.tag ?? '')) return undefined
  if (isMadeToAct(token)) return {token, right: matchCase(token.text, object), why: 'as an object'}
  if (isPartOrEnd(token)) return {token, right: matchCase(token.text, object), why: `after “${previous(token)?.lower}”`}
  if (isSurelyObject(token, object)) return {token, right: matchCase(token.text, object), why: 'as an object'}
  if (hasVerb(token) || token.tag !== 'PRP') return undefined
  // “type I cells”
  if (token.text === 'I' && /^(?:JJ|NN)/.test(next(token)?.tag ?? '') && /^(?:JJ|NN)/.test(previous(token)?.tag ?? ''))
    return undefined
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
  const isObject = joined
    ? isObjectOf(joined) && !opensMore(token)
    : isBareObject(token) || isReadAsObject(token, right)
  return isObject ? {token, right, why: 'as an object'} : undefined
}

/** “The money was meant for she.”; not “For he, the clerk, …” */
const endsBehind = (token: Token, preposition: Token): boolean =>
  /^(?:for|of|by)$/.test(preposition.lower) &&
  preposition.index > 0 &&
  (next(token) === undefined || /^(?:[.]|IN|TO)$/.test(next(token)?.tag ?? ''))

/** “six thousand of they built this line”, “plodded after he.”; not “wiser than he”, “Act I” */
function isPartOrEnd(token: Token): boolean {
  const preposition = previous(token)
  if (preposition?.tag !== 'IN' || token.tag !== 'PRP' || token.text === 'I' || preposition.relation !== 'case')
    return false
  if (!/^(?:nmod|obl)$/.test(token.relation) || token.certainty.relation < 0.9 || token.index < 2) return false
  if (preposition.lower === 'of')
    return quantities.has(previous(preposition)?.lower ?? '') || previous(preposition)?.tag === 'CD'
  return !comparing.has(preposition.lower) && /^[.,;:]$/.test(next(token)?.text ?? '.') && preposition.head === token
}

const comparing = list('than as like but except save')
const quantities = list(`
  all any both each few fewer half latest many more most much neither none one some several third two three four five six
  seven eight nine ten dozens hundreds thousands rest first last
`)

/** “teach they the rules”, “had shown she nothing”: straight behind a verb, and surely its object once it has that form. */
function isSurelyObject(token: Token, object: string): boolean {
  const [verb, after] = [previous(token), next(token)]
  if (!verb || !/^VB/.test(verb.tag) || token.text === 'I' || hasCapital(token.text)) return false
  if (/^(?:be|have|do)$/.test(verb.lemma) || speech.has(verb.lemma) || beforePlainVerb.has(verb.lemma)) return false
  if (!/^(?:DT|PRP[$]|CD|IN|TO|RB|WP|WRB|NNS?|[.,])$/.test(after?.tag ?? '.') || isVerb(after)) return false
  if (isInflectedAsVerb(after?.lower ?? '') || (/^NNS?$/.test(after?.tag ?? '') && !/thing$/.test(after?.lower ?? '')))
    return false
  const {put, gain = 0} = exchangeWord(token, object) ?? {}
  return (
    put !== undefined &&
    put.head?.index === verb.index &&
    !mayPrecedeSubject(put.head) &&
    /^i?obj$/.test(put.relation) &&
    Math.min(put.certainty.relation, put.certainty.head) >= 0.8 &&
    gain >= 0.1
  )
}

/** “Up popped he”, “So speaks she now” */
const mayPrecedeSubject = ({tag, relation, dependents, index}: Token): boolean =>
  /^VB[DPZ]$/.test(tag) &&
  relation !== 'conj' &&
  !dependents.some((each) => each.relation.startsWith('nsubj') && each.index < index)

/** “let they proceed”, “told we to go” */
function isMadeToAct(token: Token): boolean {
  const [verb, after] = [previous(token), next(token)]
  if (!verb || !after || token.text === 'I' || !/^VB/.test(verb.tag) || /^(?:be|have|do|say)$/.test(verb.lemma))
    return false
  if (after.lower === 'to') return next(after)?.tag === 'VB' && directing.has(verb.lemma)
  return verb.lemma === 'let' && /^VBP?$/.test(after.tag)
}

/** Verbs that have somebody do something: “asked her to leave”. */
const directing = list(`
  advise allow appoint ask assign assist authorize beg cause challenge coach coax command compel convince counsel dare
  direct empower enable encourage entitle entreat exhort expect forbid force free get help hire implore incite induce
  inspire instruct invite lead lure motivate nudge oblige order pay permit persuade pester press pressure prompt push
  recruit remind request require select send summon teach tell tempt train trust urge use want warn
`)

/** “beat he by 40 votes”, “would affect both he and his brother”: no subject of anything, and the object once it has that form. */
function isReadAsObject(token: Token, object: string): boolean {
  if (token.relation.startsWith('nsubj')) return false
  const after = next(token)
  const isJoined = after?.lower === 'and' && /^(?:DT|PRP\$|NNPS?|CD)$/.test(next(after)?.tag ?? '')
  if (!isJoined && /^(?:[,:;(–—-]|CC)/.test(after?.tag ?? '')) return false
  const {put, gain = 0} = exchangeWord(token, object) ?? {}
  const verb = put?.head
  if (!put || !verb?.tag.startsWith('VB') || verb.index > put.index || gain <= 0) return false
  if (!/^i?obj$/.test(put.relation) || put.certainty.relation < 0.65) return false
  const before = previous(put)
  return (
    (before === verb || (before?.lower === 'both' && previous(before) === verb)) &&
    !/^(?:be|have|do)$/.test(verb.lemma) &&
    !speech.has(verb.lemma)
  )
}

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
  if (last && isVerb(next(last))) return false
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
    if (isVerb(at) || at.tag === 'VB') return true
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

function isObjectOf(noun: Token): boolean {
  if (!/^i?obj$/.test(noun.relation) || !noun.head) return false
  const {head, certainty} = noun
  return head.index < noun.index && head.tag.startsWith('VB') && Math.min(certainty.head, certainty.relation) >= 0.75
}
