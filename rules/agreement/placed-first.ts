import {hasCapital, isFiniteVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {personFrom, personsFrom} from './persons.ts'
import {findReported, findSaying} from './reported.ts'
import {numberOf} from './subject.ts'
import {type FiniteVerb, finiteVerbOf, formOf, type GrammaticalNumber} from './verb.ts'

/** A subject that stands behind its verb, and is not of the verb's number. */
export interface PlacedFirst {
  subject: Token
  /** As it is named. */
  head: string
  number: GrammaticalNumber
  verb: FiniteVerb
}

/** Verbs of being somewhere, which may stand before their subject. */
const ofPlace = /^(?:is|was|are|were|has been|stands|hangs|lies|sits|comes|lives|rests|follows|remains|runs)$/

const places = list(`
  in on at behind under beneath below above among amongst beside beyond near opposite inside outside between around across
  along over within
`)

/**
 * “In the hall was three pianos”, “Behind the house stands three oaks”, “Headed to York is Dario Vance and Pak Jin-woo”: a
 * place or what is said of the subject, the verb, and then the subject, whatever the tree says.
 */
export const findPlacedFirst = (tokens: readonly Token[]): PlacedFirst[] => [
  ...tokens.filter(opensClause).flatMap(({index}) => findFrom(tokens.slice(index)) ?? []),
  ...tokens.flatMap((token) => findLikewise(token) ?? findReported(token) ?? findSaying(token) ?? []),
]

/** Also “…; in the box lies …”, “…, and on the wall hangs …” */
const opensClause = ({index, text, lower, sentence: {tokens}}: Token): boolean => {
  if (index === 0) return hasCapital(text)
  // “In a year of fogs, here are a day without one.”
  if (lower === 'here' && /^[,:;]$/.test(tokens[index - 1]?.text ?? '')) return true
  if (!places.has(lower)) return false
  const [comma, joint] = [tokens[index - 2], tokens[index - 1]]
  return joint?.text === ';' || (comma?.text === ',' && /^(?:and|but|while)$/.test(joint?.lower ?? ''))
}

function findFrom(whole: readonly Token[]): PlacedFirst | undefined {
  // “Also attending the dinner was …”
  const isAlso = /^(?:also|still)$/.test(whole[0]?.lower ?? '') && /^VB[NG]$/.test(whole[1]?.tag ?? '')
  const tokens = isAlso ? whole.slice(1) : whole
  const [first] = tokens
  const at =
    isTurnedRound(tokens) || isHere(tokens)
      ? 1
      : first?.lower === 'what'
        ? questionEnd(tokens)
        : places.has(first?.lower ?? '')
          ? placeEnd(tokens)
          : predicateEnd(tokens)
  const token = tokens[at]
  if (!token || !ofPlace.test(token.lower) || !/^(?:VB[ZDP]|NNS)$/.test(token.tag)) return undefined
  const verb = finiteVerbOf(token) ?? beOf(token)
  if (!verb) return undefined
  const rest = tokens.slice(at + 1)
  if (first?.lower === 'what' && verb.number === 'plural' && opensClauseOfOne(rest))
    return {subject: first, head: 'what …', number: 'singular', verb}
  if (verb.number === 'plural') return /be$/.test(verb.kind) ? oneBehind(rest, verb) : undefined
  const persons = personsFrom(rest)
  if (persons) return {...persons, number: 'plural', verb}
  // “Closing the mills was two jobs”: what was done may be the subject.
  return first?.tag === 'VBG' && !isAlso ? undefined : severalBehind(rest, verb)
}

/**
 * “Rents are up. So, she said, are the price of bread”, “as do the mill”: behind “so”, “as”, “nor” a verb that repeats what was
 * said, and then its subject alone.
 */
function findLikewise({lower, index, sentence: {tokens}}: Token): PlacedFirst | undefined {
  if (!/^(?:so|as|nor|neither)$/.test(lower) || !opensLikewise(tokens, index)) return undefined
  const at = asideEnd(tokens, index + 1)
  const token = tokens[at]
  const form = token && formOf(token)
  if (!token || !form || !/^V/.test(token.tag)) return undefined
  const verb = {token, negation: undefined, ...form}
  // “All are meetings, so have a plan”: what is to be done.
  if (lower === 'so' && /^(?:do|have)$/.test(token.lower) && !isSaidAside(tokens, index, at)) return undefined
  const rest = tokens.slice(at + 1)
  const [first] = rest
  const end = phraseEnd(rest)
  const subject = rest[end]
  const after = rest[end + 1]
  if (!subject || !first || first === subject || /^['’]/.test(after?.text ?? '')) return undefined
  if (after && !/^(?:[,.:]|IN|WP|WDT)$/.test(after.tag)) return undefined
  const counted = numberOf(subject)
  if (!counted || counted.isCollective || counted.number === verb.number) return undefined
  // “so were the mayor, her deputy and the clerk”
  if (counted.number === 'singular' && rest.some(({tag}) => tag === 'CC')) return undefined
  const isOpened =
    counted.number === 'singular'
      ? subject.tag === 'NN' && /^(?:the|this|that|his|her|its|their|our|my|each|every)$/.test(first.lower)
      : subject.tag === 'NNS' &&
        /^(?:the|these|those|his|her|its|their|our|my|many|most|two|three|four)$/.test(first.lower)
  return isOpened && subject.certainty.tag >= 0.85
    ? {subject, head: subject.text, number: counted.number, verb}
    : undefined
}

/** “So do the mechanic.”, “and so do …”, “so, he added, do …” */
const isSaidAside = (tokens: readonly Token[], so: number, verb: number): boolean =>
  so === 0 || verb > so + 1 || tokens[so - 1]?.lower === 'and'

/** At the head of a sentence, or behind a mark or “and”. */
const opensLikewise = (tokens: readonly Token[], index: number): boolean => {
  const [before, joint] = [tokens[index - 2], tokens[index - 1]]
  if (!joint) return tokens[index]?.lower !== 'as'
  return (
    /^[,;:—–]$/.test(joint.text) ||
    (/^(?:and|but)$/.test(joint.lower) && (before?.text === ',' || tokens[index]?.lower === 'so'))
  )
}

/** Behind “, she added,” */
function asideEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.text !== ',') return start
  const end = tokens.findIndex(({text}, i) => i > start && text === ',')
  return end > start + 1 && end <= start + 5 ? end + 1 : start
}

function severalBehind(tokens: readonly Token[], verb: FiniteVerb): PlacedFirst | undefined {
  const [first] = tokens
  const end = phraseEnd(tokens)
  const subject = tokens[end]
  if (
    !first ||
    subject?.tag !== 'NNS' ||
    subject.certainty.tag < (first.tag === 'CD' ? 0.5 : first.tag === 'DT' ? 0.7 : 0.85)
  )
    return undefined
  if (numberOf(subject)?.number !== 'plural' || !hasOpening(first, subject)) return undefined
  // “In the hall was three weeks’ work”; a verb after it would have the plural for its own subject.
  const rest = tokens.slice(end + 1)
  if (!/^(?:IN|,|\.|CC|WDT|WP|VBN|VBG|:)$/.test(rest[0]?.tag ?? '.') || /^['’]/.test(rest[0]?.text ?? ''))
    return undefined
  const finite = rest.findIndex(isFiniteVerb)
  const opens = rest.findIndex(({tag}) => /^(?:WDT|WP|WRB|,|CC|:)$/.test(tag))
  return finite >= 0 && (opens < 0 || opens > finite)
    ? undefined
    : {subject, head: subject.text, number: 'plural', verb}
}

/** “Behind the sale were a single number.”: nothing else is joined to it, near or far. */
function oneBehind(tokens: readonly Token[], verb: FiniteVerb): PlacedFirst | undefined {
  const person = personFrom(tokens)
  if (person) return {...person, number: 'singular', verb}
  const [first] = tokens
  const end = phraseEnd(tokens)
  const subject = tokens[end]
  if (!/^(?:an?|another|every|each)$/.test(first?.lower ?? '') || subject?.tag !== 'NN') return undefined
  const counted = numberOf(subject)
  if (subject.certainty.tag < 0.85 || counted?.number !== 'singular' || counted.isCollective) return undefined
  const rest = tokens.slice(end + 1)
  // “a clerk who thinks that …”: whatever she thinks, nobody else is named.
  const isTold = /^(?:who|whose|which)$/.test(rest[0]?.lower ?? '') && !rest.some(mayJoinMore)
  const isAlone = isTold || rest.every(({tag}) => /^(?:IN|TO|DT|PRP\$|JJ|NN|NNP|CD|\.)$/.test(tag))
  return isAlone ? {subject, head: subject.text, number: 'singular', verb} : undefined
}

const mayJoinMore = ({tag, text, index, sentence: {tokens}}: Token): boolean =>
  (tag === 'CC' && /^(?:DT|PRP\$|CD|JJ.?|NN.*)$/.test(tokens[index + 1]?.tag ?? '')) || /^[;:&—–]$/.test(text)

function phraseEnd(tokens: readonly Token[]): number {
  let end = 0
  while (end < 5 && isWithin(tokens[end])) end++
  return tokens[end]?.tag === 'NNS' ? end : tokens[end - 1]?.tag === 'NN' ? end - 1 : end
}

/** “What surprises them | are how few there are”; not “What they want are whoever can play.” */
const opensClauseOfOne = ([first, second]: readonly Token[]): boolean =>
  (/^(?:how|why|whether)$/.test(first?.lower ?? '') &&
    /^(?:DT|PRP\$?|JJ|RB|NN.*|TO|EX|CD|MD)$/.test(second?.tag ?? '')) ||
  (first?.lower === 'that' && first.tag === 'IN' && /^(?:DT|PRP\$?|NNP|EX)$/.test(second?.tag ?? ''))

/** “Here are a cook”, “Here was no place” */
const isHere = ([first, verb, article]: readonly Token[]): boolean =>
  first?.lower === 'here' && /^(?:are|were)$/.test(verb?.lower ?? '') && article?.tag === 'DT'

/** “Gone is the days”, “Missing was two rifles” */
const isTurnedRound = ([first, verb]: readonly Token[]): boolean =>
  /^(?:gone|missing|included|lost|hidden|buried|attached|enclosed|absent)$/.test(first?.lower ?? '') &&
  /^(?:is|was)$/.test(verb?.lower ?? '')

const beOf = (token: Token): FiniteVerb | undefined => {
  const form = formOf(token)
  return form && /be$/.test(form.kind) ? {token, negation: undefined, ...form} : undefined
}

/** Behind the prepositional phrases that open the clause; no time, which may stand before any clause. */
function placeEnd(tokens: readonly Token[]): number {
  let at = 1
  // “Among those still unaccounted for was …”
  const isAmongThose = tokens[1]?.lower === 'those'
  const isOfPlace = ({tag}: Token) =>
    /^(?:DT|PRP\$|JJ|JJS|NN|NNS|NNP|POS|CD|IN|VB[NG]|PRP|HYPH)$/.test(tag) || (isAmongThose && /^(?:RB|RP)$/.test(tag))
  for (; at < 12; at++) {
    const token = tokens[at]
    if (!token || !isOfPlace(token) || (ofPlace.test(token.lower) && at > 1)) break
  }
  const last = tokens[at - 1]
  // “In the end it was the tenants who paid”
  if (last?.tag === 'PRP' && tokens[at - 2]?.tag !== 'IN') return tokens.length
  // “Among the dead was …”, “Among those listening was …”
  const isOfThose = (last?.tag === 'JJ' && tokens[at - 2]?.lower === 'the') || (isAmongThose && at > 2)
  return isOfThose || /^(?:NN|NNS|NNP|PRP|VBN)$/.test(last?.tag ?? '') ? at : tokens.length
}

/** “Headed to Pittsburgh | is”, “Killed in the crash | was”, “Voting to close the school | was”, “Absent from the talks | was”, “More telling | was” */
function predicateEnd(tokens: readonly Token[]): number {
  const [first, second, verb] = tokens
  if (degrees.has(first?.lower ?? '') && /^(?:JJ|VB[GN]|NN)$/.test(second?.tag ?? '') && isOne(verb)) return 2
  const opens = /^(?:VB[NG])$/.test(first?.tag ?? '') || (first?.tag === 'JJ' && /^(?:IN|TO)$/.test(second?.tag ?? ''))
  if (!opens) return tokens.length
  const at = tokens.findIndex(
    ({tag}, i) => i > 0 && !/^(?:DT|PRP\$?|JJ|NN|NNS|NNP|POS|CD|IN|TO|VB|RB|RP|HYPH)$/.test(tag),
  )
  return isOne(tokens[at]) ? at : tokens.length
}

/** “What the choir needs | are a hall”: one thing, whatever stands for it before. */
function questionEnd(tokens: readonly Token[]): number {
  const at = tokens.findIndex(
    ({lower, relation, head}, i) =>
      /^(?:are|were)$/.test(lower) &&
      (opensClauseOfOne(tokens.slice(i + 1)) ||
        (relation === 'cop' &&
          head?.dependents.some((each) => each === tokens[0] && each.relation.startsWith('nsubj')))),
  )
  return at > 2 ? at : tokens.length
}

const isOne = (verb: Token | undefined): boolean => /^(?:is|was)$/.test(verb?.lower ?? '')

/** “More telling | was the jabs”, “Equally striking | is his notes” */
const degrees = list('also equally even especially just less more most particularly perhaps similarly still')

const isWithin = (token: Token | undefined) =>
  token !== undefined && /^(?:DT|PRP\$|JJ|JJR|JJS|CD|NN|VBN|RB|HYPH)$/.test(token.tag)

/** “three pianos”, “the portraits”, “new dams”; not “a sports hall” */
const hasOpening = (first: Token, subject: Token) =>
  first === subject ||
  (/^(?:CD|JJ|JJR|NN|VBN|PRP\$)$/.test(first.tag) && first.lower !== 'one') ||
  /^(?:the|these|those|both|all|some|several|many|few)$/.test(first.lower)
