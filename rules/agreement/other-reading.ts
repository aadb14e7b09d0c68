import {
  hasCapital,
  hasWord,
  isFormOf,
  isInflectedAsVerb,
  lemmaOf,
  list,
  nameKinds,
  type Token,
} from '../../src/rule-kit/index.ts'
import type {Clause} from './clauses.ts'
import {isNominal, leftEdge, next, previous} from './phrase.ts'

/** Whether right copy may be built just so, and the reading has only taken one of its words for another. */
export const hasOtherReading = (clause: Clause): boolean =>
  isTitle(clause) ||
  isThoseOfPlace(clause) ||
  isOfContactClause(clause) ||
  isVerbBehindThat(clause) ||
  isPointedAt(clause) ||
  isNamedOutcome(clause) ||
  isCompound(clause) ||
  isPerceived(clause)

/** “Letters from the Ice is at the Hull History Centre”: a title ends in a common word with a capital. */
function isTitle({subject, verb}: Clause): boolean {
  const last = previous(verb.token)
  return (
    verb.number === 'singular' &&
    subject.tag === 'NNS' &&
    hasCapital(leftEdge(subject).text) &&
    last !== undefined &&
    last !== subject &&
    isCommonWithCapital(last) &&
    next(subject)?.tag === 'IN'
  )
}

const isCommonWithCapital = ({text, lower, tag}: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && /^(?:NN|JJ)/.test(tag) && hasWord(lower) && !isOtherName(text)

const isOtherName = (text: string): boolean => {
  const kinds = nameKinds(text)
  return kinds !== undefined && (kinds.given || kinds.institution || kinds.place)
}

/** “her parents in Rangpur, who look after her son”: who is at a place, and not the place. */
function isThoseOfPlace({subject, verb}: Clause): boolean {
  const comma = previous(subject)
  const place = comma && previous(comma)
  if (subject.lower !== 'who' || verb.number !== 'plural' || comma?.text !== ',' || place?.tag !== 'NNP') return false
  const {tokens} = subject.sentence
  let at = place.index
  while (tokens[at - 1]?.tag === 'NNP') at--
  return places.has(tokens[at - 1]?.lower ?? '') && /^(?:NNP?S|CD|PRP)$/.test(tokens[at - 2]?.tag ?? '')
}

const places = list('across around at from in near of on outside')

/** “to a degree that aid workers find humbling”: behind what looks like the verb stand another subject and its verb. */
function isOfContactClause({subject, verb: {kind, number, token}}: Clause): boolean {
  if (kind !== 'full' || number !== 'plural' || !/^(?:that|which|who)$/.test(subject.lower)) return false
  const rest = token.sentence.tokens.slice(token.index + 1)
  const end = rest.findIndex(({tag}) => !/^(?:JJ|NN|HYPH)$/.test(tag))
  return rest[end]?.tag === 'NNS' && /^(?:VB[DP]|MD)$/.test(rest[end + 1]?.tag ?? '')
}

/** “Any council that objects has the right to appeal”: the verb of a relative clause was taken for its subject. */
const isVerbBehindThat = ({subject, verb}: Clause): boolean =>
  verb.kind !== 'full' &&
  verb.number === 'singular' &&
  subject.tag === 'NNS' &&
  next(subject) === verb.token &&
  /^(?:that|which|who)$/.test(previous(subject)?.lower ?? '') &&
  /^NN/.test(previous(previous(subject) as Token)?.tag ?? '') &&
  isInflectedAsVerb(lemmaOf(subject.lower, 'VBZ'))

/** “There are signs that is already happening”: the noun opens what is thought, in which “that” points back. */
const isPointedAt = ({subject, verb: {kind, number}}: Clause): boolean =>
  kind !== 'full' && number === 'singular' && subject.lower === 'that' && thought.has(previous(subject)?.lower ?? '')

const thought = list(`
  allegations assurances beliefs claims complaints concerns doubts expectations fears feelings forecasts hints hopes indications
  predictions promises reports rumors rumours signals signs suggestions suspicions thoughts warnings worries
`)

/** “their last four games, all of them wins.”: no verb, but what they are. */
const isNamedOutcome = ({subject, verb: {kind, number, token}}: Clause): boolean =>
  kind === 'full' &&
  number === 'singular' &&
  previous(subject)?.text === ',' &&
  /^(?:them|which|whom)$/.test(previous(token)?.lower ?? '') &&
  isEnd(next(token))

/** “until the district meet.”, “a sacrifice fly brought him home”: two nouns, and no verb. */
function isCompound({subject, verb: {kind, number, token}}: Clause): boolean {
  const after = next(token)
  if (kind !== 'full' || number !== 'plural' || subject.tag !== 'NN' || next(subject) !== token || !after) return false
  // A reading that takes a past form for a preposition has lost the verb.
  if (after.tag === 'IN' && isFormOf(after.lower, 'VBD')) return true
  return (
    /^(?:after|as|before|but|except|for|like|since|than|till|until)$/.test(previous(leftEdge(subject))?.lower ?? '') &&
    isEnd(after)
  )
}

const isEnd = (token: Token | undefined): boolean => !token || /^[.,;:!?—–”]/.test(token.text)

/** “Nobody who has listened to Pascoe describe the work”, “anyone who hears a child cry”: what somebody else is heard to do. */
function isPerceived({subject, verb: {kind, number, token}}: Clause): boolean {
  const noun = previous(token)
  if (kind !== 'full' || number !== 'plural' || !noun || noun === subject || !isNominal(noun)) return false
  let first = leftEdge(noun)
  while (first.tag === 'NNP' && previous(first)?.tag === 'NNP') first = previous(first) as Token
  const before = previous(first)
  if (!before || before.index <= subject.index) return false
  const governing = /^(?:at|to)$/.test(before.lower) ? previous(before) : before
  return governing !== undefined && perceiving.has(governing.lemma)
}

const perceiving = list('feel hear help let listen look make notice observe overhear see watch')
