import {exchangeWord, list, type Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'

/** “for more as an hour”, “worth less as £84,000”, “150 more as last year”, “2% higher as a year earlier”, “worse as that” */
export function findThanOfMeasure(as: Token): Slip | undefined {
  if (as.lower !== 'as') return undefined
  const comparative = findComparativeAt(as)
  if (!comparative) return undefined
  return isAmountBehind(as, comparative) ||
    isOtherTimeBehind(as) ||
    isPointedAt(as) ||
    isSurerAsThan(as, comparative) ||
    isMeasuredAgainst(as, comparative)
    ? {from: as, to: as, right: 'than', why: `after “${comparative.text}”`}
    : undefined
}

/** The comparative right before it, where nothing before that takes an “as”: not “as much or more as”, “seen more as”. */
function findComparativeAt({index, sentence: {tokens}}: Token): Token | undefined {
  const [first, second] = [tokens[index - 1], tokens[index - 2]]
  const comparative = isComparative(first)
    ? first
    : /^(?:more|less)$/.test(second?.lower ?? '') && /^(?:JJ|RB|VBN|VBG)$/.test(first?.tag ?? '')
      ? second
      : undefined
  if (!comparative) return undefined
  const before = tokens.slice(Math.max(0, comparative.index - 5), comparative.index)
  const takesAs = before.some(({lower, lemma}) => /^(?:as|so|such|same)$/.test(lower) || takingAs.has(lemma))
  return takesAs || takingAs.has(first?.lemma ?? '') ? undefined : comparative
}

const isComparative = (token: Token | undefined): boolean =>
  /^(?:JJR|RBR)$/.test(token?.tag ?? '') && !/^(?:rather|former|latter|upper)$/.test(token?.lower ?? '')

/** Verbs whose “as” says what something is taken for. */
const takingAs = list(`
  count define describe identify know list name perceive portray read recognise recognize regard see style think treat understand use
  view
`)

/** “more as 200”, “less as £4m”, “fewer as half”, “for longer as a minute” */
function isAmountBehind(as: Token, comparative: Token): boolean {
  if (comparative.index !== as.index - 1) return false
  const {tokens} = as.sentence
  const rest = tokens.slice(as.index + 1).filter(({lower}) => !around.has(lower))
  const [first, second, third] = rest
  const noun = second?.tag === 'JJ' ? third : second
  const isAmount =
    (first?.tag === 'CD' && first.lower !== 'one') ||
    /^(?:[$£€₹]|half|twice|double|two-thirds|three-quarters)$/.test(first?.lower ?? '') ||
    (/^an?$/.test(first?.lower ?? '') && amounts.has(noun?.lower ?? ''))
  if (!isAmount) return false
  const mended = exchangeWord(as, 'than')
  if (!mended || mended.put.certainty.relation < 0.85) return false
  const {put, gain} = mended
  // Of “more than 200” the tree makes one word.
  const isFixed = put.relation === 'fixed' && put.certainty.head >= 0.8
  // “He left more as a year of drought began”
  if (hasVerb(tokens, as.index + 1) && hasVerb(tokens.slice(0, as.index).reverse(), 1))
    return isFixed && gain >= 0.3 && tokens[comparative.index - 1]?.tag === 'IN'
  return isFixed ? gain >= 0 : put.relation === 'case' && gain >= 0.3
}

/**
 * “sold more as gloves”, “lower as the 70 percent of May”: with “than” all is read with more sureness, and as a comparison. Not
 * “work better as a team”, “grew stronger as the war went on”.
 */
function isSurerAsThan(as: Token, comparative: Token): boolean {
  const {tokens} = as.sentence
  const isNear = comparative.index === as.index - 1
  if (/^(?:better|worse|later|earlier|sooner|further)$/.test(comparative.lower)) return false
  const mended = exchangeWord(as, 'than')
  if (!mended) return false
  const {put, gain} = mended
  const [first, second] = tokens.slice(as.index + 1, as.index + 3)
  // “It took more as half of them were ill”; but “The fund more as doubled”
  const isClause = hasVerb(tokens, as.index + (first?.tag === 'VBD' ? 2 : 1))
  if (put.relation === 'fixed')
    return Math.min(put.certainty.relation, put.certainty.head) >= 0.9 && gain >= 0.5 && !isClause
  if (!isNear || put.relation !== 'case' || put.certainty.relation < 0.9) return false
  // “higher as captain”, “longer as a result”: in a role, or by a thing
  if (!first || !/^(?:CD|DT|PRP\$?|NNP|\$)$/.test(first.tag) || /^(?:an?|all|one)$/.test(first.lower)) return false
  const isFigure = first.tag === 'CD' || (first.lower === 'the' && second?.tag === 'CD')
  if (isFigure ? hasVerb(put.sentence.tokens, as.index + 1) : isClause) return false
  return gain >= (isFigure ? 0 : 0.6)
}

const around = list('about around nearly almost roughly some only just')

const amounts = list(`
  second minute hour day night week fortnight month year decade generation century millennium third quarter fifth tenth hundred thousand million
  billion dozen inch foot yard mile metre meter kilometre kilometer centimetre centimeter ounce pound ton tonne gallon litre liter handful few
  couple
`)

/** “as last year.”, “as a year earlier”, “as the week before” */
function isOtherTimeBehind(as: Token): boolean {
  const [first, span, then, end] = as.sentence.tokens.slice(as.index + 1, as.index + 5)
  if (!spans.has(span?.lower ?? '')) return false
  if (first?.lower === 'last') return isEnd(then)
  return /^(?:an?|the)$/.test(first?.lower ?? '') && /^(?:ago|before|earlier)$/.test(then?.lower ?? '') && isEnd(end)
}

const spans = list('day night week month quarter season year decade century generation')

/** “worse off as this,”, “no more as that.”, “braver as me”, “better documented as others” */
function isPointedAt(as: Token): boolean {
  const [first, second] = as.sentence.tokens.slice(as.index + 1, as.index + 3)
  if (!isEnd(second)) return false
  return /^(?:that|this|these|those|others|me|him|them|us|themselves|itself|himself|herself|before)$/.test(
    first?.lower ?? '',
  )
}

const isEnd = (token: Token | undefined): boolean => !token || /^[,.:;)—–]|^(?:''|-RRB-)$/.test(token.tag)

