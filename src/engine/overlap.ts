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
  const kept: VFileMessage[] = []
  for (const message of [...messages].sort((a, b) => byWeight(a, b) || byPlace(a, b)))
    if (!kept.some((other) => overlap(message, other))) kept.push(message)
  return kept.sort(byPlace)
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

/** A message without length, such as for something missing, overlaps nothing but its own double. */
function overlap(a: VFileMessage, b: VFileMessage): boolean {
  const [x, y] = [extent(a), extent(b)]
  if (x.start === x.end || y.start === y.end) return x.start === y.start && x.end === y.end && a.ruleId === b.ruleId
  return x.start < y.end && y.start < x.end
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
