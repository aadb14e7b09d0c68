import {
  hasCapital,
  isAttribution,
  list,
  type Quotation,
  type Reading,
  textAfter,
  textBefore,
} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'

/** A quotation's end, and what stands around it in its paragraph. */
interface Speech {
  quotation: Quotation
  /** What was said, as far as it stands in the last paragraph. */
  inner: string
  before: string
  after: string
  /** The mark that closes. */
  mark: string
}

/** “We go.” he said; “Who is it?”, he asked; He said “We go.”; ‘We go’ he said. */
export function* findAtQuotations(reading: Reading): Generator<Slip> {
  for (const quotation of reading.quotations) {
    const speech = readSpeech(quotation)
    if (!speech) continue
    for (const find of [findStop, findDoubled, findUnasked, findUnmarked, findUnintroduced, findRunOn, findResumed]) {
      const slip = find(speech)
      if (slip) {
        yield slip
        break
      }
    }
  }
}

function readSpeech(quotation: Quotation): Speech | undefined {
  const {depth, close, stretches} = quotation
  const last = stretches.at(-1)
  if (!close || !last || depth > 0) return undefined
  return {
    quotation,
    inner: last.paragraph.text.slice(last.start + 1, close.start),
    before: textBefore(last),
    after: textAfter(close),
    mark: close.character,
  }
}

