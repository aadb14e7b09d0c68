import {definePatternRule} from '../../src/rule-kit/index.ts'
import {collocations} from './collocations.generated.ts'
import {idioms} from './idioms.generated.ts'

/** Idioms and set phrases gone wrong. */
export default definePatternRule({
  id: 'set-phrase',
  summary: 'An idiom or a set phrase has a wrong word in it.',
  category: 'grammar',
  severity: 'error',
  packs: [collocations, idioms],
})
