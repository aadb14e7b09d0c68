import {defineRule} from '../../src/rule-kit/index.ts'
import {findGlued} from './glued.ts'
import {findHidden} from './hidden.ts'
import {findIndents} from './indents.ts'
import {findMissing} from './missing.ts'
import {findSuperfluous} from './superfluous.ts'

export default defineRule({
  id: 'spacing',
  summary: 'A space is missing, doubled or in the wrong place.',
  category: 'mechanics',
  severity: 'error',
  fix: 'safe',
  defaults: {},

  check(reading, report) {
    for (const finding of findGlued(reading)) report(finding)
    for (const finding of findIndents(reading)) report({...finding, severity: hardlySeen})
  },

  checkParagraph(reading, report) {
    for (const finding of findMissing(reading)) report(finding)
    for (const find of [findSuperfluous, findHidden])
      for (const finding of find(reading)) report({...finding, severity: hardlySeen})
  },
})

/** For what a reader will hardly see. */
const hardlySeen = 'warning'
