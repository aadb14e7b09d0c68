import type {Figure} from '../../src/rule-kit/index.ts'
import {isExact, isMiscounted, isPlain, rewritten, spoken, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, letter, named, type Skeleton} from './skeleton.ts'
import {isNearMiss} from './slip.ts'

const words = '[^.;:“”\\ue000-\\ue03b]{0,60}?'
/** “2,900 votes, or 52 per cent, against”: a share beside it is no side. */
const between = `${words}(?:(?:,? or |,? \\()${figure}${words})?`
const gap = '(?:gap|difference|lead|advantage|gulf|spread|disparity|cushion|deficit|margin|majority|surplus|shortfall)'
/** What would make it the gap of something else. */
const behind = `(?!(?:[ -](?:percentage )?points?)?[ -](?:over|wider|narrower|larger|smaller|bigger|more|less|than|from|in|on|above|below|of error|behind|ahead)(?![${letter}]))`
const points = `(?:[ -](?:percentage )?points?)?(?![${letter}])`

const gaps = [
  // “76.4 percent, against 71.1 for men, a gap of 5.3 points”
  `${named('one')}${between}(?<![${letter}])(?:against|to|compared (?:with|to)|versus|and|but)(?![${letter}])${between} ?${named('other')}${between}(?:,|:| –| —|;) (?:with |(?:giving|leaving) (?:(?:him|her|it|them) )?(?:with )?|that is |which is )?(?:an?|the) ${gap} (?:between (?:them|the two) )?of ${named('by')}${points}${behind}`,
  // “47 percent to 42 percent, a five-point lead”
  `${named('one')}${between}(?<![${letter}])(?:against|to|compared (?:with|to)|versus|and)(?![${letter}])${between} ?${named('other')}${between}(?:,|:| –| —|;) an? ${named('by')}[- ](?:percentage[- ])?(?:point|vote|seat|run|stroke)s?[ -]${gap}${behind}`,
].map((source) => new RegExp(source, 'i'))
const mayBeGap = new RegExp(`(?<![${letter}])${gap}(?![${letter}])`, 'i')

/** “41 seats, two more than the 39 it needed”, “36 seats, two short of the 38 it needed” */
const steps = new RegExp(
  `${named('one')}(?: [${letter}’'-]+){0,4},? (?:or |which is |that is )?${named('by')}(?: [${letter}-]+){0,2}? (?:(?<more>more|higher|greater|above|over)|(?<less>fewer|less|lower|short|shy|below|under))(?: than| of)? the ${named('other')}(?= (?:[${letter}]+ )?(?:it|he|she|they|we|needed|required|that|necessary|who|which|[A-Z])(?![${letter}])| seats? (?:it|they|needed)| votes? (?:it|he|she|they|needed))`,
  'i',
)
/** “37 of the 68 seats, two more than it needed” */
const majority = new RegExp(
  `${named('one')} of (?:the |its )?${named('all')}(?: [${letter}-]+){0,2}? seats(?: (?:in|on) the [${letter} ]{3,30}?)?,? ${named('by')}(?: seats?)? (?:(?<more>more than (?:(?:it|they|he|she) )?(?:needed|required)|above (?:a|the) majority)|(?<less>short of|shy of|fewer than (?:it|they|he|she) needed))(?<goal>(?: for)? an? (?:simple |bare |outright |absolute |overall )?majority)?(?=[.,;)]|$)`,
  'i',
)

/** “top by a single point, with 71 to Castlebridge’s 70” */
const lead = new RegExp(
  `(?<![${letter}])by (?:just |only )?(?:(?<single>a single)|${named('by')}) (?:points?|runs?|goals?|votes?|strokes?|seats?|games?)(?: clear)?, (?:with |having |on |taking |getting |polling |winning |receiving )${named('one')}(?: points)? to (?:(?:[${letter}’'.-]+ ){1,3})?${named('other')}(?=[,.;]|$)`,
  'i',
)

/** A difference that two figures beside it do not make. */
export function findWrongGaps(skeleton: Skeleton): Finding[] {
  const ahead = findLead(skeleton)
  if (ahead) return [ahead]
  if (skeleton.figures.length < 3) return []
  return [...findGaps(skeleton), ...findSteps(skeleton), ...findMajorities(skeleton)]
}

