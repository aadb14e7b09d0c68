import {
  hasCapital,
  hasWord,
  isCapitalized,
  isSmall,
  isTitle,
  list,
  type Reading,
  remember,
  type Sentence,
  type Word,
} from '../../src/rule-kit/index.ts'
import {bodies} from './bodies.generated.ts'
import {offices} from './offices.generated.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

/** Words that many write small before a body that also has them: “the city Council”, “former President Obama”. */
const modifiers = list(`
  upper lower greater inner outer mid downtown uptown young late ancient modern early former black white brown rural urban
  state federal supreme county city district genus
`)
const persons = new Set(offices)
/** Many write these with a capital by themselves: “the supreme Court”, “responsive Web design”. */
const ofBodies = new Set(bodies)

/** A name of which one word has no capital. */
interface Half {
  word: Word
  /** As the whole name is looked for. */
  key: string
  /** What stands before that word in the name, and behind it. */
  before: string
  after: string
}

/** What one sentence shows: names whose two words have capitals, and those of which one has none. */
interface Halves {
  whole: readonly string[]
  half: readonly Half[]
}

/** “the big Prairie tournament”, in a story that has “Big Prairie” elsewhere. */
export const findHalfNames = (reading: Reading): Generator<Slip> => findHalves(reading, headsIn)

/** “the Juniper fire”, in a story that has “the Juniper Fire” elsewhere. */
export const findHalfTails = (reading: Reading): Generator<Slip> => findHalves(reading, tailsIn)

/** Twice is a habit, and what is quoted may be somebody's own spelling. */
function* findHalves({sentences}: Reading, halvesIn: (sentence: Sentence) => Halves): Generator<Slip> {
  const prose = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph').map(halvesIn)
  const half = prose.flatMap((one) => one.half).filter(({word}) => !word.quotation)
  if (!half.length) return
  const whole = new Set(prose.flatMap((one) => one.whole))
  for (const {word, key, before, after} of half) {
    if (!whole.has(key) || half.filter((other) => other.word.lower === word.lower).length > 1) continue
    const right = withCapital(word.text)
    const written = (text: string) => `${before}${text}${after}`
    yield {
      at: word,
      expected: [right],
      message: `“${written(word.text)}” is “${written(right)}” elsewhere in this story. Write “${right}”.`,
    }
  }
}

const headsIn = remember(({words}: Sentence): Halves => {
  const whole: string[] = []
  const half: Half[] = []
  for (let i = 1; i < words.length - 1; i++) {
    const [word, next] = [words[i] as Word, words[i + 1] as Word]
    if (next.before !== ' ' || !hasCapital(next.text)) continue
    const key = keyOf(word, next)
    if (hasCapital(word.text)) whole.push(key)
    else if (mayBegin(word) && mayGoOn(next, word) && !hasCapital(words[i + 2]?.text ?? ''))
      half.push({word, key, before: '', after: ` ${next.text}`})
  }
  return {whole, half}
})

/** Nouns that stand small beside a name as well: “Boston police”, “the Leeds captain”. */
const beside = list('city coast county court department government house party police state street team university')

/** “the” before the name, and no more of one around. */
const tailsIn = remember(({words}: Sentence): Halves => {
  const whole: string[] = []
  const half: Half[] = []
  for (let i = 2; i < words.length; i++) {
    const [article, name, word] = [words[i - 2], words[i - 1], words[i]] as [Word, Word, Word]
    if (article.lower !== 'the' || word.before !== ' ' || name.before !== ' ' || !isCapitalized(name.text)) continue
    if (!hasWord(word.lower) || beside.has(word.lower) || persons.has(word.lower) || isTitle(word)) continue
    const next = words[i + 1]
    if (next?.before === ' ' && (hasCapital(next.text) || next.tokens[0]?.tag.startsWith('NN'))) continue
    const key = `${name.text} ${word.lower}`
    if (isCapitalized(word.text)) whole.push(key)
    else if (isSmall(word.text) && word.tokens[0]?.tag === 'NN')
      half.push({word, key, before: `${name.text} `, after: ''})
  }
  return {whole, half}
})

const keyOf = (word: Word, {text}: Word) => `${word.lower} ${text.replace(/['’]s$/, '')}`

/** A noun or an adjective that can be part of a name, and is nobody's trade. */
function mayBegin(word: Word): boolean {
  const {text, lower, before, index} = word
  if (before !== ' ' || index === 0 || lower.length < 3 || !isSmall(text)) return false
  if (persons.has(lower) || isTitle(word) || !hasWord(lower)) return false
  const [token] = word.tokens
  return word.tokens.length === 1 && /^(?:NNP?|JJ)$/.test(token?.tag ?? '')
}

/** An ordinary word with a capital, and behind a modifier no body's: “the city Council”, but “the northern Cup”. */
const mayGoOn = (word: Word, {lower}: Word) =>
  isCapitalized(word.text) &&
  hasWord(word.lower) &&
  !(modifiers.has(lower) && (ofBodies.has(word.lower) || persons.has(word.lower) || isTitle(word)))
