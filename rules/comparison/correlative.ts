import {inflect, isFiniteVerb, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {endingOnly} from './forms.ts'
import type {Slip} from './index.ts'

const why = '“the …, the …” goes with two comparatives'

/** “The longer it lasts, the hardest it gets”, “The old the wine is, the more it costs”: one of the two is no comparative. */
export function findCorrelative(token: Token): Slip | undefined {
  const {tokens} = token.sentence
  const mayStand = token.index === 1 || tokens[token.index - 2]?.text === ','
  if (!mayStand || !/^(?:JJR|RBR)$/.test(token.tag)) return undefined
  const comma = tokens.findIndex(({text}) => text === ',')
  const [the, first] = tokens
  const [second, word] = tokens.slice(comma + 1)
  if (comma < 4 || the?.lower !== 'the' || second?.lower !== 'the' || !first || !word) return undefined
  if (tokens.findLastIndex(({text}) => text === ',') !== comma || !tokens.slice(2, comma).some(isFiniteVerb))
    return undefined
  if (token === first) return tokens.slice(word.index).some(isFiniteVerb) ? lowered(word) : undefined
  return token === word && /^(?:PRP\$?|DT|NNP)$/.test(tokens[2]?.tag ?? '') ? raised(first) : undefined
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['most', 'more'],
  ['least', 'less'],
])

function lowered(word: Token): Slip | undefined {
  if (!/^(?:JJS|RBS)$/.test(word.tag)) return undefined
  const right = irregular.get(word.lower) ?? inflect(word.lemma, word.tag === 'JJS' ? 'JJR' : 'RBR')
  return right === undefined || right === word.lower ? undefined : {from: word, to: word, right, why}
}

function raised(word: Token): Slip | undefined {
  if (!endingOnly.has(word.lower) || !/^(?:JJ|RB)$/.test(word.tag)) return undefined
  const right = inflect(word.lower, 'JJR')
  return right === undefined ? undefined : {from: word, to: word, right: matchCase(word.text, right), why}
}