function findLead({text, figureOf}: Skeleton): Finding | undefined {
  const groups = lead.exec(text)?.groups
  const [one, other, by] = [figureOf(groups?.one), figureOf(groups?.other), figureOf(groups?.by)]
  if (!one || !other || ![one, other].every(isExact) || (by && !isExact(by))) return undefined
  const [told, right] = [by?.value ?? 1, Math.abs(one.value - other.value)]
  if (right === told || !isNearMiss(right, told)) return undefined
  return {
    at: spanOfFigure(by ?? other),
    message: `“${(by ?? other).text}”: ${one.text} and ${other.text} are ${writtenGap(right)} apart. Check the figures.`,
    expected: by ? rewritten(by, right) : [],
    related: placesOf([one, other].filter((figure) => figure !== (by ?? other)).map(spanOfFigure)),
  }
}

function findGaps({text, figureOf}: Skeleton): Finding[] {
  if (!mayBeGap.test(text)) return []
  for (const pattern of gaps) {
    const groups = pattern.exec(text)?.groups
    const [one, other, by] = [figureOf(groups?.one), figureOf(groups?.other), figureOf(groups?.by)]
    if (!one || !other || !by || !areComparable(one, other, by)) continue
    const right = Math.abs(one.value - other.value)
    // The writer may have had finer figures.
    if (!isMiscounted(by, right, [one, other], 1) || !isNearMiss(right, by.value)) return []
    return [describe(by, right, `${one.text} and ${other.text} are ${writtenGap(right)} apart`, [one, other])]
  }
  return []
}

function findSteps({text, figureOf}: Skeleton): Finding[] {
  if (!/more|higher|greater|above|over|fewer|less|lower|short|shy|below|under/i.test(text)) return []
  const groups = steps.exec(text)?.groups
  const [one, other, by] = [figureOf(groups?.one), figureOf(groups?.other), figureOf(groups?.by)]
  if (!one || !other || !by || ![one, other, by].every(isExact)) return []
  const right = groups?.more ? one.value - other.value : other.value - one.value
  if (right === by.value || right < 0 || !isNearMiss(right, by.value)) return []
  const told = groups?.more
    ? `${one.text} is ${spoken(right)} more than ${other.text}`
    : `${one.text} is ${spoken(right)} short of ${other.text}`
  return [describe(by, right, told, [one, other])]
}

function findMajorities({text, figureOf}: Skeleton): Finding[] {
  if (!/seats/i.test(text)) return []
  const groups = majority.exec(text)?.groups
  const [one, all, by] = [figureOf(groups?.one), figureOf(groups?.all), figureOf(groups?.by)]
  if (!one || !all || !by || ![one, all, by].every(isExact) || (groups?.less && !groups.goal)) return []
  const least = Math.floor(all.value / 2) + 1
  const right = groups?.more ? one.value - least : least - one.value
  // Half of the house is sometimes called enough.
  if (right === by.value || right + (groups?.more ? 1 : -1) === by.value || right < 0 || !isNearMiss(right, by.value))
    return []
  return [
    describe(
      by,
      right,
      `a majority of ${all.text} is ${least}, and ${one.text} is ${spoken(right)} ${groups?.more ? 'more' : 'short'}`,
      [one, all],
    ),
  ]
}

/** Two shares and points, or two counts, or amounts of one unit; the second share may leave its sign out. */
function areComparable(one: Figure, other: Figure, by: Figure): boolean {
  if (![one, other, by].every((figure) => isPlain(figure) || figure === by) || by.low !== by.high) return false
  if (one.kind === 'percentage' || other.kind === 'percentage')
    return (
      /^(?:percentage|cardinal)$/.test(one.kind) &&
      /^(?:percentage|cardinal)$/.test(other.kind) &&
      /^(?:percentage points|cardinal|percentage)$/.test(by.kind)
    )
  const isInOneSize = one.times === other.times && (by.kind === 'money' || by.times === one.times)
  return (
    one.kind === other.kind &&
    by.kind === one.kind &&
    one.currency === other.currency &&
    by.currency === one.currency &&
    isInOneSize
  )
}

const writtenGap = (value: number) => written(Math.round(value * 100) / 100)

const describe = (by: Figure, right: number, told: string, others: readonly Figure[]): Finding => ({
  at: spanOfFigure(by),
  message: `“${by.text}”: ${told}. Check the figures.`,
  expected: rewritten(by, right),
  related: placesOf(others.map(spanOfFigure)),
})
