import {exchangeWord, hasCapital, list, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {isSureVerb, isVerb, next, nextPastAdverbs, previous} from './near.ts'
import {isPluralOfPersons, knownPersons, knownThings} from './people.ts'
import {relational} from './relational.generated.ts'
import type {WrongRelative} from './relative.ts'

const had = new Set(relational)

/** “a substitute whose had not scored”, “the coach, which contract runs out”, “a square who name means bread” */
export function findWrongOwner(token: Token): WrongRelative | undefined {
  if (token.lower === 'whose') return whoseAsSubject(token)
  return token.lower === 'who' || token.lower === 'which' ? subjectAsOwner(token) : undefined
}

/** What a relative word speaks of: straight before it, or before a comma. */
function antecedentOf(token: Token): Token | undefined {
  const before = previous(token)
  const noun = before?.text === ',' ? previous(before) : before
  return noun && /^(?:NN.*|CD)$/.test(noun.tag) ? noun : undefined
}

const auxiliary = list('is was are were has had have will would can could may might should must')

/** “whose had not scored”: a verb follows, and nothing that is had. */
function whoseAsSubject(token: Token): WrongRelative | undefined {
  const noun = antecedentOf(token)
  const verb = nextPastAdverbs(token)
  if (!noun || !isSureVerb(verb) || verb.lower.endsWith('ing') || token.sentence.after.includes('?')) return undefined
  const behind = next(verb)
  // “a man whose marked cards were found”, “people whose means are small”
  if (!auxiliary.has(verb.lower) && !/^(?:DT|PRP\$?|IN|TO|CD|NNP)$/.test(behind?.tag ?? '')) return undefined
  if (verb.lower === 'will' && /^(?:VBZ|VBD|MD)$/.test(behind?.tag ?? '')) return undefined
  const isAside = previous(token)?.text === ','
  const right = knownThings.has(noun.lemma) ? (isAside ? 'which' : 'that') : 'who'
  return {token, right, why: `the subject of “${verb.text}”`}
}

/** “the square, who name means bread”: nothing but a noun that is had, and its verb. */
function subjectAsOwner(token: Token): WrongRelative | undefined {
  const antecedent = antecedentOf(token)
  if (!antecedent || !mayBeOwned(token, antecedent)) return undefined
  const owner = exchangeWord(token, 'whose')?.put
  const noun = owner?.head
  const verb = noun && nextPastAdverbs(noun)
  if (
    !noun ||
    hasCapital(noun.text) ||
    owner.relation !== 'nmod:poss' ||
    owner.certainty.head < 0.9 ||
    !/^NNS?$/.test(noun.tag)
  )
    return undefined
  if (!isVerb(verb) || !/^nsubj/.test(noun.relation) || noun.certainty.tag < 0.8) return undefined
  // “boys who parents do not trust”, “people who life had treated badly”
  if (mayAct.has(noun.lower) && !isWhole(noun.head)) return undefined
  return {token, right: matchCase(token.text, 'whose'), why: `“${noun.text}” is what it has`}
}

const mayAct = list(
  'life parents children family families brothers sisters sons daughters members owners team fame crew',
)

/** Whether a predicate has all that it needs: an object, or none to have. */
const isWhole = (predicate: Token | undefined): boolean =>
  predicate !== undefined &&
  (predicate.dependents.some(({relation}) => /^(?:obj|xcomp|ccomp|cop|aux:pass)$/.test(relation)) ||
    (withoutObject.has(predicate.lemma) && !isStranded(next(predicate))))

const withoutObject = list(`
  arrive come commute compete coach die disappear drown emigrate farm fight go graduate live march perish perform play race
  remain reside row sail serve shop sing sleep stay struggle study suffer survive swim teach train travel vanish work
`)

/** “whom two brothers worked for,” */
const isStranded = (preposition: Token | undefined): boolean =>
  /^(?:IN|RP|TO)$/.test(preposition?.tag ?? '') &&
  !/^(?:DT|PRP.?|NN.*|CD|JJ.?)$/.test(next(preposition as Token)?.tag ?? '')

/** “officials, who police say were bribed” and “the plan, which critics oppose” have a subject of their own. */
function mayBeOwned(token: Token, antecedent: Token): boolean {
  let noun = next(token)
  while (noun && /^(?:JJ[RS]?|CD|RB)$/.test(noun.tag)) noun = next(noun)
  const isObject = token.relation === 'obj' && token.certainty.relation >= 0.6
  if (!noun || (noun.index > token.index + 1 && noun.tag === 'NNS' && isObject)) return false
  if (had.has(noun.lower)) return true
  if (token.lower === 'which') return noun.tag === 'NN' && isPersonal(antecedent)
  return noun.tag === 'NNS' && !isPluralOfPersons(noun) && knownThings.has(noun.lemma)
}

const isPersonal = (noun: Token): boolean => isPluralOfPersons(noun) || knownPersons.has(noun.lemma)
