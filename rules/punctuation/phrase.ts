import type {Token} from '../../src/rule-kit/index.ts'
import {hasCapital, list} from '../../src/rule-kit/index.ts'
import {isComma, isOtherMark, isSurelyFinite, some} from './tokens.ts'

/** A noun phrase that a clause begins with. */
export interface Opening {
  /** The place of its first token, and the one behind its last. */
  from: number
  to: number
  /** Its noun. */
  head: Token
  /** Somebody's or something's name, which needs nothing to say which one is meant. */
  isName: boolean
  /** “the”, “its”, “the firm’s”. */
  isDefinite: boolean
  /** Nothing but article, adjectives and noun. */
  isBare: boolean
}

/** Behind these a clause begins. */
const clauseOpeners = list('that because when while if although though whether where whereas')

/** Where the clauses of a sentence begin: at its start, behind the quotation that it attributes, behind “that”. */
export function findClauseStarts(tokens: readonly Token[]): number[] {
  return tokens.flatMap((_, i) => (opensClause(tokens, i) ? [i] : []))
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before) return true
  if (clauseOpeners.has(before.lower)) return /^(?:IN|WRB)$/.test(before.tag) && before.certainty.tag > 0.6
  if (before.lower === 'said') return i > 1 && /^(?:PRP|NNP?S?)$/.test(tokens[i - 2]?.tag ?? '')
  return /^["”’]$/.test(before.text) && i > 2 && /^[,?!.]$/.test(tokens[i - 2]?.text ?? '')
}

/** “Last year”, “The next day”, “No doubt”: adverbials that look like subjects. */
const adverbialHeads = list(`
  afternoon beginning bit century chapter christmas day deal decade doubt easter end evening example fall figure half
  hour instance lot matter midnight minute moment month morning night noon note once part place point reason result
  rule season second section spring step sum summer table term thing time today tomorrow tonight way week weekend while
  winter wonder year yesterday january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
`)

const isAdverbial = ({lower}: Token) => adverbialHeads.has(lower) || adverbialHeads.has(lower.replace(/s$/, ''))

/** “the second”: which of several. */
export const ordinals: ReadonlySet<string> = list(
  'first second third fourth fifth sixth seventh eighth ninth tenth last latter former other eldest oldest youngest',
)

const indefinite = list('a an no every each this that another')
const definite = list('the its his her their our my')

/** The noun phrase from one place to another; undefined where something else stands there. */
export function readPhrase(tokens: readonly Token[], from: number, to: number): Opening | undefined {
  const first = tokens[from]
  // “Denied control over their lives, enslaved people endured …”
  if (!first || /^VB/.test(first.tag) || to <= from || to - from > 24 || some(tokens, from, to, isOtherMark))
    return undefined
  let end = from
  while (end < to && isNominal(tokens[end] as Token, end === from)) end++
  let head = tokens[end - 1]
  while (head && head.index > from && head.tag === 'CD') head = tokens[head.index - 1]
  const isRanked = head?.index === from + 1 && first.lower === 'the' && ordinals.has(head.lower) && end === to
  if (!head || head.index < from || !(/^(?:NN|JJS$)/.test(head.tag) || isRanked) || isAdverbial(head)) return undefined
  const isName = /^NNPS?$/.test(head.tag) && hasCapital(head.text) && !indefinite.has(first.lower)
  if (!isName && !isRanked && head.certainty.tag < 0.5) return undefined
  const isDefinite = definite.has(first.lower) || some(tokens, from, end, ({tag}) => tag === 'POS')
  return {from, to, head, isName, isDefinite, isBare: end === to}
}

function isNominal({tag, lower}: Token, isFirst: boolean): boolean {
  if (/^(?:DT|PRP\$)$/.test(tag)) return isFirst && lower !== 'all' && lower !== 'both'
  return /^(?:JJ[RS]?|NNP?S?|CD|POS|HYPH|VBN|VBG|\$)$/.test(tag) || lower === '&'
}

/** “of the bank”, “from Ohio”: prepositions and nouns alone, and no list. */
export function isSimple(tokens: readonly Token[], from: number, to: number): boolean {
  const isOfPhrase = ({tag}: Token) => /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|POS|HYPH|IN|RP|VBN|\$)$/.test(tag)
  return !some(tokens, from, to, (token) => !(isOfPhrase(token) || token.lower === '&') || isSurelyFinite(token))
}

/** The first comma from a place on, before any other mark and any finite verb. */
export function findComma(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (isComma(token)) return i
    if (isOtherMark(token) || isSurelyFinite(token)) return undefined
  }
  return undefined
}
