import {exchangeWord, isFiniteVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {pluralByTaggedNoun, singularByTaggedNoun} from './nouns.ts'
import type {Measured} from './per-unit.ts'

/** What is one, and yet holds many: “among the crowd”. */
const groups = list(`
  team staff crew band group party gang class committee board jury bunch lot set cast club company army force public
  household generation population audience crowd pack field herd flock elite congregation leadership electorate press
  community opposition membership workforce fleet family tribe nation country world city town village neighborhood
  delegation panel squad squadron troop troupe clergy nobility peasantry wreckage debris rubble grass forest wood
  collection rest chaos noise
`)

/** “Among the item sold” */
export function findAmong(among: Token): Measured | undefined {
  if (among.lower !== 'among' && among.lower !== 'amongst') return undefined
  const {tokens} = among.sentence
  const [the, noun, after] = [1, 2, 3].map((step) => tokens[among.index + step])
  if (the?.lower !== 'the' || !isSingular(noun) || groups.has(noun.lower)) return undefined
  const right = pluralByTaggedNoun.get(noun.lower)
  if (!right || (after && !/^(?:VBN|VBG|IN|WDT|WP|\.|,|VBZ|VBP|VBD)$/.test(after.tag))) return undefined
  const exchange = exchangeWord(noun, right)
  return exchange && exchange.put.tag === 'NNS' && exchange.gain >= (among.index === 0 ? -1.5 : 0.1)
    ? {first: the, noun, right, why: '“among” asks for several'}
    : undefined
}

/** “All the window on the north side were broken” */
export function findAll(all: Token): Measured | undefined {
  const noun = all.head
  if (all.lower !== 'all' || all.relation !== 'det:predet' || !isSingular(noun) || groups.has(noun.lower))
    return undefined
  const right = pluralByTaggedNoun.get(noun.lower)
  const verb = noun.head
  if (!right || !verb || !noun.relation.startsWith('nsubj') || noun.index > all.index + 3) return undefined
  if (noun.dependents.some(({relation}) => /^(?:conj|cc|appos|compound)/.test(relation))) return undefined
  return [verb, ...verb.dependents].some(({lower, index}) => index > noun.index && /^(?:are|were|have)$/.test(lower))
    ? {first: all, noun, right, why: 'the verb shows that several are meant'}
    : undefined
}

/** “Police closed that roads to the summit”: no clause follows, so that it points. */
export function findPointing(that: Token): Measured | undefined {
  if (that.lower !== 'that') return undefined
  const {tokens} = that.sentence
  const [before, noun, after] = [-1, 1, 2].map((step) => tokens[that.index + step])
  if (!before || noun?.tag !== 'NNS' || !after || !/^(?:IN|TO|,|\.)$/.test(after.tag)) return undefined
  if (!/^(?:VB.?|IN)$/.test(before.tag) || !(that.head === noun && that.relation === 'det')) return undefined
  const right = singularByTaggedNoun.get(noun.text)
  const rest = tokens.slice(noun.index + 1)
  const end = rest.findIndex(
    ({tag, lower}) => /^(?:,|:|W.*)$/.test(tag) || /^(?:because|if|until|after|before|as)$/.test(lower),
  )
  if (!right || rest.slice(0, end < 0 ? undefined : end).some((token) => isFiniteVerb(token) || token.tag === 'VBN'))
    return undefined
  const exchange = exchangeWord(noun, right)
  return exchange && exchange.put.tag === 'NN' && exchange.put.certainty.tag >= 0.85 && exchange.gain >= 0.3
    ? {first: that, noun, right, why: '“that” asks for a singular'}
    : undefined
}

/** “The first things a driver does is brake”: what is named behind the verb is one. */
export function findFirstThings(things: Token): Measured | undefined {
  const {tokens} = things.sentence
  const [the, which] = [tokens[things.index - 2], tokens[things.index - 1]]
  if (things.lower !== 'things' || !/^(?:first|last|only|next|best|worst|main|hardest)$/.test(which?.lower ?? ''))
    return undefined
  if (!the || !which || !/^(?:the|his|her|their|its|our|my|your)$/.test(the.lower)) return undefined
  // “one of the first things he did was …”
  if (tokens[the.index - 1]?.lower === 'of') return undefined
  const at = tokens.findIndex(
    ({lower}, i) => i > things.index + 1 && i < things.index + 10 && /^(?:is|was)$/.test(lower),
  )
  const clause = tokens.slice(things.index + 1, Math.max(at, 0))
  if (at < 0 || clause.some(({tag}) => /^(?:,|:|CC)$/.test(tag)) || !clause.some(isFiniteVerb)) return undefined
  const rest = tokens.slice(at + 1)
  const noun = rest.find(({tag}) => /^(?:NN.*|PRP)$/.test(tag))
  const isOneThing = /^(?:VB|TO|VBG)$/.test(rest[0]?.tag ?? '') || rest[0]?.lower === 'that' || noun?.tag === 'NN'
  if (!isOneThing || (noun && rest[noun.index - at]?.tag === 'CC')) return undefined
  return {first: which, noun: things, right: 'thing', why: 'what follows is one'}
}

const isSingular = (noun: Token | undefined): noun is Token =>
  noun?.tag === 'NN' && noun.certainty.tag >= 0.75 && /^\p{Ll}{3,}$/u.test(noun.text)
