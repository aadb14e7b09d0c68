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
    for (const find of [findMissing, findGlued]) for (const finding of find(reading)) report(finding)
    // What a reader will hardly see.
    for (const find of [findIndents, findSuperfluous, findHidden])
      for (const finding of find(reading)) report({...finding, severity: 'warning'})
  },
})
