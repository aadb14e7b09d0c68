import {expect, test} from 'vitest'
import {openTable} from './table.ts'
import {storedModel} from './weights.ts'

const {features, vectors} = storedModel

/** The keys of a table as they stand in it. */
function keysOf({lengths, keys}: typeof vectors): string[] {
  let offset = 0
  return lengths.flatMap((count, i) =>
    Array.from({length: count}, () => {
      offset += i + 1
      return keys.slice(offset - i - 1, offset)
    }),
  )
}

test('every key of every table has its row, and nothing else has one', () => {
  for (const stored of [...features, vectors]) {
    const table = openTable(stored)
    const keys = keysOf(stored)
    expect(keys.map((key) => table.find(key))).toEqual(keys.map((_, i) => stored.special + i))
    const known = new Set(keys)
    const others = keys.flatMap((key) => [
      key.slice(1),
      `${key}x`,
      `\u0000${key.slice(1)}`,
      `${key.slice(0, -1)}\uffff`,
    ])
    expect(others.filter((key) => !known.has(key) && table.find(key) !== undefined)).toEqual([])
  }
})

test('a row is its weights times its scale', () => {
  const bytes = new Uint8Array(6)
  new DataView(bytes.buffer).setFloat32(0, 0.5, true)
  bytes.set([3, 255], 4)
  const rows = btoa(String.fromCharCode(...new Uint8Array(6), ...bytes))
  const into = new Float32Array(3)
  openTable({columns: 2, special: 1, lengths: [1], keys: 'a', rows}).read(1, into, 1)
  expect([...into]).toEqual([0, 1.5, -0.5])
})
