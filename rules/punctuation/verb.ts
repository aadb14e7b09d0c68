import {list, type Token} from '../../src/rule-kit/index.ts'
import {states} from './states.generated.ts'
import {afterAdverbs, isComma, isOtherMark, isSurelyFinite} from './tokens.ts'

/** Words that open a clause within a phrase. */
const subordinators = list(`
  although because if that though unless what when where whereas whether which while who whom whose why how
`)
/** Verbs that a clause may follow without “that”: its verb would be taken for the sentence's. */
const bringsClause = list(`
  acknowledge admit agree allege announce argue ask assume believe bet boast claim complain conclude confirm decide
  declare deny discover doubt ensure estimate expect explain fear feel figure find forget guess hear hint hope imagine
  indicate insist know learn maintain mean mention note notice predict pretend promise prove realise realize recall
  report remember reveal say see show suggest suppose suspect swear tell think understand warn wish worry write
`)

/**
 * The finite verb that an aside runs into, from a place on: not that of a clause within the aside, of which `owed` are
 * open already. Undefined where a mark stands before it, or what is whose is not plain.
 */
export function findVerb(tokens: readonly Token[], from: number, owed: number): Token | undefined {
  let open = owed
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if ((isComma(token) && !isBeforeState(tokens, i, owed > 0)) || isOtherMark(token)) return undefined
    if (i > from && subordinators.has(token.lower) && token.tag !== 'DT') open++
    if (!isSurelyFinite(token)) continue
    const before = beforeAdverbs(tokens, i)
    if (before && (before.tag === 'CC' || isSubjectPronoun(before, token))) continue
    if (open === 0) return before && /^(?:IN|TO|DT|JJ|PRP\$|EX)$/.test(before.tag) ? undefined : token
    if (bringsClause.has(token.lemma)) return findRoot(tokens, from, i)
    open--
  }
  return undefined
}

const long = new Set(states)
const short = new Set(states.filter((state) => state.endsWith('.')))

/** “The rules, which apply to pubs bar smoking”: a base form is a finite verb where the tree has its plural subject. */
export function findPlainVerb(tokens: readonly Token[], head: Token, from: number): Token | undefined {
  const verb = head.head
  if (!verb || head.relation !== 'nsubj' || verb.relation !== 'root' || !/^VBP?$/.test(verb.tag)) return undefined
  if (head.number !== 'plural' || verb.index <= from || head.certainty.relation < 0.7) return undefined
  const clause = head.dependents.find(
    ({relation, index}) => relation === 'acl:relcl' && index > from && index < verb.index,
  )
  if (
    !clause ||
    verb.dependents.some(
      (token) => token.pos === 'AUX' || (/^(?:and|or|to)$/.test(token.lower) && token.index < verb.index),
    )
  )
    return undefined
  return tokens.slice(from, verb.index).some((token) => isComma(token) || isOtherMark(token)) ? undefined : verb
}

/** “makes pumps in Rockford, | Ill. said”: the comma is the state's. */
const isBeforeState = (tokens: readonly Token[], comma: number, isInClause: boolean) =>
  (isInClause ? long : short).has(tokens[comma + 1]?.text ?? '') &&
  tokens[comma - 1]?.tag === 'NNP' &&
  !isComma(tokens[comma + 2])

/** The sentence's verb, where the words alone do not tell it from that of a clause: “who heard the case ruled”. */
function findRoot(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const mark = tokens.findIndex((token, i) => i > to && (isComma(token) || isOtherMark(token)))
  const verb = tokens.slice(to + 1, mark).find((token) => isSurelyFinite(token) && token.relation === 'root')
  return verb?.dependents.some(({relation, index}) => /^nsubj/.test(relation) && index < from) ? verb : undefined
}

const isSubjectPronoun = ({tag, lower, relation, head}: Token, verb: Token) =>
  tag === 'PRP' &&
  (/^(?:i|he|she|we|they)$/.test(lower) || (relation.startsWith('nsubj') && (head?.index ?? 0) >= verb.index))

function beforeAdverbs(tokens: readonly Token[], i: number): Token | undefined {
  let at = i - 1
  while (/^RB/.test(tokens[at]?.tag ?? '')) at--
  return tokens[at]
}

/** Whether a verb of the same subject follows behind a later mark: “Ames, the mayor said, was there”. */
export function hasLaterVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    if (!isComma(tokens[i]) && !/^[—–]$/.test(tokens[i]?.text ?? '')) continue
    const next = tokens[afterAdverbs(tokens, i + 1)]
    if (next && (isSurelyFinite(next) || /^VB[DZPN]$/.test(next.tag))) return true
  }
  return false
}

export const hasLaterComma = (tokens: readonly Token[], from: number): boolean => tokens.slice(from).some(isComma)
