import {kernelBytes} from './kernel-bytes.ts'
import {reckonWithNumbers} from './scalar.ts'

/** What is reckoned with numbers that stand in a kernel's memory. Places are offsets in bytes. */
export interface Operations {
  /**
   * out[n×O] = x[n×I] · wᵀ, where w is [O×I], all row by row: one row of w for each column of out. x and w are Int16, out
   * is Int32 and overlaps neither. I is a multiple of 8, not 0. A matrix may begin within a place, at one of its numbers.
   *
   * Sums are exact modulo 2³², so they are right while I · max|x| · max|w| < 2³¹: |x| ≤ 32767 with |w| ≤ 127 up to
   * I = 512, or |x| and |w| ≤ 2¹¹ up to I = 504.
   *
   * Throws a RangeError when I is something else, or a matrix is not inside the memory.
   */
  multiply(x: number, w: number, out: number, n: number, I: number, O: number): void

  /**
   * out[n×O] (Float32) = sums[n×O] (Int32), column by column times `scales` plus `bias` (both Float32); what is below zero
   * then times `slope`.
   */
  rescale(sums: number, scales: number, bias: number, out: number, n: number, O: number, slope: number): void

  /** out (Int16) = `count` values (Float32) times `factor`, as the nearest whole numbers within ±32767; halves go up. */
  round(values: number, out: number, count: number, factor: number): void

  /**
   * A layer of simple recurrent units with its highway (all Float32): `count` rows of x and out, each `hidden` columns, an even number,
   * read forwards and as many read backwards. A row of `gates` holds candidate, forget and reset of the one and of the
   * other; `weights` hold those of forget for both, then those of reset. `state` is room for `hidden` numbers. `curves` are
   * the logistic function and tanh, each from −8 to 8 in steps of 1/256: between them, the nearest value stands.
   */
  recur(
    x: number,
    gates: number,
    weights: number,
    out: number,
    state: number,
    curves: number,
    hidden: number,
    count: number,
  ): void
}

/**
 * A network's arithmetic, in one block of memory of fixed size. It holds weights, activations and results alike:
 * `allocate` a place once, then read and write it through the views, which stay valid. Places are offsets in bytes; an
 * index into a view is the offset divided by the bytes of one number (2 or 4).
 */
export interface Kernel extends Operations {
  /** What reckons. Both give the same numbers. */
  readonly engine: 'simd' | 'scalar'
  readonly int16: Int16Array<ArrayBuffer>
  readonly int32: Int32Array<ArrayBuffer>
  readonly float32: Float32Array<ArrayBuffer>

  /**
   * A place of so many bytes, filled with zeros, at a multiple of 16. It is never given back.
   * Throws a RangeError when the memory is full.
   */
  allocate(bytes: number): number
}

/**
 * A kernel with memory for at least so many bytes (each place takes a multiple of 16). WebAssembly does the work wherever
 * it has SIMD, unless `simd` is false.
 */
export function createKernel(bytes: number, {simd = true}: {simd?: boolean} = {}): Kernel {
  const vectors = simd ? compileVectors(bytes) : undefined
  const buffer = vectors?.buffer ?? new ArrayBuffer(pageBytes * pagesFor(bytes))
  const int16 = new Int16Array(buffer)
  const int32 = new Int32Array(buffer)
  const float32 = new Float32Array(buffer)
  const operations = vectors?.operations ?? reckonWithNumbers(int16, int32, float32)
  let used = 0

  return {
    ...operations,
    engine: vectors ? 'simd' : 'scalar',
    int16,
    int32,
    float32,

    allocate(wanted) {
      const offset = used
      const end = offset + Math.ceil(wanted / 16) * 16
      if (end > buffer.byteLength)
        throw new RangeError(`${wanted} bytes wanted; ${buffer.byteLength - offset} of ${buffer.byteLength} are left.`)
      used = end
      return offset
    },

    multiply(x, w, out, n, I, O) {
      if (I < 8 || I % 8) throw new RangeError(`Rows of ${I} numbers: only a multiple of 8 can be multiplied.`)
      if (Math.max(x + 2 * n * I, w + 2 * O * I, out + 4 * n * O) > buffer.byteLength)
        throw new RangeError(`A matrix reaches beyond the memory's ${buffer.byteLength} bytes.`)
      operations.multiply(x, w, out, n, I, O)
    },
  }
}

/** Of WebAssembly's memory. */
const pageBytes = 65536

function pagesFor(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / pageBytes))
}

/** Nothing where WebAssembly or its SIMD is missing, or a page's security policy forbids to compile. */
function compileVectors(bytes: number): {buffer: ArrayBuffer; operations: Operations} | undefined {
  try {
    const pages = pagesFor(bytes)
    const code = Uint8Array.from(atob(kernelBytes), (letter) => letter.charCodeAt(0))
    const module = new WebAssembly.Module(code)
    const memory = new WebAssembly.Memory({initial: pages, maximum: pages})
    const {exports} = new WebAssembly.Instance(module, {env: {memory}})
    return {buffer: memory.buffer, operations: exports as unknown as Operations}
  } catch {
    return undefined
  }
}
