import type {Figure} from '../../src/rule-kit/index.ts'
import {isMiscounted, isPlain} from './arithmetic.ts'
import {type Finding, findingOfGap} from './finding.ts'
import {areAlike, isOfTime, type Operand, operandsOf} from './operands.ts'
import {isOfPoints, noticedIn} from './outcomes.ts'
import {letter, type Skeleton} from './skeleton.ts'
import {mayBeMeant} from './slip.ts'

const comparative =
  '(?:more|fewer|less|higher|lower|taller|shorter|longer|larger|smaller|bigger|heavier|lighter|deeper|wider|older|younger|faster|slower|better|worse|cheaper) than|above|below|over|under|beyond|ahead of|clear of|adrift of|short of|shy of|behind'
const states =
  'is|are|was|were|weighs?|weighed|measures?|measured|stands? at|stood at|has|have|had|scored|won|took|got|polled|made|holds?|held|costs?|earns?|earned|employs?|sold|finished (?:with|on|at)|ended (?:with|on|at)'
/** “nine years older than her husband, who is 34”, “100 feet above the tallest building, the 800-foot headquarters” */
const compared = new RegExp(
  `^(?:[ -](?!than)[${letter}]+){0,2}? (?:${comparative})(?: (?:the|its|his|her|their|that|an?) $|(?: (?!(?:and|but|when|while)(?![${letter}]))[${letter}’'.-]+){1,9}?(?:,? (?:who|which) (?:${states})| –| —|,? at|,|['’]s| of)(?: (?:just|only|now|about|a|an|the))* $)`,
  'i',
)
/** What makes the second figure part of another comparison. */
const elsewhere = /(?<!\p{L})(?:if|each|apiece|respectively|per|from|between|including)(?!\p{L})/iu

/** So many more, taller or older than what is named with its own figure, and it is not. */
export function findWrongComparisons(skeleton: Skeleton): Finding[] {
  const operands = operandsOf(skeleton)
  if (operands.length < 3 || operands.length > 4) return []
  const {text} = skeleton
  for (const [i, {figure: told, at}] of operands.entries()) {
    const [one, other] = [operands[i - 1], operands[i + 1]]
    if (i === 0 || !one || !other || told.low !== told.high) continue
    const between = text.slice(at + 1, other.at)
    if (!compared.test(between) || elsewhere.test(text)) continue
    const areAges = isOfTime(told) && /(?:older|younger) than/.test(between)
    const rest = operands.filter((operand) => operand !== one && operand !== other && operand.figure !== told)
    if (rest.some(({figure}) => areAlike(figure, one.figure))) return []
    const isOfTold = ({figure}: Operand) => isOfPoints(told, figure) || areAlike(told, figure)
    const areComparable = areAges
      ? areOld(one.figure) && areOld(other.figure)
      : isOfTold(one) && isOfTold(other) && areAlike(one.figure, other.figure)
    return areComparable ? judge(told, one.figure, other.figure, areAges) : []
  }
  return []
}

const areOld = (one: Figure) => isPlain(one) && /^(?:cardinal|age)$/.test(one.kind) && one.value < 110 && !isOfTime(one)

function judge(told: Figure, one: Figure, other: Figure, areAges: boolean): Finding[] {
  const right = Math.round(Math.abs(one.value - other.value) * 1e6) / 1e6
  if (right <= 0 || (told.kind !== 'money' && one.times !== told.times) || one.times !== other.times) return []
  // A birthday may lie between.
  if (areAges ? Math.abs(right - told.value) < 2 : !isMiscounted(told, right, [one, other], noticedIn(one))) return []
  if (!mayBeMeant(right, told.value)) return []
  return [findingOfGap(told, one, other, right)]
}
