/**
 * Which entries of a pack wait at which places of a sentence. The lists of places are chains within two arrays that are
 * used again for the next sentence: most sentences have hundreds, and most of these come to nothing.
 */
export class Waiting {
  readonly #first: Int32Array
  readonly #last: Int32Array
  readonly #places: number[] = []
  readonly #next: number[] = []
  #links = 0
  readonly #entries: number[] = []
  #size = 0

  /** @param entries how many there are */
  constructor(entries: number) {
    this.#first = new Int32Array(entries).fill(end)
    this.#last = new Int32Array(entries)
  }

  /** How many entries wait. */
  get size(): number {
    return this.#size
  }

  clear(): void {
    for (let i = 0; i < this.#size; i++) this.#first[this.#entries[i] as number] = end
    this.#size = 0
    this.#links = 0
  }

  /** Places are added in order; the same one again is not. */
  add(entry: number, place: number): void {
    const first = this.#first[entry] as number
    const last = this.#last[entry] as number
    if (first !== end && this.#places[last] === place) return
    const link = this.#links++
    this.#places[link] = place
    this.#next[link] = end
    this.#last[entry] = link
    if (first !== end) this.#next[last] = link
    else {
      this.#first[entry] = link
      this.#entries[this.#size++] = entry
    }
  }

  /** The entry that came as the so-manieth. */
  entryAt(index: number): number {
    return this.#entries[index] as number
  }

  /** The first link of an entry's chain; below zero for none. */
  firstOf(entry: number): number {
    return this.#first[entry] as number
  }

  /** The next link of a chain; below zero at its end. */
  after(link: number): number {
    return this.#next[link] as number
  }

  placeAt(link: number): number {
    return this.#places[link] as number
  }
}

const end = -1
