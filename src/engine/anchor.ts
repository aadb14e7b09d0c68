import type {VFileMessage} from 'vfile-message'

/**
 * Where something stands in a story, told by the words rather than by a line number, so that it is found again after
 * the story was edited elsewhere.
 */
export interface Anchor {
  /** The rule's id. */
  rule: string
  /** The words that were underlined. */
  words: string
  /** Some words before and after them. */
  before: string
  after: string
}

/** Words that are kept on each side. */
const reach = 3

/** The anchor of a message in its story's source. */
export function anchorOf(message: VFileMessage, source: string): Anchor {
  const {start, end} = extent(message)
  return {
    rule: message.ruleId ?? '',
    words: squash(source.slice(start, end)),
    before: squash(source.slice(Math.max(0, start - 200), start))
      .split(' ')
      .slice(-reach)
      .join(' '),
    after: squash(source.slice(end, end + 200))
      .split(' ')
      .slice(0, reach)
      .join(' '),
  }
}

/** Whether two anchors mean the same spot. What surrounds the words counts only where both have it. */
export function isSameSpot(anchor: Partial<Anchor>, other: Anchor): boolean {
  return (
    anchor.rule === other.rule &&
    squash(anchor.words ?? '') === other.words &&
    (!anchor.before || squash(anchor.before) === other.before || other.before.endsWith(squash(anchor.before))) &&
    (!anchor.after || squash(anchor.after) === other.after || other.after.startsWith(squash(anchor.after)))
  )
}

/** Offsets of what a message underlines: UTF-16 code units in the source. */
export function extent({place}: VFileMessage): {start: number; end: number} {
  if (!place) return {start: 0, end: 0}
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return {start: start.offset ?? 0, end: end.offset ?? start.offset ?? 0}
}

const squash = (text: string) => text.replace(/\s+/g, ' ').trim()
