import {inflect, isFiniteVerb, list, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Clause} from './clause.ts'
import {intransitivePasts} from './intransitive-pasts.generated.ts'
import {motionPasts} from './motion-pasts.generated.ts'
import {pastTenses} from './past-tenses.generated.ts'
import {isReporting} from './words.ts'

/** How sure the reading must be that the second clause goes by the side of the first, and that it has its own subject. */
const [beside, own] = [0.5, 0.65]

interface Pair {
  first: Clause
  second: Clause
  /** Whether the first waits for what it says: “She was told on Friday, …” */
  isOpen: boolean
  /** Whether the second tells whose words or thoughts the first are: “…, officials warned”. */
  isComment: boolean
}

/**
 * Two clauses on either side of a comma, by the tree: each has a subject and a finite verb, and the second is tied to the
 * first by `parataxis`, which it is not where one waits for the other.
 */
export function readPairInTree(words: readonly Word[], start: number): Pair | undefined {
  const opening = words[start]
  const tokens = opening?.sentence.tokens ?? []
  if (!opening || tokens.some(({tag}) => /^(?:``|''|:|-LRB-|-RRB-|UH)$/.test(tag))) return undefined
  const second = tokens.find(
    ({relation, head, start: at}) => relation === 'parataxis' && head && !head.head && at >= opening.start,
  )
  if (!second?.head || second.certainty.relation < beside || second.certainty.head < 0.2) return undefined
  if (second.head.start > opening.start || isCutOff(tokens, second.head, opening)) return undefined
  const [before, after] = [
    clauseOf(second.head, words.slice(0, start), 'first'),
    clauseOf(second, words.slice(start), 'second'),
  ]
  if (!before || !after) return undefined
  return {first: before, second: after, isOpen: isOpen(second.head), isComment: isComment(second)}
}

/** Another comma stands before, and not one that closes what opens the sentence or stands within its subject. */
function isCutOff(tokens: readonly Token[], predicate: Token, opening: Word): boolean {
  const verb = [...predicate.dependents.filter(({relation}) => /^(?:aux|cop)/.test(relation)), predicate][0] as Token
  return tokens.some(
    (token) =>
      token.text === ',' && token.start > verb.start && token.start < opening.start - 2 && !isInPlace(token, opening),
  )
}

/** “outside Tulsa, Oklahoma, …”: the comma before a state or country, which the next one closes. */
function isInPlace({sentence: {tokens}, index}: Token, opening: Word): boolean {
  const between = tokens.slice(index - 1).filter(({start}) => start < opening.start)
  const [city, , ...state] = between
  const close = state.pop()
  return (
    close?.text === ',' &&
    state.length > 0 &&
    state.length < 4 &&
    [city, ...state].every((token) => token?.tag === 'NNP')
  )
}

/** Verbs whose object is whom they speak to. */
const addressing = list('advise ask assure caution inform notify persuade promise remind show tell warn')

const has = ({dependents}: Token, relation: RegExp) => dependents.some((token) => relation.test(token.relation))

/** @param word - Its word, where it was read in another sentence than its own. */
export const isOpen = (predicate: Token, word = predicate.word): boolean =>
  word !== undefined &&
  isReporting(word) &&
  (addressing.has(predicate.lemma) || !has(predicate, /^(?:obj|xcomp)$/)) &&
  !has(predicate, /^xcomp$/) &&
  !predicate.dependents.some(({relation, lower}) => relation === 'obj' && lower === 'nothing')

export function isComment(predicate: Token, word = predicate.word): boolean {
  const {dependents, lemma} = predicate
  // “both sides have asked for more time”
  if (lemma === 'ask' && dependents.some((token) => token.relation === 'obl' && leftEdge(token).lower === 'for'))
    return false
  if (lacksContent(predicate)) return true
  // “…, the strikers like to say”
  const said = dependents.find(
    ({relation, lemma}) => relation === 'xcomp' && /^(?:say|tell|put|point|add)$/.test(lemma),
  )
  if (said && !has(said, /^(?:obj|[cx]comp)$/)) return true
  if (!word || !predicate.tag.startsWith('VB') || !isReporting(word)) return false
  // “…, the mayor said, most of it pasture”
  if (predicate.sentence.tokens[predicate.index + 1]?.text === ',') return true
  const passive = dependents.find(({relation}) => relation === 'nsubj:pass')
  // “…, it was announced”, “…, the inquest was told on Friday”
  if (passive) return passive.lower === 'it' || (addressing.has(lemma) && !has(predicate, /^(?:obj|[cx]comp)$/))
  return addressing.has(lemma) || !has(predicate, /^(?:obj|xcomp)$/)
}

