import type {Token} from '../../src/rule-kit/index.ts'
import {areSpaced, type Gap} from './gap.ts'

/** “neither a school a shop”, “either the car the cash”: the first of two, and what joins the second is not there. */
export function findLostInPair(opener: Token): Gap | undefined {
  const {lower, sentence, index} = opener
  if (lower !== 'neither' && lower !== 'either') return undefined
  const {tokens} = sentence
  if (!opensNoun(tokens[index + 1]) || (lower === 'either' && isAfterNot(opener))) return undefined
  const behind = tokens.slice(index + 1)
  if (behind.some((token) => /^n?or$/.test(token.lower))) return undefined
  const second = behind.slice(2).find((token) => opensNoun(token) && tokens[token.index - 1]?.tag.startsWith('NN'))
  const before = second && tokens[second.index - 1]
  if (!before || !areSpaced(before, second) || !behind.slice(0, second.index - index - 1).every(isWithinNoun))
    return undefined
  return {before, lost: [lower === 'either' ? 'or' : 'nor'], isSure: true}
}

const opensNoun = (token: Token | undefined) => token !== undefined && /^(?:DT|PRP\$)$/.test(token.tag)

/** “It did not rain either the second time the band came.” */
const isAfterNot = ({index, sentence: {tokens}}: Token) =>
  tokens.slice(0, index).some(({lower}) => /^(?:not|n't|never|no)$/.test(lower))

const isWithinNoun = ({tag}: Token) => /^(?:DT|PRP\$|JJ.?|NNP?S?|CD|HYPH|POS|IN)$/.test(tag)
