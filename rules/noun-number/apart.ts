import {isInflectedAsVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {pluralInUse} from './mended.ts'

/** Whether what a determiner or a number seems to stand before is none of its own, or no noun, whatever the tree says. */
export const standsApart = (first: Token, noun: Token): boolean =>
  isYear(first) ||
  isInCompound(first, noun) ||
  isBeforeCompound(noun) ||
  isBeforeClause(first, noun) ||
  isDoing(first, noun) ||
  isSentHome(first, noun) ||
  isOfThoseWho(first, noun) ||
  isLikeBefore(first)

/** “the ’81 boom” */
const isYear = ({lower, start, paragraph: {text}}: Token): boolean =>
  /^\d\d$/.test(lower) && /[’'‘]/.test(text.charAt(start - 1))

/** “the five-piece”, “a three-hander” */
function isInCompound({tag, end, index, sentence: {tokens}}: Token, noun: Token): boolean {
  const hyphen = tokens[index + 1]
  return tag === 'CD' && hyphen?.tag === 'HYPH' && hyphen.start === end && noun.index === index + 2
}

/** “17 area in-charges” */
function isBeforeCompound({index, sentence: {tokens}}: Token): boolean {
  const [first, hyphen, last] = tokens.slice(index + 1, index + 4)
  return (
    hyphen?.tag === 'HYPH' &&
    hyphen.start === first?.end &&
    last?.start === hyphen.end &&
    // “three goal scored”, “10-year-old”
    /[^s]s$/.test(last.lower)
  )
}

/** “at a rate policyholders could be asked to pay”: the plural is the subject of a clause. */
function isBeforeClause(first: Token, noun: Token): boolean {
  const {tokens} = noun.sentence
  return (
    /^(?:an?|one|another|each|every)$/.test(first.lower) &&
    noun.tag === 'NNS' &&
    noun.index > first.index + 1 &&
    isDoer(tokens[noun.index - 1] as Token) &&
    /^(?:MD|VBP|VBD)$/.test(tokens[noun.index + 1]?.tag ?? '') &&
    // “another farm workers were hurt”
    !isMainVerb(first, tokens[noun.index + 1] as Token)
  )
}

/** Nothing before the phrase could have a verb of its own. */
const isMainVerb = (first: Token, verb: Token): boolean =>
  !first.sentence.tokens.slice(0, first.index).some(({tag}) => /^(?:VB.?|MD)$/.test(tag)) &&
  !verb.sentence.tokens.slice(verb.index + 1).some(({tag}) => /^(?:VB[DZP]|MD)$/.test(tag))

/** “a measure ending the rule and another | tightening limits”, “a constable | escorting vaccinators”: what somebody or something does. */
function isDoing(first: Token, noun: Token): boolean {
  if (noun.tag !== 'NNS') return false
  const within = first.sentence.tokens.slice(first.index + 1, noun.index)
  const at = within.findIndex(({lower}) => /[^aeiou]ing$|[aeiou]{2}ing$|ying$/.test(lower))
  const doing = within[at]
  if (!doing || within[at - 1]?.tag === 'HYPH' || within[at + 1]?.tag === 'HYPH') return false
  if (at > 0) return /^(?:an?|another|every|each|one|this|that)$/.test(first.lower) && isDoer(within[at - 1] as Token)
  const before = first.sentence.tokens[first.index - 1]
  return /^(?:another|one|each|that)$/.test(first.lower) && /^(?:CC|,)$/.test(before?.tag ?? '')
}

const isDoer = ({tag, lower}: Token): boolean => tag === 'NN' || pluralInUse(lower, 2) !== undefined

const ofSending = list(`
  accompany bring carry drive drop escort fetch ferry fly get guide invite lead let march order pack send see ship take trot usher walk wave welcome
`)

/** “has so far sent two home” */
const isSentHome = (first: Token, noun: Token): boolean =>
  noun.lower === 'home' &&
  noun.index === first.index + 1 &&
  first.sentence.tokens
    .slice(Math.max(0, first.index - 3), first.index)
    .some(({tag, lemma}) => tag.startsWith('V') && ofSending.has(lemma))

/** “nine of those plan to retire” */
function isOfThoseWho({index, sentence: {tokens}}: Token, noun: Token): boolean {
  const [of, those] = tokens.slice(index + 1, index + 3)
  return (
    of?.lower === 'of' &&
    /^th[eo]se$/.test(those?.lower ?? '') &&
    noun.index === index + 3 &&
    isInflectedAsVerb(noun.lower) &&
    /^(?:TO|IN|RB|DT|PRP\$?|WRB|WP)$/.test(tokens[noun.index + 1]?.tag ?? '')
  )
}

/** “Four teams of the force and nine of its State counterpart”: what is counted was named with the first number. */
function isLikeBefore({tag, index, sentence: {tokens}}: Token): boolean {
  if (tag !== 'CD' || tokens[index + 1]?.lower !== 'of' || !/^(?:CC|,)$/.test(tokens[index - 1]?.tag ?? ''))
    return false
  return tokens.slice(0, index).some((each, i) => {
    const rest = tokens.slice(i + 1, index)
    const noun = rest.findIndex((one) => !/^(?:JJ|NN|VB[NG])$/.test(one.tag))
    return each.tag === 'CD' && rest[noun]?.tag === 'NNS' && rest[noun + 1]?.lower === 'of'
  })
}
