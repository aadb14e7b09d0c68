import {type Exchange, findSlip, type Token} from '../../src/rule-kit/index.ts'
import {shareOf, type Usage} from './mistyped-words.ts'

/** A word where it stands, and one that may have been meant. */
export interface Guess {
  token: Token
  own: Usage
  right: string
  other: Usage
}

/** What speaks for or against the other word in the sentence as it stands, in the order of the model's weights. */
export function evidenceOfReading({token, own, right, other}: Guess): number[] {
  const {certainty, lower, tag, index, sentence} = token
  const slip = findSlip(lower, right)
  const otherShare = logOf(shareOf(other, tag))
  return [
    oddsOf(certainty.tag),
    certainty.head,
    certainty.relation,
    logOf(shareOf(own, tag)),
    otherShare,
    otherShare * oddsOf(certainty.tag),
    own.level,
    other.level,
    Math.min(lower.length, 8),
    token.doubt?.certainty ?? 0,
    Number(isLoose(token)),
    leastOf(sentence.tokens[index - 1]),
    leastOf(sentence.tokens[index + 1]),
    Number(index === 0),
    Number(slip?.kind === 'swapped'),
    Number(slip?.kind === 'added'),
    Number(slip === undefined),
    Number(lower[0] !== right[0]),
  ]
}

/** The same of the sentence with the other word in it. */
export function evidenceOfExchange({token, own, right, other}: Guess, exchange: Exchange): number[] {
  const {put, before, next, gain, gainAround} = exchange
  return [
    logOf(shareOf(other, put.tag)),
    logOf(shareOf(own, put.tag)),
    oddsOf(put.certainty.tag),
    oddsOf(put.certainty.head),
    oddsOf(put.certainty.relation),
    within(gain, -4, 14),
    within(gainAround, -4, 14),
    Number(token.tag === put.tag),
    Number(isLoose(put)),
    leastOf(before),
    leastOf(next),
    Number(before?.lower === right || next?.lower === right),
    Number(put.tag === 'CC'),
    Number(/^(?:NNPS?|FW)$/.test(token.tag)),
  ]
}

const isLoose = ({relation}: Token) => relation === 'dep' || relation === 'reparandum'

function leastOf(token: Token | undefined): number {
  return token ? Math.min(token.certainty.tag, token.certainty.head, token.certainty.relation) : 1
}

const within = (number: number, least: number, most: number) => Math.min(Math.max(number, least), most)
const logOf = (share: number) => Math.log(share + 0.002)
const oddsOf = (certainty: number) => Math.log((certainty + 0.002) / (1.002 - certainty))