/** “nine cents more as the average estimate”, “5% larger as the current budget”, “seven more as her opponent” */
function isMeasuredAgainst(as: Token, comparative: Token): boolean {
  const {tokens} = as.sentence
  const [unit, number] = [tokens[comparative.index - 1], tokens[comparative.index - 2]]
  const isMeasured =
    unit?.tag === 'CD' || unit?.lower === '%' || (number?.tag === 'CD' && /^NNS?$/.test(unit?.tag ?? ''))
  const first = tokens[as.index + 1]
  // “12 seconds faster as the reigning champion”
  if (first?.lower === 'the' && comparative.tag === 'RBR' && comparative.lower !== 'more') return false
  if (!isMeasured || !/^(?:DT|PRP\$)$/.test(first?.tag ?? '') || /^(?:an?|each|every|all)$/.test(first?.lower ?? ''))
    return false
  const rest = tokens.slice(as.index + 1)
  const end = rest.findIndex((token) => isEnd(token) || token.tag === 'IN')
  const phrase = rest.slice(0, end < 0 ? undefined : end)
  if (hasVerb(tokens, as.index + 1) || /^(?:result|rule|whole|consequence)$/.test(phrase.at(-1)?.lower ?? ''))
    return false
  const mended = exchangeWord(as, 'than')
  return mended?.put.relation === 'case' && mended.put.certainty.relation >= 0.9 && mended.gain >= -0.2
}

/** A finite verb before the next mark. */
function hasVerb(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from)
  const end = rest.findIndex(isEnd)
  return rest.slice(0, end < 0 ? undefined : end).some(({tag}) => /^(?:VB[DPZ]|MD)$/.test(tag))
}
