import type {Sentence, Word} from '../../src/rule-kit/index.ts'
import {isContrast, isJoint} from './pair.ts'
import type {Restated} from './restated.ts'
import {synonyms} from './synonyms.generated.ts'

interface Adverbial {
  words: readonly string[]
  set: number
}

/** By their first word, the longer first. */
const adverbials = new Map<string, Adverbial[]>()
for (const [set, line] of synonyms.entries())
  for (const phrase of line.split(' | ')) {
    const words = phrase.split(' ')
    const [first = ''] = words
    adverbials.set(
      first,
      [...(adverbials.get(first) ?? []), {words, set}].sort((a, b) => b.words.length - a.words.length),
    )
  }

/** Words that may stand between. */
const farthest = 10

/** “earn an average of $30 an hour on average”, “deliberately set the fire on purpose”: one clause has two of a set. */
export function findSynonymous({words, text}: Sentence): Restated[] {
  if (/[;:—–“”"]/.test(text)) return []
  const found = words.flatMap((word) => adverbialsAt(word, words))
  for (const [i, {set, said}] of found.entries())
    for (const other of found.slice(i + 1)) {
      if (other.set !== set || other.said[0]?.lower === said[0]?.lower) continue
      const gap = words.slice((said.at(-1) as Word).index + 1, other.said[0]?.index)
      if (isOneClause(said, gap, other.said)) return [{said, again: other.said}]
    }
  return []
}

interface Found {
  set: number
  said: readonly Word[]
}

function adverbialsAt(word: Word, words: readonly Word[]): Found[] {
  const here = adverbials.get(word.lower) ?? []
  return here.flatMap(({words: phrase, set}) => {
    const said = words.slice(word.index, word.index + phrase.length)
    const isHere = phrase.every((each, i) => said[i]?.lower === each && (i === 0 || said[i]?.before === ' '))
    return isHere && said.length === phrase.length && isAdverbial(said, words) ? [{set, said}] : []
  })
}

/** “a day ago”, “a daily paper”, “once more before dawn”: part of something else. */
function isAdverbial(said: readonly Word[], words: readonly Word[]): boolean {
  const [first, last] = [said[0] as Word, said.at(-1) as Word]
  const next = words[last.index + 1]
  const token = first.tokens[0]
  // “the most rapidly promoted officer”, “a river sometimes called the Lost”
  if (
    said.length === 1 &&
    token?.tag === 'RB' &&
    (token.head?.pos !== 'VERB' || /^a(?:cl|mod)/.test(token.head.relation))
  )
    return false
  if (said.length === 1 && isBetweenNounAndParticiple(first, words)) return false
  if (said.length === 1 && !/^(?:RB|VB.)$/.test(token?.tag ?? '')) return false
  const isRate = said.length === 2 && /^(?:an?|per)$/.test(first.lower)
  const before = words[first.index - 1]
  if (isRate && !/^(?:NN|CD)/.test(before?.tokens.at(-1)?.tag ?? '')) return false
  if (next?.before !== ' ') return true
  if (isRate && next.lower === 'or') return false
  // “a day before”, “soon after”
  if (/^(?:before|after)$/.test(next.lower)) return !isRate && !/^(?:soon|shortly|immediately)$/.test(first.lower)
  return !/^(?:ago|later|earlier|of|until|since|that|when)$/.test(next.lower)
}

const isBetweenNounAndParticiple = ({index}: Word, words: readonly Word[]): boolean => {
  const next = words[index + 1]
  const mayBeParticiple =
    /^VB[NG]$/.test(next?.tokens[0]?.tag ?? '') ||
    /^(?:called|considered|described|dubbed|named)$/.test(next?.lower ?? '')
  return mayBeParticiple && /^NN/.test(words[index - 1]?.tokens.at(-1)?.tag ?? '')
}

/** Nothing between them opens another clause or another phrase beside the first. */
function isOneClause(first: readonly Word[], gap: readonly Word[], second: readonly Word[]): boolean {
  if (gap.length > farthest || isContrast(gap) || second[0]?.before !== ' ') return false
  return gap.every(
    ({before, lower}, i) => (/^ [$£€]?$|^,$/.test(before) || (i === 0 && first[0]?.index === 0)) && !isJoint(lower),
  )
}
