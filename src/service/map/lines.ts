/** A line as it came, without its end; `tooLong` in place of one that has more bytes than it may. */
export type Line = Buffer | 'too-long'

const lineFeed = 0x0a

/**
 * The lines of a stream. A line ends with a line feed and with nothing else: U+2028 may stand in JSON. The last needs no
 * end. Of a line that is too long nothing is kept.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let size = 0
  const add = (piece: Uint8Array) => {
    size += piece.length
    if (size > most) pieces = []
    else if (piece.length) pieces.push(piece)
  }
  const take = (): Line => {
    const line = size > most ? 'too-long' : Buffer.concat(pieces)
    pieces = []
    size = 0
    return line
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    add(chunk.subarray(from))
  }
  if (size) yield take()
}
