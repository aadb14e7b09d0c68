import {areOfOneUnit, isExact, isPlain, rewritten, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {operandsOf} from './operands.ts'
import {letter, named, type Skeleton} from './skeleton.ts'
import {isNearMiss} from './slip.ts'

/** “equal annual” */
const regular = '(?:(?:equal|annual|yearly|monthly|quarterly|separate|further) ){0,3}'
/** “in three steps of $1 each” */
const steps = new RegExp(
  `${named('count')} ${regular}(?:steps|stages|phases|increments|increases|instal?lments|raises|rises|hikes|cuts|reductions|moves) of ${named('one')}(?: [${letter}]+)?(?: each| apiece)?(?=[,.;:)]| )`,
  'i',
)
/** “start at $16 and finish at $19”, “from $4 to $5” */
const ends = new RegExp(
  `(?<![${letter}])(?:from|at) ${named('from')}(?: [${letter}’'-]+){0,4}? (?:to|at|on|with) ${named('to')}`,
  'i',
)

/** “its 40 percent tariff to zero in 16 equal steps of 2.5 points” */
const toNothing = new RegExp(
  `${named('from')}(?: [${letter}’'-]+){0,6}? to (?:zero|nothing|nil),? (?:in|over|by) ${named('count')} ${regular}(?:steps|stages|phases|instal?lments|cuts|reductions) of ${named('one')}`,
  'i',
)

/** What is taken away in equal steps, and they do not take all of it. */
function findStepsToNothing({text, figureOf}: Skeleton): Finding[] {
  const groups = toNothing.exec(text)?.groups
  const [from, count, one] = [figureOf(groups?.from), figureOf(groups?.count), figureOf(groups?.one)]
  if (!from || !count || !one || !isExact(count) || ![from, one].every(isPlain)) return []
  const isOfPoints = from.kind === 'percentage' && one.kind === 'percentage points'
  const right = from.value / count.value
  if (!(isOfPoints || areOfOneUnit(from, one)) || Math.abs(right - one.value) <= one.step / 2) return []
  if (one.value > right * 2 || right > one.value * 2) return []
  return [
    {
      at: spanOfFigure(one),
      message: `“${one.text}”: ${from.text} in ${count.text} equal steps is ${rewritten(one, right)[0] ?? written(right)} each. Check the figures.`,
      expected: rewritten(one, right),
      related: placesOf([from, count].map(spanOfFigure)),
    },
  ]
}

/** So many steps of so much, and they do not lead from the one figure to the other. */
export function findWrongSteps(skeleton: Skeleton): Finding[] {
  const {text, figureOf} = skeleton
  if (operandsOf(skeleton).length !== 4) return findStepsToNothing(skeleton)
  const [step, reach] = [steps.exec(text)?.groups, ends.exec(text)?.groups]
  const [count, one] = [figureOf(step?.count), figureOf(step?.one)]
  const [from, to] = [figureOf(reach?.from), figureOf(reach?.to)]
  if (!count || !one || !from || !to || !isExact(count) || ![one, from, to].every(isPlain)) return []
  const isOfCents = one.currency === 'cent' && from.currency?.endsWith('$')
  if (!areOfOneUnit(from, to) || !(isOfCents || areOfOneUnit(one, from))) return []
  const whole = count.value * (isOfCents ? one.value / 100 : one.value)
  const right = from.value + Math.sign(to.value - from.value) * whole
  if (Math.abs(right - to.value) < 1e-6 || !isNearMiss(right, to.value)) return []
  return [
    {
      at: spanOfFigure(to),
      message: `“${to.text}”: ${count.text} times ${one.text} from ${from.text} is ${rewritten(to, right)[0] ?? written(right)}. Check the figures.`,
      expected: rewritten(to, right),
      related: placesOf([count, one, from].map(spanOfFigure)),
    },
  ]
}
