import {
  hasCapital,
  isCapitalized,
  list,
  type Reading,
  remember,
  type Sentence,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {bodies} from './bodies.generated.ts'
import {offices} from './offices.generated.ts'
import type {Slip} from './slip.ts'

/** Nouns that are names of bodies, times or sacred things by themselves. */
const names = new Set(bodies)
const ofOffices = new Set(offices)

/** What a story shows of a word: how often it stands with a capital where none is due, and without one. */
interface Habit {
  capital: Token[]
  small: number
}

/** More of them in one story are a habit: a contract, a house that writes its Strategy so. */
const mostSlips = 3

/** “the commission’s Chairman”, where the story has “chairman” elsewhere. */
export function* findCapitalNouns(reading: Reading): Generator<Slip> {
  const habits = new Map<string, Habit>()
  const sentences = reading.sentences.filter(({paragraph}) => paragraph.kind === 'paragraph')
  for (const sentence of sentences)
    for (const {lower, stray, word} of capitalsIn(sentence)) {
      const habit = habits.get(lower) ?? {capital: [], small: 0}
      if (stray && !word.quotation) habit.capital.push(stray)
      else habit.small -= 2
      habits.set(lower, habit)
    }
  for (const sentence of sentences)
    for (const word of smallIn(sentence)) {
      const habit = habits.get(word)
      if (habit) habit.small++
    }
  const found = [...habits.values()].flatMap(({capital, small}) => (capital.length === 1 && small > 0 ? capital : []))
  if (found.length > mostSlips) return
  for (const token of found)
    yield {
      at: token,
      expected: [token.lower],
      message: `“${token.text}” stands without its capital elsewhere in this story. Write “${token.lower}”.`,
      severity: 'warning',
    }
}

/** Words with a capital within a sentence, each with its token where nothing asks for it. */
const capitalsIn = remember(({words, tokens}: Sentence) =>
  words.filter(isCapitalWithin).map((word) => {
    const [token] = word.tokens
    return {word, lower: word.lower, stray: token && isOutOfPlace(token, tokens) ? token : undefined}
  }),
)

const isCapitalWithin = ({text, lower, index}: Word) => index > 0 && isLongEnough(lower) && isSingleCapital(text)

const smallIn = remember(({words}: Sentence) =>
  words
    .filter(
      (word) =>
        word.text === word.lower &&
        isLongEnough(word.lower) &&
        !word.quotation &&
        (!word.lower.endsWith('s') || isDefinite(word)),
    )
    .map(({lower}) => lower),
)

/** “the chairman”, “its new chairman”; not “potteries” in a story that tells of the Potteries. */
const isDefinite = ({index, sentence: {words}}: Word): boolean =>
  words.slice(Math.max(0, index - 3), index).some(({lower}) => definite.has(lower))
const definite = list('the this that these those his her its their our my your a an')

const isLongEnough = (lower: string) => lower.length >= 4 && !names.has(lower)

/** In mid-sentence, behind an article or an owner, with no name near by. */
function isOutOfPlace(token: Token, tokens: readonly Token[]): boolean {
  const {index, tag, word, text, certainty} = token
  if (word?.text !== text) return false
  if (!/^NNS?$/.test(tag) && certainty.tag > 0.6) return false
  const [last, next] = [tokens[index - 1], tokens[index + 1]]
  if (!last || !/^(?:DT|PRP\$|POS|JJ|NN)$/.test(last.tag) || last.end === token.start) return false
  // “the Mayor”, of which the other offices of the story tell
  if (last.lower === 'the' && ofOffices.has(word.lower)) return false
  if (tokens.slice(0, index).every(isOfClock)) return false
  // “the 5th Division”, “the Tariff of 1828”
  if (/\d/.test(last.text) || (next?.lower === 'of' && tokens[next.index + 1]?.tag === 'CD')) return false
  // “Askia the Great”
  if (last.tag === 'DT' && hasCapital(tokens[last.index - 1]?.text ?? '')) return false
  // “Systemic Racism”, at a sentence's start
  if (last.index === 0 && !/^(?:DT|PRP\$)$/.test(last.tag)) return false
  // “the Audience section”, “the Power (2013)”
  if (!next || !/^(?:[.,]|IN|CC|TO|MD|VB[DZP]|WP|WDT|RB)$/.test(next.tag)) return false
  const isToldOf = next.text === ',' && /^W/.test(tokens[next.index + 1]?.tag ?? '')
  if (next.index === 2 && last.index === 0 && !/^(?:VB|MD)/.test(next.tag) && !isToldOf) return false
  if (goesOnInCapitals(tokens, next)) return false
  return !tokens.slice(Math.max(1, index - 5), index).some((other) => hasCapital(other.text))
}

/** “7.50am Rain. Nobody is about.” */
const isOfClock = ({text}: Token) => /^(?:[\d.:]+(?:[ap]\.?m\.?)?|[ap]\.?m\.?|[-–—:,]|[A-Z]{3}|h)$/.test(text)

const isSingleCapital = (text: string) => isCapitalized(text)

/** “the Flight of the Century”, “the Global, Digital and”, but “the Chairman on Friday”. */
function goesOnInCapitals(tokens: readonly Token[], next: Token): boolean {
  if (hasCapital(next.text)) return true
  if (!/^(?:IN|TO|CC|,)$/.test(next.tag)) return false
  const after = tokens[next.index + (/^(?:the|a|an)$/.test(tokens[next.index + 1]?.lower ?? '') ? 2 : 1)]
  return after !== undefined && hasCapital(after.text) && !/day$/.test(after.text)
}
