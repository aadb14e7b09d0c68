// AssemblyScript, not TypeScript: `npm run generate` makes kernel-bytes.ts of it. The contract stands in kernel.ts.

// Two rows of x by four of w at a time: wider blocks run out of registers and are slower.

export function multiply(x: usize, w: usize, out: usize, n: usize, I: usize, O: usize): void {
  const rowBytes = I << 1
  const outBytes = O << 2
  const end = x + n * rowBytes
  const pairsEnd = x + (n & ~1) * rowBytes

  if (O < 4) {
    for (let row = x; row < end; row += rowBytes) {
      for (let o: usize = 0; o < O; o++) {
        i32.store(out, oneByOne(row, w + o * rowBytes, rowBytes))
        out += 4
      }
    }
    return
  }

  for (let o: usize = 0; o < O; o += 4) {
    // The last four overlap the four before where O is no multiple of four: the same numbers are written again.
    const first = min(o, O - 4)
    const w0 = w + first * rowBytes
    let to = out + (first << 2)
    let row = x
    for (; row < pairsEnd; row += rowBytes << 1) {
      twoByFour(row, w0, to, rowBytes, outBytes)
      to += outBytes << 1
    }
    if (row < end) oneByFour(row, w0, to, rowBytes)
  }
}

function twoByFour(x0: usize, w0: usize, to: usize, rowBytes: usize, outBytes: usize): void {
  const end = x0 + rowBytes
  let x1 = x0 + rowBytes
  let w1 = w0 + rowBytes
  let w2 = w1 + rowBytes
  let w3 = w2 + rowBytes
  let a0 = i32x4.splat(0)
  let a1 = i32x4.splat(0)
  let a2 = i32x4.splat(0)
  let a3 = i32x4.splat(0)
  let b0 = i32x4.splat(0)
  let b1 = i32x4.splat(0)
  let b2 = i32x4.splat(0)
  let b3 = i32x4.splat(0)
  while (x0 < end) {
    const a = v128.load(x0)
    const b = v128.load(x1)
    const v0 = v128.load(w0)
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, v0))
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, v0))
    const v1 = v128.load(w1)
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, v1))
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, v1))
    const v2 = v128.load(w2)
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, v2))
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, v2))
    const v3 = v128.load(w3)
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, v3))
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, v3))
    x0 += 16
    x1 += 16
    w0 += 16
    w1 += 16
    w2 += 16
    w3 += 16
  }
  v128.store(to, sums(a0, a1, a2, a3))
  v128.store(to + outBytes, sums(b0, b1, b2, b3))
}

function oneByFour(x: usize, w0: usize, to: usize, rowBytes: usize): void {
  const end = x + rowBytes
  let w1 = w0 + rowBytes
  let w2 = w1 + rowBytes
  let w3 = w2 + rowBytes
  let a0 = i32x4.splat(0)
  let a1 = i32x4.splat(0)
  let a2 = i32x4.splat(0)
  let a3 = i32x4.splat(0)
  while (x < end) {
    const a = v128.load(x)
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, v128.load(w0)))
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, v128.load(w1)))
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, v128.load(w2)))
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, v128.load(w3)))
    x += 16
    w0 += 16
    w1 += 16
    w2 += 16
    w3 += 16
  }
  v128.store(to, sums(a0, a1, a2, a3))
}

function oneByOne(x: usize, w: usize, rowBytes: usize): i32 {
  const end = x + rowBytes
  let a = i32x4.splat(0)
  while (x < end) {
    a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(x), v128.load(w)))
    x += 16
    w += 16
  }
  return i32x4.extract_lane(sums(a, a, a, a), 0)
}

/** The sum of each of four vectors, as one vector. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7))
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7))
  return i32x4.add(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3))
}

// Numbers are reckoned with as JavaScript does it, in 64 bits and rounded to 32 at the end: every engine has the same.

export function rescale(sums: usize, scales: usize, bias: usize, out: usize, n: usize, O: usize, slope: f64): void {
  const slopes = f64x2.splat(slope)
  const rowBytes = O << 2
  const foursEnd = (O & ~3) << 2
  for (let row: usize = 0; row < n; row++) {
    for (let c: usize = 0; c < foursEnd; c += 16) {
      const sum = v128.load(sums + c)
      const scale = v128.load(scales + c)
      const plus = v128.load(bias + c)
      const low = leak(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_s(sum), f64x2.promote_low_f32x4(scale)),
          f64x2.promote_low_f32x4(plus),
        ),
        slopes,
      )
      const high = leak(
        f64x2.add(
          f64x2.mul(f64x2.convert_low_i32x4_s(upper(sum)), f64x2.promote_low_f32x4(upper(scale))),
          f64x2.promote_low_f32x4(upper(plus)),
        ),
        slopes,
      )
      v128.store(out + c, lowerOf(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high)))
    }
    for (let c = foursEnd; c < rowBytes; c += 4) {
      const value = <f64>i32.load(sums + c) * <f64>f32.load(scales + c) + <f64>f32.load(bias + c)
      f32.store(out + c, <f32>(value < 0 ? value * slope : value))
    }
    sums += rowBytes
    out += rowBytes
  }
}

function leak(values: v128, slopes: v128): v128 {
  return v128.bitselect(f64x2.mul(values, slopes), values, f64x2.lt(values, f64x2.splat(0)))
}

/** The upper half in the place of the lower. */
function upper(vector: v128): v128 {
  return v128.shuffle<i64>(vector, vector, 1, 1)
}

