import {inflect, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {endingOnly, isCompared, isReadAsOther, notCompared, superlativesOfShort} from './forms.ts'
import type {Slip} from './index.ts'
import {findHighestOfTwo} from './of-two.ts'

const misformed: ReadonlyMap<string, string> = new Map([
  ['worser', 'worse'],
  ['worstest', 'worst'],
  ['bestest', 'best'],
  ['mostest', 'most'],
])

/** “more better”, “most easiest”; “the oldest of the two”, “the older of the three”; “as deeper as”, “more cheap than”. */
export function findDegree(token: Token): Slip | undefined {
  const right = misformed.get(token.lower)
  if (right !== undefined)
    return {from: token, to: token, right: matchCase(token.text, right), why: `“${right}” says it`}
  if (token.lower === 'more' || token.lower === 'most')
    return doubled(token) ?? undoubled(token) ?? unendedMost(token) ?? mostThan(token) ?? mostOfTwo(token)
  if (token.lower === 'least') return mostThan(token) ?? mostOfTwo(token)
  if (token.lower === 'less') return lessOfMore(token)
  if (token.lower === 'as') return asOfMore(token)
  if (token.lower === 'twice') return twiceOfMore(token)
  if (/^(?:JJS|RBS)$/.test(token.tag)) return findHighestOfTwo(token) ?? bestThan(token)
  return /^(?:JJR|RBR)$/.test(token.tag) ? everyBit(token) : undefined
}

/** “Of the two, hers was the most generous” */
const mostOfTwo = (most: Token): Slip | undefined => (most.lower === 'more' ? undefined : findHighestOfTwo(most))

/** “more cheap than before”, “is more deep at the far end”, “the more old of the two”; not “more rich than wise” */
function undoubled(more: Token): Slip | undefined {
  const {tokens} = more.sentence
  const [before, word, next] = [-1, 1, 2].map((step) => tokens[more.index + step])
  if (more.lower !== 'more' || !word || !endingOnly.has(word.lower) || !/^(?:JJ|RB)$/.test(word.tag)) return undefined
  // “ten more cheap and three dear”, “once more late in May”
  if (before?.tag === 'CD' || /^(?:some|many|few|several|once|twice)$/.test(before?.lower ?? '')) return undefined
  const isBeforeThan = next?.lower === 'than'
  if (/^(?:no|any)$/.test(before?.lower ?? '') && !isBeforeThan) return undefined
  // “The older the barrel, the more soft the whisky.”
  const isCorrelative = tokens[more.index - 2]?.text === ',' && next?.lower === 'the'
  const isAlone =
    before?.lower === 'the'
      ? next?.lower === 'of' || isCorrelative
      : next && isBeforeThan
        ? isHeldAgainst(next)
        : isPredicate(more, word)
  return isAlone ? unended(more, word, 'JJR') : undefined
}

/** “than before”, “than rich ones”, “than in the north”: of two things. Not “than wise”: two words for one thing. */
function isHeldAgainst({index, sentence: {tokens}}: Token): boolean {
  const [first, second] = [tokens[index + 1], tokens[index + 2]]
  if (!first) return false
  if (first.lower === 'before') return true
  if (first.tag === 'IN') return /^(?:DT|PRP\$|NNP|CD)$/.test(second?.tag ?? '')
  return !/^(?:JJ|VBN|RB)$/.test(first.tag) || /^(?:NNS?|NNPS?)$/.test(second?.tag ?? '')
}

/** “is more deep at the far end”, “made it more easy and cheaper”, “swam more fast in warm water than in cold” */
function isPredicate(more: Token, word: Token): boolean {
  const {tokens} = word.sentence
  const [next, after] = [tokens[word.index + 1], tokens[word.index + 2]]
  const before = tokens.slice(0, more.index).findLast(({lower}) => !/^(?:even|much|far|still|yet)$/.test(lower))
  if (next && !/^(?:IN|TO|RB|CC|DT|WRB|[,.:])$/.test(next.tag)) return false
  if (next?.tag === 'CC' && after?.tag !== 'JJR') return false
  const isOfSubject = /^(?:be|become|get|grow|look|seem|feel|stay|remain)$/.test(before?.lemma ?? '')
  if (isOfSubject) return true
  if (word.tag === 'JJ' && /^(?:PRP|NNP?S?)$/.test(before?.tag ?? '') && /^(?:TO|CC)$/.test(next?.tag ?? ''))
    return true
  return (
    tokens.slice(word.index + 1, word.index + 9).some(({lower}) => lower === 'than') &&
    !tokens.slice(0, more.index).some(compares)
  )
}

/** “the most high since 2010”, “is the most tall building”; not “has the most young people”, “uses the most cold water” */
function unendedMost(most: Token): Slip | undefined {
  const {tokens} = most.sentence
  const [before, the, word, next] = [-2, -1, 1, 2].map((step) => tokens[most.index + step])
  if (most.text !== 'most' || the?.lower !== 'the' || !word || !next) return undefined
  if (!endingOnly.has(word.lower) || word.tag !== 'JJ' || word.text !== word.lower) return undefined
  const isNamed =
    before?.lemma === 'be' || /^(?:,|as|it|her|him|became|become|remains|called)$/.test(before?.lower ?? '')
  const isAlone = /^(?:since|in|of|ever|among|on|\.|,)$/.test(next.lower)
  return isAlone || (isNamed && next.tag === 'NN') ? unended(most, word, 'JJS') : undefined
}

const compares = ({lower, tag}: Token) =>
  /^(?:JJR|RBR)$/.test(tag) || /^(?:more|less|fewer|rather|other|different|sooner)$/.test(lower)

/** “is most striking in the north than anywhere else”, “was least effective in boys than in girls”; not “most are older than” */
function mostThan(most: Token): Slip | undefined {
  const {tokens} = most.sentence
  const [before, word] = [tokens[most.index - 1], tokens[most.index + 1]]
  const than = tokens.slice(most.index + 2, most.index + 9).find(({lower}) => lower === 'than')
  if (
    !/^(?:most|least)$/.test(most.text) ||
    before?.lemma !== 'be' ||
    !than ||
    !word ||
    !/^(?:JJ|VBN|VBG|RB)$/.test(word.tag)
  )
    return undefined
  const between = tokens.slice(word.index + 1, than.index)
  if (!between.every(({tag}) => /^(?:IN|DT|NN.*|CD)$/.test(tag))) return undefined
  return tokens.slice(0, than.index).some(compares)
    ? undefined
    : {from: most, to: most, right: most.text === 'most' ? 'more' : 'less', why: 'before “than”'}
}

/** “was the coldest than the last” */
function bestThan(word: Token): Slip | undefined {
  const {tokens} = word.sentence
  const [the, than] = [tokens[word.index - 1], tokens[word.index + 1]]
  if (than?.lower !== 'than' || the?.lower !== 'the' || !isCompared(word) || tokens.some(compares)) return undefined
  const right = inflect(word.lemma, 'JJR')
  return right === undefined ? undefined : {from: the, to: word, right, why: 'before “than”'}
}

function unended(from: Token, to: Token, tag: 'JJR' | 'JJS'): Slip | undefined {
  const right = inflect(to.lower, tag)
  return right === undefined
    ? undefined
    : {from, to, right: matchCase(from.text, right), why: `“${to.text}” is compared by its ending`}
}

/** “less cheaper than rail” */
function lessOfMore(less: Token): Slip | undefined {
  const [word, than] = less.sentence.tokens.slice(less.index + 1, less.index + 3)
  if (word?.tag !== 'JJR' || than?.lower !== 'than' || !isCompared(word) || notCompared.has(word.lower))
    return undefined
  return {from: less, to: word, right: `${less.text} ${word.lemma}`, why: `“${word.text}” says “more”`}
}

/** “as deeper as the lake” */
function asOfMore(as: Token): Slip | undefined {
  const [word, second] = as.sentence.tokens.slice(as.index + 1, as.index + 3)
  if (!word || !/^(?:JJR|RBR)$/.test(word.tag) || second?.lower !== 'as' || !isCompared(word)) return undefined
  if (/^(?:more|less|fewer|better|worse|further|later|other)$/.test(word.lower)) return undefined
  return {from: word, to: word, right: word.lemma, why: 'between “as” and “as”'}
}

/** “twice deeper than the charts say”, “twice deeper as the old one” */
function twiceOfMore(twice: Token): Slip | undefined {
  const {tokens} = twice.sentence
  const [word, than, first, second] = tokens.slice(twice.index + 1, twice.index + 5)
  if (word?.lower === 'more' && than?.lower === 'than') {
    // “She was hit twice more than 30 years ago”
    const number = first?.lower === 'the' ? second : first
    const before = tokens[twice.index - 1]
    const isMeasure = before?.lemma === 'be' || /^(?:nearly|almost|about|roughly|around)$/.test(before?.lower ?? '')
    const isNumber =
      number?.tag === 'CD' && !/^(?:years?|months?|weeks?|days?)$/.test(tokens[number.index + 1]?.lower ?? '')
    return isMeasure && isNumber
      ? {from: twice, to: than, right: 'twice as many as', why: '“twice” goes with “as … as”'}
      : undefined
  }
  if (!word || !/^(?:than|as)$/.test(than?.lower ?? '') || !/^(?:JJR|RBR)$/.test(word.tag) || !isCompared(word))
    return undefined
  if (/^(?:more|less|fewer|better|worse)$/.test(word.lower)) return undefined
  return {from: word, to: than as Token, right: `as ${word.lemma} as`, why: '“twice” goes with “as … as”'}
}

/** “is every bit quicker as the senior” */
function everyBit(word: Token): Slip | undefined {
  const {tokens} = word.sentence
  const [every, bit, as] = [-2, -1, 1].map((step) => tokens[word.index + step]?.lower)
  if (every !== 'every' || bit !== 'bit' || as !== 'as' || !isCompared(word)) return undefined
  return {from: word, to: word, right: `as ${word.lemma}`, why: 'after “every bit”'}
}

/** “more lower than”, “were more lower among”; not “more lower decks” */
const isLessHigh = ({index, sentence: {tokens}}: Token): boolean =>
  /^(?:than|among|in|for|,|\.|;)$/.test(tokens[index + 1]?.lower ?? '.')

function doubled(more: Token): Slip | undefined {
  const {tokens} = more.sentence
  const word = tokens[more.index + 1]
  if (!word || (notCompared.has(word.lower) && !(word.lower === 'lower' && isLessHigh(word)))) return undefined
  const isDegree =
    more.lower === 'more'
      ? (/^(?:JJR|RBR)$/.test(word.tag) && word.certainty.tag >= 0.5 && isCompared(word)) || isReadAsOther(word)
      : (/^(?:JJS|RBS)$/.test(word.tag) && isCompared(word)) || superlativesOfShort.has(word.lower)
  if (!isDegree) return undefined
  const [before, after] = [tokens[more.index - 1], tokens[word.index + 1]]
  // “a more cheaper fare”, “its more larger rivals”: where one thing or all are named, nothing more is counted
  const isOfOne = before !== undefined && (before.tag === 'PRP$' || before.tag === 'POS' || /^an?$/.test(before.lower))
  // “one more higher wall”, “more older voters”: it counts what the noun names. “the more cheaper it gets”
  const isOfNoun = /^(?:NNS|NNPS|HYPH)$/.test(after?.tag ?? '') || (after?.pos === 'ADJ' && after.tag === 'JJ')
  if (isOfNoun && !(isOfOne && after?.tag !== 'HYPH') && !(more.lower === 'most' && before?.lower === 'the'))
    return undefined
  if (
    more.lower === 'more' &&
    after?.tag === 'NN' &&
    !isOfOne &&
    !/^(?:the|no)$/.test(before?.lower ?? '') &&
    !/^(?:better|worse)$/.test(word.lower)
  )
    return undefined
  // “the more, the better”, “no more, better never”, “once more later”, “the most most of them”
  if (/^(?:CD|WRB)$/.test(before?.tag ?? '') || /^(?:once|no|any|or)$/.test(before?.lower ?? '')) return undefined
  if (/^(?:more|most|less|least)$/.test(word.lower)) return undefined
  // “one minute more, longer if need be”, “once more later”
  if (/^(?:later|longer|sooner)$/.test(word.lower) && after?.lower !== 'than') return undefined
  const right = matchCase(more.text, word.text)
  return {from: more, to: word, right, why: `“${word.text}” says “${more.lower}” by itself`}
}
