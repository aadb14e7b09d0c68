import {matchCase, months, type Token} from '../../src/rule-kit/index.ts'
import {isFiniteVerb, isSureVerb, next, nextPastAdverbs, previous} from './near.ts'
import {isPluralOfPersons} from './people.ts'
import {persons} from './persons.generated.ts'
import {things} from './things.generated.ts'

/** A relative or interrogative pronoun that should be another, and why. */
export interface WrongRelative {
  token: Token
  right: string
  why: string
}

const knownPersons = new Set(persons)
const knownThings = new Set(things)
const reporting = new Set('say believe think hope claim fear suspect allege insist know feel maintain'.split(' '))
const quantities = new Set(
  'all both each few half many most much neither none one several some two three four five six seven eight nine ten dozens hundreds thousands majority'.split(
    ' ',
  ),
)

/** “the man whom was arrested”, “whom police say is armed”, “some of who stayed”, “a nurse which”. */
export function findWrongRelative(token: Token): WrongRelative | undefined {
  if (token.lower === 'whom' || token.lower === 'whomever') return whomAsSubject(token)
  if (token.lower === 'who') return whoAfterOf(token) ?? whoAfterPreposition(token) ?? whoForThing(token)
  if (token.lower === 'which') return whichForPerson(token)
  return undefined
}

function whomAsSubject(token: Token): WrongRelative | undefined {
  const right = matchCase(token.text, token.lower === 'whom' ? 'who' : 'whoever')
  const before = previous(token)
  if (token.lower === 'whom' && before && /^(?:IN|TO)$/.test(before.tag)) return undefined
  const verb = nextPastAdverbs(token)
  // “Whom was he paying?”
  if (token.sentence.after.includes('?') && !hasNoSubject(verb)) return undefined
  if (isSureVerb(verb)) return {token, right, why: `the subject of “${verb.text}”`}
  const claim = claimAfter(token) ?? verbBehindTime(token)
  return claim && {token, right, why: `the subject of “${claim.text}”`}
}

/** “Whom is to blame?”, “Whom was arrested?” */
const hasNoSubject = (verb: Token | undefined) =>
  verb?.lemma === 'be' && /^(?:TO|VBN|VBG|JJ|IN)$/.test(nextPastAdverbs(verb)?.tag ?? '')

/** The verb in “whom in June had rejected it”: only a time stands between. */
function verbBehindTime(token: Token): Token | undefined {
  const preposition = next(token)
  if (!preposition || !/^(?:in|on|at|during|since|until|last)$/.test(preposition.lower)) return undefined
  const rest = token.sentence.tokens.slice(preposition.index + 1, preposition.index + 6)
  const verb = rest.find(isFiniteVerb)
  const time = verb && rest.slice(0, rest.indexOf(verb))
  if (!isSureVerb(verb) || !time?.length || !(verb.tag === 'MD' || /^(?:have|be)$/.test(verb.lemma))) return undefined
  const isTime = time.every(
    ({tag, relation, text}) => /^(?:CD|NNP|NN|DT|JJ)$/.test(tag) && !/^nsubj/.test(relation) && text !== ',',
  )
  return isTime && (time.some(({tag}) => tag === 'CD') || months.includes(time.at(-1)?.text ?? '')) ? verb : undefined
}

/** The verb in “whom the police say is armed”: a clause put in between, and a verb without another subject. */
function claimAfter(token: Token): Token | undefined {
  const {tokens} = token.sentence
  for (let i = token.index + 2; i < Math.min(tokens.length - 1, token.index + 7); i++) {
    const at = tokens[i] as Token
    if (isFiniteVerb(at) && reporting.has(at.lemma)) {
      const verb = nextPastAdverbs(at)
      return isSureVerb(verb) && /^(?:NN|PRP)/.test(tokens[i - 1]?.tag ?? '') ? verb : undefined
    }
    if (!/^(?:DT|PRP\$?|NN|NNS|NNP|NNPS|JJ|CD)$/.test((tokens[i - 1] as Token).tag)) return undefined
  }
  return undefined
}

