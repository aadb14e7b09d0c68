import {
  hasCapital,
  isInflectedAsVerb,
  isSmall,
  list,
  nameKinds,
  reword,
  sureness,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {standsAlone} from './adverbial.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'
import {isNamedAfter} from './named-after.ts'
import {isPerson} from './owners.ts'
import {bodies} from './possessors.ts'
import {giving, more, several} from './tried.ts'

/** Who and what has things and hardly ever lends a plural to another noun; “sports”, “sales” and “services” do. */
const others = list(`
  world public organization organisation society star corporation community administration empire individual merchant
  legislature committee foundation restaurant colony opponent official executive entrepreneur plaintiff agent peasant host
  rival enemy squirrel chicken patron recipient constituent household audience astronaut organism railroad department union
  library league coalition commission song album film novel venture business neighbor neighbour carrier utility retailer
  publisher group insurer brewer
`)
/** “boys basketball”, “veterans benefits”, “seniors golf”: named after those whom they are for. */
const lenders = list('boy girl lad lass senior junior veteran amateur cadet master elder saint sister brother')
/** How much surer the rest of the sentence must be read, with a determiner before the owner and without: measured on edited text. */
const [leastGain, leastGainOfBare] = [-0.2, 0.1]

/** “The railroads profit rose”, “a neighbors alfalfa field”, “both companies boards”: read as the first part of a compound. */
export function findCompoundOwner(word: Word): Slip | undefined {
  const [token] = word.tokens
  if (!token || word.tokens.length > 1) return undefined
  if (hasCapital(word.text) && token.index > 0) return findFamily(word, token)
  if (token.tag !== 'NNS' || !isSmall(word.text) || token.index === 0) return undefined
  const {tokens} = token.sentence
  const next = tokens[token.index + 1]
  const stem = token.lemma
  if (!next || next.start !== token.end + 1 || !isSmall(next.text) || !/^(?:NNS?|JJ)$/.test(next.tag)) return undefined
  if (!isOwner(stem) || word.lower !== `${stem.replace(/([^aeiou])y$/, '$1ie')}s` || /ing$/.test(next.lower))
    return undefined
  const determiner = determinerOf(token)
  if (mayBeContactClause(determiner, next)) return undefined
  const isMany = determiner !== undefined && (several.has(determiner.lower) || determiner.tag === 'CD')
  const isOne = determiner !== undefined && /^(?:an?|this|that|one|each|every|another)$/.test(determiner.lower)
  if (!determiner && !/^(?:IN|TO|VB.?)$/.test(tokens[token.index - 1]?.tag ?? '')) return undefined
  const mark = apostropheOf(word)
  const [one, many] = [`${stem}${mark}s`, `${word.text}${mark}`]
  const owned = findOwned(token, isMany || !determiner ? many : one, determiner ? leastGain : leastGainOfBare)
  if (!owned) return undefined
  const expected =
    isMany || !determiner ? [many] : isOne ? [one] : owned.tag === 'NNS' && isPerson(stem) ? [many, one] : [one, many]
  return {from: word, to: word, expected, why: 'an owner, without an apostrophe'}
}

/** “the issue the sponsors care about”: behind another noun, what is read as had may be the verb. */
const mayBeContactClause = (determiner: Token | undefined, {lower, index, sentence: {tokens}}: Token): boolean =>
  determiner !== undefined &&
  /^NN/.test(tokens[determiner.index - 1]?.tag ?? '') &&
  isInflectedAsVerb(lower) &&
  /^(?:IN|RP|[.,])$/.test(tokens[index + 1]?.tag ?? '.')

const isOwner = (stem: string) =>
  !lenders.has(stem) && (isPerson(stem) || bodies.has(stem) || more.has(stem) || others.has(stem))

/** “a”, “our”, “both” before the owner and what describes it. */
function determinerOf({index, sentence: {tokens}}: Token): Token | undefined {
  let at = index - 1
  while (at > index - 4 && /^(?:JJ[RS]?|VBN|NN)$/.test(tokens[at]?.tag ?? '') && !several.has(tokens[at]?.lower ?? ''))
    at--
  const found = tokens[at]
  if (!found) return undefined
  return /^(?:DT|PRP\$|CD)$/.test(found.tag) || several.has(found.lower) ? found : undefined
}

/** What is had, where the word is read as an owner, and as no worse than a part of a compound. */
function findOwned(token: Token, owner: string, least: number): Token | undefined {
  const {sentence, index} = token
  const tokens = reword(sentence, token, owner)?.tokens
  const [having, ending] = [tokens?.[index], tokens?.[index + 1]]
  const noun = having?.head
  if (!tokens || tokens.length !== sentence.tokens.length + 1 || ending?.tag !== 'POS' || !noun) return undefined
  if (having.relation !== 'nmod:poss' || noun.index < index + 2 || noun.index > index + 5) return undefined
  if (!/^NNS?$/.test(noun.tag)) return undefined
  // “a writers group dinner”, but “my parents bank accounts”
  const named = determinerOf(token)?.tag === 'PRP$' ? [noun] : tokens.slice(index + 2, noun.index + 1)
  if (named.some((each) => isNamedAfter(token.lemma, each))) return undefined
  if (Math.min(noun.certainty.tag, noun.certainty.head, noun.certainty.relation) < 0.6) return undefined
  if (!tokens.slice(index + 2, noun.index).every(({tag}) => /^(?:JJ[RS]?|CD|NN|VBN)$/.test(tag))) return undefined
  // “something for the bowlers first thing”, “two passengers apiece”, “gave the players last season”
  if (standsAlone(tokens.slice(index + 2, noun.index + 1))) return undefined
  // “at the teachers training college”
  if (/^(?:NN.*|HYPH|POS|CD)$/.test(tokens[noun.index + 1]?.tag ?? '')) return undefined
  if (mayBeGiven(token, noun) || mayBeSubject(token, noun)) return undefined
  const rest = tokens.filter((_, i) => i !== index && i !== index + 1)
  const gain = sureness(rest) - sureness(sentence.tokens.filter((one) => one !== token))
  // “as our partners countries which …”: what is no compound must be described, too, as in “a neighbor's alfalfa field”.
  if (token.relation !== 'compound' && noun.index === index + 2) return undefined
  return noun.lower !== 'total' && gain >= (token.relation === 'compound' ? least : 1.5) ? noun : undefined
}

/** “In some states felons vote”, “for many farmers winter is hard”: a clause begins between them. */
function mayBeSubject(owner: Token, noun: Token): boolean {
  const {tokens} = owner.sentence
  if (owner.relation !== 'compound' && tokens[noun.index - 1]?.relation.startsWith('nsubj')) return true
  const first = determinerOf(owner) ?? owner
  const before = tokens[first.index - 1]
  // “have as our partners countries which trade”
  return before?.lower === 'as' || (noun.relation.startsWith('nsubj') && /^(?:IN|TO)$/.test(before?.tag ?? ''))
}

/** “gave the bands first prize”, “made small farmers owners of their land”, “called the players cowards” */
function mayBeGiven(owner: Token, noun: Token): boolean {
  if (owner.relation === 'iobj') return true
  const first = noun.relation === 'conj' && noun.head ? noun.head : noun
  if (/^(?:xcomp|ccomp|advcl|acl)/.test(first.relation)) return true
  const verb = first.relation === 'obj' ? first.head : owner.relation === 'obj' ? owner.head : undefined
  if (!verb || !giving.has(verb.lemma)) return false
  // “called the department's tip line”, “found the pilot's body”
  return !(/^(?:call|find)$/.test(verb.lemma) && noun.tag === 'NN' && owner.relation === 'compound')
}

/** What belongs to a family: “the Haupts son”. */
const ofFamilies = list(
  'son daughter sons daughters children child baby grandson granddaughter marriage wedding divorce',
)
const ofHouses = list('house kitchen backyard driveway farm garage dog')

/** “The Haupts | son”: several of a name. */
function findFamily(word: Word, {text, index, sentence: {tokens}}: Token): Slip | undefined {
  const [article, next, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]]
  if (article?.lower !== 'the' || !next || !/^\p{Lu}\p{Ll}{3,}[^s\P{L}]s$/u.test(text)) return undefined
  const isKin = ofFamilies.has(next.text)
  if (!isKin && !ofHouses.has(next.text)) return undefined
  if (after && /^(?:NN.*|HYPH|POS)$/.test(after.tag)) return undefined
  // “the Williams house”
  if (nameKinds(text.toLowerCase())?.surname || hasCapital(next.text)) return undefined
  if (!isKin && !nameKinds(text.slice(0, -1).toLowerCase())?.surname) return undefined
  return {from: word, to: word, expected: [`${text}${apostropheOf(word)}`], why: 'an owner, without an apostrophe'}
}
