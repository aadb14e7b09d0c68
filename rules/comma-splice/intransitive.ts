import {lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {needsNoObject} from './needs-no-object.generated.ts'

const intransitive = new Set(needsNoObject)

/** Whether a verb needs no object; “swam” may be read as a present. */
export const isIntransitive = ({lemma, lower}: Pick<Token, 'lemma' | 'lower'>): boolean =>
  intransitive.has(lemma) || intransitive.has(lemmaOf(lower, 'VBD'))
