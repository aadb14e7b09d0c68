import type {Operations} from './kernel.ts'

/** A kernel's operations without WebAssembly: number for number what its vectors give. */
export function reckonWithNumbers(int16: Int16Array, int32: Int32Array, float32: Float32Array): Operations {
  return {
    // Two rows of x by two of w, since each number then is read once for two products. A last odd one is its own second.
    multiply(x, w, out, n, I, O) {
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
    },

    rescale(sums, scales, bias, out, n, O, slope) {
      for (let r = 0; r < n; r++)
        for (let c = 0; c < O; c++) {
          const at = r * O + c
          const scale = float32[scales / 4 + c] as number
          const value = (int32[sums / 4 + at] as number) * scale + (float32[bias / 4 + c] as number)
          float32[out / 4 + at] = value < 0 ? value * slope : value
        }
    },

    round(values, out, count, factor) {
      for (let i = 0; i < count; i++) {
        const value = (float32[values / 4 + i] as number) * factor
        int16[out / 2 + i] = ((Math.min(Math.max(value, -32767), 32767) + 32768.5) | 0) - 32768
      }
    },

    recur(x, gates, weights, out, state, curves, hidden, count) {
      for (const isBackward of [false, true]) {
        const side = isBackward ? hidden : 0
        const now = state / 4
        const forget = weights / 4 + side
        float32.fill(0, now, now + hidden)
        for (let i = 0; i < count; i++) {
          const t = isBackward ? count - 1 - i : i
          const gate = gates / 4 + t * 6 * hidden + 3 * side
          const place = t * 2 * hidden + side
          recurOnce(gate, forget, x / 4 + place, out / 4 + place, now, curves / 4, hidden)
        }
      }
    },
  }

  function recurOnce(
    gate: number,
    forget: number,
    from: number,
    to: number,
    state: number,
    curves: number,
    hidden: number,
  ): void {
    for (let j = 0; j < hidden; j++) {
      const before = float32[state + j] as number
      const candidate = float32[gate + j] as number
      const kept = valueAt(curves, (float32[gate + hidden + j] as number) + (float32[forget + j] as number) * before, 0)
      const reset = valueAt(
        curves,
        (float32[gate + 2 * hidden + j] as number) + (float32[forget + 2 * hidden + j] as number) * before,
        0,
      )
      const now = candidate + kept * (before - candidate)
      float32[state + j] = now
      const past = float32[from + j] as number
      float32[to + j] = past + reset * (valueAt(curves + curveLength, now, -1) - past)
    }
  }

  function valueAt(curve: number, x: number, least: number): number {
    if (x <= -8) return least
    return x >= 8 ? 1 : (float32[curve + (((x + 8) * 256 + 0.5) | 0)] as number)
  }
}

/** Values of a curve, from −8 to 8 in steps of 1/256. */
export const curveLength: number = 2 * 8 * 256 + 1
