import {decodeBase64} from '../../storage/base64.ts'

/** A table of weights, one row a key. */
export interface StoredTable {
  columns: number
  /** Rows that stand for no key; the others follow, in the order of the keys. */
  special: number
  /** How many keys there are of each length, from 1, in UTF-16 code units. */
  lengths: readonly number[]
  /** Every key, with nothing between them: by length, then by code units. */
  keys: string
  /** In base64, each row by itself: its scale (float32), its weights (int8), zeros up to a multiple of three bytes. */
  rows: string
}

/** A table as it is read: of a hundred thousand rows a story needs some hundred, so that nothing is made of the others. */
export interface Table {
  columns: number
  /** The key's row; undefined where it has none. */
  find(key: string): number | undefined
  /** Writes a row's weights into a list from a place on. */
  read(row: number, into: Float32Array, at: number): void
}

export function openTable({columns, special, lengths, keys, rows}: StoredTable): Table {
  const groups: {row: number; offset: number; count: number}[] = []
  let row = special
  let offset = 0
  for (const [i, count] of lengths.entries()) {
    groups[i + 1] = {row, offset, count}
    row += count
    offset += count * (i + 1)
  }
  const bytes = new Uint8Array(3 * Math.ceil((4 + columns) / 3))
  const characters = (bytes.length / 3) * 4
  const scale = new Float32Array(bytes.buffer, 0, 1)
  const weights = new Int8Array(bytes.buffer, 4, columns)

  return {
    columns,

    find(key) {
      const group = groups[key.length]
      if (!group) return undefined
      let low = 0
      let high = group.count
      while (low < high) {
        const middle = (low + high) >> 1
        const order = compareAt(keys, group.offset + middle * key.length, key)
        if (order === 0) return group.row + middle
        if (order < 0) low = middle + 1
        else high = middle
      }
      return undefined
    },

    read(row, into, at) {
      decodeBase64(rows, row * characters, bytes)
      for (let c = 0; c < columns; c++) into[at + c] = (weights[c] as number) * (scale[0] as number)
    },
  }
}

/** Below zero where what stands in a text from an offset on comes before a key, by code units. */
function compareAt(text: string, offset: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const order = text.charCodeAt(offset + i) - key.charCodeAt(i)
    if (order) return order
  }
  return 0
}