/** The lower halves of two. */
function lowerOf(a: v128, b: v128): v128 {
  return v128.shuffle<i64>(a, b, 0, 2)
}

export function round(values: usize, out: usize, count: usize, factor: f64): void {
  const eightsEnd = values + ((count & ~7) << 2)
  const end = values + (count << 2)
  const factors = f64x2.splat(factor)
  while (values < eightsEnd) {
    v128.store(out, i16x8.narrow_i32x4_s(fourWhole(values, factors), fourWhole(values + 16, factors)))
    values += 32
    out += 16
  }
  while (values < end) {
    const value = <f64>f32.load(values) * factor
    i32.store16(out, <i32>(min(max(value, -32767), 32767) + 32768.5) - 32768)
    values += 4
    out += 2
  }
}

function fourWhole(values: usize, factors: v128): v128 {
  const four = v128.load(values)
  const low = twoWhole(f64x2.mul(f64x2.promote_low_f32x4(four), factors))
  const high = twoWhole(f64x2.mul(f64x2.promote_low_f32x4(upper(four)), factors))
  return i32x4.sub(v128.shuffle<i32>(low, high, 0, 2, 4, 6), i32x4.splat(32768))
}

/** Whole numbers above 2⁵² have nothing behind the point, and their lowest bits are the number. */
function twoWhole(values: v128): v128 {
  const inside = f64x2.pmin(f64x2.pmax(values, f64x2.splat(-32767)), f64x2.splat(32767))
  return f64x2.add(f64x2.floor(f64x2.add(inside, f64x2.splat(32768.5))), f64x2.splat(4503599627370496))
}

export function recur(
  x: usize,
  gates: usize,
  weights: usize,
  out: usize,
  state: usize,
  curves: usize,
  hidden: usize,
  count: usize,
): void {
  recurInto(x, gates, weights, out, state, curves, hidden, count, false)
  recurInto(x, gates, weights, out, state, curves, hidden, count, true)
}

function recurInto(
  x: usize,
  gates: usize,
  weights: usize,
  out: usize,
  state: usize,
  curves: usize,
  hidden: usize,
  count: usize,
  backward: bool,
): void {
  const bytes = hidden << 2
  const width = bytes << 1
  const side = backward ? bytes : 0
  const tanhs = curves + curveBytes
  const forget = weights + side
  const again = forget + width
  for (let j: usize = 0; j < bytes; j += 4) f32.store(state + j, 0)
  for (let i: usize = 0; i < count; i++) {
    const t = backward ? count - 1 - i : i
    const gate = gates + t * 3 * width + 3 * side
    const from = x + t * width + side
    const to = out + t * width + side
    for (let j: usize = 0; j < bytes; j += 8) {
      const before = two(state + j)
      const candidate = two(gate + j)
      const kept = curve(curves, f64x2.add(two(gate + bytes + j), f64x2.mul(two(forget + j), before)), 0)
      const reset = curve(curves, f64x2.add(two(gate + width + j), f64x2.mul(two(again + j), before)), 0)
      const now = f64x2.add(candidate, f64x2.mul(kept, f64x2.sub(before, candidate)))
      store2(state + j, now)
      const past = two(from + j)
      store2(to + j, f64x2.add(past, f64x2.mul(reset, f64x2.sub(curve(tanhs, now, -1), past))))
    }
  }
}

function two(from: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(from))
}

function store2(to: usize, values: v128): void {
  v128.store64_lane(to, f32x4.demote_f64x2_zero(values), 0)
}

/** Of the values of one curve. */
const curveBytes: usize = 4 * (2 * 8 * 256 + 1)

function curve(values: usize, x: v128, least: f64): v128 {
  const inside = f64x2.pmin(f64x2.pmax(x, f64x2.splat(-8)), f64x2.splat(8))
  const scaled = f64x2.add(f64x2.mul(f64x2.add(inside, f64x2.splat(8)), f64x2.splat(256)), f64x2.splat(0.5))
  // Numbers of this size count in quarters: the lowest bits are four times the whole number, the bytes of so many values.
  const places = f64x2.add(f64x2.floor(scaled), f64x2.splat(1125899906842624))
  const first = v128.load32_zero(values + <usize>i32x4.extract_lane(places, 0))
  const both = v128.load32_lane(values + <usize>i32x4.extract_lane(places, 2), first, 1)
  const found = v128.bitselect(f64x2.splat(1), f64x2.promote_low_f32x4(both), f64x2.ge(x, f64x2.splat(8)))
  return v128.bitselect(f64x2.splat(least), found, f64x2.le(x, f64x2.splat(-8)))
}
