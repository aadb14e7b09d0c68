/** “ Did you mean “x”?” for the candidate that a slip of the keys would make into the word; nothing where none is near. */
export function didYouMean(word: unknown, candidates: Iterable<string>): string {
  const near = typeof word === 'string' ? findNearest(word, candidates) : undefined
  return near === undefined ? '' : ` Did you mean “${near}”?`
}

/** The candidate fewest slips away, the first of equals: one slip for every three letters, three at most. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1
  for (const candidate of candidates) {
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase(), least)
    if (slips >= least) continue
    least = slips
    nearest = candidate
  }
  return nearest
}

/** Letters left out, put in, changed or swapped with the next; `limit` stands for that many or more. */
function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(changed, at(last, j) + 1, at(row, j - 1) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(beforeLast, j - 2) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], i: number) => row[i] as number

/** “x” is no key of a configuration. Did you mean “y”? Use …. */
export function sayUnknown(name: string, thing: string, names: readonly string[]): string {
  const accepted = names.length ? `Use ${inWords(names)}.` : 'There is none.'
  return `“${name}” is no ${thing}.${didYouMean(name, names)} ${accepted}`
}

const inWords = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('')
