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
