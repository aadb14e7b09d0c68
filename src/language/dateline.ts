const month = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?`
const weekday = String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?`
const place = String.raw`\p{Lu}[\p{Lu}.’'/ -]{2,30}`
const region = String.raw`(?:,\s\p{Lu}[\p{L}. ]{1,20})`
const date = `(?:${weekday},?\\s)?(?:${month}\\s\\d{1,2}|\\d{1,2}\\s${month})(?:,?\\s\\d{4})?`
const day = `(?:,?\\s\\(?${date}\\)?)`
const agency = String.raw`(?:\s?\(\p{Lu}[\p{L} ]{1,20}\))?`
const dash = String.raw`\s?(?:—|–|--?)`

const alone = new RegExp(`^\\s*(?:${place}${region}?${day}?${agency}|${date})\\s*$`, 'u')
// Before a colon a word in capitals alone may be a label: “NATO: …”
const opening = new RegExp(
  `^\\s*(?:${place}${region}?${day}?${agency}${dash}|${place}(?:${region}${day}?|${day})${agency}:)\\s?(?=[\\p{Lu}“"‘'\\d])`,
  'u',
)

/** Whether a line is a dateline and nothing else. */
export const isDateline = (line: string): boolean => alone.test(line)

/** The end of the dateline that a text opens with, behind its dash or colon: “LEEDS, May 3 — Two men …”; 0 where there is none. */
export function datelineEnd(text: string): number {
  const [found] = /^\s*\S[^a-z]/.test(text) ? (opening.exec(text) ?? []) : []
  return found === undefined ? 0 : found.trimEnd().length
}
