import {coordinators, list, modals, type Word} from '../../src/rule-kit/index.ts'
import {closest, isContrast, isEnclosed, isFinished, isJoint, type Kept, type Pair} from './pair.ts'

/** “In the silence you can hear, in the silence, the snow”: one between commas, and the same close by. */
export function findParenthesis(pair: Pair): Kept | undefined {
  const {words, first, gap, second} = pair
  if (gap.length > closest || !isPhrase(first) || !isUnbroken(pair)) return undefined
  if (isEnclosed(second, words)) {
    const next = words[(second.at(-1) as Word).index + 1]
    return gap[0]?.before === ' ' && !coordinators.has(next?.lower ?? '') ? 'second' : undefined
  }
  if (!isEnclosed(first, words) && !isAmidAuxiliaries(pair)) return undefined
  if (second[0]?.before !== ' ' || !isFinished(pair) || gap.some(isSubject)) return undefined
  return isEnclosed(first, words) ? 'first' : 'second'
}

/** Nothing between joins another clause, or opens another part of this one. */
const isUnbroken = ({gap}: Pair) =>
  gap.every(({before, lower}, i) => (i === 0 || /^ [$£€]?$/.test(before)) && !isJoint(lower)) && !isContrast(gap)

/** “has for the past two years refused” */
function isAmidAuxiliaries({words, first, gap}: Pair): boolean {
  const auxiliary = words[(first[0] as Word).index - 1]?.lower ?? ''
  const verb = gap[0]?.tokens[0]?.tag ?? ''
  return (modals.has(auxiliary) && verb === 'VB') || (/^(?:has|have|had)$/.test(auxiliary) && /^VB[DN]$/.test(verb))
}

const quantifiers = list('all any both each either few half many most much neither none several some')

/** A phrase with its preposition, or “most of them”. */
function isPhrase(words: readonly Word[]): boolean {
  const [opener, closer] = [words[0]?.tokens[0], words.at(-1)?.tokens.at(-1)]
  if (!opener || !closer) return false
  if (quantifiers.has(opener.lower)) return words[1]?.lower === 'of' && words.length === 3 && closer.pos === 'PRON'
  const opens = /^(?:IN|VBG|CD)$/.test(opener.tag) && opener.lower !== 'of'
  return opens && (/^(?:NN|CD)/.test(closer.tag) || (closer.pos === 'ADJ' && words.at(-2)?.lower === 'the'))
}

const isSubject = ({tokens}: Word) => tokens.some(({relation}) => relation.startsWith('nsubj'))
