import {hasCapital, isWithin, list, type Sentence, sureness, type Token} from '../../src/rule-kit/index.ts'
import {firms, isAge, isForPerson} from './aside.ts'
import {describeHalf, readWithComma} from './half-pairs.ts'
import {isSimple} from './phrase.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark} from './tokens.ts'
import {withTwoObjects} from './two-objects.ts'

/** To read a sentence again is dear. */
const mostTries = 2
/** Longer ones are no appositions but clauses. */
const longest = 12
/** How sure the tree must be of the apposition once the comma stands in its place, and how much surer of all. */
const [surely, leastGain] = [0.8, 0]
/** The same where it is no person or firm. */
const [moreSurely, moreGain] = [0.85, 1]

/**
 * “In May she met Rosa Hale a piano teacher, whom she married”: what somebody or something is, behind the name, with the
 * comma behind it alone. No name is read so before its comma stands there.
 */
export function* findUnopenedAppositions(sentence: Sentence): Generator<Slip> {
  const {tokens, after} = sentence
  if (after.includes('?') || !tokens.some(isComma)) return
  const openers = tokens.filter((token) => isNameBefore(token) && closes(tokens, token))
  for (const opener of openers.slice(0, mostTries)) {
    const name = tokens[opener.index - 1] as Token
    if (isApposed(sentence, name))
      yield describeHalf(name, 'what follows has a comma behind it, and needs one before it too')
  }
}

/** An article or an age straight behind a name. */
function isNameBefore({lower, tag, text, index, sentence: {tokens}}: Token): boolean {
  const [first, name] = [tokens[index - 2], tokens[index - 1]]
  if (!name || !isName(name) || name.word?.quotation || notNames.has(name.lower)) return false
  if (isAge(text))
    return (
      text.length > 1 && first !== undefined && isName(first) && /^who(?:se)?$/.test(tokens[index + 2]?.lower ?? '')
    )
  if (!/^(?:an?|the|its|his|her|their)$/.test(lower) || !/^(?:DT|PRP\$)$/.test(tag)) return false
  const before = tokens.slice(0, index).findLast((token) => !isName(token))
  if (!before) return true
  // “With Ben Hale a doubtful starter, the coach …”
  if (before.lower === 'with' && !/^[\p{L}\p{N}]/u.test(tokens[before.index - 1]?.text ?? '')) return false
  // “named Jane Hill the chief executive”, “bought Irene Cole a drink”
  const governor = before.lower === 'by' ? tokens[before.index - 1] : before
  if (governor?.tag.startsWith('VB') && withTwoObjects.has(governor.lemma)) return false
  // “died in New York a poor man”, “left Kenya a rich man”
  return !/^an?$/.test(lower) || !/^(?:at|from|in|to)$|^(?:leave|quit)$/.test(before.lemma)
}

const isName = ({tag, text}: Token): boolean => tag === 'NNP' && hasCapital(text) && /\p{Ll}/u.test(text)

/** “On Monday the council, …” */
const notNames = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter spring summer autumn winter
`)

/** Nothing but nouns, adjectives and prepositions up to a comma. */
function closes(tokens: readonly Token[], {index}: Token): boolean {
  const end = tokens.findIndex((token, i) => i > index && (isComma(token) || isOtherMark(token)))
  if (end < 0 || end - index > longest || !isComma(tokens[end])) return false
  return (isAge(tokens[index]?.text ?? '') && end === index + 1) || isSimple(tokens, index, end)
}

function isApposed(sentence: Sentence, name: Token): boolean {
  const tokens = readWithComma(sentence, name)
  const [own, comma] = [tokens?.[name.index], tokens?.[name.index + 1]]
  if (!tokens || !own || !comma) return false
  const gain = sureness(tokens.filter((token) => token !== comma)) - sureness(sentence.tokens)
  const end = tokens.findIndex((token, i) => i > comma.index && isComma(token))
  const noun = tokens
    .slice(comma.index + 1, end)
    .find(({head}) => !head || head.index <= comma.index || head.index >= end)
  if (!noun?.head || !isWithin(own, noun.head) || own.certainty.tag < 0.5) return false
  const {head, relation} = noun.certainty
  if (isAge(noun.text)) return /^(?:appos|nummod)/.test(noun.relation)
  if (noun.relation !== 'appos' || !/^NNP?$/.test(noun.tag) || hasCapital(noun.text)) return false
  const isKnown = isForPerson([noun], 0, 1) || firms.has(noun.lower)
  return Math.min(head, relation) >= (isKnown ? surely : moreSurely) && gain >= (isKnown ? leastGain : moreGain)
}
