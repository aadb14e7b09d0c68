// Written by training/mistyped/learn.mjs.

/** What the evidence of `evidence.ts` weighs, in its order: before a sentence is read again, and then. */
export const read: {bias: number; reading: readonly number[]} = {
  bias: -4.982,
  reading: [
    0.153, 0.642, -1.2, -0.323, 0.043, 0.069, -0.47, 0.612, 0.315, 3.172, 1.721, -0.305, 0.253, -4.529, -0.147, -0.12,
    -0.108, -0.182,
  ],
}
export const exchanged: {bias: number; reading: readonly number[]; exchange: readonly number[]} = {
  bias: -5.212,
  reading: [
    0.054, -1.68, -1.879, -0.374, 0.119, 0.049, -0.465, 0.476, 0.213, 2.571, 1.234, -0.76, -0.326, -4.05, -0.189,
    -0.257, -0.08, 0.021,
  ],
  exchange: [0.022, 0.459, 0.369, 0.258, -0.392, 0.925, -1.167, -2.329, 1.76, 1.492, -3.339, -0.327, -2.813],
}
