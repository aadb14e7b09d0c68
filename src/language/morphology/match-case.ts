/**
 * Gives a replacement the capitals of what it replaces: `matchCase('Their', 'there')` is “There”, `matchCase('ITS',
 * 'it’s')` “IT’S”. A word that replaces lower case or mixed capitals stays as it is, so names keep theirs.
 */
export function matchCase(pattern: string, word: string): string {
  const letters = pattern.replace(/[^\p{L}]/gu, '')
  const [first = ''] = letters
  if (!isCapital(first)) return word
  const rest = letters.slice(first.length)
  if (rest !== '' && rest === rest.toUpperCase() && rest !== rest.toLowerCase()) return word.toUpperCase()
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
