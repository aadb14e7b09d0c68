import {lowered} from '../letters.ts'

const before =
  /(?:\b(?:about|almost|approximately|approx\.?|around|at least|at most|barely|circa|close to|fewer than|just (?:over|under)|less than|little more than|more than|nearly|not quite|over|roughly|some|under|up to|upwards of|well over|or|perhaps|maybe|probably|possibly|estimated)|(?<!\p{L})ca?\.|~|≈)\s?(?:the\s|a\s|his\s|her\s|its\s|their\s)?$/u
const behind = /^(?:\s(?:or so|or thereabouts|or more|or less|or \d+|plus)\b|\+|[- ](?:plus|odd)\b|\?|\s\(\?\))/

/** What keeps a stretch of a text vague: “about”, “nearly”, “or so”. */
export function hedgeOf(text: string, start: number, end: number): string | undefined {
  const from = Math.max(0, start - 30)
  const found = before.exec(lowered(text.slice(from, start)))
  if (found) return text.slice(from + found.index, start).trim()
  const follows = behind.exec(lowered(text.slice(end, end + 16)))
  return follows ? text.slice(end, end + follows[0].length).trim() : undefined
}
