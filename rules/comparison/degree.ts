import {inflect, list, matchCase, type Token} from '../../src/rule-kit/index.ts'
import {isCompared, isPair, isReadAsOther, notCompared} from './forms.ts'
import type {Slip} from './index.ts'

const misformed: ReadonlyMap<string, string> = new Map([
  ['worser', 'worse'],
  ['worstest', 'worst'],
  ['bestest', 'best'],
  ['mostest', 'most'],
])

/** Short adjectives, of which print makes no “more cheap than”. */
const short = list(
  'big cheap cold dark deep fast great hard high hot large late light long loud low new nice old poor quick rich short slow small strong tall thick thin tough warm weak wide young',
)

/** “more better”, “most easiest”; “the oldest of the two”, “the older of the three”; “as deeper as”, “more cheap than”. */
export function findDegree(token: Token): Slip | undefined {
  const right = misformed.get(token.lower)
  if (right !== undefined)
    return {from: token, to: token, right: matchCase(token.text, right), why: `“${right}” says it`}
  if (token.lower === 'more' || token.lower === 'most')
    return doubled(token) ?? undoubled(token) ?? unendedMost(token) ?? mostThan(token)
  if (token.lower === 'less') return lessOfMore(token)
  if (token.lower === 'as') return asOfMore(token)
  return /^(?:JJS|RBS)$/.test(token.tag) ? (ofTwo(token) ?? bestThan(token)) : undefined
}

/** “more cheap than before”, “are more cheap in the north”, “the more old of the two”; not “more rich than wise”. */
function undoubled(more: Token): Slip | undefined {
  const {tokens} = more.sentence
  const [word, than, after] = tokens.slice(more.index + 1, more.index + 4)
  if (more.lower !== 'more' || !word || !short.has(word.lower) || !/^(?:JJ|RB)$/.test(word.tag) || !than)
    return undefined
  if (than.lower === 'than') {
    if (!after || (/^(?:JJ|VBN|RB|IN)$/.test(after.tag) && after.lower !== 'before')) return undefined
  } else {
    const before = tokens[more.index - 1]
    const isOfTwo = before?.lower === 'the' && than.lower === 'of'
    const isSaid = before?.lemma === 'be' && /^(?:in|on|at|now|when|before|after|,|\.)$/.test(than.lower)
    if (!isOfTwo && !isSaid) return undefined
  }
  return unended(more, word, 'JJR')
}

/** “the most high since 2010”, “is the most tall building”; not “has the most young people”, “uses the most cold water” */
function unendedMost(most: Token): Slip | undefined {
  const {tokens} = most.sentence
  const [before, the, word, next] = [-2, -1, 1, 2].map((step) => tokens[most.index + step])
  if (most.text !== 'most' || the?.lower !== 'the' || !word || !next) return undefined
  if (!short.has(word.lower) || word.tag !== 'JJ' || word.text !== word.lower) return undefined
  const isNamed =
    before?.lemma === 'be' || /^(?:,|as|it|her|him|became|become|remains|called)$/.test(before?.lower ?? '')
  const isAlone = /^(?:since|in|of|ever|among|on|\.|,)$/.test(next.lower)
  return isAlone || (isNamed && next.tag === 'NN') ? unended(most, word, 'JJS') : undefined
}

const compares = ({lower, tag}: Token) =>
  /^(?:JJR|RBR)$/.test(tag) || /^(?:more|less|fewer|rather|other|different|sooner)$/.test(lower)

/** “is most striking in the north than anywhere else”; not “most are older than”, “the most” */
function mostThan(most: Token): Slip | undefined {
  const {tokens} = most.sentence
  const [before, word] = [tokens[most.index - 1], tokens[most.index + 1]]
  const than = tokens.slice(most.index + 2, most.index + 6).find(({lower}) => lower === 'than')
  if (most.text !== 'most' || before?.lemma !== 'be' || !than || !word || !/^(?:JJ|VBN|VBG|RB)$/.test(word.tag))
    return undefined
  const between = tokens.slice(word.index + 1, than.index)
  if (!between.every(({tag}) => /^(?:IN|DT|NN.*|CD)$/.test(tag))) return undefined
  return tokens.some(compares) ? undefined : {from: most, to: most, right: 'more', why: 'before “than”'}
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

function doubled(more: Token): Slip | undefined {
  const {tokens} = more.sentence
  const word = tokens[more.index + 1]
  const isBeforeThan = tokens[more.index + 2]?.lower === 'than'
  if (!word || (notCompared.has(word.lower) && !(word.lower === 'lower' && isBeforeThan))) return undefined
  const asked = more.lower === 'more' ? /^(?:JJR|RBR)$/ : /^(?:JJS|RBS)$/
  const isSure = asked.test(word.tag) && word.certainty.tag >= 0.5 && isCompared(word)
  if (!isSure && !(more.lower === 'more' && isReadAsOther(word))) return undefined
  const [before, after] = [tokens[more.index - 1], tokens[word.index + 1]]
  // “one more higher wall”, “more older voters”: it counts what the noun names. “the more cheaper it gets”
  const isOfNoun = /^(?:NNS|NNPS|HYPH)$/.test(after?.tag ?? '') || (after?.pos === 'ADJ' && after.tag === 'JJ')
  if (isOfNoun && !(more.lower === 'most' && before?.lower === 'the')) return undefined
  if (more.lower === 'more' && after?.tag === 'NN' && !/^(?:a|an|the|no|its|their|his|her)$/.test(before?.lower ?? ''))
    return undefined
  // “the more, the better”, “no more, better never”, “once more later”, “the most most of them”
  if (/^(?:CD|WRB)$/.test(before?.tag ?? '') || /^(?:once|no|any|or)$/.test(before?.lower ?? '')) return undefined
  if (/^(?:more|most|less|least)$/.test(word.lower)) return undefined
  // “one minute more, longer if need be”, “once more later”
  if (/^(?:later|longer|sooner)$/.test(word.lower) && after?.lower !== 'than') return undefined
  const right = matchCase(more.text, word.text)
  return {from: more, to: word, right, why: `“${word.text}” says “${more.lower}” by itself`}
}

function ofTwo(word: Token): Slip | undefined {
  const {tokens} = word.sentence
  const [of, the, two] = tokens.slice(word.index + 1, word.index + 4)
  if (of?.lower !== 'of' || !/^(?:the|these|those|our|their|his|her|its)$/.test(the?.lower ?? '')) return undefined
  if (two?.lower !== 'two' || !isPair(two)) return undefined
  const right = inflect(word.lemma, word.tag === 'RBS' ? 'RBR' : 'JJR')
  if (right === undefined || word.lemma === word.lower || /^(?:most|least|last|first)$/.test(word.lower))
    return undefined
  return {from: word, to: word, right: matchCase(word.text, right), why: 'only two are compared'}
}
