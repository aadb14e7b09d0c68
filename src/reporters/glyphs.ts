/** What a reader takes for one character, and the columns it fills in a terminal. */
export interface Glyph {
  /** As printed, which is not always as in the source: a tab is printed as a space. */
  text: string
  width: number
  /** UTF-16 offsets in the source. */
  start: number
  end: number
}

// Grapheme clusters are the same in every language; naming one keeps the machine's out.
let graphemes: Intl.Segmenter | undefined

/** Characters that fill one column each and never join, which is nearly all of a story. */
const plain = /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u2193\u237D\u2423]*$/

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u

const breaks = /^(?:\r\n|[\n\v\f\r\x85\u2028\u2029])$/

/** The characters of a text, from `offset` in the source on. */
export function glyphsOf(text: string, offset = 0): Glyph[] {
  if (plain.test(text))
    return Array.from(text, (character, i) => ({text: character, width: 1, start: offset + i, end: offset + i + 1}))
  graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  return Array.from(graphemes.segment(text), ({segment, index}) => ({
    ...printed(segment),
    start: offset + index,
    end: offset + index + segment.length,
  }))
}

/** Columns that a text fills. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : glyphsOf(text).reduce((sum, {width}) => sum + width, 0)
}

/** A text that can do no more to a terminal than be read: escape sequences lose their power. */
export function printable(text: string): string {
  const line = text.replace(/\s*[\n\r]\s*/g, ' ')
  return plain.test(line)
    ? line
    : glyphsOf(line)
        .map((glyph) => glyph.text)
        .join('')
}

function printed(cluster: string): {text: string; width: number} {
  if (breaks.test(cluster)) return {text: ' ↵ ', width: 3}
  if (cluster === '\t') return {text: ' ', width: 1}
  if (/^[\p{Cc}\p{Cs}]/u.test(cluster)) return {text: '\uFFFD', width: 1}
  // Marks of direction would turn the rest of the line around.
  if (/^\p{Cf}+$/u.test(cluster)) return {text: '', width: 0}
  const visible = cluster.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
  if (/^[\p{M}\p{Cf}]+$/u.test(visible)) return {text: visible, width: 0}
  return {text: visible, width: wide.test(visible) ? 2 : 1}
}
