// A logistic model for one pair of words, learned by FTRL-Proximal (McMahan et al., Ad Click Prediction, 2013), which
// leaves most weights at nothing.

/** Weights are kept as whole sixteenths from -127 to 127. */
export const unit = 16

const [rate, steady, small] = [0.2, 1, 0.2]

/** The same numbers for the same seed. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` of the numbers below `size`, in order. */
export function sample(size, count, next) {
  if (count >= size) return Uint32Array.from({length: size}, (_, i) => i)
  const all = Uint32Array.from({length: size}, (_, i) => i)
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(next() * (size - i))
    ;[all[i], all[j]] = [all[j], all[i]]
  }
  return all.subarray(0, count).sort()
}

/** Numbers the features that stand at two places at least; `ids` holds -1 for the others. */
export function numberFeatures(hashes) {
  let bits = 12
  while (1 << bits < hashes.length * 1.5 && bits < 24) bits++
  const mask = (1 << bits) - 1
  const keys = new Uint32Array(1 << bits)
  const counts = new Uint32Array(1 << bits)
  const slots = new Int32Array(hashes.length)
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
    while (counts[slot] && keys[slot] !== hash) slot = (slot + 1) & mask
    keys[slot] = hash
    counts[slot]++
    slots[i] = slot
  }
  const numbers = new Int32Array(1 << bits).fill(-1)
  const kept = []
  for (let slot = 0; slot <= mask; slot++)
    if (counts[slot] > 1) {
      numbers[slot] = kept.length
      kept.push(keys[slot])
    }
  for (let i = 0; i < slots.length; i++) slots[i] = numbers[slots[i]]
  return {ids: slots, features: Uint32Array.from(kept)}
}

/**
 * Learns from some examples (rows of `ids`) which word stands there: 1 for the first of the pair, 0 for the second.
 *
 * `sparse` is how much evidence a weight must have to be kept at all.
 *
 * @returns a weight, in units, for each feature.
 */
export function learn(ids, width, features, labels, chosen, {rounds, sparse}, next) {
  const z = new Float32Array(features)
  const n = new Float32Array(features)
  const w = new Float32Array(features)
  let ones = 0
  for (const i of chosen) ones += labels[i]
  const heft = [weightOf(chosen.length, chosen.length - ones), weightOf(chosen.length, ones)]
  const order = Uint32Array.from(chosen)
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const held = order[i]
      order[i] = order[j]
      order[j] = held
    }
    for (const i of order) {
      const from = i * width
      let sum = 0
      for (let k = from; k < from + width; k++) if (ids[k] >= 0) sum += w[ids[k]]
      const gradient = (1 / (1 + Math.exp(-sum)) - labels[i]) * heft[labels[i]]
      if (gradient > -1e-4 && gradient < 1e-4) continue
      const square = gradient * gradient
      for (let k = from; k < from + width; k++) {
        const id = ids[k]
        if (id < 0) continue
        const before = Math.sqrt(n[id])
        n[id] += square
        const after = Math.sqrt(n[id])
        z[id] += gradient - ((after - before) / rate) * w[id]
        const pull = Math.abs(z[id]) - sparse
        w[id] = pull <= 0 ? 0 : (-Math.sign(z[id]) * pull) / ((steady + after) / rate + small)
      }
    }
  }
  return Int8Array.from(w, (weight) => Math.max(-127, Math.min(127, Math.round(weight * unit))))
}

const weightOf = (all, own) => Math.min(8, Math.max(0.5, all / (2 * Math.max(1, own))))

/** The margin of one example, in units: above 0 for the first word of the pair. */
export function marginOf(weights, ids, width, i) {
  let sum = 0
  for (let k = i * width; k < (i + 1) * width; k++) if (ids[k] >= 0) sum += weights[ids[k]]
  return sum
}
