import {definePatternRule} from '../../src/rule-kit/index.ts'
import {negatives} from './negatives.generated.ts'

/** “didn’t see nothing”, “hardly never”, “without no”. */
export default definePatternRule({
  id: 'double-negative',
  summary: 'Two negatives stand where one is meant.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  packs: [negatives],
})
