import {isFiniteVerb, list, type Token} from '../../src/rule-kit/index.ts'

const thinking = list('believe think say claim fear hope insist suspect argue allege reckon')

/** “a woman who, believe, saw the attack”: between the commas somebody should believe it. */
export function findVerbInParenthesis(comma: Token): Token | undefined {
  if (comma.text !== ',') return undefined
  const {tokens} = comma.sentence
  const [verb, close, next] = tokens.slice(comma.index + 1, comma.index + 4)
  if (!verb || close?.text !== ',' || !next || !thinking.has(verb.lemma) || !isFiniteVerb(verb)) return undefined
  return /^(?:who|which|that)$/.test(tokens[comma.index - 1]?.lower ?? '') && isFiniteVerb(next) ? verb : undefined
}
