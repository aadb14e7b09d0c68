import {type Reading, type Report, textAfter, textBefore} from '../../src/rule-kit/index.ts'

/** Zero-width space, word joiner, Mongolian vowel separator, and the byte-order mark where no file begins. */
const hidden = /[\u200B\u2060\u180E\uFEFF]+/g

/** Characters that nobody sees and that searches and line breaks stumble over. */
export function* findHidden({paragraphs}: Reading): Generator<Report> {
  for (const paragraph of paragraphs) {
    const {text} = paragraph
    for (const {index: start, 0: found} of text.matchAll(hidden)) {
      const end = start + found.length
      const [before, after] = [
        /\S*$/.exec(textBefore({paragraph, start}))?.[0] ?? '',
        /^\S*/.exec(textAfter({paragraph, end}))?.[0] ?? '',
      ]
      // In a long address it shows where the line may break.
      if (/[/@]/.test(before + after)) continue
      const isInside = /\p{L}$/u.test(before) && /^\p{L}/u.test(after)
      const place = before && after ? `between “${before}” and “${after}”` : before ? `after “${before}”` : 'here'
      yield {
        at: {paragraph, start, end},
        message: `A character without width hides ${place}. ${isInside ? 'Delete it or make it a space' : 'Delete it'}.`,
        expected: isInside ? ['', ' '] : [''],
      }
    }
  }
}
