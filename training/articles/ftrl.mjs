/**
 * Logistic regression by FTRL-Proximal (McMahan et al., 2013): weights by the first bits of a feature's number, most of
 * which stay at nothing.
 */
export function learn(examples, {bits, passes, rate, l1, l2}) {
  const size = 2 ** bits
  const shift = 32 - bits
  const [sums, squares] = [new Float32Array(size), new Float32Array(size)]
  const weightAt = (i) => {
    const sum = sums[i]
    return Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(squares[i])) / rate + l2)
  }
  let seed = 9
  for (let pass = 0; pass < passes; pass++) {
    for (let i = examples.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      const j = Math.floor((seed / 2 ** 32) * (i + 1))
      ;[examples[i], examples[j]] = [examples[j], examples[i]]
    }
    for (const {features, isLost} of examples) {
      const places = Array.from(features, (feature) => feature >>> shift)
      const weights = places.map(weightAt)
      const error = 1 / (1 + Math.exp(-weights.reduce((sum, weight) => sum + weight, 0))) - (isLost ? 1 : 0)
      places.forEach((place, k) => {
        const square = squares[place] + error * error
        sums[place] += error - ((Math.sqrt(square) - Math.sqrt(squares[place])) / rate) * weights[k]
        squares[place] = square
      })
    }
  }
  return Float32Array.from(sums, (_, i) => weightAt(i))
}
