import type {Paragraph, Reading, Report} from '../../src/rule-kit/index.ts'
import {countWords, findSound, isAmongProse, isProse, shortestProse} from './prose.ts'

/** Most paragraphs without an end, as a share of those that have one, before it is a way of setting the story. */
const largestShare = 1 / 4

/** Paragraphs of prose that end on a word or a comma. */
export function* findUnendedParagraphs(reading: Reading): Generator<Report> {
  const sound = findSound(reading)
  const most = Math.max(1, sound.length * largestShare)
  const isVerse = findVerse(reading)
  const onWord = reading.paragraphs.filter(
    (paragraph) =>
      /[\p{L}\p{N}%]$/u.test(endOf(paragraph)) && isProse(paragraph, reading, sound) && !isVerse(paragraph),
  )
  const onComma = reading.paragraphs.filter(
    (paragraph) =>
      /[\p{L}\p{N}%],$/u.test(endOf(paragraph)) &&
      countWords(paragraph) >= shortestProse &&
      isAmongProse(paragraph, reading, sound) &&
      !isVerse(paragraph),
  )
  if (onWord.length <= most) for (const paragraph of onWord) yield* describe(paragraph)
  if (onComma.length <= most) for (const paragraph of onComma) yield* describeComma(paragraph, reading)
}

/** Its last letter or mark, and what is before: a pattern that looks for the end tries every place of the text. */
const endOf = ({text}: Paragraph) => text.trimEnd().slice(-3)

/**
 * Tells lines of verse from paragraphs: where most have a blank line behind them, those that have none; and what a colon
 * brings in, where the next line goes on with a capital.
 */
function findVerse({paragraphs}: Reading): (paragraph: Paragraph) => boolean {
  const gaps = paragraphs.map((paragraph, i) => {
    const next = paragraphs[i + 1]
    return next ? next.toSource(0, 0).start - paragraph.toSource(paragraph.end, paragraph.end).start : 0
  })
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] as number
  return ({index}) => {
    const [before, next] = [paragraphs[index - 1], paragraphs[index + 1]]
    if (!next || !/^\s*\p{Lu}/u.test(next.text)) return false
    return (gaps[index] as number) < usual || /:\s*$/.test(before?.text ?? '')
  }
}

function* describe(paragraph: Paragraph): Generator<Report> {
  const last = /\S+(?=\s*$)/.exec(paragraph.text)
  if (!last) return
  yield {
    at: {paragraph, start: last.index, end: last.index + last[0].length},
    message: `The paragraph ends on “${last[0]}” without a full stop. Put one in, or see what is missing.`,
    expected: [`${last[0]}.`],
  }
}

function* describeComma(paragraph: Paragraph, {paragraphs}: Reading): Generator<Report> {
  // “The mayor wrote,” leads to what the mayor wrote.
  const next = paragraphs[paragraph.index + 1]
  if (
    next?.quoted ||
    /^\s*[\p{Pi}"']/u.test(next?.text ?? '') ||
    /\b\p{L}+(?:ed|ote|id|ys|es|ng),\s*$/u.test(paragraph.text)
  )
    return
  const start = paragraph.text.trimEnd().length - 1
  yield {
    at: {paragraph, start, end: start + 1},
    message: 'The paragraph ends on a comma. Make it a full stop, or see what is missing.',
    expected: ['.'],
  }
}
