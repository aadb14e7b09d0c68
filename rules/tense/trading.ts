import {list, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf} from './finite.ts'
import type {Passage} from './passage.ts'

const moves = list(
  'rise fall climb drop jump gain lose slip surge tumble plunge soar slide sink add shed advance decline rally dip edge',
)

/** “Shares of the bank rise 29% on Monday to close at $32.25”: a day of trading that is over, in a story told in the past. */
export function findPresentOfTrading(verb: Token, {past, present}: Passage): Finite | undefined {
  const {tag, lemma, sentence, index, certainty} = verb
  if (!/^VB[ZP]$/.test(tag) || !moves.has(lemma) || certainty.tag < 0.5 || past < present) return undefined
  const finite = finiteOf(verb)
  if (finite?.tense !== 'present' || finite.token !== verb || !finite.subject) return undefined
  const {tokens} = sentence
  const close = tokens.find(
    (each) => each.index > index && /^(?:close|end|finish)$/.test(each.lower) && tokens[each.index - 1]?.lower === 'to',
  )
  return close &&
    /^(?:at|the)$/.test(tokens[close.index + 1]?.lower ?? '') &&
    !tokens.some(({tag: own}) => own === 'MD')
    ? finite
    : undefined
}
