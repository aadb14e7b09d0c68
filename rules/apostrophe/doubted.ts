import {hasCapital, inflect, nameKinds, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'

/** How sure the doubt must be that an owner is a plural, and that a plural is an owner: measured on right copy. */
const [leastOfOwner, leastOfPlural] = [0.92, 0.95]

/** “customer’s be invited”, “supporter’s, 2,900 of them”, “family’s of the deceased”; not “The baker’s was shut, the doctor’s, too” */
const leavesNothingOwned = ({tag, lower, index, sentence: {tokens}}: Token): boolean =>
  tag === 'VB' ||
  (tag === ',' && tokens[index + 1]?.tag === 'CD') ||
  (lower === 'of' && tokens[index + 1]?.tag === 'DT')

/** “the supporter’s of the club”, “in Harpers Library Series”: what the reading doubts to be an owner, or a plural. */
export function findDoubted(word: Word): Slip | undefined {
  const [noun, mark, rest] = word.tokens
  if (noun?.doubt?.kind !== 'owner' || rest || word.quotation || word.sentence.paragraph.kind !== 'paragraph')
    return undefined
  const {certainty} = noun.doubt
  const next = noun.sentence.tokens[(mark ?? noun).index + 1]
  if (mark) {
    const plural = /^['’]s$/.test(mark.text) && certainty >= leastOfOwner ? inflect(noun.text, 'NNS') : undefined
    if (!plural || !next || hasCapital(noun.text) || !leavesNothingOwned(next)) return undefined
    return {from: word, to: word, expected: [plural], why: 'a plural has no apostrophe'}
  }
  // “On Mondays trains are slow.”, “St. Agnes Medical Center”
  if (
    (hasCapital(noun.text) && nameKinds(noun.text) !== undefined) ||
    noun.lower.endsWith('days') ||
    certainty < leastOfPlural ||
    !/[^s]s$/.test(noun.text) ||
    !/^(?:NN|JJ)/.test(next?.tag ?? '')
  )
    return undefined
  const apostrophe = apostropheOf(word)
  const expected = [`${noun.text.slice(0, -1)}${apostrophe}s`, `${noun.text}${apostrophe}`]
  return {from: word, to: word, expected, why: 'an owner, without an apostrophe'}
}
