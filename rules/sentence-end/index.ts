import {defineRule} from '../../src/rule-kit/index.ts'
import {findDoubled} from './doubled.ts'
import {findUnendedParagraphs} from './paragraph-end.ts'
import {findAtQuotations} from './quotation-end.ts'
import {findRunOn} from './run-on.ts'

export default defineRule({
  id: 'sentence-end',
  summary: 'A sentence ends without its mark, or with one too many.',
  category: 'mechanics',
  severity: 'error',
  headings: 'skip',
  defaults: {},

  check(reading, report) {
    for (const find of [findDoubled, findUnendedParagraphs, findAtQuotations, findRunOn])
      for (const finding of find(reading)) report(finding)
  },
})
