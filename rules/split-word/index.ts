import {definePatternRule} from '../../src/rule-kit/index.ts'
import {compounds} from './compounds.generated.ts'
import {hyphens} from './hyphens.generated.ts'
import {joined} from './joined.generated.ts'
import {phrasal} from './phrasal.generated.ts'
import {solid} from './solid.generated.ts'
import {split} from './split.generated.ts'

/** One word written as two, two written as one. */
export default definePatternRule({
  id: 'split-word',
  summary: 'One word is written as two, or two as one.',
  category: 'grammar',
  severity: 'error',
  packs: [joined, split, phrasal, compounds, solid, hyphens],
})
