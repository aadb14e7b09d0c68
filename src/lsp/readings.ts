import {setImmediate} from 'node:timers/promises'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {NotRead, ReadDocument} from './read-document.ts'

/** What the readings need of the server. */
export interface Newsroom {
  documentOf(uri: string): TextDocument | undefined
  delay(): number
  /** @param between throws where the reading has become idle. */
  read(document: TextDocument, between: () => Promise<void>): Promise<ReadDocument | NotRead>
  /** Called with what the current version of a document was read to. */
  onRead(document: TextDocument, read: ReadDocument | NotRead): void
  onFailure(document: TextDocument, error: unknown): void
}

/** A document that is open. */
interface Open {
  /** The version that is being read, or was read last. */
  version?: number | undefined
  timer?: NodeJS.Timeout | undefined
  running?: Promise<void> | undefined
  /** Goes up with whatever else than the text decides findings. */
  edition: number
  last?: {version: number; edition: number; read: ReadDocument | NotRead} | undefined
}

/** A reading that nobody waits for any more. */
class Stale extends Error {}

/** What open documents were read to: one reading a document at a time, and none kept that is not of the current text. */
export class Readings {
  readonly #newsroom: Newsroom
  readonly #open = new Map<string, Open>()

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom
  }

  open(uri: string): void {
    if (!this.#open.has(uri)) this.#open.set(uri, {edition: 0})
  }

  /** Whether that version is being read, or has been. */
  isReading(uri: string, version: number): boolean {
    return this.#open.get(uri)?.version === version
  }

  close(uri: string): void {
    clearTimeout(this.#open.get(uri)?.timer)
    this.#open.delete(uri)
  }

  /** Reads a document as soon as no key has been struck for a while. */
  readSoon(uri: string): void {
    const open = this.#open.get(uri)
    if (!open) return
    clearTimeout(open.timer)
    open.timer = setTimeout(() => void this.read(uri), this.#newsroom.delay())
  }

  /** All that is open is out of date, though the text is not. */
  expire(): string[] {
    for (const open of this.#open.values()) open.edition++
    return [...this.#open.keys()]
  }

  /** What the document was read to, if that is its current text. */
  current(uri: string): ReadDocument | undefined {
    const last = this.#upToDate(uri)
    return last && 'findings' in last ? last : undefined
  }

  /** What it was read to last, be it of another text; and what tells that reading from others. */
  last(uri: string): {id: string; read: ReadDocument | NotRead} | undefined {
    const last = this.#open.get(uri)?.last
    return last && {id: `${last.version}.${last.edition}`, read: last.read}
  }

  /** Reads the current text, unless that is done or being done. */
  async read(uri: string): Promise<ReadDocument | undefined> {
    const open = this.#open.get(uri)
    if (!open) return undefined
    clearTimeout(open.timer)
    while (this.#open.get(uri) === open && !this.#upToDate(uri)) {
      open.running ??= this.#readOnce(uri, open).finally(() => {
        open.running = undefined
      })
      await open.running
    }
    return this.current(uri)
  }

  #upToDate(uri: string): ReadDocument | NotRead | undefined {
    const open = this.#open.get(uri)
    const version = this.#newsroom.documentOf(uri)?.version
    return open?.last && open.last.version === version && open.last.edition === open.edition
      ? open.last.read
      : undefined
  }

  async #readOnce(uri: string, open: Open): Promise<void> {
    const document = this.#newsroom.documentOf(uri)
    if (!document) {
      this.#open.delete(uri)
      return
    }
    const {version} = document
    const {edition} = open
    open.version = version
    const isStale = () => this.#open.get(uri) !== open || document.version !== version || open.edition !== edition
    try {
      const read = await this.#newsroom.read(document, async () => {
        await setImmediate()
        if (isStale()) throw new Stale()
      })
      if (isStale()) return
      open.last = {version, edition, read}
      this.#newsroom.onRead(document, read)
    } catch (error) {
      if (error instanceof Stale || isStale()) return
      open.last = {version, edition, read: {}}
      this.#newsroom.onFailure(document, error)
    }
  }
}
