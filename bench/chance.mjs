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

/** In which half of all texts one is, by its letters alone: “a” for developing, “b” for measuring. */
export function halfOf(text) {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash >>> 7) & 1 ? 'b' : 'a'
}
