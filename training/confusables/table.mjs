// Writes tables in the form that src/storage/hash-table.ts reads.

/** The bytes of a table: of two entries that cannot be told apart, the one of more weight stays. */
export function packTable(entries) {
  let bits = 8
  while (2 << bits < entries.length && bits < 20) bits++
  const buckets = Array.from({length: 1 << bits}, () => new Map())
  for (const {hash, value} of entries) {
    const bucket = buckets[hash >>> (32 - bits)]
    const print = hash & 255
    const held = bucket.get(print)
    if (held === undefined || strength(held) < strength(value)) bucket.set(print, value)
  }
  const sorted = buckets.map((bucket) => [...bucket].sort((a, b) => a[0] - b[0]))
  const all = sorted.flat()
  const bytes = new Uint8Array(1 + sorted.length + 2 * all.length)
  bytes[0] = bits
  bytes.set(
    sorted.map((bucket) => bucket.length),
    1,
  )
  all.forEach(([print, value], i) => {
    bytes[1 + sorted.length + i] = print
    bytes[1 + sorted.length + all.length + i] = value
  })
  return bytes
}

/** A weight below 0 is written as the byte above 127. */
const strength = (value) => Math.abs(value > 127 ? value - 256 : value)
