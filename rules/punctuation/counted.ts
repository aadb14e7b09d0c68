import type {Token} from '../../src/rule-kit/index.ts'
import {countedUnits} from './counted-units.generated.ts'

const units = new Set(countedUnits)

/**
 * “a 14 page statement”, “the 17 story building”, “a two line note”, “a 5 year old boy”: behind more than one a noun in the
 * singular describes the next, which is singular too, so that nothing is counted.
 */
export function lastOfCount({text, lower, index}: Token, tokens: readonly Token[]): Token | undefined {
  const [before, unit, next] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]]
  if (!before || !unit || !next || !/^(?:DT|PRP\$|POS)$/.test(before.tag) || !/^(?:\d{1,3}|[a-z]+)$/.test(text))
    return undefined
  if (/^(?:1|one|half|quarter|hundred|thousand|dozen|million|billion)$/.test(lower)) return undefined
  if (unit.tag !== 'NN' || unit.certainty.tag < 0.6 || !units.has(unit.lower)) return undefined
  const isArticle = /^an?$/.test(before.lower)
  const old = next.lower === 'old' ? next : undefined
  const noun = nounFrom(tokens, (old ?? next).index + (old ? 1 : 0))
  if (!noun || (noun.tag === 'NNS' ? !isArticle : noun.certainty.tag < 0.6)) return undefined
  // “the two party system”, “a 24 hour garage”; not “those two state police cars”
  return isArticle || noun.tag === 'NN' ? (old ?? unit) : undefined
}

/** The last of “legal brief”, “brick house”, “notice”, by their tags. */
function nounFrom(tokens: readonly Token[], from: number): Token | undefined {
  let at = from
  while (/^(?:JJ|NN|VBN)$/.test(tokens[at]?.tag ?? '') && /^NNS?$/.test(tokens[at + 1]?.tag ?? '')) at++
  const noun = tokens[at]
  return noun && /^NNS?$/.test(noun.tag) ? noun : undefined
}
