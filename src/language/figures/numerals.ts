import {ones, ordinalOnes, ordinalTens, tens as tenWords} from '../number-words.ts'

type Values = Readonly<Record<string, number>>

/** Words by value: the first has `first`, each further one more by `step`. */
const valuesOf = (words: readonly string[], first: number, step = 1): Values =>
  Object.fromEntries(words.map((word, i) => [word, first + i * step]))

/** Cardinals in words, by value. */
const units = valuesOf(ones.slice(1), 1)
const tens = valuesOf(tenWords, 20, 10)
const magnitudes: Values = {
  ...{dozen: 12, hundred: 100, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12},
  ...{k: 1e3, m: 1e6, mn: 1e6, cr: 1e7, b: 1e9, bn: 1e9, tn: 1e12},
}
const ordinals: Values = {...valuesOf(ordinalOnes.slice(1), 1), ...valuesOf(ordinalTens, 20, 10), hundredth: 100}
const parts: Values = {half: 2, quarter: 4, ...ordinals}

const either = (words: Values) => Object.keys(words).join('|')

const under100 = `(?:(?:${either(tens)})(?:[-‐‑ ](?:one|two|three|four|five|six|seven|eight|nine)(?![-‐‑]?\\p{L}))?|${either(units)})`
const big = 'hundred|thousand|lakh|million|crore|billion|trillion'

/** Digits: “1,234.5”, “12,34,567”, “40”, “.300”. */
export const inDigits = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`

/** “two hundred and four thousand”, “ninety-one”, “a million”, “half a dozen”, “three and a half” */
export const inWords = `(?:(?:half[ -])?an? (?:${big}|dozen)|${under100}(?: and a (?:half|quarter))?)(?:[ -](?:${big}|dozen)|(?<=(?:${big})) (?:and )?${under100})*`

/** What may stand behind digits and multiplies them; the short ones are glued. */
export const magnitude = `(?:[ -\\u00a0](?:${big}|dozen)(?: (?:thousand|million|crore|billion))?|(?:mn|bn|tn))`
/** “m” is a metre, too, and “k” a kilometre: they multiply money alone. */
export const moneyMagnitude = `(?:${magnitude}|(?:cr|[kmb])(?![\\p{L}\\d]))`

/** “third”, “twenty-first”, “21st” */
export const ordinal = `(?:\\d+(?:st|nd|rd|th)|(?:(?:${either(tens)})[-‐‑ ])?(?:${either(ordinals)}))`

/** What a whole is divided into; “two seconds” are time. */
const divisors = either(parts).replace('first|second|', '')

/** “two-thirds”, “three quarters”, “a third”, “half” */
export const fraction = `(?:(?:an?|one)[- ](?:${divisors})|(?:${either(units)}|\\d)[- ](?:halves|(?:${divisors})s)|half(?! an? ))`

/** What some words stand for: “one hundred and four” is 104. Undefined where they stand for no number. */
export function numberOfWords(text: string): number | undefined {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  let [total, group, seen] = [0, 0, false]
  for (const [i, word] of words.entries()) {
    const value = units[word] ?? tens[word]
    const times = magnitudes[word]
    if (value !== undefined) group += value
    else if (word === 'half' || word === 'quarter') {
      const part = word === 'half' ? 0.5 : 0.25
      // “half a million” is of what follows; “two and a half” is added.
      if (i === 0) group = part
      else group += part
    } else if (times !== undefined) {
      if (times >= 1000) {
        total += (group || 1) * times
        group = 0
      } else group = (group || 1) * times
    } else if (word !== 'and' && word !== 'a' && word !== 'an') return undefined
    seen ||= value !== undefined || times !== undefined
  }
  return seen ? total + group : undefined
}

/** What digits stand for. */
export const numberOfDigits = (text: string): number => Number(text.replaceAll(',', ''))

/** What a magnitude multiplies by: “million”, “hundred thousand”. */
export function timesOf(text: string): number {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).reduce((product, word) => product * (magnitudes[word] ?? 1), 1)
}

/** Which an ordinal is: “twenty-first” is 21. */
export function numberOfOrdinal(text: string): number {
  const digits = Number.parseInt(text, 10)
  if (!Number.isNaN(digits)) return digits
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).reduce(
    (sum, word) => sum + (ordinals[word] ?? tens[word] ?? 0),
    0,
  )
}

/** What a fraction is of the whole. */
export function numberOfFraction(text: string): number {
  const [over = '', under = over] = text.toLowerCase().split(/[- ]/)
  const whole = parts[under.replace(/^halves$/, 'half').replace(/s$/, '')] ?? 1
  return (units[over] ?? (Number(over) || 1)) / whole
}

/** What a sentence in small letters must have, so that it may hold a figure. */
export const mayHoldFigure = new RegExp(
  String.raw`\d|(?<!\p{L})(?:${either(units)}|${either(tens)}|hundred|thousand|million|billion|trillion|dozen|half|quarters?|${either(ordinals)})(?!\p{L})`,
  'u',
)
