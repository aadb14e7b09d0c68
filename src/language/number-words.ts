/** Numbers below twenty, by value. */
export const ones =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/)
/** From twenty on. */
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Ordinals below twenty, by value. */
export const ordinalOnes = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)
export const ordinalTens = tens.map((word) => word.replace(/y$/, 'ieth'))

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
  const place = Math.floor(value / 10) - 2
  return value % 10 ? `${tens[place]}-${ordinalOnes[value % 10]}` : (ordinalTens[place] as string)
}

/** “21st” */
export function ordinalInFigures(value: number): string {
  const last = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10
  return `${value}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}
