import {exchangeWord, formsOfVerb, inflect, isSmall, lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {type Clause, findClauses} from './clauses.ts'
import {next, previous} from './phrase.ts'
import type {UnreadClause} from './unread.ts'
import {type GrammaticalNumber, rightForm} from './verb.ts'

/**
 * “He wakes at four, feeds the goats and | milk the cows”: behind “and” a verb whose form has made another word of it, in
 * line with the verb before it if it is mended.
 */
export function findJoinedVerb(token: Token): UnreadClause | undefined {
  const {tokens} = token.sentence
  // Few words stand behind “and”, so that is asked first.
  let at = token.index - 1
  while (tokens[at]?.tag === 'RB') at--
  if (tokens[at]?.lower !== 'and' || tokens[at - 1]?.text === ',') return undefined
  const number = numberAsWritten(token)
  // “a note front and note back explorer”
  const isNounToo = tokens.some((other) => other !== token && other.lower === token.lower && other.tag.startsWith('NN'))
  if (!number || isNounToo || !opensPredicate(token)) return undefined
  const first = verbBefore(tokens.slice(0, at))
  if (!first) return undefined
  const clause = clauseOf(first)
  if (!clause || !isPartner(clause, number)) return undefined
  const verb = {token, negation: undefined, number, kind: 'full' as const}
  const exchange = exchangeWord(token, rightForm(verb, clause.verb.number))
  if (!exchange || exchange.gain < least || !isJoinedVerb(exchange.put)) return undefined
  const {put} = exchange
  const [subject, governor] = [clause.subject, clause.governor].map(({index}) => put.sentence.tokens[index] as Token)
  return {
    token,
    clause: {
      ...clause,
      subject: subject as Token,
      governor: governor as Token,
      predicate: put,
      verb: {...verb, token: put},
      joined: [],
      isPlain: false,
      isMended: put.head?.index === first.index,
    },
  }
}
const least = 0.4

/** Of “wakes, feeds and …”, whose subject stands before the first, that of the first. */
function clauseOf(verb: Token, steps = 3): Clause | undefined {
  const own = findClauses(verb.sentence).find(({verb: {token}}) => token === verb)
  if (own || !steps || verb.relation !== 'conj' || !verb.head) return own
  return verb.head.tag === verb.tag ? clauseOf(verb.head, steps - 1) : undefined
}

/** The verb that the other is joined to has its subject before it, and agrees with that. */
const isPartner = ({verb, predicate, subject, governor, isInverted}: Clause, number: GrammaticalNumber): boolean =>
  verb.kind === 'full' &&
  verb.number !== number &&
  verb.token === predicate &&
  predicate.certainty.tag >= 0.6 &&
  subject.index < governor.index &&
  !isInverted &&
  subject.tag !== 'EX'

/** The last finite verb, if nothing behind it may take the place of a verb that is joined. */
function verbBefore(tokens: readonly Token[]): Token | undefined {
  const at = tokens.findLastIndex(({tag}) => /^VB[ZPD]$/.test(tag))
  const isOpen = tokens
    .slice(at)
    .some(({tag, lower}) => /^(?:VB|VBG|TO|MD|W.*|:|``)$/.test(tag) || /^(?:that|than|if|because)$/.test(lower))
  return at < 0 ||
    isOpen ||
    tokens.slice(0, at).some(({tag}) => /^(?:MD|TO|VB|VBG)$/.test(tag)) ||
    opensSecond(tokens, at)
    ? undefined
    : tokens[at]
}

/** “The plan cuts the number of those who leave and | raises costs”; not “My sister, who lives in Hull and | telephone …” */
function opensSecond(tokens: readonly Token[], verb: number): boolean {
  const relative = tokens.slice(0, verb).findIndex(({tag}) => tag.startsWith('W'))
  return relative >= 0 && (relative < verb - 2 || tokens.slice(0, relative).some(({tag}) => /^VB[DZP]$/.test(tag)))
}

const isJoinedVerb = ({tag, relation, certainty}: Token) =>
  /^VB[PZ]?$/.test(tag) && relation === 'conj' && certainty.tag >= 0.6 && certainty.relation >= 0.8

/** What stands behind a verb and hardly behind a noun. */
const opensPredicate = (token: Token): boolean => {
  const after = next(token)
  return (
    after !== undefined &&
    previous(token)?.tag !== ',' &&
    (/^(?:DT|PRP\$|PRP|RP)$/.test(after.tag) ||
      (/^(?:VB.?|JJ|VBP|VBZ)$/.test(token.tag) && /^(?:IN|TO|RB|NNS?)$/.test(after.tag)))
  )
}

/** The number of a verb of this form, where the tree is not sure what it is. */
function numberAsWritten({lower, tag, text, certainty, relation}: Token): GrammaticalNumber | undefined {
  if (!isSmall(text) || lower.length < 3 || Math.min(certainty.tag, certainty.head) > 0.9) return undefined
  if (!/^(?:NNS?|JJ|VB[PZ]?)$/.test(tag) || !/^(?:conj|root|obl|obj|parataxis|ccomp|acl)/.test(relation))
    return undefined
  const lemma = lemmaOf(lower, 'VBZ')
  if (lemma !== lower) return inflect(lemma, 'VBZ') === lower ? 'singular' : undefined
  if (formsOfVerb(lower, 'VBD').includes(lower) || lemmaOf(lower, 'VBD') !== lower) return undefined
  return inflect(lower, 'VBZ') === undefined ? undefined : 'plural'
}
