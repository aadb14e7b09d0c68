import {definePatternRule} from '../../src/rule-kit/index.ts'
import {order} from './order.generated.ts'

/** “explained how does it work”, “asked what is his name”, “not only he sang”, “enough big”. */
export default definePatternRule({
  id: 'word-order',
  summary: 'Words stand in an order that English does not have.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  packs: [order],
})
