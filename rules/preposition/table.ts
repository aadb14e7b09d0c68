/** Which prepositions a word takes, and which are wrong behind it. */
export interface Frame {
  taken: readonly string[]
  wrong: ReadonlySet<string>
}

/** Reads lines of a key, of so many words, and what it takes; behind a stroke, what is wrong. */
export function readTable(lines: readonly string[], wordsInKey: number): ReadonlyMap<string, Frame> {
  return new Map(
    lines.map((line) => {
      const [own = '', wrong = ''] = line.split(' | ')
      const words = own.split(' ')
      const frame = {taken: words.slice(wordsInKey), wrong: new Set(wrong.split(' '))}
      return [words.slice(0, wordsInKey).join(' '), frame]
    }),
  )
}
