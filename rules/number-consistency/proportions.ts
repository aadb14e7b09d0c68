import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, boundsOf, isPlain, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {areAlike} from './operands.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

/** Words that do not take the sentence elsewhere. */
const word = `(?!(?:and|but|while|whereas|than|up|down|rose|fell|from|compared|against|each|if|when)(?![${letter}]))[${letter}’'.-]+`
const words = (most: number): string => `(?: ${word}){0,${most}}?`
const owner = `(?:(?:the|its|their|his|her|my|our|your|all|all the|a total of|those|these|[${letter}]+['’]s?) )?(?:first |last |final )?`
const them = '(?:them|whom|which|those|these)'
const told = `${named('told')}(?=[,;.)]| [–—]|$)`
const again = '(?:, or |, | \\(| – | — )'

const patterns = [
  // “150 of its 600 workers in Elkhart, or one in four”
  `${named('part')}(?! (?:short|shy|percent) )${words(2)} (?:out of|of) ${owner}${named('whole')}${words(8)}(?:,? or | \\(|, (?=${named('beside')}))${told}`,
  // “There were 22 pupils in the class, and 11 of them, half, …”
  `${named('whole')}${words(7)},? (?:and |but |with )?${named('part')} of ${them}${again}${told}`,
  // “The board has 12 members, and nine, or three-quarters, voted for it.”
  `${named('whole')}${words(5)},? (?:and|but|of (?:whom|which)) ${named('part')}(?:, or | \\()${told}`,
].map((source) => new RegExp(source, 'gi'))

/** A part of a whole, and the share of it that is told behind, and it is not that. */
export function findWrongProportions({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 3 || !figures.some(isShare)) return []
  for (const pattern of patterns)
    for (const {groups = {}} of text.matchAll(pattern)) {
      const [part, whole, share] = [figureOf(groups.part), figureOf(groups.whole), figureOf(groups.told)]
      if (!part || !whole || !share || !isShare(share) || !areParts(part, whole)) continue
      // “three of the 12 members, a third, …”: without an “or” the third may be another one.
      if (groups.beside && share.kind === 'fraction' && !/^,/.test(text.slice(text.indexOf(groups.told ?? '') + 1)))
        continue
      const found = judge(part, whole, share)
      if (found) return [found]
    }
  return []
}

const isShare = ({kind}: Figure) => /^(?:percentage|fraction|ratio)$/.test(kind)

const areParts = (part: Figure, whole: Figure) =>
  [part, whole].every((one) => isPlain(one) && !one.isAttributive) &&
  areOfOneUnit(part, whole) &&
  areAlike(part, whole) &&
  part.kind !== 'percentage' &&
  part.value < whole.value

/** A share that is so many times another is of something else. */
const farthest = 3

function judge(part: Figure, whole: Figure, share: Figure): Finding | undefined {
  const right = part.value / whole.value
  const stated =
    share.kind === 'percentage'
      ? share.value / 100
      : share.kind === 'ratio'
        ? share.value / (share.other ?? 1)
        : share.value
  if (isSaidOf(share, stated, right, part, whole)) return undefined
  if (stated > right * farthest || right > stated * farthest) return undefined
  return {
    at: spanOfFigure(share),
    message: `“${share.text}”: ${part.text} of ${whole.text} is ${written(right * 100)} percent. Check the figures.`,
    related: placesOf([part, whole].map(spanOfFigure)),
  }
}

/** “A third” is said of 30 percent, and “one in four” of 23. */
function isSaidOf(share: Figure, stated: number, right: number, part: Figure, whole: Figure): boolean {
  const slack = share.hedge ? 1.2 : 1
  if (share.kind === 'percentage') {
    const [a, b] = [boundsOf(part), boundsOf(whole)]
    const isCounted = part.times === 1 && whole.times === 1
    const [low, high] = isCounted ? [right, right] : [a.low / b.high, a.high / b.low]
    const {low: least, high: most} = boundsOf(share)
    const half = share.step / 2
    return (most + half) / 100 >= low && (least - half) / 100 <= high
  }
  if (share.kind === 'ratio') return Math.abs(1 / right - 1 / stated) * stated < 0.15 * slack
  return Math.abs(right - stated) < 0.04 * slack + (share.hedge ? 0.06 : 0)
}
