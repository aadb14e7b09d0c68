// Written by training/mistyped/learn.mjs.

/** What the evidence of `evidence.ts` weighs, in its order: before a sentence is read again, and then. */
export const read: {bias: number; reading: readonly number[]} = {
  bias: -4.41,
  reading: [
    0.13, 0.68, -0.92, -0.36, 0.01, 0.06, -0.5, 0.6, 0.29, 2.98, 1.83, -0.43, 0.02, -4.61, -0.17, -0.17, -0.16, -0.26,
  ],
}
export const exchanged: {bias: number; reading: readonly number[]; exchange: readonly number[]} = {
  bias: -5.48,
  reading: [
    0.05, -1.7, -1.98, -0.23, 0.14, 0.06, -0.51, 0.46, 0.2, 2.35, 1.25, -0.49, -0.36, -4.26, -0.34, -0.38, -0.21, 0.03,
  ],
  exchange: [0.06, -0.32, 0.44, 0.35, 0.26, -0.45, 0.97, -0.37, -2.18, 1.45, 1.51, -3.13, -0.68, -0.48],
}
