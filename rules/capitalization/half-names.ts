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

/** What one sentence shows: pairs of words that are both capitals, and those of which the first is not. */
interface Pairs {
  whole: readonly string[]
  half: readonly Word[]
}

/** “the big Prairie tournament”, in a story that has “Big Prairie” elsewhere. */
export function* findHalfNames({sentences}: Reading): Generator<Slip> {
  const prose = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph').map(pairsIn)
  const half = prose.flatMap((pairs) => pairs.half)
  if (!half.length) return
  const whole = new Set(prose.flatMap((pairs) => pairs.whole))
  for (const word of half) {
    const next = word.sentence.words[word.index + 1] as Word
    const name = keyOf(word, next)
    if (!whole.has(name) || half.filter((other) => other.lower === word.lower).length > 1) continue
    const right = withCapital(word.text)
    yield {
      at: word,
      expected: [right],
      message: `“${word.text} ${next.text}” is “${right} ${next.text}” elsewhere in this story. Write “${right}”.`,
    }
  }
}

/** Nouns that stand small beside a name as well: “Boston police”, “the Leeds captain”. */
const beside = list('city coast county court department government house party police state street team university')

/** “the Juniper fire”, in a story that has “the Juniper Fire” elsewhere. */
export function* findHalfTails({sentences}: Reading): Generator<Slip> {
  const prose = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph').map(tailsIn)
  const small = prose.flatMap((tails) => tails.small)
  if (!small.length) return
  const whole = prose.flatMap((tails) => tails.whole)
  for (const word of small) {
    const name = word.sentence.words[word.index - 1] as Word
    const key = `${name.text} ${word.lower}`
    const isHabit = small.filter((other) => other.lower === word.lower).length > 1
    if (isHabit || !whole.includes(key)) continue
    const right = withCapital(word.text)
    yield {
      at: word,
      expected: [right],
      message: `“${name.text} ${word.text}” is “${name.text} ${right}” elsewhere in this story. Write “${right}”.`,
    }
  }
}

/** Names of two words, both with their capital, or the second without it; “the” before them, and no more of a name around. */
const tailsIn = remember(({words}: Sentence): {whole: readonly string[]; small: readonly Word[]} => {
  const whole: string[] = []
  const small: Word[] = []
  for (let i = 2; i < words.length; i++) {
    const [article, name, word] = [words[i - 2], words[i - 1], words[i]] as [Word, Word, Word]
    if (article.lower !== 'the' || word.before !== ' ' || name.before !== ' ' || !isCapitalized(name.text)) continue
    if (!hasWord(word.lower) || beside.has(word.lower) || persons.has(word.lower) || isTitle(word)) continue
    const next = words[i + 1]
    if (next?.before === ' ' && (hasCapital(next.text) || next.tokens[0]?.tag.startsWith('NN'))) continue
    if (isCapitalized(word.text)) whole.push(`${name.text} ${word.lower}`)
    else if (isSmall(word.text) && !word.quotation && word.tokens[0]?.tag === 'NN') small.push(word)
  }
  return {whole, small}
})

const pairsIn = remember(({words}: Sentence): Pairs => {
  const whole: string[] = []
  const half: Word[] = []
  for (let i = 1; i < words.length - 1; i++) {
    const [word, next] = [words[i] as Word, words[i + 1] as Word]
    if (next.before !== ' ' || !hasCapital(next.text)) continue
    if (hasCapital(word.text)) whole.push(keyOf(word, next))
    else if (mayBegin(word) && mayGoOn(next, word) && !hasCapital(words[i + 2]?.text ?? '')) half.push(word)
  }
  return {whole, half}
})

const keyOf = (word: Word, {text}: Word) => `${word.lower} ${text.replace(/['’]s$/, '')}`

/** A noun or an adjective that can be part of a name, and is nobody's trade. */
function mayBegin(word: Word): boolean {
  const {text, lower, before, index, quotation} = word
  if (before !== ' ' || index === 0 || quotation || lower.length < 3 || !isSmall(text)) return false
  if (persons.has(lower) || isTitle(word) || !hasWord(lower)) return false
  const [token] = word.tokens
  return word.tokens.length === 1 && /^(?:NNP?|JJ)$/.test(token?.tag ?? '')
}

/** An ordinary word with a capital, and behind a modifier no body's: “the city Council”, but “the northern Cup”. */
const mayGoOn = (word: Word, {lower}: Word) =>
  isCapitalized(word.text) &&
  hasWord(word.lower) &&
  !(modifiers.has(lower) && (ofBodies.has(word.lower) || persons.has(word.lower) || isTitle(word)))
