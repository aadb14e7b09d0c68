import {exchangeWord, inflect, isFiniteVerb, isSmall, isVerbAlone, type Token} from '../../src/rule-kit/index.ts'

/** How sure the doubt must be, and the other form of its tag: measured on right copy. */
const [least, leastTag] = [0.78, 0.9]

/** Forms that are wanted by what is around them, and never by the tense of a story. */
const wanted = /^(?:VB|VBN|VBG)$/

/** “agreed to be buy by a rival”, “of the kind recommend by the board”: what the reading doubts, and is surer with. */
export function findDoubtedForm(verb: Token): string | undefined {
  const {doubt, tag, lemma, lower, text, word, sentence} = verb
  if (doubt?.kind !== 'form' || doubt.certainty < least || !wanted.test(doubt.word ?? '')) return undefined
  if (!/^VB[DNP]?$/.test(tag) || !isSmall(text) || word?.text !== text) return undefined
  const [before, next] = [sentence.tokens[verb.index - 1], sentence.tokens[verb.index + 1]]
  // “Mass media can be print.”
  if (!isVerbAlone(lower) && next?.lower !== 'by' && before?.lower !== 'to') return undefined
  // “the night mail bound for Leeds”: what is left has a verb of its own.
  if (!sentence.tokens.some((other) => other !== verb && isFiniteVerb(other))) return undefined
  const expected = inflect(lemma, doubt.word as string)
  const exchange = expected && expected !== lower ? exchangeWord(verb, expected) : undefined
  if (!exchange || exchange.gain < 0) return undefined
  return exchange.put.tag === doubt.word && exchange.put.certainty.tag >= leastTag ? expected : undefined
}
