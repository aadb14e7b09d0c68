import type {Sentence} from '../../src/rule-kit/index.ts'

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
  readonly #numbers = new Map<string, number>()
  readonly #holders = new Map<number, Sentence[]>()
  readonly #sizes = new Map<Sentence, number>()

  /** Takes a sentence up. Gives those before it with much in common, most first. */
  add(sentence: Sentence): Sentence[] {
    const shingles = this.#shinglesOf(sentence)
    this.#sizes.set(sentence, shingles.size)
    const shared = new Map<Sentence, number>()
    for (const shingle of shingles) {
      const holders = this.#holders.get(shingle)
      if (!holders) {
        this.#holders.set(shingle, [sentence])
        continue
      }
      for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1)
      if (holders.length < mostHolders) holders.push(sentence)
    }
    const isNear = ([other, count]: [Sentence, number]) =>
      count >= leastShared * Math.min(shingles.size, this.#sizes.get(other) ?? 0)
    return [...shared]
      .filter(isNear)
      .sort((a, b) => b[1] - a[1])
      .map(([other]) => other)
  }

  /** Hashes; two that fall together only cost a comparison. */
  #shinglesOf({words}: Sentence): Set<number> {
    const numbers = words.map(({lower}) => {
      const known = this.#numbers.get(lower)
      if (known !== undefined) return known
      this.#numbers.set(lower, this.#numbers.size + 1)
      return this.#numbers.size
    })
    const shingles = new Set<number>()
    for (let i = 0; i + width <= numbers.length; i++) {
      let hash = 0
      for (let j = i; j < i + width; j++) hash = (Math.imul(hash, 0x01000193) ^ (numbers[j] as number)) | 0
      shingles.add(hash)
    }
    return shingles
  }
}
