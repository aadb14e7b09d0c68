import {
  hasWord,
  isCapitalized,
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

/** “The karvenian army”, “the senate”, in a story that has “Karvenian tanks” and “the Senate” elsewhere. */
export function* findSmallAgain({sentences}: Reading): Generator<Slip> {
  const prose = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph')
  const times = new Map<string, number>()
  for (const name of prose.flatMap(namesIn)) times.set(name, (times.get(name) ?? 0) + 1)
  const names = new Set([...times.keys()].filter((name) => times.get(name) !== 1 || bodies.has(name)))
  if (!names.size) return
  const small = prose.flatMap(({words}) => words.filter((word) => names.has(word.text) && mayBeName(word)))
  for (const word of small) {
    if (small.some((other) => other !== word && other.text === word.text)) continue
    const right = withCapital(word.text)
    yield {
      at: word,
      expected: [right],
      message: `“${word.text}” is “${right}” elsewhere in this story. Write “${right}”.`,
    }
  }
}

/** Words in small letters that have a capital within a sentence, and are no part of a longer name: “the Kombucha Fest” names no drink. */
const namesIn = remember(({words}: Sentence): readonly string[] =>
  words.flatMap((word, i) => {
    if (i === 0 || word.before !== ' ' || !isCapitalized(word.text) || !/^\p{L}{4,}$/u.test(word.text)) return []
    const isApart = ![words[i - 1], words[i + 1]].some((one) => one && one.index > 0 && isCapitalized(one.text))
    return isApart && (bodies.has(word.lower) ? isBody(word) : !hasWord(word.lower)) ? [word.lower] : []
  }),
)

/** Not “these kofun, meaning old mounds”: a word of another language. */
function mayBeName(word: Word): boolean {
  const {index, before, quotation, lower, sentence} = word
  if (index === 0 || before !== ' ' || quotation) return false
  return bodies.has(lower) ? isBody(word) : !indefinite.has(sentence.words[index - 1]?.lower ?? '')
}

/** “the senate”; not “the senate of Rome” */
const isBody = ({index, sentence: {words}}: Word): boolean =>
  words[index - 1]?.lower === 'the' && !/^(?:of|in|for|that)$/.test(words[index + 1]?.lower ?? '')
