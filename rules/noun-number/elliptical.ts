import {list, type Token, type Word} from '../../src/rule-kit/index.ts'
import {sameInBoth} from './same-in-both.generated.ts'
import {uncountable} from './uncountable.generated.ts'

/**
 * “Four lead the race and | two trail”: a number before is a subject by itself, so that what stands behind this one may be a
 * verb.
 */
export const isBehindCount = ({sentence, start}: Word | Token): boolean =>
  sentence.tokens.some(({tag, relation, start: other}) => tag === 'CD' && relation.startsWith('nsubj') && other < start)

/** Whether a number counts nothing that stands behind it, whatever the tree says. */
export const standsAlone = (numeral: Token, noun: Token): boolean =>
  numeral.tag === 'CD' &&
  (isInRow(numeral, noun) || isBeforeRow(numeral, noun) || isBeforeTime(numeral, noun) || isCalled(numeral))

/** “44 officers: 27 county, 11 state and six federal”: of each number a word tells which, and what is counted stands before. */
function isInRow(numeral: Token, noun: Token): boolean {
  if (noun.index !== numeral.index + 1) return false
  const {tokens} = numeral.sentence
  let after = noun.index + 1
  while (isJoint(tokens[after])) after++
  let before = numeral.index - 1
  while (isJoint(tokens[before])) before--
  return (
    (after > noun.index + 1 && isMember(tokens[after], tokens[after + 1])) ||
    (before < numeral.index - 1 && isMember(tokens[before - 1], tokens[before]))
  )
}

/** “11 student and 26 volunteer trappers”: what is counted stands behind the last of them. */
function isBeforeRow(numeral: Token, noun: Token): boolean {
  const [joint, count, which, counted] = numeral.sentence.tokens.slice(noun.index + 1, noun.index + 5)
  return (
    noun.index === numeral.index + 1 &&
    isJoint(joint) &&
    count?.tag === 'CD' &&
    /^(?:JJ|NN)$/.test(which?.tag ?? '') &&
    counted?.tag === 'NNS'
  )
}

const isJoint = (token: Token | undefined) => token !== undefined && /^(?:,|;|and|or)$/.test(token.lower)

const oneForm = new Set([...sameInBoth, ...uncountable])

/** “11 state”, “six federal”; not “one daughter”, “40 sheep”, “six federal agents” */
function isMember(numeral: Token | undefined, which: Token | undefined): boolean {
  if (numeral?.tag !== 'CD' || /^(?:one|1)$/.test(numeral.lower) || !which) return false
  const after = which.sentence.tokens[which.index + 1]
  return /^(?:JJ|NNP?)$/.test(which.tag) && !oneForm.has(which.lower) && !/^(?:NN|JJ|HYPH|CD)/.test(after?.tag ?? '')
}

const times = list('year month week day night season term summer winter autumn spring weekend time quarter century')

/** “There were 4,100 last year” */
const isBeforeTime = ({index, sentence: {tokens}}: Token, noun: Token): boolean =>
  noun.index === index + 2 && /^(?:last|next|this|that)$/.test(tokens[index + 1]?.lower ?? '') && times.has(noun.lower)

/** “the first 911 call”, “the last 737 flight”: a name; what comes first of so many is a round number. */
const isCalled = ({index, lower, sentence: {tokens}}: Token): boolean =>
  /^(?:911|999|112|[1-9]\d[1-9])$/.test(lower) &&
  (/^(?:911|999|112)$/.test(lower) ||
    /^(?:first|last|next|final|previous|opening|other)$/.test(tokens[index - 1]?.lower ?? ''))
