const firstCapital = /^\p{Lu}/u
const firstSmall = /^\p{Ll}/u
const allSmall = /^\p{Ll}+$/u
const capitalized = /^\p{Lu}\p{Ll}+$/u

// Each pattern with \p is compiled anew wherever it is written, and takes a while: these are asked by nearly every rule.

/** Whether a text begins with a capital: “Leeds”, “NATO”, “O’Neill”. */
export const hasCapital = (text: string): boolean => firstCapital.test(text)

/** Whether it begins with a small letter. */
export const hasSmallStart = (text: string): boolean => firstSmall.test(text)

/** Whether it is small letters and nothing else. */
export const isSmall = (text: string): boolean => allSmall.test(text)

/** A capital and small letters behind it, and nothing else: “Leeds”. */
export const isCapitalized = (text: string): boolean => capitalized.test(text)

/**
 * A text in small letters, each at its place. A pattern that ignores case is dear to make: let it be one of small letters,
 * and read this.
 */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase()
}