const opensSentence = ({before}: Speech) => /(?:^|[.!?…]["”’]?)\s*$/.test(before)

const isLower = (after: string) => /^\s(?:he|she|they|it|the|a|an|one|his|her|said|says|asked|added|told)\s/.test(after)
const namedOnly =
  /^\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:said|says|added|asked|replied)\.(?:\s|$)/u

const pronounSaid = /^\s(?:he|she|they)\s(?:said|says|told|asked|added|replied|wrote|recalled|explained)\b/

/** “We go.” he said. */
function findStop(speech: Speech): Slip | undefined {
  const {inner, after, mark, quotation} = speech
  const stop = /(?<=\p{Ll}{2})\.$/u.exec(inner)
  if (!stop || !((isLower(after) && isAttribution(after)) || pronounSaid.test(after) || namedOnly.test(after)))
    return undefined
  const {paragraph, start, end} = closeOf(quotation)
  const isAsked = question.test(inner.replace(/\.$/, ',')) && opensSentence(speech)
  return {
    at: {paragraph, start: start - 1, end},
    expected: [isAsked ? `?${mark}` : `,${mark}`],
    message: isAsked
      ? 'What is said here is a question. Make the full stop a question mark.'
      : 'A full stop parts what is said from who said it. Make it a comma.',
  }
}

/** “Who is it?”, he asked. */
function findDoubled(speech: Speech): Slip | undefined {
  const {inner, after, mark, quotation} = speech
  if (!/[?!]$/.test(inner) || !after.startsWith(', ') || !isAttribution(after.slice(1)) || !opensSentence(speech))
    return undefined
  const {paragraph, start, end} = closeOf(quotation)
  return {
    at: {paragraph, start, end: end + 1},
    expected: [mark],
    message: `“${inner.at(-1)}${mark},” is one mark too many. Delete the comma.`,
  }
}

const question =
  /^(?:what|why|how|where|when|who)\s(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)\s(?:i|you|he|she|it|we|they|the|this|that|these|those|my|your|our|his|her|their)\s[^,.?!]+,$/iu

const yesNo =
  /^(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)\s(?:i|you|he|she|it|we|they|there|the|this|that|these|those|my|your|our|his|her|their|any|anyone)\s[^,.?!]+,$/iu

/** “Who broke the window”, “How many of them came”; not “What I want to know” */
const wondering =
  /^(?:so |and |but )?(?:who|what|why|how|where|when|which|whose)\s(?!(?:i|you|he|she|it|we|they|the|this|that)\s)[^,.?!]{4,},$/iu
const asks = /^\s(?:(?:he|she|they|(?:\p{Lu}[\p{L}’'.-]+\s){0,2}\p{Lu}[\p{L}’'-]+)\s(?:asked|wondered)|asked\s)/u

/** “Why did he go,” she asked. */
function findUnasked(speech: Speech): Slip | undefined {
  const {inner, after, mark, quotation} = speech
  const isAsked = question.test(inner) && (isAttribution(after) || pronounSaid.test(after))
  const isDoubted = (yesNo.test(inner) || wondering.test(inner)) && asks.test(after)
  // “Where were you last night”, asked the judge.
  if (!/[,.?!]$/.test(inner) && /^,\s/.test(after) && asks.test(after.slice(1)) && opensSentence(speech)) {
    const whole = `${inner},`
    const {paragraph, start, end} = closeOf(quotation)
    return question.test(whole) || yesNo.test(whole) || wondering.test(whole)
      ? {
          at: {paragraph, start, end: end + 1},
          expected: [`?${mark}`],
          message: 'What is said here is a question. Make the comma a question mark.',
        }
      : undefined
  }
  // “‘Is it your case,’ asked Ms Low, ‘that he forgot?’”
  if (!(isAsked || isDoubted) || !opensSentence(speech) || /^[^.?!]*,\s["“‘']\p{Ll}/u.test(after)) return undefined
  const {paragraph, start, end} = closeOf(quotation)
  return {
    at: {paragraph, start: start - 1, end},
    expected: [`?${mark}`],
    message: 'What is said here is a question. Make the comma a question mark.',
  }
}

/** ‘We go’ he said. */
function findUnmarked(speech: Speech): Slip | undefined {
  const {inner, after, mark, quotation} = speech
  const words = inner.trim().split(/\s+/)
  if (!hasCapital(inner) || !/\p{L}$/u.test(inner) || words.length < 3 || isTitle(words)) return undefined
  if (!opensSentence(speech) || !isAttribution(after)) return undefined
  const {paragraph, start, end} = closeOf(quotation)
  return {
    at: {paragraph, start, end},
    expected: [`,${mark}`],
    message: 'A comma is missing between the quotation and its attribution. Put one in.',
  }
}

const isTitle = (words: readonly string[]) => words.filter((word) => hasCapital(word)).length * 2 > words.length

const introduction = /(?<![\p{L}’'-])(said|added|adds|replied|replies|asked|explained|insisted|warned|shouted)\s$/u
const openers = list('We The It This There He She They You If When My Our Your That These Those No Not What Why How')

/** He said “We go.” */
function findUnintroduced(speech: Speech): Slip | undefined {
  const {inner, before, quotation} = speech
  const [found, verb = ''] = introduction.exec(before) ?? []
  const words = inner.trim().split(/\s+/)
  if (!found || quotation.stretches.length > 1 || words.length < 4 || !/[.!?,]$/.test(inner)) return undefined
  if (!openers.has(words[0] as string) || isTitle(words)) return undefined
  const {paragraph, start: open} = quotation.open
  const start = open - found.length
  return {
    at: {paragraph, start, end: start + verb.length},
    expected: [`${verb},`, `${verb}:`],
    message: `“${verb}”: a comma or a colon stands before a whole sentence of somebody’s. Put one in.`,
  }
}

const closeOf = ({close}: Quotation) => close as NonNullable<Quotation['close']>

/** “You don’t get over it,” She looked out at the bay: what follows is a sentence of the story's, and says nothing. */
function findRunOn({inner, after, mark, quotation}: Speech): Slip | undefined {
  const begun = /^\s(?:He|She|They|We|It|Then|There)\s(?:\p{Ll}+ly\s)?(\p{Ll}+)(?=[\s,.])/u.exec(after)
  if (!/\p{Ll},$/u.test(inner) || !begun || isAttribution(after) || speaks.test(begun[1] ?? '')) return undefined
  const {paragraph, start, end} = closeOf(quotation)
  return {
    at: {paragraph, start: start - 1, end},
    expected: [`.${mark}`],
    message: 'What follows does not say who spoke. Make the comma a full stop.',
  }
}

const speaks =
  /^(?:sa|ask|add|t[oe]ll|told|repl|answer|shout|whisper|explain|wr[oi]te|read|call|cr[iy]|not|argu|recall|insist|warn|claim|admit|continu|went|sang|think|thought|put|quip|jok|announc|declar|stat|observ|remark|repeat|began|ended|conclud|was|is|has|had|like|did|does|will|would)/u

/** Who speaks, and a full stop or nothing before what is said goes on. */
const resumed =
  /^(\s(?:(?:Mrs?|Ms|Dr|St|Sgt|Lt|Capt|Col|Gen|Gov|Sen|Rep|Rev)\.|[^.,;:!?“”"‘()–—]){2,80}?)(\.?)\s["“‘](\p{L}[\p{L}’'-]*)/u
/** “he said”, “Ana Ruiz added”, “said Mr Ruiz” */
const brief =
  /^\s(?:(?:he|she|they|(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:said|says|added|adds|replied|explained|recalled)|(?:said|says|added|adds|replied|explained|recalled)\s(?:he|she|they|(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?))$/u

/** “We are not the enemy,” he told them. “but we are tired.”; “We saw it,” he added “but too late.” */
function findResumed(speech: Speech): Slip | undefined {
  const {inner, after, quotation} = speech
  const [, said = '', stop = '', first = ''] = resumed.exec(after) ?? []
  if (!/[,?!]$/.test(inner) || !said || !opensSentence(speech) || !isAttribution(said)) return undefined
  const isSmallLetter = /^\p{Ll}[\p{Ll}’'-]*$/u.test(first)
  const {paragraph, end} = closeOf(quotation)
  const last = /\S+$/.exec(said)?.[0] ?? ''
  const at = {
    paragraph,
    start: end + said.length - last.length,
    end: end + said.length + stop.length,
  }
  if (stop)
    return isSmallLetter
      ? {
          at,
          expected: [`${last},`],
          message: `“${last}.”: what is said goes on with a small letter. Make the full stop a comma.`,
        }
      : undefined
  if (!brief.test(said) || !(isSmallLetter || openers.has(first))) return undefined
  return {
    at,
    expected: isSmallLetter ? [`${last},`] : [`${last}.`, `${last},`],
    message: `“${last}”: ${isSmallLetter ? 'a comma' : 'a full stop or a comma'} stands before what is said further. Put one in.`,
  }
}
