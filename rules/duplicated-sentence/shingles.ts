import {remember, type Sentence} from '../../src/rule-kit/index.ts'

/** Words of a shingle. */
const width = 4
/** What more sentences than these have in common is stock, and finds nothing. */
const mostHolders = 4
/** Share of the shorter one's shingles that two sentences must have in common to be compared. */
const leastShared = 0.4

/**
 * Sentences by their shingles, all runs of four words: those with many in common are found without comparing each with
 * each.
 */
export class ShingleIndex {
  readonly #sentences: Sentence[] = []
  readonly #sizes: number[] = []
  /** Who had a shingle first. Most have no other holder, and so no list. */
  readonly #first = new Map<number, number>()
  readonly #others = new Map<number, number[]>()

  /** Takes a sentence up. Gives those before it with much in common, most first. */
  add(sentence: Sentence): Sentence[] {
    const place = this.#sentences.push(sentence) - 1
    const shingles = shinglesOf(sentence)
    this.#sizes.push(shingles.length)
    const shared = new Map<number, number>()
    for (const shingle of shingles) {
      const first = this.#first.get(shingle)
      if (first === undefined) this.#first.set(shingle, place)
      else if (first !== place) {
        shared.set(first, (shared.get(first) ?? 0) + 1)
        this.#addHolder(shingle, place, shared)
      }
    }
    return [...shared]
      .filter(([other, count]) => count >= leastShared * Math.min(shingles.length, this.#sizes[other] ?? 0))
      .sort((a, b) => b[1] - a[1])
      .map(([other]) => this.#sentences[other] as Sentence)
  }

  #addHolder(shingle: number, place: number, shared: Map<number, number>): void {
    const others = this.#others.get(shingle)
    if (!others) {
      this.#others.set(shingle, [place])
      return
    }
    for (const other of others) if (other !== place) shared.set(other, (shared.get(other) ?? 0) + 1)
    if (others.length < mostHolders - 1 && others.at(-1) !== place) others.push(place)
  }
}

/** Hashes; two that fall together only cost a comparison. */
const shinglesOf = remember(({words}: Sentence): readonly number[] => {
  const hashes = words.map(({lower}) => hashOf(lower))
  const shingles: number[] = []
  for (let i = 0; i + width <= hashes.length; i++) {
    let hash = 0
    for (let j = i; j < i + width; j++) hash = Math.imul(hash, prime) ^ (hashes[j] as number)
    // Within what is stored without a box.
    shingles.push(hash >>> 2)
  }
  return shingles
})

/** Fowler, Noll and Vo's, of 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
  return hash
}

const prime = 0x01000193
