const ones = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinalOnes = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)

const values = new Map<string, number>([
  ['hundred', 100],
  ['hundredth', 100],
])
for (const [value, word] of ones.entries()) values.set(word, value)
for (const [value, word] of ordinalOnes.entries()) values.set(word, value)
for (const [i, word] of tens.entries()) {
  values.set(word, 20 + 10 * i)
  values.set(word.replace(/y$/, 'ieth'), 20 + 10 * i)
}

const one = ones.slice(1).toReversed().join('|')
const ten = tens.join('|')
/** “seven”, “twenty-five”, “a hundred” */
export const cardinal = `(?:(?:${ten})[- ](?:one|two|three|four|five|six|seven|eight|nine)|${ten}|${one}|(?:one|a) hundred)`

const ordinalTen = tens.map((word) => word.replace(/y$/, 'ieth')).join('|')
/** “seventh”, “twenty-fifth”, “hundredth” */
export const ordinal = `(?:(?:${ten})[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${ordinalTen}|${ordinalOnes.slice(1).toReversed().join('|')}|(?:one )?hundredth)`

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

/** A number below 100 in words, “twenty-five”; the rest in figures. */
export function cardinalOf(value: number): string {
  if (value >= 100 || !Number.isInteger(value)) return String(value)
  if (value < 20) return ones[value] as string
  const ending = value % 10 ? `-${ones[value % 10]}` : ''
  return tens[Math.floor(value / 10) - 2] + ending
}

/** Its ordinal, “twenty-fifth”; the rest in figures. */
export function ordinalOf(value: number): string {
  if (value >= 100) return ordinalInFigures(value)
  if (value < 20) return ordinalOnes[value] as string
  const ten = tens[Math.floor(value / 10) - 2] as string
  return value % 10 ? `${ten}-${ordinalOnes[value % 10]}` : ten.replace(/y$/, 'ieth')
}

/** “21st” */
export function ordinalInFigures(value: number): string {
  const last = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10
  return `${value}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}
