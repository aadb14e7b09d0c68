import type {Sentence, Span, Word} from '../../src/rule-kit/index.ts'
import {hasCapital, remember} from '../../src/rule-kit/index.ts'

/** What is looked up in the dictionary: a word, or what stands between the hyphens of one, without its ending. */
export interface Part extends Span {
  /** As it is looked up: letters of English in lower case, and apostrophes within. */
  text: string
  word: Word
  /** Joined by a hyphen to a capitalised word: “Sun-hee”, “Seoul-based”. */
  withName: boolean
}

const clitic = /'(?:s|d|ll|ve|re|m)$/
const closingMarks = /^[.,;:!?]*[’”'"»)\]]/
const openingMark = /[‘“'"«([]/

/** The parts of a sentence's words that ought to be in a dictionary. */
export const partsIn = remember(({words}: Sentence): readonly Part[] => words.flatMap(partsOf))

/**
 * Those parts of a word that begin in lower case and hold nothing but letters. What is joined to a name that follows
 * (“al-Hakim”) belongs to the name.
 */
function partsOf(word: Word): readonly Part[] {
  if (word.opaque || (!isBetweenBlanks(word) && (isGlued(word) || isCited(word)))) return []
  if (/^[a-z]+$/.test(word.text))
    return [{text: word.text, word, withName: false, paragraph: word.paragraph, start: word.start, end: word.end}]
  const parts: Part[] = []
  const pieces = word.text.split(/([-‐‑])/)
  const lastName = pieces.findLastIndex((piece) => hasCapital(piece))
  let start = word.start
  for (const [i, piece] of pieces.entries()) {
    const text = piece.replaceAll('’', "'").replace(/'$/, '').replace(clitic, '')
    if (i > lastName && /^[a-z]+(?:'[a-z]+)*$/.test(text))
      parts.push({text, word, withName: lastName >= 0, paragraph: word.paragraph, start, end: start + text.length})
    start += piece.length
  }
  return parts
}

/** As most words: the rest need not be asked. */
const isBetweenBlanks = ({before, paragraph: {text}, end}: Word) => before === ' ' && /[\s,]/.test(text[end] ?? '')

/** Part of an address, a handle, a path, a figure, or of a word that goes on in brackets: “neuro(a)typical”, “[f]ragrance”. */
function isGlued({paragraph: {text}, start, end}: Word): boolean {
  if (/\s/.test(text[start - 1] ?? ' ') && /[\s,;!?]/.test(text[end] ?? ' ')) return false
  return (
    /(?:[\d@#/\\_.:&=+~$%^*]|\p{L}[‘ʻʼ`\])])$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[\d@#/\\_&=+~$%^*]|[.:(][\p{L}\d])/u.test(text.slice(end, end + 2))
  )
}

/** Stands by itself between quotation marks or in brackets: the word is spoken of, or foreign, or a title. */
function isCited({paragraph: {text}, start, end}: Word): boolean {
  return openingMark.test(text[start - 1] ?? '') && closingMarks.test(text.slice(end, end + 4))
}
