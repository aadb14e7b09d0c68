/** A map from 32-bit hashes to small values, looked up where it stands: see `readTable`. */
export interface Table {
  bytes: Uint8Array
  /** How far to shift a hash to the right for its bucket. */
  shift: number
  /** Where each bucket's entries begin, and after the last, their number. */
  starts: Uint32Array
  /** Where the hashes' lowest eight bits stand, and where the values do. */
  prints: number
  values: number
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
  return {table: {bytes, shift: 32 - bits, starts, prints: from, values: from + total}, end: from + 2 * total}
}

/** The value of a hash; undefined where the table has none. */
export function lookUp({bytes, shift, starts, prints, values}: Table, hash: number): number | undefined {
  const bucket = hash >>> shift
  const print = hash & 255
  const end = starts[bucket + 1] as number
  for (let i = starts[bucket] as number; i < end; i++) if (bytes[prints + i] === print) return bytes[values + i]
  return undefined
}
