import fc from 'fast-check'
import {afterEach, expect, test, vi} from 'vitest'
import {createKernel, type Kernel} from './kernel.ts'
import {curveLength} from './scalar.ts'

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

/** What either engine makes of the same numbers in its memory; `reckon` says where the outcome stands. */
function outcomes(reckon: (kernel: Kernel, put: (numbers: readonly number[]) => number) => Int32Array): Int32Array[] {
  return [true, false].map((simd) => {
    const kernel = createKernel(262_144, {simd})
    return reckon(kernel, (numbers) => {
      const place = kernel.allocate(4 * numbers.length)
      kernel.float32.set(numbers, place / 4)
      return place
    }).slice()
  })
}

const floats = (length: number, most: number) =>
  fc.array(fc.float({min: -most, max: most, noNaN: true}), {minLength: length, maxLength: length})

test('sums become the same numbers in both engines', () => {
  const sums = fc.record({n: fc.integer({min: 0, max: 3}), O: fc.integer({min: 1, max: 11})}).chain(({n, O}) =>
    fc.record({
      n: fc.constant(n),
      O: fc.constant(O),
      sums: fc.array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {minLength: n * O, maxLength: n * O}),
      scales: floats(O, 2 ** -8),
      bias: floats(O, 4),
      slope: fc.constantFrom(1, 0.1),
    }),
  )
  fc.assert(
    fc.property(sums, ({n, O, sums, scales, bias, slope}) => {
      const [vectors, numbers] = outcomes((kernel, put) => {
        const from = kernel.allocate(4 * n * O)
        kernel.int32.set(sums, from / 4)
        const out = kernel.allocate(4 * n * O + 16)
        kernel.rescale(from, put(scales), put(bias), out, n, O, slope)
        return kernel.int32.subarray(out / 4, out / 4 + n * O + 4)
      })
      expect(vectors).toEqual(numbers)
    }),
  )
})

test.each([true, false])('numbers are rounded to the nearest, halves up, within 16 bits (simd: %s)', (simd) => {
  const kernel = createKernel(4096, {simd})
  const [from, to] = [kernel.allocate(64), kernel.allocate(64)]
  kernel.float32.set([0.49, 0.5, -0.5, -0.51, 1.5, -1.5, 32767.4, -32767.6, 1e9, -1e9, -0], from / 4)
  kernel.round(from, to, 11, 1)
  expect([...kernel.int16.subarray(to / 2, to / 2 + 12)]).toEqual([
    0, 1, 0, -1, 2, -1, 32767, -32767, 32767, -32767, 0, 0,
  ])
})

test('numbers are rounded the same in both engines', () => {
  fc.assert(
    fc.property(floats(27, 40), fc.double({min: 1, max: 2048, noNaN: true}), (values, factor) => {
      const [vectors, numbers] = outcomes((kernel, put) => {
        const from = put(values)
        const out = kernel.allocate(64)
        kernel.round(from, out, values.length, factor)
        return kernel.int32.subarray(out / 4, out / 4 + 16)
      })
      expect(vectors).toEqual(numbers)
    }),
  )
})

test('recurrent units give the same in both engines, at the ends of their curves too', () => {
  const [hidden, count] = [4, 3]
  const gates = fc.array(fc.oneof(fc.constantFrom(-8, 8, 0), fc.float({min: -12, max: 12, noNaN: true})), {
    minLength: count * 6 * hidden,
    maxLength: count * 6 * hidden,
  })
  const curves = [(x: number) => 1 / (1 + Math.exp(-x)), Math.tanh].flatMap((curve) =>
    Array.from({length: curveLength}, (_, i) => curve(i / 256 - 8)),
  )
  fc.assert(
    fc.property(floats(count * 2 * hidden, 4), gates, floats(4 * hidden, 2), (x, gates, weights) => {
      const [vectors, numbers] = outcomes((kernel, put) => {
        const out = kernel.allocate(4 * count * 2 * hidden + 16)
        const state = kernel.allocate(4 * hidden)
        kernel.recur(put(x), put(gates), put(weights), out, state, put(curves), hidden, count)
        return kernel.int32.subarray(out / 4, out / 4 + count * 2 * hidden + 4)
      })
      expect(vectors).toEqual(numbers)
    }),
  )
})

test('without WebAssembly it multiplies all the same', () => {
  vi.stubGlobal('WebAssembly', undefined)
  const kernel = createKernel(4096)
  expect(kernel.engine).toBe('scalar')
  const product = {n: 1, I: 8, O: 1, x: [1, 2, 3, 4, 5, 6, 7, 8], w: [1, 1, 1, 1, 1, 1, 1, -1]}
  expect(multiplyWith(kernel, product)).toEqual([20])
})
