import {inflect, list, type Token} from '../../src/rule-kit/index.ts'
import {endingOnly} from './forms.ts'
import type {Slip} from './index.ts'

/** “the large crowd ever seen here”, “the strange case she had ever tried”: “ever” asks for the highest degree. */
export function findUnraised(ever: Token): Slip | undefined {
  if (ever.lower !== 'ever') return undefined
  const {tokens} = ever.sentence
  const noun = findNoun(ever)
  const word = tokens[(noun ?? 0) - 1]
  if (!noun || !word || word.tag !== 'JJ' || tokens[word.index - 1]?.lower !== 'the') return undefined
  if (!endingOnly.has(word.lower) && !graded.has(word.lower)) return undefined
  const right = inflect(word.lower, 'JJS') ?? `most ${word.text}`
  return {from: word, to: word, right, why: 'before “ever”'}
}

/** The place of the noun before “ever seen”, “ever to win”, “that she had ever tried”. */
function findNoun({index, sentence: {tokens}}: Token): number | undefined {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (before && /^NNS?$/.test(before.tag)) return /^(?:VBN|TO)$/.test(after?.tag ?? '') ? index - 1 : undefined
  if (!/^(?:has|have|had)$/.test(before?.lower ?? '') || after?.tag !== 'VBN') return undefined
  const clause = tokens.slice(Math.max(0, index - 6), index - 1)
  const subject = clause.findLastIndex(({tag, lower}) => !/^(?:PRP|NNPS?)$/.test(tag) && lower !== 'that')
  const noun = clause[subject]
  return noun && /^NNS?$/.test(noun.tag) && subject < clause.length - 1 ? noun.index : undefined
}

/** Long adjectives, and short ones that take “most” as well; by hand. */
const graded = list(`
  ambitious bad bitter bizarre bleak bold brave bright brilliant brutal complex costly cruel curious dangerous deadly
  destructive difficult dramatic elaborate exciting expensive extensive fierce fine funny generous good grand happy horrible
  impressive intense interesting lavish lucrative memorable moving painful perfect popular powerful precise productive
  profitable sad serious severe shocking significant strange stupid successful valuable vicious violent weird
`)
