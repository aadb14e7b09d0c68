import {definePatternRule} from '../../src/rule-kit/index.ts'
import {adjectives} from './adjectives.generated.ts'
import {missingOrSuperfluous} from './missing-or-superfluous.generated.ts'
import {nouns} from './nouns.generated.ts'
import {verbs} from './verbs.generated.ts'

/** “accused for”, “consists from”, “reason of the delay”, “discussed about”. */
export default definePatternRule({
  id: 'preposition',
  summary: 'A word stands with a preposition that it does not take.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  packs: [verbs, nouns, adjectives, missingOrSuperfluous],
})
