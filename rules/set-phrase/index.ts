import {definePatternRule} from '../../src/rule-kit/index.ts'
import {collocations} from './collocations.generated.ts'
import {idioms} from './idioms.generated.ts'
import {lightVerbs} from './light-verbs.generated.ts'
import {quantifiers} from './quantifiers.generated.ts'
import {sayings} from './sayings.generated.ts'
import {timeAndManner} from './time-and-manner.generated.ts'

/** Idioms and set phrases gone wrong. */
export default definePatternRule({
  id: 'set-phrase',
  summary: 'An idiom or a set phrase has a wrong word in it.',
  category: 'grammar',
  severity: 'error',
  packs: [collocations, idioms, lightVerbs, quantifiers, sayings, timeAndManner],
})
