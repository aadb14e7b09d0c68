import {inflect, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {isPair} from './forms.ts'
import type {Slip} from './index.ts'

/** “the oldest of the two”, “The first of the two reports was the longest”, “Of the two tunnels, the longest was shut”. */
export function findHighestOfTwo(word: Token): Slip | undefined {
  const {tokens} = word.sentence
  if (!isOfTwo(tokens, word.index + 1) && !isOneOfTwo(word) && !isOutOf(word, isOfTwo)) return undefined
  const right = inflect(word.lemma, word.tag === 'RBS' ? 'RBR' : 'JJR')
  if (right === undefined || word.lemma === word.lower || /^(?:most|least|last|first)$/.test(word.lower))
    return undefined
  return {from: word, to: word, right: matchCase(word.text, right), why: 'only two are compared'}
}

/** Those that are compared: “of the two”, “of her two”. */
function isOfTwo(tokens: readonly Token[], at: number): boolean {
  const [of, whose, two] = tokens.slice(at)
  return of?.lower === 'of' && isOwn(whose) && two?.lower === 'two' && isPair(two)
}

/** “the”, “those”, “her”. */
export const isOwn = (token: Token | undefined): boolean =>
  /^(?:the|these|those|our|their|his|her|its)$/.test(token?.lower ?? '')

/** “The first of the two reports was the longest.” */
function isOneOfTwo(word: Token): boolean {
  const {tokens} = word.sentence
  const [be, the, after] = [-2, -1, 1].map((step) => tokens[word.index + step])
  if (be?.lemma !== 'be' || the?.lower !== 'the' || (after && !/^(?:[,.:]|CC)$/.test(after.tag))) return false
  const at = tokens[0]?.lower === 'the' ? 1 : 0
  const isOne = /^(?:first|second|former|latter|other|one|younger|older|elder)$/.test(tokens[at]?.lower ?? '')
  return isOne && isOfTwo(tokens, at + 1)
}

/** “Of her two dogs, the smallest is …”: whether a sentence opens with what is compared, then goes on with this word. */
export function isOutOf(word: Token, isOfSome: (tokens: readonly Token[], at: number) => boolean): boolean {
  const {tokens} = word.sentence
  const [noun, comma] = [tokens[3], tokens[4]]
  const [the, after] = [tokens[word.index - 1], tokens[word.index + 1]]
  const isBehind = word.index === (comma?.text === ',' ? 6 : 5) && the?.lower === 'the'
  return isBehind && noun?.tag === 'NNS' && /^(?:VB[DZ]|MD|,)$/.test(after?.tag ?? '') && isOfSome(tokens, 0)
}
