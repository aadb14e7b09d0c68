import type {Placed} from './align.ts'
import {type Block, type BlockKind, lineBreak, opaqueWord, type StetDirective} from './copy.ts'

/** What the text of a block is, by the elements it stands in. */
export interface Context {
  kind: BlockKind
  depth?: number | undefined
  quoted?: boolean
}

const runs = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g
const blank = /^[ \t\n\f\r]/
const prose = new RegExp(`[^\\s${opaqueWord}]`)

/** Puts the blocks of a marked-up story together, piece by piece in the order of the source. */
export class Composer {
  #blocks: Block[] = []
  #stets: StetDirective[] = []
  /** Stets whose block is still to come. */
  #waiting: StetDirective[] = []
  #context: Context = {kind: 'paragraph'}
  /** The open block: runs of white space, of other characters, and line breaks. */
  #runs: string[] = []
  #starts: number[] = []
  #ends: number[] = []

  /**
   * Adds text to the open block.
   *
   * @param collapse whether a run of white space counts as one space, as in HTML.
   */
  add(piece: Placed, {collapse = false} = {}): void {
    for (const {0: run, index} of piece.text.matchAll(runs)) {
      const starts = piece.starts.slice(index, index + run.length)
      const ends = piece.ends.slice(index, index + run.length)
      if (!blank.test(run)) this.#put(run, starts, ends)
      else if (collapse) this.#addSpace(' ', starts.slice(0, 1), [endOfFirstStretch(starts, ends)])
      else this.#addSpace(run, starts, ends)
    }
  }

  #addSpace(run: string, starts: number[], ends: number[]): void {
    const last = this.#runs.at(-1)
    if (!last || last === lineBreak) return
    if (!blank.test(last)) this.#put(run, starts, ends)
    // Of white space on both sides of markup, a page shows the first.
    else if (this.#ends.at(-1) === starts[0]) this.#ends[this.#ends.length - 1] = ends.at(-1) as number
  }

  /** Adds a word that is not to be read. */
  addOpaque(start: number, end: number): void {
    this.#put(opaqueWord, [start], [end])
  }

  /** Adds a line break. A second one ends the block. */
  addBreak(start: number, end: number): void {
    this.#trim((run) => blank.test(run))
    if (!this.#runs.length || this.#runs.at(-1) === lineBreak) this.endBlock()
    else this.#put(lineBreak, [start], [end])
  }

  /** Whatever is read within becomes a block, or several, of its own. */
  block(context: Partial<Context>, read: () => void): void {
    this.endBlock()
    const surrounding = this.#context
    this.#context = {...surrounding, ...context}
    read()
    this.endBlock()
    this.#context = surrounding
  }

  endBlock(): void {
    this.#trim((run) => blank.test(run) || run === lineBreak)
    const {kind, depth, quoted} = this.#context
    if (this.#hasProse)
      this.#blocks.push({
        kind,
        ...(depth !== undefined && {depth}),
        ...(quoted && {quoted}),
        text: this.#runs.join(''),
        start: this.#starts[0] as number,
        starts: Uint32Array.from(this.#starts),
        ends: Uint32Array.from(this.#ends),
      })
    this.#runs = []
    this.#starts = []
    this.#ends = []
  }

  /** Takes up a directive; it speaks for what {@link sibling} reads next. */
  announce(stet: Omit<StetDirective, 'from' | 'to'>): void {
    const from = this.#blocks.length
    const directive = {...stet, from, to: from}
    this.#stets.push(directive)
    this.#waiting.push(directive)
  }

  /** Reads a node that has siblings: the stets before it speak for its blocks, those within it for nothing after it. */
  sibling(read: () => void): void {
    const waiting = this.#waiting
    this.#waiting = []
    const from = this.#blocks.length
    read()
    for (const stet of waiting) Object.assign(stet, {from, to: this.#blocks.length + (this.#hasProse ? 1 : 0)})
    this.#waiting = []
  }

  /** The story's blocks in the order of the source; parsers move some that stand where they must not. */
  finish(): {blocks: Block[]; stets: StetDirective[]} {
    this.endBlock()
    const order = this.#blocks.map((_, i) => i).sort((a, b) => this.#startOf(a) - this.#startOf(b))
    const places = new Map(order.map((old, place) => [old, place]))
    for (const stet of this.#stets) {
      const spoken = Array.from({length: stet.to - stet.from}, (_, i) => places.get(stet.from + i) as number)
      if (!spoken.length) continue
      stet.from = spoken.reduce((a, b) => Math.min(a, b))
      stet.to = spoken.reduce((a, b) => Math.max(a, b)) + 1
    }
    return {blocks: order.map((i) => this.#blocks[i] as Block), stets: this.#stets}
  }

  #startOf(index: number): number {
    return (this.#blocks[index] as Block).start
  }

  get #hasProse(): boolean {
    return this.#runs.some((run) => prose.test(run))
  }

  #put(run: string, starts: number[], ends: number[]): void {
    if ((starts[0] as number) < (this.#ends.at(-1) ?? 0)) this.endBlock()
    this.#runs.push(run)
    for (const start of starts) this.#starts.push(start)
    for (const end of ends) this.#ends.push(end)
  }

  #trim(isOuter: (run: string) => boolean): void {
    for (let run = this.#runs.at(-1); run && isOuter(run); run = this.#runs.at(-1)) {
      this.#runs.pop()
      this.#starts.length -= run.length
      this.#ends.length -= run.length
    }
  }
}

/** Where the characters end that follow the first without a gap in the source. */
function endOfFirstStretch(starts: readonly number[], ends: readonly number[]): number {
  const gap = starts.findIndex((start, i) => i > 0 && start !== ends[i - 1])
  return (gap === -1 ? ends.at(-1) : ends[gap - 1]) as number
}