/** “the mayor said the road would be closed” */
export const hasOwnContent = (verb: Token): boolean =>
  verb.dependents.some(
    ({relation, dependents, index, certainty}) =>
      relation === 'ccomp' &&
      index > verb.index &&
      certainty.relation > 0.7 &&
      dependents.some((token) => token.relation.startsWith('nsubj') && token.index > verb.index),
  )

const intransitive = new Set([...intransitivePasts, ...motionPasts, ...pastTenses])
const alsoIntransitive = list(`
  act appear arise beat belong bleed break burn change chat close cost cry dance depend die differ drop dry end enter exist fail feed
  follow gather grow happen help improve last leak leave listen live lose lower march matter meet melt open operate pass
  pay perform play pull race rain rally react reopen rest return roll rot run sail shut sing sit sleep slip slow smile
  smoke snow spread stand start stay stop suffer sway travel turn vary wait wake walk win work
`)

/** “the governor decreed”: what somebody did, but not to what, stands before the comma; “the shops shut at noon” is whole. */
function lacksContent({tag, lemma, lower, dependents}: Token): boolean {
  const subject = dependents.find(({relation}) => relation === 'nsubj')
  if (!subject || !tag.startsWith('VB') || isPronoun(subject) || /^(?:CD|DT|JJS?)$/.test(subject.tag)) return false
  if (dependents.some(({relation}) => /^(?:obj|xcomp|cop|expl|aux:pass|compound:prt)$/.test(relation))) return false
  return !isIntransitive({lemma, lower})
}

/** Whether a verb needs no object. */
export const isIntransitive = ({lemma, lower}: Pick<Token, 'lemma' | 'lower'>): boolean =>
  alsoIntransitive.has(lemma) || intransitive.has(inflect(lemma, 'VBD') ?? lower)

/** Adverbs that join two sentences only to the ear: “…, however the strike was called off”. */
export const joining =
  /^(?:however|therefore|meanwhile|instead|nevertheless|nonetheless|consequently|furthermore|moreover)$/

/** A clause that its subject opens, or an adverbial before it. */
function clauseOf(predicate: Token, words: readonly Word[], place: 'first' | 'second'): Clause | undefined {
  const {dependents} = predicate
  const subject = dependents.find(({relation}) => /^(?:nsubj|expl)/.test(relation))
  const finite = [...dependents.filter(({relation}) => /^(?:aux|cop)/.test(relation)), predicate].find(isFiniteVerb)
  if (!subject || !finite?.word || Math.min(subject.certainty.head, subject.certainty.relation) < own) return undefined
  // A title: “her novel, Nobody Knew My Name”
  if (finite.text !== finite.lower) return undefined
  if (finite.certainty.tag < 0.85 || finite.index < subject.index || holdsRelative(subject)) return undefined
  const before = dependents.filter(({relation, index}) => index < subject.index && relation !== 'punct')
  if (before.some((token) => !mayOpen(token, place))) return undefined
  // “however they define it”
  if (before.length && subject.tag === 'PRP' && before[0]?.lower === 'however') return undefined
  const [first] = words
  if (!first || leftEdge(before[0] ?? subject).word !== first) return undefined
  if (words.length < 3 && !/^(?:CD|DT)$/.test(subject.tag)) return undefined
  return {
    words,
    subject: words.filter(({start}) => start <= subject.start),
    verb: finite.word,
    isPronoun: isPronoun(subject),
  }
}

const isPronoun = ({tag}: Token) => tag === 'PRP' || tag === 'EX'

const holdsRelative = (token: Token): boolean =>
  /^W/.test(token.tag) || token.dependents.some(({tag}) => /^W/.test(tag))

/** “last year it sold half”, “luckily Ahmed knew some French”; “then” is no conjunction either, but often meant as one. */
function mayOpen({lower, relation}: Token, place: 'first' | 'second'): boolean {
  if (joining.test(lower) || /^obl(?::unmarked)?$/.test(relation)) return true
  if (relation !== 'advmod') return false
  return /^(?:there|here|now|today|later|once)$/.test(lower)
    ? lower !== 'once' || place === 'first'
    : /^\p{L}{4,}ly$/u.test(lower)
}

export function leftEdge(token: Token): Token {
  let left = token
  for (let first = left.dependents[0]; first && first.index < left.index; first = left.dependents[0]) left = first
  return left
}
