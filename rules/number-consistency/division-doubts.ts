import type {Figure} from '../../src/rule-kit/index.ts'
import {
  areAlike,
  areAnswers,
  areBothSexes,
  areNominal,
  areOfNamedPlaces,
  arePlural,
  areTold,
  isExhaustive,
} from './alike.ts'
import {canMake, isExact, sumOf, unhedged} from './arithmetic.ts'
import {type Division, isOneSlipOff, mayBeMade} from './division.ts'
import {isSlipOf} from './slip.ts'

export function isMade(whole: Figure, parts: readonly Figure[]): boolean {
  const isFirm = whole.hedge?.lean !== 'near' && isExact(unhedged(whole))
  if (isFirm && parts.every(isExact)) return sumOf(parts) === whole.value
  return canMake(parts, whole.hedge?.lean === 'above' ? unhedged(whole) : whole)
}

export function isWrong(whole: Figure, {bond, parts, items}: Division): boolean {
  const off = sumOf(parts) - whole.value
  const isSmall = isOffByLittle(whole, parts)
  const isNear = isSmall || Math.abs(off) <= whole.value / 5
  if (bond === 'closed') return isNear || isOneSlipOff(whole, parts)
  if (bond === 'shared') return isSmall || Math.abs(off) <= whole.value / 8
  // Parts of other things, or some of them alone, come so near to four figures once in 250 times.
  if (bond !== 'before' && isStriking(whole, parts)) return true
  // Nobody spends a pound twice.
  if (bond === 'of' && whole.kind === 'money') return off > 0 ? isNear : parts.length > 2 && isSmall
  const areApart = areAlike(items)
  // Of members, some may have stayed away from a vote.
  if (bond === 'of' && isExhaustive(items) && (off > 0 || !/abstain|vot(?:e|ing)/i.test(items.join()))) return isNear
  if (bond === 'of' && areAnswers(items)) return isNear
  if (bond === 'of' && areBothSexes(items)) return isSmall
  if (bond === 'of' && off < 0)
    return (
      (off === -1 && (areApart || (areTold(items) && !items.some((item) => item.includes('#'))))) ||
      (areApart &&
        whole.times === 1 &&
        (parts.length > 2 ? whole.value > 99 && isSmall : isOffBySlip(whole, parts, 99)))
    )
  if (bond === 'of' || bond === 'among')
    return (
      off > 0 && (areApart ? isNear : isSmall && (areNominal(items) || (bond === 'of' && off < 3 && areTold(items))))
    )
  // “14 cousins, six in Cork and five in Perth”: the others may be anywhere.
  if (bond === 'loose' && whole.kind === 'money' && areApart && off > 0) return isNear
  if (bond === 'loose' && areAnswers(items)) return isSmall || (off > 0 && off <= whole.value / 10)
  if (bond === 'loose' && arePlural(items) && companyOf.test(textBefore(whole))) return isSmall
  if (bond === 'loose' && arePlural(items) && coversAll(whole, off)) return isSmall
  if (bond === 'loose') return areApart && isSmall && (off > 0 || off >= -2 || whole.value > 99)
  return (
    (areApart || (off > 0 && areNominal(items))) &&
    (off > 0
      ? isSmall || off <= whole.value / 10
      : isSmall && (parts.length > 2 || (off === -1 && areOfNamedPlaces(items))))
  )
}

const companyOf = /(?<!\p{L})(?:crew|team|party|group|family|staff|band|panel|jury|board|committee|squad) of $/iu
const anything =
  /^(?:animal|bird|tree|plant|vehicle|vessel|instrument|item|piece|exhibit|object|work|title|property|building|weapon|shrub)$/
const anybody =
  /^(?:people|person|passenger|guest|member|worker|employee|staff|musician|singer|player|patient|pupil|student|victim|casualty|artist|performer)$/

/** “1,240 animals, 720 spaniels and 502 terriers”: the word names all of them. Of people, some may be left out. */
const coversAll = ({counted, value}: Figure, off: number): boolean =>
  (value > 99 && anything.test(counted?.lemma ?? '')) || (off > 0 && anybody.test(counted?.lemma ?? ''))
const textBefore = ({paragraph, start}: Figure) => paragraph.text.slice(Math.max(0, start - 20), start)

/** By one or two, or by a slip of the finger. */
export const isOffByLittle = (whole: Figure, parts: readonly Figure[]): boolean =>
  Math.abs(sumOf(parts) - whole.value) <= 2 || isOffBySlip(whole, parts, 9)

/** By a slip of the finger, in four figures. */
const isStriking = (whole: Figure, parts: readonly Figure[]): boolean =>
  isOffBySlip(whole, parts, 999) && parts.every(({value}) => value > 99)

/** By a slip of the finger in the figures that are not rounded off, where these are more than a number. */
function isOffBySlip(whole: Figure, parts: readonly Figure[], more: number): boolean {
  const [{value}, unit] = [whole, unitOf([whole, ...parts])]
  return value / unit > more && isSlipOf(Math.round(sumOf(parts) / unit), Math.round(value / unit))
}

/** Whether one figure of a sum, be it the whole or a part, is a slip for what the others make. */
export function mayBeSlip(whole: Figure, parts: readonly Figure[]): boolean {
  if (!mayBeMade(whole, parts)) return false
  const off = sumOf(parts) - whole.value
  const unit = unitOf([whole, ...parts])
  const isSlip = (told: number, right: number) =>
    right > 0 && isSlipOf(Math.round(told / unit), Math.round(right / unit))
  return (
    isSlip(whole.value, whole.value + off) || parts.some(({value}) => value / unit > 9 && isSlip(value, value - off))
  )
}

/** The noughts that all of them have, and before which they are not rounded off. */
function unitOf(figures: readonly Figure[]): number {
  let unit = 1
  while (figures.every(({value}) => value % (unit * 10) === 0)) unit *= 10
  return unit
}
