import {exchangeWord, inflect, isInflectedAsVerb, type Token} from '../../src/rule-kit/index.ts'
import {mayBePlain} from './forms.ts'
import {type Mismatch, mayBePast} from './lost-ending.ts'

/** How sure the word must be a past, and joined, once the past is tried. */
const [surePast, sureTie] = [0.65, 0.7]
/** How much less sure all else may be read then, and the word alone. */
const [leastAround, leastGain] = [-0.6, -1]

/**
 * “They pulled the mattress off the bed, drag it into the hallway and lay down”, “shook hands, swap shirts and walked off”:
 * behind a comma a plain form, or what was read as a noun, where the past makes one row of pasts.
 */
export function findPlainInRow(verb: Token): Mismatch | undefined {
  const {tag, lower, text, word, certainty, index, sentence} = verb
  const {tokens} = sentence
  if (!/^(?:VBP?|NN|JJ)$/.test(tag) || text !== lower || word?.opaque || lower.length < 3 || mayBePast(lower))
    return undefined
  if (tokens[index - 1]?.text !== ',' || certainty.tag >= 0.96) return undefined
  if (!/^(?:DT|PRP\$?|CD|NNS?|NNP|JJ|IN|RP|RB|TO)$/.test(tokens[index + 1]?.tag ?? '')) return undefined
  const last = endOfRow(tokens, index)
  // “sang hymns, drink in hand, and danced”
  if (last && tokens[index + 1]?.tag === 'IN' && (!tag.startsWith('VB') || tokens[last - 1]?.text === ','))
    return undefined
  const from = tokens.slice(0, index).findLastIndex(({tag: own}) => /^(?::|``|''|-LRB-|W.*)$/.test(own))
  const first = tokens.slice(from + 1, index - 1).find(({tag: own}) => /^(?:VB[DZP]|MD)$/.test(own))
  if (!last || first?.tag !== 'VBD' || first.certainty.tag < 0.8) return undefined
  if (tokens.slice(first.index, last).some(({tag: own}) => /^(?:MD|TO|VBP|W.*|:|``|'')$/.test(own))) return undefined
  const expected = mayBePlain(lower) && isInflectedAsVerb(lower, 'VBD') ? inflect(lower, 'VBD') : undefined
  if (!expected || expected === lower) return undefined
  const {put, gain = 0, gainAround = 0} = exchangeWord(verb, expected) ?? {}
  if (put?.tag !== 'VBD' || put.relation !== 'conj' || gain < leastGain || gainAround < leastAround) return undefined
  if (put.certainty.tag < surePast || put.certainty.relation < sureTie || put.head?.index !== first.index)
    return undefined
  const closes = put.sentence.tokens.some(
    ({tag: own, lower: form, relation, head, index: at}) =>
      (own === 'VBD' || (own.startsWith('VB') && mayBePast(form))) &&
      relation === 'conj' &&
      at > put.index &&
      at >= last &&
      (head === put.head || head === put),
  )
  return closes ? {expected, cause: first} : undefined
}

/** The “and” before the last verb of the row. */
const endOfRow = (tokens: readonly Token[], index: number): number | undefined =>
  tokens.find(
    ({lower, index: at}) =>
      at > index + 1 &&
      lower === 'and' &&
      tokens.slice(at + 1, at + 4).some(({tag, lower: own}) => /^VB[DPN]?$/.test(tag) && own !== 'be'),
  )?.index
