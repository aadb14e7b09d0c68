import fc from 'fast-check'
import {afterEach, expect, test, vi} from 'vitest'
import {createKernel, type Kernel} from './kernel.ts'

interface Product {
  n: number
  I: number
  O: number
  x: number[]
  w: number[]
}

/** Shapes on both sides of every block, so that each way through the kernel is taken. */
const products: fc.Arbitrary<Product> = fc
  .record({n: fc.integer({min: 0, max: 7}), eighths: fc.integer({min: 1, max: 5}), O: fc.integer({min: 0, max: 11})})
  .chain(({n, eighths, O}) => {
    const I = 8 * eighths
    return fc.record({n: fc.constant(n), I: fc.constant(I), O: fc.constant(O), x: int16s(n * I), w: int16s(O * I)})
  })

function int16s(length: number): fc.Arbitrary<number[]> {
  const number = fc.oneof(fc.integer({min: -32768, max: 32767}), fc.constantFrom(-32768, -32767, -1, 0, 1, 32767))
  return fc.array(number, {minLength: length, maxLength: length})
}

/** Modulo 2³², with no help from the numbers of the engines. */
function multiplyNaively({n, I, O, x, w}: Product): number[] {
  return Array.from({length: n * O}, (_, at) => {
    const [row, column] = [Math.floor(at / O), at % O]
    let sum = 0n
    for (let k = 0; k < I; k++) sum += BigInt(x[row * I + k] ?? 0) * BigInt(w[column * I + k] ?? 0)
    return Number(BigInt.asIntN(32, sum))
  })
}

/** The product, with proof that nothing beside it was written. */
function multiplyWith(kernel: Kernel, {n, I, O, x, w}: Product): number[] {
  const places = [kernel.allocate(2 * x.length), kernel.allocate(2 * w.length)] as const
  const before = kernel.allocate(16)
  const out = kernel.allocate(4 * n * O)
  kernel.int16.set(x, places[0] / 2)
  kernel.int16.set(w, places[1] / 2)
  kernel.int32.fill(12345, before / 4)
  kernel.multiply(...places, out, n, I, O)
  const beside = [...kernel.int32.subarray(before / 4, out / 4), ...kernel.int32.subarray(out / 4 + n * O)]
  expect(beside.every((number) => number === 12345)).toBe(true)
  return [...kernel.int32.subarray(out / 4, out / 4 + n * O)]
}

afterEach(() => vi.unstubAllGlobals())

test('vectors are at work here', () => {
  expect(createKernel(16).engine).toBe('simd')
  expect(createKernel(16, {simd: false}).engine).toBe('scalar')
})

test.each([true, false])('a product is exact (simd: %s)', (simd) => {
  fc.assert(
    fc.property(products, (product) => {
      expect(multiplyWith(createKernel(4096, {simd}), product)).toEqual(multiplyNaively(product))
    }),
  )
})

test.each([true, false])('the largest numbers that the contract allows do not overflow (simd: %s)', (simd) => {
  for (const [I, x, w] of [
    [512, 32767, 127],
    [512, -32767, 127],
    [504, 2048, 2048],
    [504, -2048, 2048],
  ] as const) {
    const product = {n: 3, I, O: 5, x: Array(3 * I).fill(x), w: Array(5 * I).fill(w)}
    expect(multiplyWith(createKernel(16384, {simd}), product)).toEqual(Array(15).fill(I * x * w))
  }
})

test.each([true, false])(
  'places begin at multiples of 16, apart from each other, until memory is full (simd: %s)',
  (simd) => {
    const kernel = createKernel(65536, {simd})
    expect([kernel.allocate(1), kernel.allocate(17), kernel.allocate(16)]).toEqual([0, 16, 48])
    expect(kernel.allocate(65536 - 64)).toBe(64)
    expect(() => kernel.allocate(1)).toThrow(RangeError)
  },
)

test.each([true, false])('what cannot be multiplied is refused (simd: %s)', (simd) => {
  const kernel = createKernel(65536, {simd})
  expect(() => kernel.multiply(0, 0, 0, 1, 12, 1)).toThrow('Rows of 12 numbers')
  expect(() => kernel.multiply(0, 0, 0, 1, 0, 1)).toThrow('Rows of 0 numbers')
  expect(() => kernel.multiply(65536 - 16, 0, 0, 2, 8, 1)).toThrow('beyond the memory')
})

test('without WebAssembly it multiplies all the same', () => {
  vi.stubGlobal('WebAssembly', undefined)
  const kernel = createKernel(4096)
  expect(kernel.engine).toBe('scalar')
  const product = {n: 1, I: 8, O: 1, x: [1, 2, 3, 4, 5, 6, 7, 8], w: [1, 1, 1, 1, 1, 1, 1, -1]}
  expect(multiplyWith(kernel, product)).toEqual([20])
})
