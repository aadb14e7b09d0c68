import {
  isCapitalized,
  isSmall,
  list,
  type Reading,
  remember,
  type Sentence,
  type Word,
} from '../../src/rule-kit/index.ts'
import {gatherUses, type Uses} from './gather.ts'
import {offices} from './offices.generated.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

const known = new Set([...offices, ...list('chief leader member engineer manager administrator clerk')])

interface Title {
  first: Word
  office: Word
  key: string
}

/** “board president Leland Marsh”, in a story that has “Board President Leland Marsh” elsewhere. */
export function* findSmallTitlesAgain(reading: Reading): Generator<Slip> {
  const {capital: titles, small} = gatherUses(reading, titlesIn)
  const capital = new Map(titles.map((title) => [title.key, title]))
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

/** Offices that stand before names by themselves, with or without a capital, as the house has it. */
const alone = list(
  'bishop commissioner constable councillor councilman councilwoman deputy detective inspector judge justice lieutenant mayor sergeant sheriff',
)
/** One may stand in what was taken from elsewhere. */
const leastCapitals = 2

/** “mayor Reed”, in a story that has “Mayor Reed” elsewhere. */
export function* findSmallOfficesAgain(reading: Reading): Generator<Slip> {
  const {capital, small} = gatherUses(reading, officesIn)
  for (const word of small) {
    if (small.filter(({lower}) => lower === word.lower).length > 1) continue
    if (capital.filter((lower) => lower === word.lower).length < leastCapitals) continue
    const right = withCapital(word.text)
    yield {
      at: word,
      expected: [right],
      message: `“${word.text}” is “${right}” before a name elsewhere in this story. Write “${right}”.`,
      severity: 'warning',
    }
  }
}

const officesIn = remember(({words}: Sentence): Uses<string, Word> => {
  const [capital, small]: [string[], Word[]] = [[], []]
  for (const office of words) {
    const [before, name] = [words[office.index - 1], words[office.index + 1]]
    if (!alone.has(office.lower) || name?.before !== ' ' || office.quotation) continue
    if (!isCapitalized(name.text) || name.tokens[0]?.tag !== 'NNP') continue
    if (isCapitalized(office.text) && office.index > 0 && office.before === ' ') capital.push(office.lower)
    else if (isSmall(office.text) && office.before === ' ' && isBare(before, office)) small.push(office)
  }
  return {capital, small}
})

/** Offices of two words right before a name, not before a comma. */
const titlesIn = remember(({words}: Sentence): Uses<Title, Title> => {
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
