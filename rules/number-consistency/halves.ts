import {isExact, sumOf} from './arithmetic.ts'
import {type Finding, findingOfSum} from './finding.ts'
import {figure, figuresIn, letter, named, type Skeleton} from './skeleton.ts'
import {isNearMiss} from './slip.ts'

const part = '(?:half|round|game|match|day|night|leg|year|season|quarter|session|run)'
const closing = `(?:to finish with|and finished with|finishing with|to end with|ending with|for|for a total of|to total|totaling|totalling|and ended with|giving (?:him|her|them|it))`

const patterns = [
  // “12 points in the first half and nine in the second to finish with 21”
  `(?<list>${figure}(?: [${letter}-]+){0,2} (?:in|on) the (?:${figure}|opening) ${part} and ${figure}(?: more)? (?:in|on) the ${figure}(?: ${part})?),? ${closing} ${named('told')}(?! (?:more|other))`,
  // “70, 71 and 69 for a three-round 210”
  `(?<list>${figure}, (?:${figure}, )*${figure},? and ${figure}),? for (?:an?|his|her) (?:${figure}-(?:round|day|game|night) )?(?:total |score )?(?:of )?${named('told')}(?=[.,;]|$| [a-z])`,
].map((source) => new RegExp(source, 'i'))

/** What is told half by half, or round by round, and all of it. */
export function findWrongHalves(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 4) return []
  for (const pattern of patterns) {
    const groups = pattern.exec(skeleton.text)?.groups
    const told = skeleton.figureOf(groups?.told)
    const parts = figuresIn(groups?.list ?? '', skeleton).filter(({kind}) => kind !== 'ordinal')
    if (!told || told.isAttributive || parts.length < 2 || ![told, ...parts].every(isExact)) continue
    const right = sumOf(parts)
    // After the second half there may be overtime.
    const isMore = right < told.value && parts.length === 2
    if (right === told.value || isMore || !isNearMiss(right, told.value)) continue
    return [findingOfSum(told, parts)]
  }
  return []
}
