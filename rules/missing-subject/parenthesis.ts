import {isFiniteVerb, list, type Token, tryWord} from '../../src/rule-kit/index.ts'

const thinking = list('believe think say claim fear hope insist suspect argue allege reckon')
const reporting = list(
  'say add note explain concede admit recall insist claim argue warn suggest believe think reckon estimate',
)

/** “a woman who, believe, saw the attack”, “The house, said, had lost a chimney”: somebody should believe and say it. */
export function findVerbInParenthesis(comma: Token): Token | undefined {
  if (comma.text !== ',' || comma.index === 0) return undefined
  const {tokens} = comma.sentence
  const [verb, close, next] = tokens.slice(comma.index + 1, comma.index + 4)
  if (!verb || close?.text !== ',' || !next || verb.text !== verb.lower) return undefined
  if (/^(?:who|which|that)$/.test(tokens[comma.index - 1]?.lower ?? '') && isFiniteVerb(next))
    return thinking.has(verb.lemma) && isFiniteVerb(verb) ? verb : undefined
  return /^VB[DZN]$/.test(verb.tag) && reporting.has(verb.lemma) && isAside(verb, next) ? verb : undefined
}

/** “The clerk, a Dane, said, after a pause, that”: what is said stands behind it, and it is no aside. */
function isAside(verb: Token, next: Token): boolean {
  if (/^(?:``|"|'|:)$/.test(next.tag) || /^["“‘']/.test(next.text)) return false
  if (verb.dependents.some(({relation, index}) => /^(?:ccomp|obj|xcomp)$/.test(relation) && index > verb.index))
    return false
  const trial = tryWord(verb, 'he')
  if (!trial || trial.gain < -1.2 || !trial.put.relation.startsWith('nsubj')) return false
  return trial.put.head === trial.next && trial.next.relation === 'parataxis'
}
