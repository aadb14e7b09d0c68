import {definePatternRule} from '../../src/rule-kit/index.ts'
import {pairs} from './pairs.generated.ts'

/** “both … as well as”, “between 10 to 20”, “neither … or”, “although …, but”. */
export default definePatternRule({
  id: 'mismatched-pair',
  summary: 'The second word of a pair does not go with the first.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  packs: [pairs],
})
