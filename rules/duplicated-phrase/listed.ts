import {list, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import type {Restated} from './restated.ts'

/** Words of an item, at the most. */
const longest = 5

/** Turns and strokes, which come again in their order: “a four, a six, a four and a single”. */
const inTurn = list(`
  ace ball beat birdie bogey boundary chorus dash defeat dot double draw eagle fall four goal hook jab left line loss note
  par pause right rise run silence single six spare step stop strike swim tie triple turn verse walk win
`)

/** “hail, high winds, hail and a chance of flooding”: one of its things twice in a list. */
export function findListedTwice({words}: Sentence): Restated[] {
  for (const word of words) {
    const again = word.before === ', ' ? itemFrom(word, words) : undefined
    const said = again && findSaid(again, words)
    if (again && said) return [{said, again}]
  }
  return []
}

/** What stands between one comma and the next, or the “and” of the last item, if it is a thing. */
function itemFrom({index: start}: Word, words: readonly Word[]): readonly Word[] | undefined {
  let end = start + 1
  while (words[end]?.before === ' ' && !isLink(words[end])) end++
  const item = words.slice(start, end)
  const last = item.at(-1)
  if (!last || isLink(item[0]) || item.length > longest || !isListed(end, words)) return undefined
  if (item.some(({quotation, opaque}) => quotation || opaque)) return undefined
  const isThing = item.every(({tokens}) => tokens.every(({tag}) => /^(?:DT|PRP\$|CD|JJ|NNS?|HYPH|VB[GN])$/.test(tag)))
  return isThing && /^NNS?$/.test(last.tokens.at(-1)?.tag ?? '') && !inTurn.has(last.lower) ? item : undefined
}

const isLink = (word: Word | undefined): boolean => /^(?:and|or)$/.test(word?.lower ?? '')

/** The next comma or “and” goes on with the list, which ends with “and” or “or”. */
function isListed(from: number, words: readonly Word[]): boolean {
  for (let i = from; i < Math.min(words.length, from + 4 * longest); i++) {
    const word = words[i] as Word
    if (isLink(word)) return !/^(?:VB[DZP]|MD|PRP|WDT|WP)$/.test(words[i + 1]?.tokens[0]?.tag ?? '')
    if (!/^,? $/.test(word.before) || word.tokens.some(({tag}) => /^(?:VB[DZP]|MD|W.*)$/.test(tag))) return false
  }
  return false
}

/** The same words before, as an item, with at least one other item between. */
function findSaid(again: readonly Word[], words: readonly Word[]): readonly Word[] | undefined {
  const {length} = again
  const until = (again[0] as Word).index
  for (let i = until - length - 1; i >= 0 && i > until - 5 * longest; i--) {
    const said = words.slice(i, i + length)
    if (!said.every(({lower}, k) => lower === again[k]?.lower)) continue
    const between = words.slice(i + length, until)
    const isPlain = between.every(
      ({before, tokens, quotation}) =>
        /^,? $/.test(before) && !quotation && !tokens.some(({tag}) => /^(?:VB[DZP]|MD|W.*|TO)$/.test(tag)),
    )
    const opens = said[0] as Word
    const isOwn = opens.before === ', ' || opensItem(words[i - 1])
    if (isPlain && isOwn && between[0]?.before === ', ' && !isLink(between[0])) return said
  }
  return undefined
}

/** “includes |a tent”, “with |large hail”, and no “heavy |rain” */
const opensItem = (before: Word | undefined): boolean => /^(?:VB.?|IN|TO|:|CC)$/.test(before?.tokens.at(-1)?.tag ?? '')
