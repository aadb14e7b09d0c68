import {list, type Token} from '../../src/rule-kit/index.ts'
import {areSpaced, type Gap} from './gap.ts'

const offences = list(`
  murder manslaughter theft fraud rape assault perjury treason conspiracy burglary arson robbery blackmail bribery
  corruption embezzlement extortion kidnapping
`)

/** “found Marlow of all charges”: of what a court finds somebody, and not what it finds. */
export function findLostVerdict(of: Token): Gap | undefined {
  if (of.lower !== 'of') return undefined
  const {tokens} = of.sentence
  const before = tokens[of.index - 1]
  if (!before || !areSpaced(before, of) || !/^(?:PRP|NNP)$/.test(before.tag)) return undefined
  let at = of.index - 1
  while (tokens[at]?.tag === 'NNP' || tokens[at] === before) at--
  if (!/^(?:found|find|finds)$/.test(tokens[at]?.lower ?? '')) return undefined
  const behind = tokens.slice(of.index + 1, of.index + 5)
  const isCharge = behind.some(({lower}) => /^(?:counts?|charges?|offences?|offenses?)$/.test(lower))
  return isCharge || offences.has(behind[0]?.lower ?? '')
    ? {before, lost: ['guilty', 'not guilty'], isSure: true}
    : undefined
}
