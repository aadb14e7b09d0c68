import type {Token} from '../../src/rule-kit/index.ts'
import {isFiniteVerb, isSmall, list, tryWord} from '../../src/rule-kit/index.ts'
import {isDepictive, mayBeContactClause} from './contact-clause.ts'
import {mayBeOfVerb} from './doubted-of.ts'
import {areSpaced, type Gap, mayBeGapped} from './gap.ts'
import {ofNouns} from './of-nouns.generated.ts'
import {timesAndManners} from './times-and-manners.ts'

const takesOf = new Set(ofNouns)
const determiners = list('the a an this these those its their his her our')
/** How sure the reading must be of what modifies a noun: of one that goes with “of”, and of another. */
const [barely, surely] = [0.5, 0.8]

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
  if (!/^NNS?$/.test(noun.tag) || !isSmall(noun.text)) return undefined
  const determiner = noun.sentence.tokens[noun.index + 1]
  if (!determiner || !areSpaced(noun, determiner) || !determiners.has(determiner.text)) return undefined
  // “The council makes laws and the mayor the budget.”
  if (noun.dependents.some(({relation}) => relation === 'cc') || noun.relation === 'conj') return undefined
  if (mayBeGapped(noun) || isDepictive(determiner) || isBroughtTo(noun)) return undefined
  const second = determiner.head
  if (!second || second.index < determiner.index || !/^NN/.test(second.tag)) return undefined
  if (second.dependents.some(({relation}) => relation === 'case')) return undefined
  const isLost =
    isModifier(second, noun) ||
    isPartOfWhole(noun, determiner) ||
    (takesOf.has(noun.lower) && isSecondOfTwo(second, noun) && !mayBeOfVerb(noun))
  const isClause = opensClause(second, noun) || (!isSubject(noun) && mayBeContactClause(second, determiner))
  return isLost && !isClause ? {before: noun, lost: ['of']} : undefined
}

/** “brings to an end a search”, “put to a stop the trade”: the object stands behind the phrase. */
const isBroughtTo = ({index, sentence: {tokens}}: Token): boolean =>
  /^an?$/.test(tokens[index - 1]?.lower ?? '') &&
  tokens[index - 2]?.lower === 'to' &&
  tokens[index - 3]?.tag.startsWith('VB') === true

const parts = list(
  'day week month quarter year season term semester half stage phase round lap leg set over chapter act part',
)
const numbered = list(`
  first second third fourth fifth sixth seventh eighth ninth tenth last final penultimate opening closing early later middle
`)
/** How much surer the sentence must be read with “of” behind a part that is told by its number. */
const leastGain = 2

/** “in the second year a nursing degree”; but “in the second half a third try was scored” */
function isPartOfWhole(noun: Token, determiner: Token): boolean {
  const {tokens} = noun.sentence
  const [preposition, article, number] = tokens.slice(Math.max(0, noun.index - 3), noun.index)
  if (!parts.has(noun.lemma) || !numbered.has(number?.lower ?? '') || article?.lower !== 'the') return false
  if (preposition?.tag !== 'IN' || !tokens.slice(0, preposition.index).some(isFiniteVerb)) return false
  const end = tokens.findIndex(({text}, i) => i > noun.index && /^[,.;:—–]$/.test(text))
  if (tokens.slice(noun.index, end < 0 ? undefined : end).some(isFiniteVerb)) return false
  const trial = tryWord(determiner, 'of')
  return trial?.put.relation === 'case' && trial.put.head?.head?.index === noun.index && trial.gain >= leastGain
}

/** By the tree, a modifier of the first noun. */
function isModifier({relation, head, certainty}: Token, noun: Token): boolean {
  const least = takesOf.has(noun.lower) ? barely : surely
  return relation === 'nmod' && head === noun && certainty.head >= least && certainty.relation >= least
}

/** Two subjects or two objects of one verb, or an object and what seems a time or a name for it. */
function isSecondOfTwo(second: Token, {relation, head}: Token): boolean {
  if (timesAndManners.has(second.lower) || /^(?:iobj|obl:unmarked)$/.test(relation)) return false
  if (second.head === head) {
    if (relation.startsWith('nsubj')) return second.relation.startsWith('nsubj')
    return /^(?:obj|obl|xcomp|conj)/.test(relation) && /^(?:obj|obl)/.test(second.relation)
  }
  return false
}

/** “the day the war broke out”; not “the end the season was a relief”, where the verb has its subject in the first noun. */
function opensClause(second: Token, noun: Token): boolean {
  const {tokens} = noun.sentence
  const last = tokens.slice(second.index + 1).find(({tag}) => !/^(?:RB|NN.*|POS)$/.test(tag))
  const isClause = last !== undefined && (isFiniteVerb(last) || /^(?:PRP|WP|VB.*)$/.test(last.tag))
  return isClause && !(isSubject(noun) && !isInRelative(last, noun))
}

const isSubject = ({relation, certainty, lower}: Token) =>
  relation.startsWith('nsubj') && certainty.head >= barely && takesOf.has(lower)

const isInRelative = ({relation, head}: Token, noun: Token) => relation === 'acl:relcl' && head === noun
