import {articles, possessives, type Word} from '../../src/rule-kit/index.ts'

/** A run of words and the same run again, as they stand in a sentence. */
export interface Echo {
  words: readonly Word[]
  first: readonly Word[]
  /** What stands between them. */
  gap: readonly Word[]
  second: readonly Word[]
  /** Words of the run, articles that only one copy has left out. */
  length: number
  /** Places of the first word and after the last one in the sentence. */
  start: number
  end: number
}

/** Most words that may stand between. */
const longestGap = 5

/** Fewest words of a run. */
const shortest = 2

/** Most words of a run: nobody's eye slides over more. */
const longest = 24

/** Every run that comes again with nothing but a few words between, however it came there. */
export function findEchoes(words: readonly Word[]): Echo[] {
  const echoes: Echo[] = []
  for (const [start, {lower}] of words.entries()) {
    const end = Math.min(words.length, start + longest + longestGap)
    for (let again = start + 1; again < end; again++) {
      const echo = words[again]?.lower === lower ? follow(words, start, again) : undefined
      if (echo) echoes.push(echo)
    }
  }
  return echoes
}

/** Goes along both copies as far as they agree; an article may be changed or missing. */
function follow(words: readonly Word[], start: number, again: number): Echo | undefined {
  let [i, j, length] = [start, again, 0]
  while (i < again && j < words.length) {
    const [one, other] = [words[i] as Word, words[j] as Word]
    if (one.opaque || other.opaque) break
    if (other.lower === `${one.lower}'s`) {
      i++
      j++
      length++
      break
    }
    if (one.lower === other.lower || (articles.has(one.lower) && articles.has(other.lower))) {
      i++
      j++
      length++
    } else if (isDeterminer(one) && i + 1 < again && isSame(words[i + 1], other)) i++
    else if (articles.has(other.lower) && isSame(one, words[j + 1])) j++
    else break
  }
  if (length < shortest || again - i > longestGap) return undefined
  const [first, gap, second] = [words.slice(start, i), words.slice(i, again), words.slice(again, j)]
  return {words, first, gap, second, length, start, end: j}
}

/** “at their work at work” */
const isDeterminer = ({lower}: Word) => articles.has(lower) || possessives.has(lower)

const isSame = (one: Word | undefined, other: Word | undefined) => one !== undefined && one.lower === other?.lower
