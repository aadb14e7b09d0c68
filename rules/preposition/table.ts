/** Which prepositions a word takes, and which are wrong behind it. */
export interface Frame {
  /** The one to write stands first. */
  taken: readonly string[]
  wrong: ReadonlySet<string>
  /** Wrong where the reading doubts them too, and how surely. */
  doubtful: ReadonlyMap<string, number>
  /** Wrong before what is plainly a thing: all of the common ones but those that it takes. */
  others: boolean
  /** Never without what it takes: what stands behind its object is its own, too. */
  needed: boolean
  /** Of what classes the complement must be, where the preposition is right before others. */
  classes: readonly string[]
}

/** Reads lines of a key, of so many words, and what it takes; behind a stroke, what is wrong; behind another, before what. */
export function readTable(lines: readonly string[], wordsInKey: number): ReadonlyMap<string, readonly Frame[]> {
  const table = new Map<string, Frame[]>()
  for (const line of lines) {
    const [own = '', wrong = '', classes] = line.split(' | ')
    const words = own.split(' ')
    const prepositions = wrong.split(' ')
    const frame = {
      taken: words.slice(wordsInKey),
      wrong: new Set(prepositions.filter((one) => !one.endsWith('?'))),
      doubtful: new Map(prepositions.flatMap((one) => (one.endsWith('?') ? [readDoubtful(one)] : []))),
      others: prepositions.includes('*'),
      needed: prepositions.includes('!'),
      classes: classes?.split(' ') ?? [],
    }
    const first = words.slice(0, wordsInKey - 1)
    for (const last of (words[wordsInKey - 1] as string).split('/')) {
      const key = [...first, last].join(' ')
      table.set(key, [...(table.get(key) ?? []), frame])
    }
  }
  return table
}

/** `from?` is wrong if it is doubted at all, `from??` if there is hardly a doubt that it is. */
const readDoubtful = (preposition: string): [string, number] => [
  preposition.replace(/\?+$/, ''),
  preposition.endsWith('??') ? 0.88 : 0.5,
]
