import {list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {isComma, isSurelyFinite} from './tokens.ts'

/** Words by which one is spoken to, and seldom of, without an article. */
const addressed = list(`
  captain chief coach councillor counselor constable dad doc doctor dude folks governor guys inspector ladies lads ma'am
  madam mate mom mum mummy daddy officer pal professor reverend sarge senator sergeant sir sire sweetheart darling
`)

/** “Mr. Speaker”, “Madam President” */
const offices = list('speaker president chairman chairwoman chair mayor secretary chancellor minister justice')

const greetings = list('thanks hello hi hey sorry yes no please welcome goodbye congratulations listen look well')
const politely = new Set([
  'thank you',
  'good morning',
  'good evening',
  'good afternoon',
  'good night',
  'come on',
  'excuse me',
])

/** “Thank you | Governor, for coming”, “Mr. Speaker | I have waited”: who is spoken to is set off by commas. */
export function* findAddressed({tokens}: Sentence): Generator<Slip> {
  for (const token of tokens) {
    const answer = answerOf(tokens, token)
    if (answer) {
      yield answer
      continue
    }
    const last = lastOfAddress(tokens, token)
    if (!last?.word?.quotation) continue
    const before = tokens[token.index - 1]
    const opens = isOpening(before)
    const at =
      !opens && !isComma(before) && isGreeted(tokens, token.index) && mayEnd(tokens[last.index + 1])
        ? before
        : (opens || isComma(before)) && isGoingOn(tokens, last.index + 1, opens)
          ? last
          : undefined
    if (!at) continue
    const place = at.word ?? at
    yield {
      at: place,
      expected: [`${place.text},`],
      message: `“${place.text}”: a comma sets off whom one speaks to. Put one in.`,
    }
  }
}

/** “Yes I saw him”, “No we never met”: at the start of what is said. */
function answerOf(tokens: readonly Token[], {word, lower, index}: Token): Slip | undefined {
  if (!/^(?:yes|no|yeah|oh|okay|ok)$/.test(lower) || !word?.quotation || !isOpening(tokens[index - 1])) return undefined
  const [pronoun, verb] = [tokens[index + 1], tokens[index + 2]]
  if (!pronoun || !verb || !/^(?:i|we|you|he|she|they|it|that)$/.test(pronoun.lower)) return undefined
  // “Yes we can”
  if (pronoun.relation.startsWith('det') || !/^(?:VB[DPZ]|MD|RB)$/.test(verb.tag) || verb.lower === 'can')
    return undefined
  return {
    at: word,
    expected: [`${word.text},`],
    message: `“${word.text}”: a comma stands behind an answer. Put one in.`,
  }
}

/** The last word of an address that begins with a token. */
function lastOfAddress(tokens: readonly Token[], token: Token): Token | undefined {
  const {lower, index} = token
  const next = tokens[index + 1]
  if (/^(?:mr|mr\.|madam|mister)$/.test(lower) && next && offices.has(next.lower)) return next
  if (lower === 'your' && /^(?:honou?r|lordship|majesty|worship|excellency)$/.test(next?.lower ?? '')) return next
  if (lower === 'ladies' && next?.lower === 'and' && tokens[index + 2]?.lower === 'gentlemen') return tokens[index + 2]
  return addressed.has(lower) ? token : undefined
}

const isOpening = (before: Token | undefined) => before === undefined || /^["“‘]$/.test(before.text)

const mayEnd = (next: Token | undefined) => next !== undefined && /^[,.!?]$/.test(next.text)

/** “Thank you”, “Yes”, at the start of what is said. */
function isGreeted(tokens: readonly Token[], to: number): boolean {
  const [first, second, third] = [1, 2, 3].map((step) => tokens[to - step])
  if (!first) return false
  if (greetings.has(first.lower)) return isOpening(second)
  return politely.has(`${second?.lower} ${first.lower}`) && isOpening(third)
}

/** Behind an address a clause begins: “Mr. Speaker | I have waited”, “tell me, Doctor | how many”. */
function isGoingOn(tokens: readonly Token[], from: number, opens: boolean): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first || !second) return false
  // “Dad I loved, and Mum I feared”
  if (isComma(tokens[from + 2])) return false
  if (/^(?:i|we|you|he|she|they)$/.test(first.lower))
    return isSurelyFinite(second) || /^(?:VBP|MD|RB)$/.test(second.tag) || /^['’]/.test(second.text)
  // “Folks who used to come by the dozen”
  if (opens && first.lower === 'who' && !first.sentence.after.includes('?')) return false
  if (/^(?:how|why|what|where|when|who)$/.test(first.lower)) return !opens || /^(?:VB[PDZ]|MD)$/.test(second.tag)
  return !opens && /^(?:do|did|can|could|will|would|are|have)$/.test(first.lower) && second.lower === 'you'
}
