import {defineRule, type Paragraph, remember} from '../../src/rule-kit/index.ts'
import {findInBrackets} from './brackets.ts'
import {findDeskNotes} from './desk-notes.ts'
import {findDummyText} from './dummy-text.ts'
import {findFailures} from './failures.ts'
import {findFields} from './fields.ts'
import {describe, type Finder, type Leftover, type Place} from './leftover.ts'
import {findRevisions} from './revisions.ts'
import {findGaps} from './to-come.ts'

/** In the order in which they are believed: “[[name]]” is a field, “[NAME TK]” one thing in brackets. */
const finders: readonly Finder[] = [
  findRevisions,
  findFields,
  findInBrackets,
  findDeskNotes,
  findDummyText,
  findFailures,
  findGaps,
]

export default defineRule({
  id: 'placeholder',
  summary: 'A note to the desk, or a gap to be filled, is left in the copy.',
  category: 'mechanics',
  severity: 'error',
  defaults: {},

  check(reading, report) {
    for (const paragraph of reading.paragraphs) {
      if (!mayHoldLeftover(paragraph)) continue
      const {text} = paragraph
      const isQuoted = (offset: number) => paragraph.quoted || reading.quotationAt(paragraph, offset) !== undefined
      const place: Place = {reading, paragraph, text, isQuoted}
      const found: Leftover[] = []
      for (const find of finders)
        for (const one of find(place))
          if (found.every(({start, end}) => one.end <= start || end <= one.start)) found.push(one)
      for (const one of found) report(describe(place, one))
    }
  },
})

/** Whether anything is found where neither the story nor a quotation explains it. */
const mayHoldLeftover = remember((paragraph: Paragraph) => {
  const place: Place = {reading: {paragraphs: [], words: []}, paragraph, text: paragraph.text, isQuoted: () => false}
  return finders.some((find) => !find(place)[Symbol.iterator]().next().done)
})
