import {definePatternRule} from '../../src/rule-kit/index.ts'
import {complements} from './complements.generated.ts'

/** “avoid to pay”, “look forward to meet”, “suggested him to go”, “explained me how”. */
export default definePatternRule({
  id: 'verb-pattern',
  summary: 'A verb stands in a form that the word before it does not take.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  packs: [complements],
})
