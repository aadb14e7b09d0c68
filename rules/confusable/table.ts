/** A map from 32-bit hashes to small values, as read from bytes: see `readTable`. */
export interface Table {
  /** How far to shift a hash to the right for its bucket. */
  shift: number
  /** Where each bucket's entries begin, and after the last, their number. */
  starts: Uint32Array
  /** The hashes' lowest eight bits. */
  prints: Uint8Array
  values: Uint8Array
}

/**
 * Reads a table from bytes: the bits of a bucket's number, the entries of each bucket, their prints, their values. A
 * hash that the table does not have is taken for one that it has about once in a hundred times.
 *
 * @returns The table, and where it ends in the bytes.
 */
export function readTable(bytes: Uint8Array, offset: number): {table: Table; end: number} {
  const bits = bytes[offset] as number
  const buckets = 1 << bits
  const starts = new Uint32Array(buckets + 1)
  let total = 0
  for (let i = 0; i < buckets; i++) {
    starts[i] = total
    total += bytes[offset + 1 + i] as number
  }
  starts[buckets] = total
  const from = offset + 1 + buckets
  const end = from + 2 * total
  return {
    table: {
      shift: 32 - bits,
      starts,
      prints: bytes.subarray(from, from + total),
      values: bytes.subarray(from + total, end),
    },
    end,
  }
}

/** Where a hash's value stands among a table's values; -1 where it has none. */
export function findEntry({shift, starts, prints}: Table, hash: number): number {
  const bucket = hash >>> shift
  const print = hash & 255
  const end = starts[bucket + 1] as number
  for (let i = starts[bucket] as number; i < end; i++) if (prints[i] === print) return i
  return -1
}
