import type {Reading, Token} from '../../src/rule-kit/index.ts'
import {hasCapital, isCapitalized} from '../../src/rule-kit/index.ts'
import {bodies} from './bodies.generated.ts'
import type {Slip} from './slip.ts'

/** Nouns that are names of bodies, times or sacred things by themselves. */
const names = new Set(bodies)

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
  for (const word of reading.words) {
    const {text, lower, index, sentence} = word
    if (text.length < 4 || names.has(lower) || sentence.paragraph.kind !== 'paragraph') continue
    const isSmall = text === lower
    if (!isSmall && (index === 0 || !isSingleCapital(text))) continue
    const habit = habits.get(lower) ?? {capital: [], small: 0}
    if (isSmall) habit.small++
    else {
      const [token] = word.tokens
      if (token && isOutOfPlace(token, sentence.tokens)) habit.capital.push(token)
      else habit.small -= 2
    }
    habits.set(lower, habit)
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

/** In mid-sentence, behind an article or an owner, with no name near by. */
function isOutOfPlace(token: Token, tokens: readonly Token[]): boolean {
  const {index, tag, word, text, certainty} = token
  if (word?.quotation || word?.text !== text) return false
  if (!/^NNS?$/.test(tag) && certainty.tag > 0.6) return false
  const [last, next] = [tokens[index - 1], tokens[index + 1]]
  if (!last || !/^(?:DT|PRP\$|POS|JJ|NN)$/.test(last.tag) || last.end === token.start) return false
  // “the 5th Division”, “the Tariff of 1828”
  if (/\d/.test(last.text) || (next?.lower === 'of' && tokens[next.index + 1]?.tag === 'CD')) return false
  // “Askia the Great”
  if (last.tag === 'DT' && hasCapital(tokens[last.index - 1]?.text ?? '')) return false
  // “Systemic Racism”, at a sentence's start
  if (last.index === 0 && !/^(?:DT|PRP\$)$/.test(last.tag)) return false
  // “the Audience section”, “the Power (2013)”
  if (!next || !/^(?:[.,]|IN|CC|TO|MD|VB[DZP]|WP|WDT|RB)$/.test(next.tag)) return false
  if (next.index === 2 && last.index === 0 && !/^(?:VB|MD)/.test(next.tag)) return false
  if (goesOnInCapitals(tokens, next)) return false
  return !tokens.slice(Math.max(1, index - 5), index).some((other) => hasCapital(other.text))
}

const isSingleCapital = (text: string) => isCapitalized(text)

/** “the Flight of the Century”, “the Global, Digital and”, but “the Chairman on Friday”. */
function goesOnInCapitals(tokens: readonly Token[], next: Token): boolean {
  if (hasCapital(next.text)) return true
  if (!/^(?:IN|TO|CC|,)$/.test(next.tag)) return false
  const after = tokens[next.index + (/^(?:the|a|an)$/.test(tokens[next.index + 1]?.lower ?? '') ? 2 : 1)]
  return after !== undefined && hasCapital(after.text) && !/day$/.test(after.text)
}
