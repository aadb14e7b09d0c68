import type {Spelling, Use} from './mentions.ts'

/** What is never a name by itself, so that what follows belongs to it. */
const openers = new Set(['Abd', 'Abu', 'Al', 'Ben', 'Bin', 'El', 'Ibn', 'Ould', 'Umm'])

/** Names written both with a hyphen and as two words: “Abu-Zayd”, “Abu Zayd”. */
export function findJoined(spellings: readonly Spelling[]): [hyphened: Spelling, spaced: Spelling][] {
  return spellings.flatMap((hyphened) => {
    const [first = '', second, ...rest] = hyphened.text.split(/[-‐‑]/)
    if (!second || rest.length) return []
    const spaced = {text: `${first} ${second}`, uses: findPairsOf(first, second, spellings)}
    const isOne =
      openers.has(first) || hyphened.uses.some(({before}) => before && spaced.uses.some((use) => use.before === before))
    return spaced.uses.length && isOne ? [[hyphened, spaced]] : []
  })
}

/** Uses of two words, one after the other in a name, each as one. */
function findPairsOf(first: string, second: string, spellings: readonly Spelling[]): Use[] {
  const usesOf = (text: string) => spellings.find((spelling) => spelling.text === text)?.uses ?? []
  return usesOf(first).flatMap((use) => {
    const next = usesOf(second).find(
      ({word}) => word.sentence === use.word.sentence && word.index === use.word.index + 1,
    )
    return use.after === second && next ? [{...use, end: next.end}] : []
  })
}
