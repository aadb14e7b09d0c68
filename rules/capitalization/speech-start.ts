import {type Reading, spanOf, textAfter, textBefore} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

const introduction = /(?<![\p{L}’'-])(?:said|says|added|replied|asked|explained|insisted|warned|shouted),\s$/u
const start = /^(?:we|the|it|this|there|they|he|she|you|if|when|my|our|these|those|what|why|how)\s(?:\S+\s){3}/

/** He said, “we will not go.”: a whole sentence of somebody's, which the comma announces. */
export function* findSmallSpeech({quotations, words}: Reading): Generator<Slip> {
  for (const {open, close, depth, stretches} of quotations) {
    if (!close || depth > 0 || stretches.length > 1) continue
    const {paragraph, end} = open
    const before = textBefore(open)
    const inner = paragraph.text.slice(end, close.start)
    if (!introduction.test(before) || !start.test(textAfter(open)) || !/[.!?]$/.test(inner)) continue
    // “The plan,” he said, “we know is dead.”, ‘Me nan could hit it,’ he said, ‘if she could reach it.’
    if (/(?:["“”]|[,.!?][’'])[^.!?]*$/.test(before)) continue
    const word = words.find((one) => one.paragraph === paragraph && one.start === end)
    if (!word) continue
    const capital = withCapital(word.text)
    yield {
      at: spanOf(word),
      expected: [capital],
      message: `“${word.text}” begins a whole sentence of somebody’s. Write “${capital}”.`,
      severity: 'warning',
    }
  }
}
