import {isWithin, predicateOf, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {describeHalf, readWithComma} from './half-pairs.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite, some} from './tokens.ts'
import {hasLaterVerb} from './verb.ts'

/** How sure the tree must be of the subject once the comma stands in its place. */
const leastSure = 0.5

/**
 * “On Monday the ferry which had been in dock since May, sailed again”: a clause that only the comma behind it sets off, up to
 * a verb which is its noun’s once the other comma stands there.
 */
export function* findUnopenedPairs(sentence: Sentence): Generator<Slip> {
  const {tokens, after} = sentence
  if (after.includes('?') || !tokens.some(isComma)) return
  for (const pronoun of tokens) {
    if (!/^(?:who|which|whose|where)$/.test(pronoun.lower) || !pronoun.tag.startsWith('W')) continue
    const last = tokens[pronoun.index - 1]
    const noun = last && behindBrackets(last)
    const comma = tokens.slice(pronoun.index).find((token) => isComma(token) || isOtherMark(token))
    const verb = comma && tokens[comma.index + 1]
    if (!noun || !comma || !verb || !isComma(comma) || !mayHaveVerb(noun, pronoun, verb) || noun.word?.quotation)
      continue
    const verbs = tokens.slice(pronoun.index, comma.index).filter(isSurelyFinite)
    if (verbs.length !== 1 || hasLaterVerb(tokens, verb.index + 1)) continue
    if (isSetOff(sentence, noun, last, verb))
      yield describeHalf(last, 'what follows has a comma behind it, and needs one before it too')
  }
}

/** “Luis Soto (4-1) who had worked the ninth, left”: the comma stands behind the bracket. */
function behindBrackets(last: Token): Token | undefined {
  const {tokens} = last.sentence
  if (last.tag !== '-RRB-') return last
  const open = tokens.findLastIndex(({tag, index}) => index < last.index && tag === '-LRB-')
  return last.index - open < 8 ? tokens[open - 1] : undefined
}

/** Somebody’s or something’s name, or what “which” is said of: “the driver who was alone” may be one of several. */
const mayHaveVerb = ({tag}: Token, pronoun: Token, verb: Token): boolean =>
  /^NN/.test(tag) && (tag.startsWith('NNP') || pronoun.lower === 'which') && /^(?:VB[DZPN]|MD)$/.test(verb.tag)

function isSetOff(sentence: Sentence, noun: Token, last: Token, verb: Token): boolean {
  const tokens = readWithComma(sentence, last)
  const [name, first] = [tokens?.[noun.index], tokens?.[verb.index + 1]]
  if (!tokens || !name || !first || !isSurelyFinite(first)) return false
  const subject = predicateOf(first).dependents.find(({relation}) => /^nsubj/.test(relation))
  if (!subject || subject.index > name.index || !isWithin(name, subject)) return false
  // “Ada Byron, a poet’s daughter who …, wrote”: the comma closes what another has opened.
  if (some(tokens, subject.index, name.index, isComma)) return false
  return subject.certainty.head >= leastSure
}
