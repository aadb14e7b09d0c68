import {hasCapital, isSmall, list, type Sentence, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

/** “State route 19”, “on interstate 40”, “from Spruce street”: a road's name of which one word is small. */
export function* findSmallRoads({words}: Sentence): Generator<Slip> {
  for (const word of words) {
    if (!isSmall(word.text) || word.quotation) continue
    const right = numberedRoad(word, words) ?? namedStreet(word, words) ?? addressOf(word, words)
    if (!right) continue
    yield {
      at: right.at,
      expected: [right.text],
      message: `“${textOf(right.at)}” is part of a name. Write “${right.text}”.`,
    }
  }
}

type Road = {at: ReturnType<typeof spanOf>; text: string}

function numberedRoad(word: Word, words: readonly Word[]): Road | undefined {
  const next = words[word.index + 1]
  if (!/^(?:highway|interstate|route|road)$/.test(word.lower) || next?.before !== ' ' || !/^\d{1,4}$/.test(next.text))
    return undefined
  const text = withCapital(word.text)
  const last = words[word.index - 1]
  if (word.lower === 'interstate')
    return last?.before === ' ' || word.index === 1 ? {at: spanOf(word), text} : undefined
  if (!last || word.before !== ' ' || !/^(?:state|county|federal|us|u\.s)\.?$/.test(last.lower)) return undefined
  return /^[sc]/.test(last.text) ? {at: spanOf(word), text} : {at: spanOf(last, word), text: `${last.text} ${text}`}
}

/** Behind a place's preposition and before what cannot go on: not “a Paris street”, “London street food”. */
function namedStreet(word: Word, words: readonly Word[]): Road | undefined {
  const [name, next] = [words[word.index - 1], words[word.index + 1]]
  if (!/^(?:street|avenue|boulevard)$/.test(word.lower) || !name || word.before !== ' ') return undefined
  if (!/^\p{Lu}\p{Ll}+$/u.test(name.text) || name.before !== ' ') return undefined
  // “East Ninth street”
  const side = words[name.index - 1]
  const isOfSide =
    side?.before === ' ' && /^(?:(?:North|South|East|West|Old|New|Upper|Lower)|[NSEW]\.?)$/.test(side.text)
  if (name.tokens[0]?.tag !== 'NNP' && !(isOfSide && numbers.has(name.lower))) return undefined
  const opener = words[name.index - (isOfSide ? 2 : 1)]
  if (!/^(?:on|at|along|off|down|up|across|\d{1,5})$/.test(opener?.lower ?? '')) return undefined
  if (next && next.before === ' ' && !/^(?:IN|TO|CC|VB[DZP]|MD|W.*)$/.test(next.tokens[0]?.tag ?? '')) return undefined
  return !next || !hasCapital(next.text) ? {at: spanOf(word), text: withCapital(word.text)} : undefined
}

const numbers = list(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
`)

/** “410 maple Avenue”, “at 12 Elm road”: behind the number of a house. */
function addressOf(word: Word, words: readonly Word[]): Road | undefined {
  const [last, next] = [words[word.index - 1], words[word.index + 1]]
  if (!last || word.before !== ' ') return undefined
  const ends = (at: Word | undefined) => at?.before !== ' ' || /^(?:IN|CC|VB[DZP]|W.*)$/.test(at.tokens[0]?.tag ?? '')
  const isOfHouse = (at: Word | undefined) => /^\d{2,5}$/.test(at?.text ?? '')
  const isName = isOfHouse(last) && next?.before === ' ' && kinds.test(next.text) && ends(words[word.index + 2])
  const isKind =
    /^(?:road|lane|drive|street|avenue)$/.test(word.lower) &&
    last.before === ' ' &&
    /^\p{Lu}\p{Ll}+$/u.test(last.text) &&
    isOfHouse(words[last.index - 1]) &&
    ends(next)
  return isName || isKind ? {at: spanOf(word), text: withCapital(word.text)} : undefined
}

const kinds = /^(?:Avenue|Boulevard|Drive|Lane|Road|Street)$/
