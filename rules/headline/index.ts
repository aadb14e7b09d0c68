import {defineRule} from '../../src/rule-kit/index.ts'
import {findWrongFigures} from './figures.ts'
import {findWrongNames} from './names.ts'
import {partsOf} from './parts.ts'

/** “23 dead” over a story of 32, “Wierzbcika” over one of Wierzbicka. */
export default defineRule({
  id: 'headline',
  summary: 'A headline, standfirst or caption has a name or a figure otherwise than the story.',
  category: 'consistency',
  severity: 'error',
  defaults: {},

  check(reading, report) {
    const parts = partsOf(reading)
    if (!parts.tops.length || !parts.body.length) return
    for (const find of [findWrongFigures, findWrongNames]) for (const finding of find(parts, reading)) report(finding)
  },
})
