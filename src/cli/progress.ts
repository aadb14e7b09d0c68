/** A line on a terminal that tells how far a long run is; nothing elsewhere, and nothing for a short run. */
export interface Progress {
  advance(stories: number): void
  /** Takes the line away: call it before anything else is printed. */
  clear(): void
}

/** A run is long from here on, in milliseconds. */
const patience = 1000
/** Between two changes of the line, in milliseconds. */
const pace = 100

export function showProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return {advance() {}, clear() {}}
  const start = Date.now()
  let done = 0
  let shown = 0
  return {
    advance(stories) {
      done += stories
      const now = Date.now()
      if (now - start < patience || now - shown < pace) return
      shown = now
      stream.write(`\r\u001B[2K${done.toLocaleString('en')} of ${total.toLocaleString('en')} stories`)
    },
    clear() {
      if (shown) stream.write('\r\u001B[2K')
      shown = 0
    },
  }
}
