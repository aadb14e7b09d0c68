import {definePatternRule} from '../../src/rule-kit/index.ts'
import {redundancies} from './redundancies.generated.ts'

/** Words that add nothing to the word beside them: a matter of style, so it waits to be asked for. */
export default definePatternRule({
  id: 'redundancy',
  summary: 'A word says what the word beside it says already.',
  category: 'style',
  severity: 'suggestion',
  recommended: false,
  quotations: 'skip',
  packs: [redundancies],
})
