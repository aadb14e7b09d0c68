import {exchangeWord, hasWord, inflect, levelOf, reword, type Token} from '../../src/rule-kit/index.ts'

/** Whether the sentence with the plural in place is read without doubt: what counts belongs to that noun, and to no other. */
export function isSureWhenMended(first: Token, noun: Token, right: string): boolean {
  const tokens = reword(noun.sentence, noun, right)?.tokens ?? []
  const [counting, counted] = [tokens[first.index], tokens[noun.index]]
  return (
    counted !== undefined &&
    isPlural(counted, right) &&
    // “seven engine companies”: seven of either.
    (counting?.head === counted || counting?.head?.head === counted) &&
    /^(?:det|amod|nummod)$/.test(counting.relation)
  )
}

/** The same of a noun that stands apart: “dozens of angry parents”. */
export function isPluralWhenMended(noun: Token, right: string): boolean {
  const counted = reword(noun.sentence, noun, right)?.tokens[noun.index]
  return counted !== undefined && isPlural(counted, right)
}

/** Whether the singular is read in its place without doubt, with the determiner its own, and the rest hardly less surely. */
export function isOneWhenMended(determiner: Token, noun: Token, right: string): boolean {
  if (!hasWord(right) || determiner.certainty.head < 0.85 || !isBoundToOne(determiner)) return false
  const exchange = exchangeWord(noun, right)
  const [article, put] = [exchange?.put.sentence.tokens[determiner.index], exchange?.put]
  return (
    exchange !== undefined &&
    put?.tag === 'NN' &&
    put.certainty.tag >= 0.9 &&
    article?.head === put &&
    !/^(?:compound|nmod:poss)/.test(put.relation) &&
    exchange.gain >= -1.5
  )
}

/** “a”, “every”; “this”, “one” and “each” may stand alone. */
const isBoundToOne = ({lower, certainty}: Token): boolean =>
  /^(?:an?|another|every)$/.test(lower) || (/^(?:this|one|each)$/.test(lower) && certainty.head >= 0.95)

const isPlural = ({text, tag, certainty, relation}: Token, right: string) =>
  text === right && tag === 'NNS' && certainty.tag >= 0.95 && !/^(?:compound|nmod:poss)/.test(relation)

/** The plural of a noun that is rarer than others: “encores”; of one that is hardly counted, none. */
export function pluralInUse(noun: string, least = 4): string | undefined {
  const plural = inflect(noun, 'NNS')
  if (!plural || plural === noun || /ics$/.test(plural) || !hasWord(plural)) return undefined
  return levelOf(plural) >= least && levelOf(noun) - levelOf(plural) <= (least < 4 ? 4 : 3) ? plural : undefined
}
