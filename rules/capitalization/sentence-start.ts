import type {Paragraph, Reading, Sentence, Token} from '../../src/rule-kit/index.ts'
import {hasSmallStart, isSmall} from '../../src/rule-kit/index.ts'
import {abbreviations as abbreviationList} from './abbreviations.generated.ts'
import type {Slip} from './slip.ts'
import {smallNames} from './small-names.generated.ts'
import {withCapital} from './with-capital.ts'

/** Names that begin with a small letter wherever they stand. */
const smallNameSet = new Set(smallNames)

/** Tags of words that open a sentence rather than go on with one. */
const opening = new Set(['DT', 'PRP', 'PRP$', 'EX', 'WP', 'WRB', 'NNS', 'RB', 'NN', 'JJ'])
/** And of words that go on. */
const continuing = new Set(['CC', 'IN', 'TO', 'WDT', 'VBD', 'VBZ', 'VBP', 'MD', 'VBN'])

/** Fewest paragraphs of a story that show how it begins them. */
const fewestSound = 3

/** “The ferry left at noon. the crew had gone home.” */
export function* findSmallStarts({paragraphs}: Reading): Generator<Slip> {
  yield* findSmallParagraph(paragraphs)
  for (const {sentences, kind, text} of paragraphs) {
    if (kind !== 'paragraph' || !/\p{L}\. \p{Ll}/u.test(text) || !isWritten(sentences)) continue
    const tokens = sentences.flatMap((sentence) => sentence.tokens)
    for (const [i, stop] of tokens.entries()) {
      const [last, next] = [tokens[i - 1], tokens[i + 1]]
      if (stop.text !== '.' || !last || !next || !isStart(last, stop, next)) continue
      yield describe(last, stop, next)
    }
  }
}

/** One paragraph that begins small among others that do not. */
function* findSmallParagraph(paragraphs: readonly Paragraph[]): Generator<Slip> {
  const prose = paragraphs.filter(({kind, text}) => kind === 'paragraph' && /[.!?][”"’']?\s*$/.test(text))
  const small = prose.filter(({text}) => hasSmallStart(text))
  const [paragraph] = small
  if (!paragraph || small.length > 1 || prose.length <= fewestSound) return
  const before = paragraphs[paragraph.index - 1]
  if (!before || !prose.includes(before) || paragraph.text.split(/\s+/).length < 6) return
  const token = paragraph.sentences[0]?.tokens[0]
  const isWord = token && isSmall(token.text) && token.word?.text === token.text && !smallNameSet.has(token.lower)
  if (isWord && opening.has(token.tag)) yield describeStart(token)
}

/** Begins with a capital itself: not verse, a message or a list of terms. */
function isWritten(sentences: readonly Sentence[]): boolean {
  const [first] = sentences
  return first !== undefined && /^[^\p{L}]*\p{Lu}/u.test(first.text)
}

function isStart(last: Token, stop: Token, next: Token): boolean {
  if (!isSmall(next.text) || smallNameSet.has(next.lower) || !next.word || next.word.opaque) return false
  if (!/^(?:\p{Ll}{3,}|\p{Lu}\p{Ll}{4,}|\p{Ll}(?:t|e|m|s|p))$/u.test(last.text) || last.end !== stop.start) return false
  if (!(opening.has(next.tag) || continuing.has(next.tag)) || /^(?:com|org|net|gov|edu)$/.test(next.lower)) return false
  const {paragraph} = stop
  if (!/^ $/.test(paragraph.text.slice(stop.end, next.start))) return false
  return (
    /[aeiouy]/.test(last.lower) &&
    !abbreviations.has(last.lower) &&
    /^\p{Ll}+[\s,'’]/u.test(paragraph.text.slice(next.start))
  )
}

const abbreviations = new Set(abbreviationList)

function describeStart(word: Token): Slip {
  const capital = withCapital(word.text)
  return {
    at: word,
    expected: [capital],
    message: `“${word.text}” begins a sentence. Write “${capital}”.`,
    fix: 'suggest',
  }
}

function describe(last: Token, stop: Token, next: Token): Slip {
  if (opening.has(next.tag) || next.lower === 'in') return describeStart(next)
  const at = {paragraph: next.paragraph, start: last.start, end: next.end}
  const capital = withCapital(next.text)
  return {
    at,
    expected: [`${last.text} ${next.text}`, `${last.text}, ${next.text}`, `${last.text}. ${capital}`],
    message: `“${last.text}${stop.text} ${next.text}”: a small letter follows the full stop. Take out the stop, or write “${capital}”.`,
    fix: 'suggest',
  }
}
