import {defineRule} from '../../src/rule-kit/index.ts'
import {findWrongAges} from './ages.ts'
import {findWrongChanges} from './change.ts'
import {findWrongEnumerations} from './enumeration.ts'
import {findWrongLists} from './lists.ts'
import {findWrongMargins} from './margin.ts'
import {findWrongRepeats} from './repeated.ts'
import {findWrongScores} from './scores.ts'
import {findWrongShares} from './shares.ts'
import {skeletonOf} from './skeleton.ts'
import {findWrongTotals} from './totals.ts'
import {findWrongVotes} from './votes.ts'

export default defineRule({
  id: 'number-consistency',
  summary: 'Two figures of the story contradict each other.',
  category: 'consistency',
  severity: 'warning',
  defaults: {},

  check(reading, report, _options, house) {
    for (const sentence of reading.sentences) {
      const skeleton = skeletonOf(reading, sentence)
      if (!skeleton) continue
      for (const find of inSentence) for (const found of find(skeleton)) report(found)
      for (const found of findWrongLists(reading, skeleton)) report(found)
    }
    for (const found of [
      ...findWrongVotes(reading, reading.sentences),
      ...findWrongAges(reading, house),
      ...findWrongRepeats(reading),
      ...findWrongEnumerations(reading),
    ])
      report(found)
  },
})

/** What is told within one sentence. */
const inSentence = [findWrongChanges, findWrongMargins, findWrongTotals, findWrongShares, findWrongScores]
