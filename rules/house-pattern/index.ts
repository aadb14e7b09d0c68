import {compilePatterns, defineRule, type Entry, findMatches, type PatternSet} from '../../src/rule-kit/index.ts'

/** By the house's entries, so that each list is compiled once. */
const sets = new WeakMap<readonly Entry[], PatternSet>()

/** What a house has written into pattern files of its own. */
export default defineRule({
  id: 'house-pattern',
  summary: 'One of the house’s own patterns is found.',
  category: 'style',
  severity: 'warning',
  defaults: {},

  checkParagraph(reading, report, _options, {patterns, language}) {
    if (!patterns?.length) return
    let set = sets.get(patterns)
    if (!set) {
      set = compilePatterns(patterns)
      sets.set(patterns, set)
    }
    for (const {at, message, expected, note} of findMatches(reading, set, language))
      report({at, message, expected, ...(note !== undefined && {note})})
  },
})
