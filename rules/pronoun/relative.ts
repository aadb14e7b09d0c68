import {matchCase, months, type Token} from '../../src/rule-kit/index.ts'
import {findWhoAfterPreposition} from './after-preposition.ts'
import {isSureVerb, isVerb, next, nextPastAdverbs, previous} from './near.ts'
import {findWhoForThing, opensClause} from './of-thing.ts'
import {isPluralOfPersons, knownPersons} from './people.ts'
import {findThatAside} from './that-aside.ts'

/** A relative or interrogative pronoun that should be another, and why. */
export interface WrongRelative {
  token: Token
  right: string
  why: string
}

const reporting = new Set('say believe think hope claim fear suspect allege insist know feel maintain'.split(' '))

/** “the man whom was arrested”, “whom police say is armed”, “some of who stayed”, “a nurse which”. */
export function findWrongRelative(token: Token): WrongRelative | undefined {
  if (token.lower === 'whom' || token.lower === 'whomever') return whomAsSubject(token) ?? findWhoForThing(token)
  if (token.lower === 'who') return findWhoAfterPreposition(token) ?? findWhoForThing(token)
  if (token.lower === 'which') return whichForPerson(token)
  return token.lower === 'that' ? findThatAside(token) : undefined
}

function whomAsSubject(token: Token): WrongRelative | undefined {
  const right = matchCase(token.text, token.lower === 'whom' ? 'who' : 'whoever')
  const before = previous(token)
  if (token.lower === 'whom' && before && /^(?:IN|TO)$/.test(before.tag)) return undefined
  const verb = nextPastAdverbs(token)
  // “Whom was he paying?”
  if (token.sentence.after.includes('?') && !hasNoSubject(verb)) return undefined
  if (isSureVerb(verb)) return {token, right, why: `the subject of “${verb.text}”`}
  const claim = claimAfter(token) ?? verbBehindAside(token) ?? verbBehindTime(token)
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
  const verb = rest.find(isVerb)
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
    if (isReporting(at)) {
      const verb = nextPastAdverbs(at)
      return isSureVerb(verb) || isPastWithObject(verb) || isAuxiliary(verb) ? verb : undefined
    }
    const {tag, lemma} = tokens[i - 1] as Token
    if (lemma !== 'have' && !/^(?:DT|PRP\$?|NN|NNS|NNP|NNPS|JJ|CD)$/.test(tag)) return undefined
  }
  return undefined
}

/** “say”, “has said”; with a noun before it. */
function isReporting(verb: Token): boolean {
  const before = previous(verb)
  const isPerfect = verb.tag === 'VBN' && before?.lemma === 'have'
  const subject = isPerfect ? previous(before) : before
  return (isVerb(verb) || isPerfect) && reporting.has(verb.lemma) && /^(?:NN|PRP)/.test(subject?.tag ?? '')
}

/** “whom she has said taught her politics”: read as a participle, though it has an object behind it. */
const isPastWithObject = (verb: Token | undefined): verb is Token =>
  verb?.tag === 'VBN' && /^(?:DT|PRP\$?)$/.test(next(verb)?.tag ?? '')

/** “whom Bell says is the quickest”: whatever it was read as. */
const isAuxiliary = (verb: Token | undefined): verb is Token =>
  /^(?:is|was|are|were|has|had|have|will|would|can|could|should|may|might|must)$/.test(verb?.lower ?? '')

/** The verb in “whom, the inquiry heard, had asked”: a clause set off by commas stands between. */
function verbBehindAside(token: Token): Token | undefined {
  const {tokens} = token.sentence
  if (next(token)?.text !== ',') return undefined
  const comma = tokens.findIndex(({text}, i) => text === ',' && i > token.index + 1)
  const verb = tokens[comma + 1]
  const aside = tokens.slice(token.index + 2, Math.max(comma, 0))
  return comma - token.index < 9 && isSureVerb(verb) && aside.some(isVerb) ? verb : undefined
}

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
    if (isVerb(at) || at.tag === ',') break
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
