import {list} from './list.ts'
import {isFiniteVerb, type Token} from './token.ts'

/** An auxiliary or a copula: “was” of “was asked”, “is” of “is late”. */
export const isAuxiliary = ({relation}: Token): boolean => /^(?:aux|cop)/.test(relation)

/** The predicate that a verb belongs to: “asked” of “was asked”; itself where it is the predicate. */
export const predicateOf = (verb: Token): Token => (isAuxiliary(verb) && verb.head ? verb.head : verb)

/** The auxiliaries and the copula of a predicate, in the sentence's order. */
export const auxiliariesOf = ({dependents}: Token): readonly Token[] => dependents.filter(isAuxiliary)

/** Whether a word is another or stands below it in the tree. */
export function isWithin(token: Token | undefined, whole: Token): boolean {
  for (let at = token; at; at = at.head) if (at === whole) return true
  return false
}

/** The leftmost of a word and all that stands below it in the tree. */
export function leftEdge(token: Token): Token {
  let left = token
  for (let first = left.dependents[0]; first && first.index < left.index; first = left.dependents[0]) left = first
  return left
}

/** “Man bites dog”: the subject is one noun, with nothing before it, so that its clause may have no articles at all. */
export function hasBareSubject(predicate: Token): boolean {
  const subject = predicate.dependents.find(({relation}) => relation === 'nsubj')
  return subject?.tag === 'NN' && !subject.dependents.some(({index}) => index < subject.index)
}

/** Whether a word stands in a clause below the predicate's own, which a conjunction, a relative or a verb of saying sets apart. */
export function isInClauseBelow(token: Token, predicate: Token): boolean {
  for (let at: Token | undefined = token; at && at !== predicate; at = at.head)
    if (/^(?:acl|advcl|ccomp|csubj|xcomp)/.test(at.relation)) return true
  return false
}

/** Whether a clause has a finite verb of its own: its predicate, or an auxiliary of it. */
export const hasFiniteVerb = (predicate: Token): boolean =>
  isFiniteVerb(predicate) || predicate.dependents.some((each) => isAuxiliary(each) && isFiniteVerb(each))

/**
 * Whether a gerund may be the subject of a verb behind it, before any comma: “whose running down the left troubled the
 * visitors”. The verb may be taken for an adjective.
 */
export function mayBeSubject({index, sentence: {tokens}}: Token): boolean {
  const comma = tokens.findIndex(({text}, i) => i > index && text === ',')
  const rest = tokens.slice(index + 1, comma < 0 ? tokens.length : comma)
  return rest.some((token) => isFiniteVerb(token) || (token.tag === 'JJ' && token.lower.endsWith('ed')))
}

/**
 * Whether what “have” lacks may stand before its subject: “less debt than it had going in”, “what she had coming”, “all
 * they had riding on it”.
 */
export function mayLackObject(have: Token): boolean {
  const {
    index,
    sentence: {tokens},
  } = have
  let at = index - 1
  while (tokens[at]?.tag === 'RB') at--
  if (/^(?:NN.*|JJ.?|CD|VB[GN])$/.test(tokens[at]?.tag ?? '')) {
    while (/^(?:NN.*|JJ|POS|HYPH|CD)$/.test(tokens[at - 1]?.tag ?? '')) at--
    if (/^(?:DT|PRP\$)$/.test(tokens[at - 1]?.tag ?? '')) at--
  }
  const before = tokens[at - 1]
  if (before?.lower === 'as') return tokens.slice(0, before.index).some(({lower}) => lower === 'as')
  if (before?.tag.startsWith('NN')) return tokens[at]?.tag === 'PRP' || predicateOf(have).relation.startsWith('acl')
  return before !== undefined && (/^(?:W.*|JJ[RS])$/.test(before.tag) || gapping.has(before.lower))
}

const gapping = list('than all everything anything nothing something much many most more less least few little')
