import {inflect, lemmaOf, list, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {isComparative, isPair, notCompared} from './forms.ts'
import type {Slip} from './index.ts'
import {countBefore, isOutOf, isOwn} from './of-two.ts'

const why = 'more than two are compared'

/** A comparative where only the highest of many can be meant: “the worse storm in a decade”, “the bigger of her career”. */
export function findSuperlativeMeant(token: Token): Slip | undefined {
  const {tokens} = token.sentence
  const isSecond = ordinals.has(tokens[token.index - 1]?.lower ?? '')
  if (tokens[token.index - (isSecond ? 2 : 1)]?.lower !== 'the' || (notCompared.has(token.lower) && !isRecord(token)))
    return undefined
  if (/^(?:more|less)$/.test(token.text)) {
    const word = tokens[token.index + 1]
    const isMeant = isSecond ? isInRank(word) : word?.tag === 'JJ' && isOfMany(word)
    return isMeant ? {from: token, to: token, right: token.lower === 'more' ? 'most' : 'least', why} : undefined
  }
  if (
    !isComparative(token) ||
    !(isSecond ? isInRank(token) : isOfMany(token) || isOutOf(token, isOfSome) || (countBefore(token) ?? 0) > 2)
  )
    return undefined
  const right = inflect(token.lemma === token.lower ? lemmaOf(token.lower, 'JJR') : token.lemma, 'JJS')
  return right === undefined ? undefined : {from: token, to: token, right: matchCase(token.text, right), why}
}

/** “the lower close since 2020”; not “the lower house since 2010” */
const isRecord = ({lower, index, sentence: {tokens}}: Token): boolean =>
  lower === 'lower' && records.has(tokens[index + 1]?.lower ?? '')

const records = list(`
  attendance close crowd figure finish level margin number point price rate reading score share temperature total turnout
`)

export const ordinals = list('second third fourth fifth sixth seventh eighth ninth tenth')

/** “is the second larger in the gulf”, “is the third more visited museum in the county”; not “built the second larger kiln” */
function isInRank(word: Token | undefined): boolean {
  if (!word || !/^(?:JJ|VBN|JJR)$/.test(word.tag)) return false
  const {tokens} = word.sentence
  const the = tokens.slice(0, word.index).findLastIndex(({lower}) => lower === 'the')
  const after = tokens.slice(word.index + 1).find(({tag}) => !/^(?:NN|NNP)$/.test(tag))
  return tokens[the - 1]?.lemma === 'be' && /^(?:in|of)$/.test(after?.lower ?? '')
}

/** Whether what follows tells of more than two. */
function isOfMany(word: Token): boolean {
  const {tokens} = word.sentence
  const rest = tokens.slice(word.index + 1)
  const noun = rest.findIndex(({tag}) => !/^(?:JJ|NNS?|NNP|HYPH)$/.test(tag))
  const behind = noun < 0 ? [] : rest.slice(noun)
  return (
    isOfSome(behind, 0) ||
    (noun < 4 && (isEver(behind) || (isOfLongTime(behind, noun > 0) && !isHeldSince(word)))) ||
    (noun === 0 && isOfSpan(behind))
  )
}

/** “of the three brothers”, “of all” */
function isOfSome(tokens: readonly Token[], at: number): boolean {
  const [of, the, ...rest] = tokens.slice(at, at + 4)
  // “of the last three”
  const number = rest.find(({lower}) => !/^(?:last|past|other|next|first)$/.test(lower))
  if (of?.lower !== 'of') return false
  if (the?.lower === 'all') return true
  if (!isOwn(the) || !number || !isPair(number)) return false
  return /^(?:three|four|five|six|seven|eight|nine|ten)$/.test(number.lower)
}

/** “the bigger of her career”; not “the warmer months of the year” */
const isOfSpan = ([of, whose, span]: readonly Token[]): boolean =>
  of?.lower === 'of' &&
  /^(?:the|her|his|their|its|my|our)$/.test(whose?.lower ?? '') &&
  /^(?:career|decade|life|presidency|reign|season|tenure|tour|tournament|war|winter|year)$/.test(span?.lower ?? '')

/** “the more generous it had ever made”, “the sadder songs ever to top the charts” */
function isEver(behind: readonly Token[]): boolean {
  const ever = behind.slice(0, 7).findIndex(({lower}) => lower === 'ever')
  // “the worse year anybody can remember”
  const verb = behind.findIndex(({lower}) => /^(?:remember|recall)$/.test(lower))
  if (verb >= 1 && verb <= 4 && /^(?:can|could)$/.test(behind[verb - 1]?.lower ?? '')) return true
  if (ever === 0) return /^(?:VBN|TO)$/.test(behind[1]?.tag ?? '')
  const [have, participle] = [behind[ever - 1], behind[ever + 1]]
  if (ever < 2 || !/^(?:has|have|had)$/.test(have?.lower ?? '') || participle?.tag !== 'VBN') return false
  return behind.slice(0, ever - 1).every(({tag, lower}) => lower === 'that' || /^(?:PRP|DT|NNS?|NNP|JJ)$/.test(tag))
}

/** “in a decade”, “since 2010”, “on record”, “in a municipal election in 20 years”. */
function isOfLongTime(behind: readonly Token[], hasNoun: boolean): boolean {
  const clause = behind.findIndex(({tag}) => /^(?:[,.:;]|VB.?|MD|W.*|CC)$/.test(tag))
  const phrase = clause < 0 ? behind : behind.slice(0, clause)
  return phrase.some(({lower}, i) => {
    const [first, second] = phrase.slice(i + 1)
    if (lower === 'since') return [first, second].some((year) => /^(?:1[5-9]|20)\d\d$/.test(year?.text ?? ''))
    if (lower === 'on') return i === 0 && first?.lower === 'record'
    return lower === 'in' && (isLong(first, second, hasNoun) || (i === 0 && phrase.slice(1, 5).some(isHistory)))
  })
}

/** “He has run the smaller firm since 2010”: so long it goes on. */
const isHeldSince = ({index, sentence: {tokens}}: Token): boolean =>
  tokens.slice(Math.max(0, index - 8), index).some(({lower}) => /^(?:has|have|had|been|['’]ve)$/.test(lower)) &&
  tokens.slice(index).some(({lower}) => lower === 'since')

const isHistory = ({lower}: Token) => lower === 'history'

/** Not “the older in years”. */
const isLong = (first: Token | undefined, second: Token | undefined, hasNoun: boolean): boolean =>
  (hasNoun && spans.has(first?.lower ?? '')) ||
  (/^(?:DT|CD|JJ)$/.test(first?.tag ?? '') && spans.has(second?.lower ?? ''))

const spans = list('decade decades century centuries generation generations years')
