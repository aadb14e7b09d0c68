import {
  hasWord,
  isCapitalized,
  isSmall,
  list,
  type Reading,
  remember,
  type Sentence,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

/** Bodies that are names by themselves wherever a story means one of them. */
const bodies = list('senate congress parliament')

const indefinite = list('a an these those each every some many several word words term called en de la el')

interface Uses {
  capital: readonly string[]
  small: readonly Word[]
}

/** “The karvenian army”, “the senate”, in a story that has “Karvenian tanks” and “the Senate” elsewhere. */
export function* findSmallAgain({sentences}: Reading): Generator<Slip> {
  const prose = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph').map(usesIn)
  const small = prose.flatMap((uses) => uses.small)
  if (!small.length) return
  const capital = prose.flatMap((uses) => uses.capital)
  for (const word of small) {
    const again = small.filter(({lower}) => lower === word.lower).length
    const times = capital.filter((one) => one === word.lower).length
    if (again > 1 || times < (bodies.has(word.lower) ? 1 : 2)) continue
    const right = withCapital(word.text)
    yield {
      at: word,
      expected: [right],
      message: `“${word.text}” is “${right}” elsewhere in this story. Write “${right}”.`,
    }
  }
}

const usesIn = remember(({words}: Sentence): Uses => {
  const capital: string[] = []
  const small: Word[] = []
  for (const [i, word] of words.entries()) {
    if (i === 0 || word.before !== ' ' || !isSubject(word)) continue
    // “the Kombucha Fest” names no drink.
    const isApart = ![words[i - 1], words[i + 1]].some((one) => one && one.index > 0 && isCapitalized(one.text))
    if (isCapitalized(word.text) && isApart) capital.push(word.lower)
    // “these kofun, meaning old mounds”: a word of another language
    else if (isSmall(word.text) && !word.quotation && !indefinite.has(words[i - 1]?.lower ?? '')) small.push(word)
  }
  return {capital, small}
})

/** A word that no dictionary has in small letters, or a body's behind “the”. */
function isSubject({text, lower, index, sentence: {words}}: Word): boolean {
  if (!/^\p{L}{4,}$/u.test(text)) return false
  if (bodies.has(lower))
    return words[index - 1]?.lower === 'the' && !/^(?:of|in|for|that)$/.test(words[index + 1]?.lower ?? '')
  return !hasWord(lower)
}
