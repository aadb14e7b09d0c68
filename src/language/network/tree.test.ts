import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findBestTree} from './tree.ts'

/** The best score of all trees of a sentence, each tried. */
function bestByTrial(scores: Float32Array, count: number): number {
  const width = count + 1
  let best = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(count).fill(0)
  const isTree = () =>
    heads.filter((head) => head === 0).length === 1 &&
    heads.every((_, d) => {
      let at = d + 1
      for (let steps = 0; steps <= count && at !== 0; steps++) at = heads[at - 1] as number
      return at === 0
    })
  const tryFrom = (d: number) => {
    if (d === count) {
      if (isTree()) best = Math.max(best, totalOf(scores, heads))
      return
    }
    for (let h = 0; h < width; h++) {
      if (h === d + 1) continue
      heads[d] = h
      tryFrom(d + 1)
    }
  }
  tryFrom(0)
  return best
}

const totalOf = (scores: Float32Array, heads: ArrayLike<number>) =>
  Array.from(heads).reduce((sum, head, d) => sum + (scores[d * (heads.length + 1) + head] as number), 0)

const sentences = fc.integer({min: 1, max: 5}).chain((count) =>
  fc.record({
    count: fc.constant(count),
    scores: fc.array(fc.integer({min: -20, max: 20}), {minLength: count * (count + 1), maxLength: count * (count + 1)}),
  }),
)

test('every word has one head, one word is the root, and nothing goes in circles', () => {
  fc.assert(
    fc.property(sentences, ({count, scores}) => {
      const heads = findBestTree(Float32Array.from(scores), count)
      expect(heads.filter((head) => head === 0)).toHaveLength(1)
      for (let d = 0; d < count; d++) {
        let at = d + 1
        let steps = 0
        while (at !== 0 && steps++ <= count) at = heads[at - 1] as number
        expect(at).toBe(0)
      }
    }),
  )
})

test('where the best heads are a tree already, they stay', () => {
  // “dogs bark”: bark is the root.
  expect([...findBestTree(Float32Array.from([0, -9, 5, 6, -2, -9]), 2)]).toEqual([2, 0])
})

test('a circle is broken where it costs least', () => {
  // Both words want each other as head; the second is the better root.
  expect([...findBestTree(Float32Array.from([0, -9, 9, 3, 9, -9]), 2)]).toEqual([2, 0])
})

test('the tree is the best of all with its root', () => {
  fc.assert(
    fc.property(sentences, ({count, scores}) => {
      const all = Float32Array.from(scores)
      const heads = findBestTree(all, count)
      const root = heads.indexOf(0)
      // With the root fixed, any other word's root score is out of the question.
      const rooted = all.map((score, i) =>
        i % (count + 1) === 0 && Math.floor(i / (count + 1)) !== root ? -1e6 : score,
      )
      expect(totalOf(all, heads)).toBeCloseTo(bestByTrial(rooted, count), 3)
    }),
  )
})
