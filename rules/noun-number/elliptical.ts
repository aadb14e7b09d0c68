import type {Token, Word} from '../../src/rule-kit/index.ts'

/**
 * “Four lead the race and | two trail”: a number before is a subject by itself, so that what stands behind this one may be a
 * verb.
 */
export const isBehindCount = ({sentence, start}: Word | Token): boolean =>
  sentence.tokens.some(({tag, relation, start: other}) => tag === 'CD' && relation.startsWith('nsubj') && other < start)
