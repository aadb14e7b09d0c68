import {
  isCapitalized,
  isSmall,
  list,
  type Reading,
  remember,
  type Sentence,
  type Word,
} from '../../src/rule-kit/index.ts'
import {offices} from './offices.generated.ts'
import type {Slip} from './slip.ts'

const known = new Set([...offices, ...list('chief leader member engineer manager administrator clerk')])

interface Title {
  first: Word
  office: Word
  key: string
}

interface Titles {
  capital: readonly Title[]
  small: readonly Title[]
}

/** “board president Leland Marsh”, in a story that has “Board President Leland Marsh” elsewhere. */
export function* findSmallTitlesAgain({sentences}: Reading): Generator<Slip> {
  const prose = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph').map(titlesIn)
  const small = prose.flatMap((one) => one.small)
  if (!small.length) return
  const capital = new Map(prose.flatMap((one) => one.capital).map((title) => [title.key, title]))
  for (const {first, office, key} of small) {
    const other = capital.get(key)
    // Twice is a habit.
    if (!other || small.filter((one) => one.key === key).length > 1) continue
    const right = `${other.first.text} ${other.office.text}`
    yield {
      at: {paragraph: first.paragraph, start: first.start, end: office.end},
      expected: [right],
      message: `“${first.text} ${office.text}” is “${right}” before a name elsewhere in this story. Write “${right}”.`,
      severity: 'warning',
    }
  }
}

/** Offices of two words right before a name, not before a comma. */
const titlesIn = remember(({words}: Sentence): Titles => {
  const [capital, small]: [Title[], Title[]] = [[], []]
  for (const office of words) {
    const [first, name] = [words[office.index - 1], words[office.index + 1]]
    if (!first || !known.has(office.lower) || office.before !== ' ' || name?.before !== ' ') continue
    if (!isCapitalized(name.text) || name.tokens[0]?.tag !== 'NNP' || first.quotation || /['’]/.test(first.text))
      continue
    const title = {first, office, key: `${first.lower} ${office.lower}`}
    if (isCapitalized(office.text) && isCapitalized(first.text)) capital.push(title)
    else if (
      isSmall(office.text) &&
      (isSmall(first.text) || first.index === 0) &&
      isBare(words[first.index - 1], first)
    )
      small.push(title)
  }
  return {capital, small}
})

/** Nothing that makes a noun phrase of it: “the board president Leland Marsh”, “former board president Leland Marsh”. */
const isBare = (before: Word | undefined, first: Word): boolean =>
  !before || /^, $/.test(first.before) || /^(?:IN|TO|VB.?|CC|WRB)$/.test(before.tokens.at(-1)?.tag ?? '')
