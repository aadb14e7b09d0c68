import {list, type Token, type Word} from '../../src/rule-kit/index.ts'
import {doubtOf, tokenBefore, tokenBehind} from './tree.ts'

const partitive = /^(?:both|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

const ofMany = list('hundred thousand million billion dozen score heart spade diamond club cup wand sword coin')

/** “two of sticks of butter”, “both of main parties”; but “one of many”, “two of diamonds”, “two of Leeds’s players” */
export function isOfBehindNumber(of: Token): boolean {
  const [number, next] = [tokenBefore(of), tokenBehind(of)]
  if (of.text !== 'of' || !number || !next || !partitive.test(number.lower)) return false
  if (number.lower !== 'both' && isInRow(number)) return false
  const {tokens} = of.sentence
  let at = next.index
  while (tokens[at]?.tag === 'JJ' && at - next.index < 2 && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) at++
  const noun = tokens[at]
  if (noun?.tag !== 'NNS' || noun.certainty.tag < 0.85 || !/^\p{Ll}/u.test(noun.text) || ofMany.has(noun.lemma))
    return false
  // “two of women’s best loved songs”, “a roll of two of sixes”
  return tokens[at + 1]?.tag !== 'POS' && noun.head !== undefined && tokens[number.index - 1]?.tag !== 'DT'
}

/** “five of women, four of men and three of children”: the noun that is counted has been named. */
const isInRow = (number: Token): boolean => {
  const {tokens} = number.sentence
  return tokens
    .slice(0, number.index)
    .some(({lower, index}) => lower === 'of' && /^(?:NNS?|NNPS?|JJ)$/.test(tokens[index + 1]?.tag ?? ''))
}

/** “at least 17”, “in excess of 40”, “over 50”, “up to 30”, “between 20 and 30”: it may stand behind any preposition. */
export function opensAmount({tokens: [opener]}: Word): boolean {
  if (!opener) return false
  const next = tokenBehind(opener)
  if (opener.lower === 'at') return /^(?:least|most|best|worst|minimum)$/.test(next?.lower ?? '')
  if (opener.lower === 'in') return next?.lower === 'excess'
  const isHedge = /^(?:above|about|around|below|between|near|nearly|over|past|under|up)$/.test(opener.lower)
  const behind = opener.lower === 'up' && next ? tokenBehind(next) : next
  return isHedge && (/^(?:CD|\$)$/.test(behind?.tag ?? '') || /^[£€]/.test(behind?.text ?? ''))
}

/** “At least as two of the paintings”; but “at least as many”, “at least as one of them” */
export function isAsBeforeNumber(as: Token): boolean {
  const [least, next] = [tokenBefore(as), tokenBehind(as)]
  if (as.text !== 'as' || !/^(?:least|most)$/.test(least?.lower ?? '') || !least) return false
  return tokenBefore(least)?.lower === 'at' && next?.tag === 'CD' && next.lower !== 'one'
}

/** “closed at up 12 cents”; but “at up to 12 cents” */
export function isAtBeforeRise(at: Token): boolean {
  const [before, up] = [tokenBefore(at), tokenBehind(at)]
  if (!/^(?:at|by|for)$/.test(at.text) || !up || !/^(?:up|down)$/.test(up.text) || !before?.tag.startsWith('VB'))
    return false
  const next = tokenBehind(up)
  return next?.tag === 'CD' || next?.tag === '$'
}

/** “since when 2015”, “until when Friday” */
export function isWhenBeforeDate(when: Token): boolean {
  const [before, next] = [tokenBefore(when), tokenBehind(when)]
  if (when.text !== 'when' || !/^(?:since|until|before|after|by)$/.test(before?.lower ?? '') || !next) return false
  if (/^(?:1[5-9]|20)\d\d$/.test(next.text)) return !/^(?:NN|CD|VB)/.test(tokenBehind(next)?.tag ?? '')
  return (
    doubtOf(when) >= 0.5 &&
    next.tag === 'NNP' &&
    days.has(next.lower) &&
    !/^(?:NN|VB|MD)/.test(tokenBehind(next)?.tag ?? '')
  )
}

const days = list(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december
`)
