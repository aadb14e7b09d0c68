import type {Entity} from '../entities/index.ts'
import type {Quotation} from '../quotations.ts'
import type {Reading, Sentence} from '../reading.ts'
import type {Span} from '../span.ts'
import type {Token} from '../token.ts'
import {findSpeaker} from './speaker.ts'
import {isSpeechVerb} from './verbs.ts'

export {isSpeechVerb} from './verbs.ts'

/** Who says a quotation. */
export interface Speaker {
  /** The words that name him or her: “the mayor”, “she”, “Dr. Ruiz”. */
  span: Span
  /** Who it is, where the story tells; for a pronoun only where nobody else can be meant. */
  entity: Entity | undefined
}

/** What gives a quotation to its speaker. */
export interface Attribution {
  quotation: Quotation
  /** A verb of speaking, or “according”. */
  verb: Token
  /** Where it stands; between, where another quotation of the same sentence goes on behind it or before it. */
  place: 'before' | 'between' | 'after'
  /** Undefined where the words do not name anybody: “It was said, ‘…’”. */
  speaker: Speaker | undefined
}

/** The attributions of a story's outer quotations, in order: of one quotation, the nearest before it and the nearest behind it. */
export function findAttributions(reading: Pick<Reading, 'paragraphs' | 'quotations' | 'entities'>): Attribution[] {
  const outer = reading.quotations.filter(({depth}) => depth === 0)
  const found = outer.flatMap((quotation) => {
    const [first, last] = [quotation.stretches[0] as Span, quotation.stretches.at(-1) as Span]
    const before = findBefore(sentenceAt(first, first.start), first)
    // “… who said ‘never again’ in May, has agreed”: what is attributed already needs a comma to be so again.
    const isOpenEnded = before === undefined || /[,?!—]$/.test(last.paragraph.text.slice(last.start, last.end - 1))
    const after = quotation.close && isOpenEnded ? findAfter(sentenceAt(last, last.end - 1), last) : undefined
    return [
      ...(before ? [{quotation, verb: before, place: 'before' as const}] : []),
      ...(after ? [{quotation, verb: after, place: 'after' as const}] : []),
    ]
  })
  const uses = new Map<Token, number>()
  for (const {verb} of found) uses.set(verb, (uses.get(verb) ?? 0) + 1)
  return found.map((one) => ({
    ...one,
    place: (uses.get(one.verb) ?? 0) > 1 ? 'between' : one.place,
    speaker: findSpeaker(one.verb, reading),
  }))
}

const sentenceAt = ({paragraph}: Span, offset: number) =>
  paragraph.sentences.find(({start, end}) => start <= offset && offset < end)

/** The nearest verb of speaking before a quotation in its sentence. */
function findBefore(sentence: Sentence | undefined, {paragraph, start}: Span) {
  const from = sentence?.start
  if (!sentence || from === undefined || !/\p{L}/u.test(paragraph.text.slice(from, start))) return undefined
  return sentence.tokens.findLast((token) => token.end <= start && isSpeechVerb(token) && !token.word?.quotation)
}

/** The nearest verb of speaking behind a quotation, before its sentence ends or another quotation begins. */
function findAfter(sentence: Sentence | undefined, {paragraph, end}: Span) {
  if (!sentence || !/\p{L}/u.test(paragraph.text.slice(end, sentence.end))) return undefined
  for (const token of sentence.tokens) {
    if (token.start < end) continue
    if (token.word?.quotation) return undefined
    if (isSpeechVerb(token)) return token
  }
  return undefined
}
