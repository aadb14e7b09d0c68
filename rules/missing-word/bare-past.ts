import {isFormOf, type Token} from '../../src/rule-kit/index.ts'

/** “I at last thought of a way”: a past, by its form, that is read as a noun or an adjective. */
export const isBarePast = (predicate: Token): boolean =>
  /^(?:NN|JJ)$/.test(predicate.tag) &&
  isFormOf(predicate.lower, 'VBD') &&
  !predicate.dependents.some(({relation}) => /^(?:det|nmod:poss|nummod|compound)$/.test(relation))
