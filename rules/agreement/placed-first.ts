import {hasCapital, isFiniteVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {numberOf} from './subject.ts'
import {type FiniteVerb, finiteVerbOf} from './verb.ts'

/** Verbs of being somewhere, which may stand before their subject. */
const ofPlace = /^(?:is|was|has been|stands|hangs|lies|sits|comes|lives|rests|follows|remains|runs)$/

const places = list(`
  in on at behind under beneath below above among amongst beside beyond near opposite inside outside between around across
  along over within
`)

/** “In the hall was three pianos”, “Behind the house stands three oaks”: a place, the verb, and a plural, whatever the tree says. */
export function findPlacedFirst(tokens: readonly Token[]): {subject: Token; verb: FiniteVerb} | undefined {
  if (!tokens[0] || !hasCapital(tokens[0].text)) return undefined
  const at = isTurnedRound(tokens) ? 1 : places.has(tokens[0].lower) ? placeEnd(tokens) : tokens.length
  const token = tokens[at]
  if (!token || !ofPlace.test(token.lower) || !/^(?:VBZ|VBD|NNS)$/.test(token.tag)) return undefined
  const verb = finiteVerbOf(token) ?? singularOf(token)
  if (!verb) return undefined
  let end = at + 1
  while (end < at + 6 && isWithin(tokens[end])) end++
  const subject = tokens[end]
  if (subject?.tag !== 'NNS' || subject.certainty.tag < (tokens[at + 1]?.tag === 'CD' ? 0.5 : 0.85)) return undefined
  if (numberOf(subject)?.number !== 'plural' || !hasOpening(tokens[at + 1] as Token, subject)) return undefined
  // “In the hall was three weeks’ work”; a verb after it would have the plural for its own subject.
  const rest = tokens.slice(end + 1)
  if (!/^(?:IN|,|\.|CC|WDT|WP|VBN|VBG|:)$/.test(rest[0]?.tag ?? '.') || /^['’]/.test(rest[0]?.text ?? ''))
    return undefined
  const finite = rest.findIndex(isFiniteVerb)
  const opens = rest.findIndex(({tag}) => /^(?:WDT|WP|WRB|,|CC|:)$/.test(tag))
  return finite >= 0 && (opens < 0 || opens > finite) ? undefined : {subject, verb}
}

/** “Gone is the days”, “Missing was two rifles” */
const isTurnedRound = ([first, verb]: readonly Token[]): boolean =>
  /^(?:gone|missing|included|lost|hidden|buried|attached|enclosed|absent)$/.test(first?.lower ?? '') &&
  /^(?:is|was)$/.test(verb?.lower ?? '')

const singularOf = (token: Token): FiniteVerb | undefined =>
  /^(?:is|was)$/.test(token.lower)
    ? {token, negation: undefined, number: 'singular', kind: token.lower === 'is' ? 'be' : 'past be'}
    : undefined

/** Behind the prepositional phrases that open the sentence; no time, which may stand before any clause. */
function placeEnd(tokens: readonly Token[]): number {
  let at = 1
  while (at < 12 && /^(?:DT|PRP\$|JJ|JJS|NN|NNS|NNP|POS|CD|IN|VBN|PRP|HYPH)$/.test(tokens[at]?.tag ?? '')) {
    if (ofPlace.test(tokens[at]?.lower ?? '') && at > 1) break
    at++
  }
  const last = tokens[at - 1]
  // “Among the dead was …”
  const isOfThose = last?.tag === 'JJ' && tokens[at - 2]?.lower === 'the'
  return isOfThose || /^(?:NN|NNS|NNP|PRP|VBN)$/.test(last?.tag ?? '') ? at : tokens.length
}

const isWithin = (token: Token | undefined) =>
  token !== undefined && /^(?:DT|PRP\$|JJ|JJR|JJS|CD|NN|VBN|RB|HYPH)$/.test(token.tag)

/** “three pianos”, “the portraits”, “new dams”; not “a sports hall” */
const hasOpening = (first: Token, subject: Token) =>
  first === subject ||
  (/^(?:CD|JJ|JJR|NN|VBN|PRP\$)$/.test(first.tag) && first.lower !== 'one') ||
  /^(?:the|these|those|both|all|some|several|many|few)$/.test(first.lower)
