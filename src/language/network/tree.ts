/**
 * The best tree over a sentence: every word one head, one root, no circle.
 *
 * @param scores of head `h` (0 the root, else word `h - 1`) for word `d`, at `d * (count + 1) + h`; a word is no head of
 *   itself.
 * @returns the head of each word, 0 for the root.
 *
 * Method: Chu and Liu (1965), Edmonds (1967), with the root chosen first by its lead over the word's best other head.
 */
export function findBestTree(scores: Float32Array, count: number): Int32Array {
  const width = count + 1
  const heads = new Int32Array(count)
  let roots = 0
  for (let d = 0; d < count; d++) {
    let best = 0
    for (let h = 1; h <= count; h++)
      if (h !== d + 1 && (scores[d * width + h] as number) > (scores[d * width + best] as number)) best = h
    heads[d] = best
    if (best === 0) roots++
  }
  if (roots === 1 && !hasCircle(heads)) return heads

  const root = findRoot(scores, count)
  const matrix = Array.from({length: width}, (_, d) => {
    const row = new Float64Array(width).fill(Number.NEGATIVE_INFINITY)
    if (d === root + 1) row[0] = 0
    else if (d > 0) for (let h = 1; h < width; h++) if (h !== d) row[h] = scores[(d - 1) * width + h] as number
    return row
  })
  return contract(matrix).slice(1)
}

/** The word whose place as root leads most over its best other head. */
function findRoot(scores: Float32Array, count: number): number {
  const width = count + 1
  let root = 0
  let most = Number.NEGATIVE_INFINITY
  for (let d = 0; d < count; d++) {
    let other = Number.NEGATIVE_INFINITY
    for (let h = 1; h <= count; h++) if (h !== d + 1) other = Math.max(other, scores[d * width + h] as number)
    const lead = (scores[d * width] as number) - (count === 1 ? 0 : other)
    if (lead > most) {
      most = lead
      root = d
    }
  }
  return root
}

function hasCircle(heads: Int32Array): boolean {
  const seen = new Int32Array(heads.length + 1)
  for (let start = 1; start <= heads.length; start++) {
    let at = start
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start
      at = heads[at - 1] as number
    }
    if (at !== 0 && seen[at] === start) return true
  }
  return false
}

/** The best tree rooted at 0 of a matrix of scores [dependent][head]. */
function contract(scores: Float64Array[]): Int32Array {
  const size = scores.length
  const heads = new Int32Array(size)
  const score = (d: number, h: number) => (scores[d] as Float64Array)[h] as number
  for (let d = 1; d < size; d++) {
    let best = 0
    for (let h = 0; h < size; h++) if (h !== d && score(d, h) > score(d, best)) best = h
    heads[d] = best
  }
  const circle = findCircle(heads)
  if (!circle) return heads

  // The circle becomes one node, which takes its best head from outside and gives its best member as head.
  const inside = new Set(circle)
  const outside: number[] = []
  for (let i = 0; i < size; i++) if (!inside.has(i)) outside.push(i)
  const node = outside.length
  const total = circle.reduce((sum, member) => sum + score(member, heads[member] as number), 0)
  const smaller = Array.from({length: node + 1}, () => new Float64Array(node + 1).fill(Number.NEGATIVE_INFINITY))
  const bestMember = new Int32Array(node)
  const entered = new Int32Array(node)
  outside.forEach((a, i) => {
    const row = smaller[i] as Float64Array
    if (i > 0) {
      outside.forEach((b, j) => {
        if (i !== j) row[j] = score(a, b)
      })
      const best = circle.reduce((x, y) => (score(a, y) > score(a, x) ? y : x))
      bestMember[i] = best
      row[node] = score(a, best)
    }
    const gain = (member: number) => score(member, a) - score(member, heads[member] as number)
    const best = circle.reduce((x, y) => (gain(y) > gain(x) ? y : x))
    entered[i] = best
    ;(smaller[node] as Float64Array)[i] = gain(best) + total
  })
  const solved = contract(smaller)
  const result = new Int32Array(size)
  for (const member of circle) result[member] = heads[member] as number
  for (let i = 1; i < node; i++) {
    const head = solved[i] as number
    result[outside[i] as number] = head === node ? (bestMember[i] as number) : (outside[head] as number)
  }
  const from = solved[node] as number
  result[entered[from] as number] = outside[from] as number
  return result
}

function findCircle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = []
    let at = start
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start
      path.push(at)
      at = heads[at] as number
    }
    if (at !== 0 && seen[at] === start) return path.slice(path.indexOf(at))
  }
  return undefined
}
