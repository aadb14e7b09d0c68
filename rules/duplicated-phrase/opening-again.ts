import {articles, coordinators, possessives, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {isOfTime} from './again.ts'
import type {Moved} from './moved.ts'
import {isContrast} from './pair.ts'

/** Words that may stand between. */
const [nearest, longestGap] = [3, 45]

/** Words before the second that may set it against the first. */
const near = 6

/**
 * “Under the council’s parking scheme, she said, a resident may keep one car under the parking scheme.” “Until their water
 * ran out, they waited, he said, until the water ran out.”: the adverbial that opens a sentence, once more at its end, with
 * other little words or across what one clause holds. In eight million words of
 * edited text one sentence ends so, and that is a fault.
 */
export function findOpeningAgain({words}: Sentence): Moved[] {
  const start = coordinators.has(words[0]?.lower ?? '') ? 1 : 0
  const opener = words[start]
  if (!opener || !opensAdverbial(opener)) return []
  for (let i = words.length - 2; i > start + nearest; i--) {
    if (words[i]?.lower !== opener.lower) continue
    const pair = alignedFrom(words, start, i)
    if (pair && isMeantOnce(pair, words)) return [{...pair, kept: 'first', start, end: words.length}]
  }
  return []
}

/** A preposition, or what opens a clause that says when or on what condition. */
const opensAdverbial = ({tokens, lower, quotation, opaque}: Word): boolean =>
  !quotation &&
  !opaque &&
  (tokens[0]?.tag === 'IN' || /^(?:when|starting|beginning|following)$/.test(lower)) &&
  !/^(?:of|than|as|that|like|unlike|whether)$/.test(lower)

interface Runs {
  first: readonly Word[]
  gap: readonly Word[]
  second: readonly Word[]
}

/** The opening and the end of the sentence, where they differ in articles and owners alone. */
function alignedFrom(words: readonly Word[], start: number, from: number): Runs | undefined {
  let [i, j] = [start + 1, from + 1]
  let heavy = 0
  while (i < from && j < words.length) {
    const [one, other] = [words[i] as Word, words[j] as Word]
    const end = ownerEnd(words, i)
    if (isDefinite(other) && end !== undefined && words[end]?.lower === words[j + 1]?.lower) {
      i = end
      j++
    } else if (one.lower === other.lower) {
      if (!isDeterminer(one)) heavy++
      i++
      j++
    } else if (isDefinite(one) && isDefinite(other)) {
      i++
      j++
    } else return undefined
  }
  return j === words.length && heavy > 1
    ? {first: words.slice(start, i), gap: words.slice(i, from), second: words.slice(from)}
    : undefined
}

const isDeterminer = ({lower}: Word): boolean => articles.has(lower) || possessives.has(lower)

/** “the”, “their”, “this”; no “a”, which is another one. */
const isDefinite = ({lower}: Word): boolean =>
  lower === 'the' || possessives.has(lower) || /^(?:this|these)$/.test(lower)

/** Where “the council’s” ends. */
function ownerEnd(words: readonly Word[], from: number): number | undefined {
  const owner = words.slice(from, from + 4).findIndex(({text}) => /['’]s?$/.test(text))
  return owner < 0 ? undefined : from + owner + 1
}

function isMeantOnce({first, gap, second}: Runs, words: readonly Word[]): boolean {
  const [head, last, next] = [second[0] as Word, second.at(-1) as Word, gap[0]]
  if (!next || gap.length < nearest || gap.length > longestGap) return false
  if (!last.sentence.after.startsWith('.') || second.some(({quotation, opaque}) => quotation || opaque)) return false
  if ([...first, ...second].some(({before}, i) => i > 0 && !/^,? $/.test(before))) return false
  if ([...gap, head].some(({before}) => /[;:()[\]—–]/.test(before))) return false
  if (!isWhole(first, next) || isContrast(gap.slice(-near)) || setsApart(gap.at(-1) as Word)) return false
  if (words.some(({lower}) => lower === 'both' || lower === 'than')) return false
  const closer = first.at(-1)?.tokens.at(-1)
  // “On Friday night he agreed to resign on Friday night.”
  const isDated = closer !== undefined && isOfTime(closer) && !first.some(({lower}) => indefinite.test(lower))
  return !(isDated && gap.some(({lower, tokens}) => tokens[0]?.tag === 'TO' || /^(?:that|would|will)$/.test(lower)))
}

const indefinite = /^(?:an?|some|most|many|every|each|any|certain|few)$/

const setsApart = ({lower, tokens}: Word): boolean =>
  tokens[0]?.tag === 'CC' || /^(?:as|again|not|also|even|only|except|from|to|just|especially|particularly)$/.test(lower)

/** The opening ends with its comma, or where another phrase begins: no “in the first |test match”. */
const isWhole = (first: readonly Word[], next: Word): boolean => {
  const closer = first.at(-1)?.tokens.at(-1)
  if (/^, [“"]?$/.test(next.before)) return true
  return (
    next.before === ' ' &&
    /^(?:NN.*|CD)$/.test(closer?.tag ?? '') &&
    /^(?:DT|PRP\$?|NNP.*|EX|WRB|IN|NNS)$/.test(next.tokens[0]?.tag ?? '') &&
    !(next.tokens[0]?.tag.startsWith('NN') && next.tokens[0].relation === 'compound')
  )
}
