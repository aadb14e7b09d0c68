import type {Paragraph} from './reading.ts'

/**
 * Paragraphs kept, and characters in them: two long features' worth, which take 70 megabytes. More would have to be marked
 * by each great collection of garbage.
 */
const most = {paragraphs: 4096, characters: 192 * 1024}

/** Paragraphs of readings that are done with, for the next that has the same. */
export class Shelf {
  readonly #paragraphs = new Map<string, Paragraph[]>()
  #count = 0
  #characters = 0

  /** One that reads so, if there is one; it is not on the shelf any more. */
  take(text: string): Paragraph | undefined {
    const alike = this.#paragraphs.get(text)
    const paragraph = alike?.pop()
    if (!paragraph) return undefined
    if (!alike?.length) this.#paragraphs.delete(text)
    this.#count--
    this.#characters -= text.length
    return paragraph
  }

  put(paragraphs: readonly Paragraph[]): void {
    for (const paragraph of paragraphs) {
      const alike = this.#paragraphs.get(paragraph.text)
      if (alike) alike.push(paragraph)
      else this.#paragraphs.set(paragraph.text, [paragraph])
      this.#count++
      this.#characters += paragraph.text.length
    }
    // What has lain there longest was put there first.
    for (const [text, alike] of this.#paragraphs) {
      if (this.#count <= most.paragraphs && this.#characters <= most.characters) break
      this.#paragraphs.delete(text)
      this.#count -= alike.length
      this.#characters -= alike.length * text.length
    }
  }
}
