import {ones, ordinalOnes, ordinalTens, tens} from '../number-words.ts'

const values = new Map<string, number>([
  ['hundred', 100],
  ['hundredth', 100],
])
for (const [value, word] of ones.entries()) values.set(word, value)
for (const [value, word] of ordinalOnes.entries()) values.set(word, value)
for (const words of [tens, ordinalTens]) for (const [i, word] of words.entries()) values.set(word, 20 + 10 * i)

const one = ones.slice(1).toReversed().join('|')
const ten = tens.join('|')
/** “seven”, “twenty-five”, “a hundred” */
export const cardinal = `(?:(?:${ten})[- ](?:one|two|three|four|five|six|seven|eight|nine)|${ten}|${one}|(?:one|a) hundred)`

/** “seventh”, “twenty-fifth”, “hundredth” */
export const ordinal = `(?:(?:${ten})[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${ordinalTens.join('|')}|${ordinalOnes.slice(1).toReversed().join('|')}|(?:one )?hundredth)`

/** The value of a number in figures or words, ordinal or cardinal; undefined for other words. */
export function numeralOf(text: string): number | undefined {
  const lower = text.toLowerCase()
  const figures = /^\d+(?:\.\d+)?/.exec(lower)
  if (figures) return Number(figures[0])
  if (lower === 'a' || lower === 'an') return 1
  const parts = lower.split(/[- ]/).filter((part, i, all) => !(all.length > 1 && i === 0 && /^(?:a|one)$/.test(part)))
  let sum = 0
  for (const part of parts) {
    const value = values.get(part)
    if (value === undefined) return undefined
    sum += value
  }
  return parts.length ? sum : undefined
}
