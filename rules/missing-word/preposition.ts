import type {Token} from '../../src/rule-kit/index.ts'
import {isFiniteVerb} from './clause.ts'
import {areSpaced, type Gap, list} from './gap.ts'
import {ofNouns} from './of-nouns.generated.ts'

const takesOf = new Set(ofNouns)
const determiners = list('the a an this these those its their his her our')

/** “because the storm”, “At the end the season” */
export function findLostOf(token: Token): Gap | undefined {
  return findAfterBecause(token) ?? findAfterNoun(token)
}

/** A noun phrase and no clause follows “because”. */
function findAfterBecause(because: Token): Gap | undefined {
  const {lower, relation, certainty, index, sentence} = because
  const next = sentence.tokens[index + 1]
  if (lower !== 'because' || !next || !areSpaced(because, next) || !/^(?:DT|PRP\$|JJ|NN.*|VBG)$/.test(next.tag))
    return undefined
  if (relation !== 'case' || certainty.relation < 0.5 || next.tag.startsWith('NNP')) return undefined
  const end = sentence.tokens.findIndex(({text}, i) => i > index && /^[,.;:?!]$/.test(text))
  // “because the boat, which leaked, sank”
  if (sentence.tokens[end]?.text === ',' && !isBeforeClause(because, sentence.tokens[end + 1])) return undefined
  const phrase = sentence.tokens.slice(index + 1, end < 0 ? undefined : end)
  return phrase.some((token) => isFiniteVerb(token) || token.tag === 'VB') ? undefined : {before: because, lost: ['of']}
}

/** “Because the storm, the match was off”, not “Because men, groping in the dark, had …” */
const isBeforeClause = ({index, sentence}: Token, next: Token | undefined) =>
  index === 0 &&
  /^(?:DT|PRP\$)$/.test(sentence.tokens[1]?.tag ?? '') &&
  /^(?:DT|PRP|PRP\$|NNP|EX)$/.test(next?.tag ?? '')

/** “the end the season”: a determiner right behind a noun that goes with “of”, and no clause of its own. */
function findAfterNoun(noun: Token): Gap | undefined {
  if (!/^NNS?$/.test(noun.tag) || !/^\p{Ll}+$/u.test(noun.text)) return undefined
  const {tokens} = noun.sentence
  const determiner = tokens[noun.index + 1]
  if (!determiner || !areSpaced(noun, determiner) || !determiners.has(determiner.text)) return undefined
  // “The council makes laws and the mayor the budget.”
  if (noun.dependents.some(({relation}) => relation === 'cc') || noun.relation === 'conj') return undefined
  const second = determiner.head
  if (!second || second.index < determiner.index || second.relation !== 'nmod' || second.head !== noun) return undefined
  const {certainty, dependents} = second
  if (dependents.some(({relation}) => relation === 'case') || !/^NN/.test(second.tag)) return undefined
  const least = takesOf.has(noun.lower) ? 0.5 : 0.8
  if (certainty.head < least || certainty.relation < least) return undefined
  const last = tokens.slice(second.index + 1).find(({tag}) => !/^(?:RB|NN.*|POS)$/.test(tag))
  const opensClause = last !== undefined && (isFiniteVerb(last) || /^(?:PRP|WP|VB.*)$/.test(last.tag))
  return opensClause && !isSubject(noun) ? undefined : {before: noun, lost: ['of']}
}

/** “the end the season was a relief”: the verb has its subject in the first noun. */
const isSubject = ({relation, certainty, lower}: Token) =>
  relation.startsWith('nsubj') && certainty.head >= 0.8 && takesOf.has(lower)
