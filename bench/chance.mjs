/**
 * Chance that is the same in every run (Park and Miller’s generator).
 *
 * @param {number} seed from 1 to 2147483646
 */
export function createChance(seed) {
  let state = seed
  /** From 0 to 1. */
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return {
    random,
    pick: (choices) => choices[Math.floor(random() * choices.length)],
    shuffle: (items) => {
      const shuffled = [...items]
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1))
        ;[shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]]
      }
      return shuffled
    },
  }
}
