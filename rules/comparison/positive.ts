import {inflect, list, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {gradable, isComparative} from './forms.ts'
import type {Slip} from './index.ts'

/** “weak than before”, “14% high than a year earlier”, “few goals than games”: “than” asks for a comparative. */
export function findPositive(than: Token): Slip | undefined {
  if (than.lower !== 'than') return undefined
  const {tokens} = than.sentence
  const before = tokens.slice(0, than.index)
  if (before.some(compares) || /^(?:-|—|–|,|;|:)$/.test(before.at(-1)?.text ?? '')) return undefined
  const word = before.at(-1)
  if (!word) return undefined
  if (/^(?:so|as|too)$/.test(before.at(-2)?.lower ?? '')) return undefined
  const counting = countingBefore(before)
  const from = counting ?? word
  const right = counting ? raised.get(counting.lower) : comparativeOf(word)
  if (right === undefined) return undefined
  return {
    from,
    to: counting ?? than,
    right: matchCase(from.text, counting ? right : `${right} than`),
    why: 'before “than”',
  }
}

const raised: ReadonlyMap<string, string> = new Map([
  ['few', 'fewer'],
  ['little', 'less'],
  ['many', 'more'],
  ['much', 'more'],
])

function comparativeOf(word: Token): string | undefined {
  if (!/^(?:JJ|RB|NN|VB.?)$/.test(word.tag)) return undefined
  return raised.get(word.lower) ?? (gradable.has(word.lower) ? inflect(word.lower, 'JJR') : undefined)
}

/** The “few” of “few first downs than”. */
function countingBefore(before: readonly Token[]): Token | undefined {
  let at = before.length - 1
  while (at > before.length - 4 && /^(?:NNS?|JJ)$/.test(before[at]?.tag ?? '') && !raised.has(before[at]?.lower ?? ''))
    at--
  const counting = before[at]
  const noun = before.at(-1)
  const article = before[at - 1]?.lower ?? ''
  return counting &&
    /^(?:few|many)$/.test(counting.lower) &&
    noun?.tag === 'NNS' &&
    !/^(?:an?|the|how|so|as|too|not)$/.test(article)
    ? counting
    : undefined
}

/** What takes a “than” by itself: “rather be slow than sorry”, “more wrong than right”, “no other”. */
const compares = (word: Token): boolean =>
  /^(?:JJR|RBR)$/.test(word.tag) || answering.has(word.lower) || isComparative(word)

const answering = list(`
  than more less fewer rather sooner other others another different differently else elsewhere otherwise prefer preferred
  prefers preferable better worse superior inferior hardly scarcely barely same as no later earlier would
`)
