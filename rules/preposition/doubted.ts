import {exchangeWord, isSmall, lemmaOf, list, type Sentence, spanOf, type Token} from '../../src/rule-kit/index.ts'
import {isAdverbial} from './complements.ts'
import {isOneOfMany, type Misfit} from './frames.ts'
import {mayBeOfVerb} from './frames-of.ts'
import {governors as lines} from './governors.generated.ts'
import {readTable} from './table.ts'

/** How sure the doubt must be: measured on edited text. */
const least = 0.7
/** Where no noun may stand behind it, but a verb. */
const leastOfVerb = 0.45

/** `related to | of with at` */
const governors = readTable(lines, 1)

/** Prepositions that next to never follow the word before, and of which the reading doubts that they belong there. */
export function* findDoubted({tokens}: Sentence): Generator<Misfit> {
  for (const token of tokens) {
    const {doubt, lower, word, index} = token
    const governor = tokens[index - 1]
    if (!governor || !word || word.text !== token.text || !isSmall(token.text)) continue
    const isWrong = (expected: string) => ({at: spanOf(word), phrase: `${governor.text} ${lower}`, expected})
    if (isOfTwoWords(token, governor)) {
      yield isWrong('to')
      continue
    }
    if (doubt?.kind !== 'preposition') continue
    if (isPartedFromWhole(token, governor)) {
      yield isWrong('of')
      continue
    }
    if (leadsToInfinitive(token, governor)) {
      yield isWrong('to')
      continue
    }
    if (doubt.certainty < least) continue
    const [known] = governors.get(governor.text) ?? []
    if (!known?.wrong.has(lower)) continue
    if (mayBeOfTime(tokens[index + 1]) || opensRange(token) || isTheNumber(governor)) continue
    if (mayBeOfVerb(governor, token) || isPeriod(governor) || isOneOfMany(governor, token)) continue
    // “an author from Dublin”
    if (lower === 'from' && tokens[index + 1]?.tag.startsWith('NNP')) continue
    const expected = known.taken.find((each) => each === doubt.word)
    if (expected) yield isWrong(expected)
  }
}

/** “according with officials”, “due of the rain”: one preposition of two words; not “a tax according with the law”, “due for release” */
const isOfTwoWords = ({lower, relation, head, certainty}: Token, governor: Token) =>
  (/^(?:due|owing|thanks)$/.test(governor.lower)
    ? lower === 'of'
    : governor.lower === 'according' && /^(?:of|with|for|from)$/.test(lower)) &&
  relation === 'fixed' &&
  Math.min(certainty.head, certainty.relation) >= 0.7 &&
  (head === governor || head?.lower === 'such') &&
  (governor.lower !== 'according' || !/^\p{L}/u.test(governor.sentence.tokens[governor.index - 1]?.text ?? ''))

/** “left in the second quarter with a sore knee”: no fourth part of anything. */
const isPeriod = ({lower, index, sentence: {tokens}}: Token): boolean =>
  /^(?:half|quarter|third)$/.test(lower) &&
  /^(?:first|second|third|fourth|opening|closing|last|final)$/.test(tokens[index - 1]?.lower ?? '')

const quantities = list('amount handful lack majority number range variety')

/** “a number on patients”, “no amount on power”: of what there are so many or so much; not “the number on the door”, “on offer” */
function isPartedFromWhole({lower, doubt, head, sentence, index}: Token, governor: Token): boolean {
  if (lower !== 'on' || doubt?.word !== 'of' || !quantities.has(governor.lower) || !head || head.head !== governor)
    return false
  const isThe = governor.dependents.some((each) => /^(?:the|that|this|his|her|its|their|my|our|your)$/.test(each.lower))
  const verb = governor.head?.lemma ?? ''
  return (
    doubt.certainty >= (isThe ? 0.55 : 0.35) &&
    head.certainty.head >= 0.8 &&
    (head.tag === 'NNS' || (head.tag === 'NN' && !isThe && head.index > index + 1)) &&
    !isAdverbial(lower, head) &&
    !/^(?:put|place|set|hang|have|wear)$/.test(verb) &&
    !/^(?:of|for)$/.test(sentence.tokens[head.index + 1]?.lower ?? '') &&
    sentence.tokens.slice(index + 1, head.index).every(({tag}) => /^(?:JJ.*|NN|RB|HYPH|VB[NG])$/.test(tag))
  )
}

/** “were told for ignore”, “refused of move”: no form of a verb follows these; read again with “to”, it is what the word before takes. */
function leadsToInfinitive(token: Token, governor: Token): boolean {
  const {doubt, lower, index, sentence} = token
  const next = sentence.tokens[index + 1]
  if (doubt?.word !== 'to' || !next || !isSmall(next.text)) return false
  if (
    doubt.certainty >= 0.97 &&
    /^(?:for|of|on|in|at|with|from)$/.test(lower) &&
    next.tag === 'VB' &&
    next.certainty.tag >= 0.8
  )
    return true
  if (!/^(?:for|of)$/.test(lower) || !/^(?:VBP?|NN)$/.test(next.tag) || next.lower !== lemmaOf(next.lower, 'VB'))
    return false
  if (doubt.certainty < leastOfVerb) return false
  const trial = exchangeWord(token, 'to')
  const verb = trial?.next
  const predicate = verb?.relation === 'cop' ? verb.head : verb
  if (!trial || verb?.tag !== 'VB' || verb.certainty.tag < 0.97 || predicate?.head?.index !== governor.index)
    return false
  // “used for say”, “used for be”; not “used for display”, “a lot of make money at home firms”
  if (
    !governor.tag.startsWith('N') &&
    verb.certainty.tag >= 0.99 &&
    trial.gain > 0.9 &&
    (next.tag !== 'NN' || next.certainty.tag < 0.8)
  )
    return true
  if (doubt.certainty < least) return false
  if (verb.relation === 'xcomp') return trial.gain > 0.1
  // “the ability of see”; not “a lot of make money at home firms”
  if (verb.relation === 'acl') return next.tag === 'VB' && doubt.certainty >= 0.9 && trial.gain > 0.3
  return next.tag === 'VB' && doubt.certainty >= 0.9 && trial.gain > 3
}

/** “the portion from the bridge up to the weir” */
const opensRange = ({lower, index, sentence}: Token) =>
  /^from$/.test(lower) &&
  sentence.tokens.slice(index, index + 12).some((other) => /^(?:to|until|onwards?)$/.test(other.lower))

/** “the number on Monday”, “believed at 1800” */
const mayBeOfTime = (next: Token | undefined) =>
  !next ||
  /^\d/.test(next.text) ||
  /day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(next.text)

/** “the number on the lines”, of whom a sentence before has told; “a nursery, the kind with plants”; “put a number on losses” */
const isTheNumber = ({lower, dependents, head}: Token) =>
  (lower === 'number' && head?.lemma === 'put') ||
  (/^(?:number|kind|sort|type)$/.test(lower) &&
    dependents.some((determiner) => /^the$/.test(determiner.lower)) &&
    !dependents.some((adjective) => /^same$/.test(adjective.lower)))
