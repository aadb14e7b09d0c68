import {type Mark, type Paragraph, type Reading, type Span, textBefore, type Word} from '../../src/rule-kit/index.ts'

/** The piece of text without spaces that ends at an offset. */
export function wordBefore(paragraph: Paragraph, end: number): Span {
  const [word = ''] = /\S+$/u.exec(textBefore({paragraph, start: end})) ?? []
  return {paragraph, start: end - word.length, end}
}

/**
 * Where the opening mark of a quotation seems to have stood: the first word of the sentence after the quotation before,
 * or of the paragraph. Undefined where it may be anywhere.
 */
export function findOpeningPlace(close: Mark, {marks, quotationAt}: Reading): Word | undefined {
  const {paragraph} = close
  const before = marks.filter(
    (mark) =>
      mark.paragraph === paragraph && mark.start < close.start && mark.form === close.form && mark.role === 'close',
  )
  const from = before.at(-1)?.end ?? 0
  const sentence = paragraph.sentences.find(({start, end}) => start >= from && end > from && start < close.start)
  const word = sentence?.words[0]
  return word && word.end <= close.start && !quotationAt(paragraph, word.start) ? word : undefined
}
