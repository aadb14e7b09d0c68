import {inflect, list, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {isPair} from './forms.ts'
import type {Slip} from './index.ts'

/** “the oldest of the two”, “The first of the two reports was the longest”, “two sons, the youngest of whom”. */
export function findHighestOfTwo(word: Token): Slip | undefined {
  const {tokens} = word.sentence
  const isMost = /^(?:most|least)$/.test(word.lower)
  const last = isMost ? tokens[word.index + 1] : word
  // “most of the two”
  if (!last || (isMost && (tokens[word.index - 1]?.lower !== 'the' || !/^(?:JJ|VBN|RB)$/.test(last.tag))))
    return undefined
  const isOfPair =
    isOfTwo(tokens, last.index + 1) ||
    isOfBareTwo(word) ||
    isOneOfTwo(word, last) ||
    isOutOf(word, isOfTwo) ||
    countBefore(word) === 2
  if (!isOfPair) return undefined
  const right = lowered(word)
  if (right === undefined || (word.lemma === word.lower && !isMost) || /^(?:last|first)$/.test(word.lower))
    return undefined
  return {from: word, to: word, right: matchCase(word.text, right), why: 'only two are compared'}
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['most', 'more'],
  ['least', 'less'],
  ['eldest', 'elder'],
])

const lowered = ({lower, lemma, tag}: Token): string | undefined =>
  irregular.get(lower) ?? inflect(lemma, tag === 'RBS' ? 'RBR' : 'JJR')

/** Those that are compared: “of the two”, “of her two”. */
function isOfTwo(tokens: readonly Token[], at: number): boolean {
  const [of, whose, two] = tokens.slice(at)
  return of?.lower === 'of' && isOwn(whose) && two?.lower === 'two' && isPair(two)
}

/** “the youngest of two daughters”; not “the best of two worlds”, “the hottest of two decades” */
function isOfBareTwo({lower, sentence: {tokens}, index}: Token): boolean {
  const [of, two, noun, after] = tokens.slice(index + 1)
  if (of?.lower !== 'of' || two?.lower !== 'two' || noun?.tag !== 'NNS' || /^NN/.test(after?.tag ?? '')) return false
  return tokens[index - 1]?.lower === 'the' && !/^(?:best|worst)$/.test(lower) && !spans.has(noun.lower)
}

const spans = list('decades years weeks months days seasons centuries generations hours runs legs rounds worlds evils')

/** “the”, “those”, “her”. */
export const isOwn = (token: Token | undefined): boolean =>
  /^(?:the|these|those|our|their|his|her|its)$/.test(token?.lower ?? '')

/** “The first of the two reports was the longest.” */
function isOneOfTwo(word: Token, last: Token): boolean {
  const {tokens} = word.sentence
  const [be, the, after] = [tokens[word.index - 2], tokens[word.index - 1], tokens[last.index + 1]]
  if (be?.lemma !== 'be' || the?.lower !== 'the' || (after && !/^(?:[,.:]|CC)$/.test(after.tag))) return false
  const at = tokens[0]?.lower === 'the' ? 1 : 0
  const isOne = /^(?:first|second|former|latter|other|one|younger|older|elder)$/.test(tokens[at]?.lower ?? '')
  return isOne && isOfTwo(tokens, at + 1)
}

/**
 * Whether a clause opens with what is compared, then names one of it by this word: “Of her two dogs, the smallest is …”, “said
 * that, of the two routes open to them, the northern one was the most expensive and …”.
 */
export function isOutOf(word: Token, isOfSome: (tokens: readonly Token[], at: number) => boolean): boolean {
  const {tokens} = word.sentence
  if (tokens[word.index - 1]?.lower !== 'the') return false
  const before = tokens.slice(0, word.index - 1)
  const of = before.findLastIndex((each, i) => each.lower === 'of' && isOfSome(tokens, i))
  if (of < 0 || !(of === 0 || /^(?:,|and|but|that)$/.test(before[of - 1]?.lower ?? ''))) return false
  const isOfVerb = /^(?:VB[DZ]|MD|,)$/.test(tokens[word.index + 1]?.tag ?? '') && word.index - of < 8
  const isBehindComma = before.at(-1)?.text === ',' || before[of + 3] === before.at(-1)
  if (isOfVerb && isBehindComma) return true
  return isPredicateNaming(word, before.slice(of))
}

/** “the northern one was the most expensive”, “this had been the worst”: with nothing else behind it to be compared. */
function isPredicateNaming(word: Token, clause: readonly Token[]): boolean {
  const {tokens} = word.sentence
  const end = /^(?:most|least|more|less)$/.test(word.lower) ? word.index + 2 : word.index + 1
  const after = tokens[end]
  if (clause.at(-1)?.lemma !== 'be' || (after && !/^(?:[,.:;]|CC)$/.test(after.tag))) return false
  const commas = clause.filter(({text}) => text === ',').length
  const verbs = clause.filter(
    ({tag, lemma}) => /^(?:VB[DPZ]|MD)$/.test(tag) && lemma !== 'be' && lemma !== 'have',
  ).length
  return commas <= 1 && verbs === 0
}

/** How many things stand before “, the youngest of whom”, “, the better of them”. */
export function countBefore({sentence: {tokens}, index}: Token): number | undefined {
  const [of, them] = [tokens[index + 1], tokens[index + 2]]
  if (of?.lower !== 'of' || !/^(?:whom|which|them)$/.test(them?.lower ?? '')) return undefined
  if (tokens[index - 1]?.lower !== 'the' || !/^[,(–—]$/.test(tokens[index - 2]?.text ?? '')) return undefined
  const nouns = tokens.slice(Math.max(0, index - 8), index - 2)
  const at = nouns.findLastIndex(({tag}) => tag === 'NNS')
  const counted = nouns[at]
  const number = counted?.dependents.find(({relation}) => relation === 'nummod')
  // “two sons and a daughter, the youngest of whom”
  if (!counted || !number || nouns.slice(at + 1).some(({tag}) => /^(?:CC|NN.*|CD)$/.test(tag))) return undefined
  if (counted.dependents.some(({relation}) => relation === 'conj') || counted.relation === 'conj') return undefined
  return small.get(number.lower)
}

const small: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 2]),
)