function whoAfterOf(token: Token): WrongRelative | undefined {
  const of = previous(token)
  const quantity = of && previous(of)
  if (of?.lower !== 'of' || !quantity || !quantities.has(quantity.lower)) return undefined
  const before = previous(quantity)
  // “many of who they are”: a question stands for the noun.
  if (before?.text !== ',' || !isSureVerb(nextPastAdverbs(token))) return undefined
  return {token, right: 'whom', why: 'after “of”'}
}

/** Prepositions that open a relative clause behind a comma, and those behind which its subject may come last. */
const relating = new Set('under with without by from to for against behind beside among between alongside'.split(' '))
const amid = new Set('among between alongside beside behind with'.split(' '))

/** “the man to who she spoke” */
function whoAfterPreposition(token: Token): WrongRelative | undefined {
  const preposition = previous(token)
  const noun = preposition && previous(preposition)
  // “To who was it sent?”
  if (preposition && !noun && /^(?:to|for|with|by|from|against|of)$/.test(preposition.lower))
    return isFiniteVerb(next(token)) && token.sentence.after.includes('?')
      ? {token, right: 'whom', why: `after “${preposition.lower}”`}
      : undefined
  // “The captain, under who they had served, …”, “six people, among who were two firefighters”
  if (noun?.text === ',' && preposition && relating.has(preposition.lower)) {
    const opens = /^(?:PRP\$?|DT|CD|NNP?S?)$/.test(next(token)?.tag ?? '')
    const isTurned = amid.has(preposition.lower) && /^(?:were|are|was)$/.test(next(token)?.lower ?? '')
    return opens || isTurned ? {token, right: 'whom', why: `after “${preposition.lower}”`} : undefined
  }
  if (!noun || !/^(?:to|for|with|by|from|against|about)$/.test(preposition.lower)) return undefined
  if (!/^NNS?$/.test(noun.tag) || !knownPersons.has(noun.lemma)) return undefined
  if (!/^(?:PRP|DT|NNP|NNS)$/.test(next(token)?.tag ?? '')) return undefined
  return {token, right: 'whom', why: `after “${preposition.lower}”`}
}

/** “the car who hit him”, “the bridge, who carries …”; not “the driver of the car who …” */
function whoForThing(token: Token): WrongRelative | undefined {
  const isAside = previous(token)?.text === ','
  const noun = isAside ? previous(previous(token) as Token) : previous(token)
  const clause = token.head
  if (!noun || !/^NNS?$/.test(noun.tag) || !knownThings.has(noun.lemma) || noun.certainty.tag < 0.9) return undefined
  if (clause?.head !== noun || clause.relation !== 'acl:relcl') return undefined
  if (!isSureVerb(next(token)) && !isObjectOfClause(token, clause)) return undefined
  if (Math.min(clause.certainty.head, clause.certainty.relation) < 0.8) return undefined
  const isOpen = isAside ? opensClause(noun) : !governs(noun)
  return isOpen && !token.sentence.after.includes('?')
    ? {token, right: isAside ? 'which' : 'that', why: 'a thing'}
    : undefined
}

/** “an inscription who every child learns” */
const isObjectOfClause = ({relation}: Token, {dependents}: Token) =>
  /^obj/.test(relation) && dependents.some((other) => /^nsubj/.test(other.relation))

/** Nothing before a noun but what leads up to it: no other can be meant. */
function opensClause(noun: Token): boolean {
  return noun.sentence.tokens
    .slice(0, noun.index)
    .every(({tag, head, relation}) => head === noun && !/^(?:IN|TO|CC|POS|NNP?S?)$/.test(tag) && relation !== 'conj')
}

