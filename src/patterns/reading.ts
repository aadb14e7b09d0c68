import {hasCapital} from '../language/letters.ts'
import type {Sentence} from '../language/reading.ts'
import type {Span} from '../language/span.ts'
import type {Token} from '../language/token.ts'
import {tokenize} from '../language/tokenize.ts'
import {type Answers, answersFor} from './known-words.ts'
import {traits} from './program.ts'

/** A token as patterns see it; without a reading it has no lemma, tag or relation. */
export interface Piece extends Span {
  text: string
  /** As written, apostrophes straight. */
  exact: string
  lower: string
  token: Token | undefined
  /** What indices have answered about the word in lower case, about it as written where that is another, and its lemma. */
  ofLower: Answers
  ofExact: Answers | undefined
  ofLemma: Answers | undefined
  /** Bits of `traits`. */
  traits: number
}

/** A sentence as patterns see it. */
export interface Pieces {
  pieces: readonly Piece[]
  /** The first and the last word's place. */
  first: number
  last: number
}

type Readings = WeakMap<Sentence, Pieces>
const bare: Readings = new WeakMap()
const full: Readings = new WeakMap()

/** A tag or a head that the reading doubts more than this is none to a pattern. */
const leastCertainty = 0.6

/**
 * The sentence's tokens, once for all sets of patterns.
 *
 * @param isFull whether lemmas, tags and relations are asked for: only then is the sentence's syntax read.
 */
export function piecesOf(sentence: Sentence, isFull: boolean): Pieces {
  const known = full.get(sentence) ?? (isFull ? undefined : bare.get(sentence))
  if (known) return known
  const pieces = isFull
    ? tokensOf(sentence).map((token) => pieceOf(token.paragraph, token.start, token.end, token.text, token))
    : tokenize(sentence.text).map(({start, end}) =>
        pieceOf(sentence.paragraph, sentence.start + start, sentence.start + end, sentence.text.slice(start, end)),
      )
  const made = {pieces, ...describe(pieces)}
  ;(isFull ? full : bare).set(sentence, made)
  return made
}

/** Until every sentence has them. */
const tokensOf = (sentence: Sentence & {tokens?: readonly Token[]}): readonly Token[] => sentence.tokens ?? []

function pieceOf(paragraph: Span['paragraph'], start: number, end: number, text: string, token?: Token): Piece {
  const exact = text.includes('’') ? text.replaceAll('’', "'") : text
  const lower = exact.toLowerCase()
  const ofLower = answersFor(lower)
  const ofExact = exact === lower ? undefined : answersFor(exact)
  const ofLemma = token && (token.lemma === lower ? ofLower : answersFor(token.lemma))
  return {paragraph, start, end, text, exact, lower, token, ofLower, ofExact, ofLemma, traits: 0}
}

// Nearly every token begins with a letter of ASCII, and is told by it: patterns with properties of characters are slow.
const isWordLike = (text: string) => /^[A-Za-z\d]/.test(text) || /[\p{L}\p{N}$£€¥%&+°§]/u.test(text)
const isCapital = (text: string) => /^[A-Z]/.test(text) || (isBeyondAscii(text) && hasCapital(text))
const isFigure = (text: string) => /^\d/.test(text) || (isBeyondAscii(text) && /^\p{N}/u.test(text))
const isAllCapitals = (text: string) => !/^[a-z]/.test(text) && /^[\p{Lu}\p{M}'.&-]{2,}$/u.test(text)
const isBeyondAscii = (text: string) => text.charCodeAt(0) > 127
const joins = /^[-‐‑–/]$/
const opens = /^[“"‘'«„(:[]+$|^``$/

function describe(pieces: readonly Piece[]): {first: number; last: number} {
  let first = -1
  let last = -1
  let [words, capitals, shouts] = [0, 0, 0]
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    piece.traits = ownTraits(piece)
    if (!(piece.traits & traits.word)) continue
    if (first < 0) first = i
    last = i
    if (piece.lower === piece.exact && piece.exact.length <= 3) continue
    words++
    if (piece.traits & traits.capital) capitals++
    if (isAllCapitals(piece.exact)) shouts++
  }
  // A headline such as “Mayor Accused for Lying”, or one in capitals.
  const isTitle = words > 2 && capitals === words
  const isShouted = words > 1 && shouts === words
  const opening = isAllCapitals(pieces[first]?.exact ?? '') ? behindDateline(pieces) : first
  for (let i = 0; i < pieces.length; i++) relate(pieces, i, isTitle || i === first || i === opening, isShouted)
  return {first, last}
}

/** “BEIRUT, Lebanon - At least …”: where the sentence itself begins. */
const behindDateline = (pieces: readonly Piece[]): number =>
  pieces.findIndex(({exact}, i) => /^(?:[-–—]|--)$/.test(exact) && pieces[i + 1]?.start !== pieces[i]?.end) + 1

function ownTraits({exact, token}: Piece): number {
  const certainty = token?.certainty
  return (
    (isWordLike(exact) ? traits.word : 0) |
    (isCapital(exact) ? traits.capital : 0) |
    (isFigure(exact) ? traits.figure : 0) |
    (token && (certainty?.tag ?? 1) >= leastCertainty ? traits.sureTag : 0) |
    (token && Math.min(certainty?.head ?? 1, certainty?.relation ?? 1) >= leastCertainty ? traits.sureRelation : 0)
  )
}

function relate(pieces: readonly Piece[], i: number, isExcused: boolean, isShouted: boolean): void {
  const piece = pieces[i] as Piece
  const before = pieces[i - 1]
  const after = pieces[i + 1]
  const isWord = (other: Piece | undefined) => other !== undefined && (other.traits & traits.word) > 0
  const isGlued = before?.end === piece.start
  const isGluedAfter = after?.start === piece.end
  if (piece.traits & traits.capital && !isShouted && !/^I(?:'|$)/.test(piece.exact)) {
    const isAtHead = isExcused || (before !== undefined && opens.test(before.exact))
    if (!isAtHead || isAllCapitals(piece.exact)) piece.traits |= traits.name
  }
  if (!isGlued && !isGluedAfter) return
  if (isGlued) {
    piece.traits |= traits.glued
    if (isWord(piece) && isWord(before)) piece.traits |= traits.behindWord | traits.attached
    if (piece.exact === "'" && isWord(before)) piece.traits |= traits.attached
    const isJoined = before && joins.test(before.exact) && (before.traits & traits.attached) > 0
    if (isWord(piece) && isJoined) piece.traits |= traits.behindHyphen | traits.attached
  }
  if (isGluedAfter && after && joins.test(after.exact) && isWord(piece)) {
    const next = pieces[i + 2]
    if (next?.start === after.end && isWord(next)) piece.traits |= traits.beforeHyphen
  }
  if (joins.test(piece.exact) && isGlued && isGluedAfter && isWord(before) && isWord(after))
    piece.traits |= traits.attached
}
