import {isExact, sumOf} from './arithmetic.ts'
import {type Finding, findingOfSum} from './finding.ts'
import {figure, figuresIn, letter, named, type Skeleton} from './skeleton.ts'
import {isNearMiss} from './slip.ts'

const units = '(?<unit>years|seasons|months|terms|weeks|days|nights|hours|miles|laps|games|shows|concerts)'
const place = `(?:in|at|as|with|on|for|under|by|to|from|near|along) (?:[${letter}’'.-]+ ?){1,6}?`
/** “12 years in Toledo, eight in Akron and 15 in Dayton, for a ministry of 35 years” */
const career = new RegExp(
  `(?<list>${figure} ${units} ${place}(?:(?:,|,? and|,? then|, and then) ?(?:another )?${figure}(?: \\k<unit>)? ${place}){1,4}?)(?:,| –| —) ?(?:and )?(?:for|an?|or|making|which makes|in|his|her|their|that(?:['’]s| is| makes))(?: (?!(?:more|another|over)(?![${letter}]))[${letter}’'-]+){0,5}? ?${named('told')} \\k<unit>(?=[.,;)”"]|$| (?:in|of|as|at|behind|on|with|all|altogether)(?![${letter}]))`,
  'i',
)

/** Time, or a distance, told stretch by stretch, and all of it, which they do not make. */
export function findWrongCareers(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 3) return []
  const groups = career.exec(skeleton.text)?.groups
  const told = skeleton.figureOf(groups?.told)
  const parts = figuresIn(groups?.list ?? '', skeleton)
  if (!told || parts.length < 2 || ![told, ...parts].every(isExact)) return []
  const right = sumOf(parts)
  if (right === told.value || !isNearMiss(right, told.value)) return []
  return [findingOfSum(told, parts)]
}
