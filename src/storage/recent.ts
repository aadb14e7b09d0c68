/** What was made of texts, as far as there is room: what was asked for longest ago goes first, the last one stays. */
export class Recent<Value> {
  readonly #kept = new Map<string, {value: Value; size: number}>()
  readonly #most: number
  readonly #room: number
  #taken = 0

  /**
   * @param most values
   * @param room for all of them together, in characters.
   */
  constructor(most: number, room: number = Number.POSITIVE_INFINITY) {
    this.#most = most
    this.#room = room
  }

  get(key: string): Value | undefined {
    const known = this.#kept.get(key)
    if (!known) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, known)
    return known.value
  }

  /** @param size of the value, in characters. Default: of the key. */
  set(key: string, value: Value, size: number = key.length): void {
    this.#remove(key)
    this.#kept.set(key, {value, size})
    this.#taken += size
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most && this.#taken <= this.#room) break
      if (this.#kept.size === 1) break
      this.#remove(oldest)
    }
  }

  clear(): void {
    this.#kept.clear()
    this.#taken = 0
  }

  values(): Value[] {
    return Array.from(this.#kept.values(), ({value}) => value)
  }

  #remove(key: string): void {
    this.#taken -= this.#kept.get(key)?.size ?? 0
    this.#kept.delete(key)
  }
}
