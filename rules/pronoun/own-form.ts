import {exchangeWord, list, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {next, previous} from './near.ts'
import type {WrongRelative} from './relative.ts'

const owners: ReadonlyMap<string, string> = new Map([
  ['it', 'its'],
  ['them', 'their'],
])

/** Verbs that have two objects, or an object and what it becomes: “gave them money”, “called it war”, “held them hostage”. */
const withTwo = list(`
  call make give have keep strike leave owe deny want tell show send teach ask feed pay buy cost offer find get paint turn
  drive hand lend name consider think declare render set let see hear watch do bring win save spare wish grant allow award
  hold take charge fine sell lay cut push pull press throw prove deem label dub term rate rank vote elect choose crown bid bet
  guarantee promise serve cook fetch pass write read play do cause fine forgive envy assign allot supply provide issue need loan bar
  beat blow burn wear wipe kick knock drink eat rub shake swing snap slam squeeze tie treat use work be help put
`)

/** “The bank raised it forecast”, “The players took them places”: what is had stands straight behind. */
export function findOwnerAsObject(token: Token): WrongRelative | undefined {
  const right = owners.get(token.text)
  const [verb, noun] = [previous(token), nounAfter(token)]
  if (!right || !verb || !noun || !/^VB[DZPNG]?$/.test(verb.tag) || withTwo.has(verb.lemma) || verb.certainty.tag < 0.7)
    return undefined
  // “mend them one step at a time”
  if (next(token)?.tag === 'CD') return undefined
  if (
    /^(?:home|time|day|night|week|month|year|way|part|fact|today|lot|bit)s?$/.test(noun.lower) ||
    /^(?:NNP?S?|POS)$/.test(next(noun)?.tag ?? '')
  )
    return undefined
  const exchange = exchangeWord(token, right)
  const owner = exchange?.put
  if (owner?.relation !== 'nmod:poss' || owner.head?.index !== noun.index) return undefined
  if (owner.head.relation !== 'obj' || Math.min(owner.head.certainty.tag, owner.head.certainty.relation) < 0.9)
    return undefined
  return exchange && exchange.gainAround >= 0.25
    ? {token, right: matchCase(token.text, right), why: `“${noun.text}” is what it has`}
    : undefined
}

/** “forecast”, “last cinema” */
function nounAfter(token: Token): Token | undefined {
  let at = next(token)
  while (at && /^(?:JJ[RS]?|CD)$/.test(at.tag)) at = next(at)
  while (at && /^NNS?$/.test(at.tag) && /^NNS?$/.test(next(at)?.tag ?? '')) at = next(at)
  return at && /^NNS?$/.test(at.tag) ? at : undefined
}
