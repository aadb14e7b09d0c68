import {kernelBytes} from './kernel-bytes.ts'

/**
 * Products of integer matrices, in one block of memory of fixed size. It holds weights, activations and results alike:
 * `allocate` a place once, then read and write it through the views, which stay valid. Places are offsets in bytes; an
 * index into a view is the offset divided by the bytes of one number (2 or 4).
 */
export interface Kernel {
  /** What multiplies. Both give the same numbers. */
  readonly engine: 'simd' | 'scalar'
  readonly int16: Int16Array<ArrayBuffer>
  readonly int32: Int32Array<ArrayBuffer>
  readonly float32: Float32Array<ArrayBuffer>

  /**
   * A place of so many bytes, filled with zeros, at a multiple of 16. It is never given back.
   * Throws a RangeError when the memory is full.
   */
  allocate(bytes: number): number

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
}

type Multiply = Kernel['multiply']

/**
 * A kernel with memory for at least so many bytes (each place takes a multiple of 16). WebAssembly does the work wherever
 * it has SIMD, unless `simd` is false.
 */
export function createKernel(bytes: number, {simd = true}: {simd?: boolean} = {}): Kernel {
  const vectors = simd ? compileVectors(bytes) : undefined
  const buffer = vectors?.buffer ?? new ArrayBuffer(pageBytes * pagesFor(bytes))
  const int16 = new Int16Array(buffer)
  const int32 = new Int32Array(buffer)
  const multiply = vectors?.multiply ?? multiplyNumbers(int16, int32)
  let used = 0

  return {
    engine: vectors ? 'simd' : 'scalar',
    int16,
    int32,
    float32: new Float32Array(buffer),

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
      multiply(x, w, out, n, I, O)
    },
  }
}

/** Of WebAssembly's memory. */
const pageBytes = 65536

function pagesFor(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / pageBytes))
}

/** Nothing where WebAssembly or its SIMD is missing, or a page's security policy forbids to compile. */
function compileVectors(bytes: number): {buffer: ArrayBuffer; multiply: Multiply} | undefined {
  try {
    const pages = pagesFor(bytes)
    const code = Uint8Array.from(atob(kernelBytes), (letter) => letter.charCodeAt(0))
    const module = new WebAssembly.Module(code)
    const memory = new WebAssembly.Memory({initial: pages, maximum: pages})
    const {exports} = new WebAssembly.Instance(module, {env: {memory}})
    return {buffer: memory.buffer, multiply: exports.multiply as Multiply}
  } catch {
    return undefined
  }
}

/** Two rows of x by two of w, since each number then is read once for two products. A last odd one is its own second. */
function multiplyNumbers(int16: Int16Array, int32: Int32Array): Multiply {
  return (x, w, out, n, I, O) => {
    for (let r0 = 0; r0 < n; r0 += 2) {
      const r1 = Math.min(r0 + 1, n - 1)
      const x0 = ((x >> 1) + r0 * I) | 0
      const x1 = ((x >> 1) + r1 * I) | 0
      for (let c0 = 0; c0 < O; c0 += 2) {
        const c1 = Math.min(c0 + 1, O - 1)
        const w0 = ((w >> 1) + c0 * I) | 0
        const w1 = ((w >> 1) + c1 * I) | 0
        let [s00, s01, s10, s11] = [0, 0, 0, 0]
        for (let k = 0; k < I; k++) {
          const a = int16[x0 + k] as number
          const b = int16[x1 + k] as number
          const c = int16[w0 + k] as number
          const d = int16[w1 + k] as number
          s00 = (s00 + Math.imul(a, c)) | 0
          s01 = (s01 + Math.imul(a, d)) | 0
          s10 = (s10 + Math.imul(b, c)) | 0
          s11 = (s11 + Math.imul(b, d)) | 0
        }
        int32[out / 4 + r0 * O + c0] = s00
        int32[out / 4 + r0 * O + c1] = s01
        int32[out / 4 + r1 * O + c0] = s10
        int32[out / 4 + r1 * O + c1] = s11
      }
    }
  }
}
