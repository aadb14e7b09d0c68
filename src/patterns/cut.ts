import {isJump, type Program} from './program.ts'

/**
 * The cheapest steps of which every match takes one, by what each costs: none where the cheapest cost is infinite. A
 * minimum cut, found by pushing flow through the program (Ford and Fulkerson, 1956).
 */
export function cheapestCut(program: Program, costOf: (step: number) => number): number[] | undefined {
  const size = program.length
  // A step that takes a token is a way from its place to one behind it, and is as wide as it costs; jumps cost nothing.
  const left = new Map<number, number>()
  const ways: number[][] = Array.from({length: 2 * size + 1}, () => [])
  const connect = (from: number, to: number, width: number) => {
    const key = from * ways.length + to
    left.set(key, (left.get(key) ?? 0) + width)
    ways[from]?.push(to)
    ways[to]?.push(from)
  }
  for (const [i, step] of program.entries())
    if (isJump(step)) for (const next of step) connect(i, next, Number.POSITIVE_INFINITY)
    else {
      connect(i, size + 1 + i, costOf(i))
      connect(size + 1 + i, i + 1, Number.POSITIVE_INFINITY)
    }
  const widthOf = (from: number, to: number) => left.get(from * ways.length + to) ?? 0

  /** Every place that flow can still get to, with the one that it comes from. */
  const reach = (): Map<number, number> => {
    const cameFrom = new Map([[0, 0]])
    for (const place of cameFrom.keys())
      for (const next of ways[place] ?? [])
        if (!cameFrom.has(next) && widthOf(place, next) > 0) cameFrom.set(next, place)
    return cameFrom
  }
  let reached = reach()
  while (reached.has(size)) {
    const path: [number, number][] = []
    for (let place = size; place !== 0; place = reached.get(place) as number)
      path.push([reached.get(place) as number, place])
    const flow = Math.min(...path.map(([from, to]) => widthOf(from, to)))
    if (flow === Number.POSITIVE_INFINITY) return undefined
    for (const [from, to] of path) {
      left.set(from * ways.length + to, widthOf(from, to) - flow)
      left.set(to * ways.length + from, widthOf(to, from) + flow)
    }
    reached = reach()
  }
  return [...program.keys()].filter((i) => !isJump(program[i] ?? []) && reached.has(i) && !reached.has(size + 1 + i))
}
