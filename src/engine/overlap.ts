import type {VFileMessage} from 'vfile-message'
import {categories, severities, severityOf} from '../rule-kit/index.ts'
import {extent} from './anchor.ts'

/** By place, then by rule id. */
function byPlace(a: VFileMessage, b: VFileMessage): number {
  const [x, y] = [extent(a), extent(b)]
  return x.start - y.start || x.end - y.end || compare(a.ruleId ?? '', b.ruleId ?? '') || compare(a.reason, b.reason)
}

/**
 * Of messages that overlap, the one that stays: the more severe; then that of the more particular matter (a contradiction
 * in the story before a fault in a sentence before a misspelt word), then the shorter, then the first. Sorted by place.
 */
export function resolveOverlaps(messages: readonly VFileMessage[]): VFileMessage[] {
  const taken = new Stretches()
  const points = new Set<string>()
  const kept: VFileMessage[] = []
  for (const message of [...messages].sort((a, b) => byWeight(a, b) || byPlace(a, b))) {
    const {start, end} = extent(message)
    if (start < end) {
      if (taken.take(start, end)) kept.push(message)
      continue
    }
    // Without length, such as for something missing, it overlaps nothing but its own double.
    const point = `${start} ${message.ruleId}`
    if (!points.has(point)) kept.push(message)
    points.add(point)
  }
  return kept.sort(byPlace)
}

/** Stretches that do not overlap, in order. */
class Stretches {
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** Takes a stretch if all of it is free. */
  take(start: number, end: number): boolean {
    const next = this.#after(start)
    if (next > 0 && (this.#ends[next - 1] as number) > start) return false
    if (next < this.#starts.length && (this.#starts[next] as number) < end) return false
    this.#starts.splice(next, 0, start)
    this.#ends.splice(next, 0, end)
    return true
  }

  /** Index of the first stretch that starts at a place or later, by bisection. */
  #after(place: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as number) < place) low = middle + 1
      else high = middle
    }
    return low
  }
}

function byWeight(a: VFileMessage, b: VFileMessage): number {
  const severity = severities.indexOf(severityOf(a)) - severities.indexOf(severityOf(b))
  const matter = rank(a) - rank(b)
  return severity || matter || length(a) - length(b)
}

/** Messages of plugins from elsewhere come last. */
const rank = ({category}: VFileMessage) => (category ? categories.indexOf(category) : categories.length)

function length(message: VFileMessage): number {
  const {start, end} = extent(message)
  return end - start
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
