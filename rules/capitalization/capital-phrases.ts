import {
  hasCapital,
  hasWord,
  isCapitalized,
  isSmall,
  list,
  type Reading,
  remember,
  type Sentence,
  spanOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {offices} from './offices.generated.ts'
import type {Slip} from './slip.ts'

/** Offices of two words end so: “chief executive”, “finance director”. */
const holders = new Set([...offices, ...list('editor engineer executive president secretary warden')])

/** More of them in one story are a habit. */
const mostSlips = 2

interface Phrases {
  /** Two words with capitals in mid-sentence that are no part of a longer name. */
  capital: readonly {key: string; first: Word; second: Word}[]
  /** Two words in small letters. */
  small: readonly string[]
}

/** “voted against the Chief Executive”, in a story that has “the chief executive” elsewhere. */
export function* findCapitalPhrases({sentences}: Reading): Generator<Slip> {
  const prose = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph').map(phrasesIn)
  const capital = prose.flatMap((phrases) => phrases.capital).filter(({first}) => !first.quotation)
  if (!capital.length) return
  const small = new Set(prose.flatMap((phrases) => phrases.small))
  const found = capital.filter(({key}) => small.has(key) && capital.filter((other) => other.key === key).length === 1)
  if (found.length > mostSlips) return
  for (const {first, second} of found) {
    const [text, right] = [`${first.text} ${second.text}`, `${first.lower} ${second.lower}`]
    yield {
      at: spanOf(first, second),
      expected: [right],
      message: `“${text}” stands without its capitals elsewhere in this story. Write “${right}”.`,
      severity: 'warning',
    }
  }
}

const phrasesIn = remember(({words}: Sentence): Phrases => {
  const capital: {key: string; first: Word; second: Word}[] = []
  const small: string[] = []
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1], words[i]] as [Word, Word]
    if (second.before !== ' ' || !isNoun(second)) continue
    if (isSmall(first.text) && isSmall(second.text)) small.push(keyOf(first, second))
    else if (isOutOfPlace(first, second, words)) capital.push({key: keyOf(first, second), first, second})
  }
  return {capital, small}
})

/** Of one and of several: “five chief executives”. */
const keyOf = (first: Word, second: Word) => `${first.lower} ${second.lower.replace(/s$/, '')}`

const isNoun = ({tokens: [token, ...more]}: Word) => !more.length && /^NN/.test(token?.tag ?? '')

/** Ordinary words, small ones on both sides, and what cannot go on with a name. */
function isOutOfPlace(first: Word, second: Word, words: readonly Word[]): boolean {
  const [last, next] = [words[first.index - 1], words[second.index + 1]]
  if (!isCapitalized(first.text) || !isCapitalized(second.text) || first.before !== ' ') return false
  if (!last || !isSmall(last.text) || last.index === 0) return false
  if (!hasWord(first.lower) || !holders.has(second.lower) || first.lower === 'the') return false
  return !next || (!(hasCapital(next.text) && next.before === ' ') && !/^(?:of|for|and)$/.test(next.lower))
}
