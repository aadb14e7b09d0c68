import {defineRule} from '../../src/rule-kit/index.ts'
import {findAgainBehind} from './again-behind.ts'
import {findHanging} from './hanging.ts'
import {findBrokenClosing} from './indirect.ts'
import {findRepeated} from './repeated.ts'
import {findSecondSpeakers} from './speakers.ts'
import {findTwofold} from './twofold.ts'
import {findUnattributed} from './unattributed.ts'
import {findUnsaid} from './unsaid.ts'
import {findUntold} from './untold.ts'

export interface Options {
  /** Also asks after a paragraph in which two people speak, where many desks begin a new one. */
  speakers: boolean
}

/** “Smith said: ‘We go,’ he said”, “‘We go,’ said.”, speech that nobody says. */
export default defineRule<Options>({
  id: 'quotation-attribution',
  summary: 'It is not clear who says a quotation, or it is said twice.',
  category: 'consistency',
  severity: 'warning',
  headings: 'skip',
  defaults: {speakers: false},

  check(reading, report, {speakers}) {
    for (const find of [
      findRepeated,
      findTwofold,
      findAgainBehind,
      findHanging,
      findBrokenClosing,
      findUnsaid,
      findUntold,
      findUnattributed,
    ])
      for (const finding of find(reading)) report(finding)
    if (speakers) for (const finding of findSecondSpeakers(reading)) report(finding)
  },
})
