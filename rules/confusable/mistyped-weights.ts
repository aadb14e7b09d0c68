// Written by training/mistyped/learn.mjs.

/** What the evidence of `evidence.ts` weighs, in its order: before a sentence is read again, and then. */
export const read: {bias: number; reading: readonly number[]} = {
  bias: -4.41,
  reading: [
    0.126, 0.678, -0.916, -0.36, 0.012, 0.061, -0.497, 0.604, 0.293, 2.975, 1.827, -0.434, 0.019, -4.615, -0.166,
    -0.166, -0.16, -0.263,
  ],
}
export const exchanged: {bias: number; reading: readonly number[]; exchange: readonly number[]} = {
  bias: -5.481,
  reading: [
    0.046, -1.696, -1.978, -0.235, 0.136, 0.06, -0.506, 0.46, 0.201, 2.354, 1.249, -0.486, -0.356, -4.262, -0.344,
    -0.378, -0.211, 0.028,
  ],
  exchange: [0.055, -0.319, 0.444, 0.354, 0.258, -0.447, 0.97, -0.368, -2.178, 1.45, 1.506, -3.133, -0.682, -0.482],
}
