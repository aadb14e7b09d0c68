import {isParticleOfName, type Reading, type Word} from '../../src/rule-kit/index.ts'
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
      openers.has(first) ||
      hyphened.uses.some(({before}) => before && spaced.uses.some((use) => use.before === before)) ||
      (isWhole(hyphened) && isWhole(spaced) && !standsAlone(first, second, spellings))
    return spaced.uses.length && isOne ? [[hyphened, spaced]] : []
  })
}

/** Words of a name that its particles may be written together with. */
const most = 4

/** Names written both with their particles and in one: “Van der Steen”, “Vandersteen”. */
export function findApart(
  {entities}: Reading,
  spellings: readonly Spelling[],
): [together: Spelling, apart: Spelling][] {
  const whole = new Map(spellings.map((spelling) => [spelling.text.toLowerCase(), spelling]))
  return entities.runs.flatMap((run): [Spelling, Spelling][] => {
    const first = run.findIndex((word) => isParticleOfName(word))
    const words = first < 0 ? [] : run.slice(first, first + most)
    const end = words.findIndex((_, i) => i > 0 && whole.has(joinedFrom(words, i)))
    const together = whole.get(joinedFrom(words, end))
    return together && end > 0 ? [[together, asOne(words.slice(0, end + 1))]] : []
  })
}

const joinedFrom = (words: readonly Word[], last: number) =>
  words
    .slice(0, last + 1)
    .map(({lower}) => lower)
    .join('')

/** Words that stand side by side, as one spelling. */
function asOne(words: readonly Word[]): Spelling {
  const [word, last] = [words[0], words.at(-1)] as [Word, Word]
  const {paragraph, start} = word
  const [text, end] = [words.map((one) => one.text).join(' '), last.end]
  const use: Use = {
    ...{text, word, role: 'bare', given: [], atStart: false},
    ...{before: undefined, after: undefined, paragraph, start, end},
  }
  return {text, uses: [use]}
}

/** “the Syr-Darya”: no part of a longer name, and not put before a noun, where a hyphen may join what else stands apart. */
const isWhole = ({uses}: Spelling) =>
  uses.every(({word, before, after, end}) => {
    const next = word.sentence.words.find(({start}) => start >= end)
    const isBeforeNoun = next?.before === ' ' && /^NNP?S?$|^JJ/.test(next.tokens[0]?.tag ?? '')
    return !before && !after && !isBeforeNoun
  })

/** Whether the story has one of two words as a name without the other. */
const standsAlone = (first: string, second: string, spellings: readonly Spelling[]) =>
  spellings.some(
    ({text, uses}) =>
      (text === first && uses.some(({after}) => after !== second)) ||
      (text === second && uses.some(({before}) => before !== first)),
  )

/** Uses of two words, one after the other in a name, each as one. */
function findPairsOf(first: string, second: string, spellings: readonly Spelling[]): Use[] {
  const usesOf = (text: string) => spellings.find((spelling) => spelling.text === text)?.uses ?? []
  return usesOf(first).flatMap((use) => {
    const next = usesOf(second).find(
      ({word}) => word.sentence === use.word.sentence && word.index === use.word.index + 1,
    )
    return use.after === second && next ? [{...use, after: next.after, end: next.end}] : []
  })
}