/** Whether a preposition or a genitive ties the noun to another, which may be meant. */
const governs = ({dependents}: Token) =>
  dependents.some(({relation}) => /^(?:case|nmod:poss|compound|conj|cc)/.test(relation))

function whichForPerson(token: Token): WrongRelative | undefined {
  const before = previous(token)
  if (before?.text === ',') return whichForPersons(token, previous(before))
  const noun = before
  if (!noun || !/^NNS?$/.test(noun.tag) || !(knownPersons.has(noun.lemma) || isPluralOfPersons(noun))) return undefined
  if (!isSureVerb(next(token)) || noun.certainty.tag < 0.9) return undefined
  // “a statement by the minister which was …”: it may stand for what came before.
  if (isOnlyPlural(noun, next(token) as Token)) return {token, right: 'who', why: 'persons'}
  if (!knownPersons.has(noun.lemma)) return undefined
  const {tokens} = token.sentence
  for (let i = noun.index - 1; i >= Math.max(0, noun.index - 6); i--) {
    const at = tokens[i] as Token
    if (/^(?:IN|TO|VBG|POS)$/.test(at.tag)) return undefined
    if (isFiniteVerb(at) || at.tag === ',') break
  }
  return {token, right: 'who', why: 'a person'}
}

/** “stranding 14,000 commuters which ride trains”: the verb is one of a plural, and there is no other that it may stand for. */
function isOnlyPlural(noun: Token, verb: Token): boolean {
  if (noun.tag !== 'NNS' || !(verb.tag === 'VBP' || verb.lower === 'were') || verb.certainty.tag < 0.85) return false
  const {tokens} = noun.sentence
  const verbBefore = tokens.slice(0, noun.index).findLastIndex(({tag}) => /^(?:VB|MD)/.test(tag))
  const before = tokens.slice(Math.max(verbBefore + 1, noun.index - 9), noun.index)
  const of = noun.dependents.find(({lower}) => lower === 'of')
  // “a group of players which have won”; but “three of the seven analysts which follow it”
  if (of && of.index > 0 && tokens[of.index - 1]?.tag !== 'CD') return false
  return !before.some(
    ({tag, lower, relation}) =>
      /^NNP?S$/.test(tag) || /^(?:and|or|these|those|them)$/.test(lower) || relation === 'conj',
  )
}

/** “The farmers, which have blocked the road, …”: at the start of a sentence, where no clause can be meant. */
function whichForPersons(which: Token, noun: Token | undefined): WrongRelative | undefined {
  if (!noun || !/^nsubj/.test(noun.relation) || !opensClause(noun)) return undefined
  const isOne = noun.tag === 'NN' && knownPersons.has(noun.lemma)
  if (!isOne && !(noun.lower !== 'they' && isPluralOfPersons(noun))) return undefined
  const verb = nextPastAdverbs(which)
  // “The pilots, which is rare, …”
  if (!isSureVerb(verb) || noun.certainty.tag < 0.9 || (noun.tag === 'NNS' && !/^(?:VBP|VBD|MD)$/.test(verb.tag)))
    return undefined
  // “The deputy, which was elected in May, …”; but “The mayor, which was expected, …”
  const isElected = noun.tag === 'NN' && verb.lower === 'was' && opensPassive(verb) && !isOfClause(verb)
  if (
    (verb.lower === 'was' && !isElected) ||
    (noun.tag === 'NN' && /^(?:is|was)$/.test(verb.lower) && !opensPassive(verb))
  )
    return undefined
  return {token: which, right: 'who', why: noun.tag === 'NN' ? 'a person' : 'persons'}
}

/** “was born”; not “which is rare” */
const isOfClause = (verb: Token): boolean =>
  /^(?:expected|planned|intended|agreed|hoped|feared|said|announced|confirmed|reported|considered|done|seen)$/.test(
    nextPastAdverbs(verb)?.lower ?? '',
  )
const opensPassive = (verb: Token) => nextPastAdverbs(verb)?.tag === 'VBN'
