import {isFiniteVerb, isFormOf, isSpeechVerb, type Token} from '../../src/rule-kit/index.ts'

/** “The area shrank by 8 per cent, an official of the department said.”: who says it stands behind the comma. */
export const isReportAtEnd = (tokens: readonly Token[], comma: number, verb: Token): boolean =>
  isSpeechVerb(verb) &&
  /^(?:[.]|''|NNP|IN)$/.test(tokens[verb.index + 1]?.tag ?? '.') &&
  /^(?:an?|the|his|her|its|their|one|two|several|some|many)$/.test(tokens[comma + 1]?.lower ?? '') &&
  tokens.slice(0, comma).some((token) => isFiniteVerb(token) || isFormOf(token.lower, 'VBD'))
