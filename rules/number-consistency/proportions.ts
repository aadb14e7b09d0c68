import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, boundsOf, isFirm, isPlain, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {areAlike, isOfTime, type Operand, operandsOf} from './operands.ts'
import {letter, type Skeleton} from './skeleton.ts'
import {ofThem, opensWhole, partOfWhole} from './told.ts'

/** What takes the sentence elsewhere, so that a share told behind it is of something else. */
const elsewhere =
  /[.;“”]|(?<!\p{L})(?:while|whereas|than|up|down|rose|rise|fell|fall|grew|cut|raised|compared|against|each|if|when|but)(?!\p{L})/iu
/** “, or 4%”, “, representing 4%”, “ (a third”, “, a success rate of 40 percent”, “, nearly 10 percent of the total” */
const restates = new RegExp(
  `(?:,? or |,? \\((?:or )?|,? [–—] ?|—|, (?:that is, |representing |equivalent to |equal to )?)(?:(?:for )?an? (?:turnout|(?:[${letter}-]+ ){0,2}(?:rate|margin)) of )?$`,
)
const whole = '(?:the (?:total|whole|lot)|all(?: of)? (?:of )?(?:them|those|these)|them|those|these)'
const ends = new RegExp(`^(?: of ${whole})?(?=[,.;:)–—]|$| [–—(])`)
/** “three of the 12 members, a third, …”: without an “or” the third may be another one. */
const isBare = /^(?:, (?:that is, )?|,? [–—] ?|—)$/
const isAside = new RegExp(`^(?:,| [–—]|—)|^ of ${whole}`)

/** A part of a whole, and the share of it that is told behind, and it is not that. */
export function findWrongProportions(skeleton: Skeleton): Finding[] {
  const {text, figures} = skeleton
  if (figures.length < 3 || !figures.some(isShare)) return []
  const operands = operandsOf(skeleton)
  return operands.flatMap(({figure: share, at}, i) => {
    if (!isShare(share) || i < 2 || !ends.test(text.slice(at + 1))) return []
    const tied = tiedBefore(operands.slice(0, i), text)
    const lead = tied && restates.exec(text.slice(tied.end, at))
    if (!lead) return []
    const between = text.slice(tied.end, tied.end + lead.index)
    if (share.kind === 'fraction' && isBare.test(lead[0]) && !isAside.test(text.slice(at + 1))) return []
    if (elsewhere.test(between)) return []
    // “Of 400 workers, 300 live in town and 100, a quarter, drive in.”
    const isOfEarlier = operands
      .slice(0, i - 1)
      .some(({figure}) => areOfOneUnit(tied.part, figure) && isShareOf(share, tied.part, figure))
    return isOfEarlier ? [] : (judge(tied.part, tied.whole, share) ?? [])
  })
}

/** The part and its whole that are told last, and where they end; a time or a few things may stand between them. */
function tiedBefore(before: readonly Operand[], text: string) {
  for (const told of [
    before,
    before.filter(({figure}) => !isOfTime(figure)),
    before.filter((one) => !isOfFew(one, text)),
  ]) {
    const [one, other] = told.slice(-2)
    const tied = one && other && partAndWhole(one, other, text)
    if (tied) return {...tied, end: other.at + 1}
  }
  return undefined
}

/** A share that is so many times another, or a part that is so many times its whole, is of something else. */
const farthest = 3

/** “in the two books” */
const isOfFew = ({figure, at}: Operand, text: string) =>
  figure.value < 7 && /(?<!\p{L})(?:the|these|those|all|both|its|their)(?: \p{L}+)? $/u.test(text.slice(0, at))

const isShare = ({kind}: Figure) => /^(?:percentage|fraction|ratio)$/.test(kind)

/** How two figures are told as part and whole, whichever comes first. */
function partAndWhole(one: Operand, other: Operand, text: string): {part: Figure; whole: Figure} | undefined {
  const between = text.slice(one.at + 1, other.at)
  // “150 of its 600 workers”
  if (partOfWhole.test(between) || amongWhole.test(between) || onSales.test(between))
    return areParts(one.figure, other.figure)
  if (/[.;:“”]/.test(between)) return undefined
  // “of 1,240 births in 2020, 310”; “8,000 votes were cast, 400 of them”
  const isOf =
    opensWhole.test(text.slice(0, one.at).replace(/(?:first|last|next|opening) $/, '')) ||
    ofSample.test(text.slice(0, one.at)) ||
    ofThem.test(text.slice(other.at + 1))
  // “12 members, and nine, or three-quarters,”
  const isJoined = /,? (?:and(?: that)?|but|of (?:whom|which)) $/.test(between) && areAlike(one.figure, other.figure)
  if (isOf) return areParts(other.figure, one.figure)
  return isJoined && other.figure.value < one.figure.value ? areParts(other.figure, one.figure) : undefined
}

/** “A poll of 800 people found that 416, or 52 percent, …” */
const ofSample =
  /(?<!\p{L})(?:poll|survey|sample|study|review|audit|check|inspection|canvass) of (?:the |its |all |more than )?$/iu
/** “a profit of £4.2m on sales of £42m, a margin of 10 per cent” */
const onSales = /^ on (?:sales|revenues?|turnover) of (?:just |only )?$/u
const amongWhole = /^(?: \p{L}+){0,3} among (?:(?:the|its|their|all) )*$/u

function areParts(part: Figure, whole: Figure): {part: Figure; whole: Figure} | undefined {
  const isOfWhole =
    isFirm(part) &&
    isPlain(whole) &&
    ![part, whole].some(({isAttributive}) => isAttributive) &&
    areOfOneUnit(part, whole) &&
    part.kind !== 'percentage' &&
    part.value < whole.value * farthest
  return isOfWhole ? {part, whole} : undefined
}

function judge(part: Figure, whole: Figure, share: Figure): Finding | undefined {
  const [right, stated] = [part.value / whole.value, statedBy(share)]
  if (isShareOf(share, part, whole)) return undefined
  const isNoughtOff = Math.abs(Math.abs(Math.log10(stated / right)) - 1) < 0.01
  if ((stated > right * farthest || right > stated * farthest) && !isNoughtOff) return undefined
  return {
    at: spanOfFigure(share),
    message: `“${share.text}”: ${part.text} of ${whole.text} is ${written(right * 100)} percent. Check the figures.`,
    related: placesOf([part, whole].map(spanOfFigure)),
  }
}

const statedBy = ({kind, value, other}: Figure): number =>
  kind === 'percentage' ? value / 100 : kind === 'ratio' ? value / (other ?? 1) : value

/** “A third” is said of 30 percent, and “one in four” of 23. */
function isShareOf(share: Figure, part: Figure, whole: Figure): boolean {
  const [right, stated] = [part.value / whole.value, statedBy(share)]
  const slack = share.hedge || part.hedge ? 1.2 : 1
  if (share.kind === 'percentage') {
    const [a, b] = [boundsOf(part), boundsOf(whole)]
    const isCounted = part.times === 1 && whole.times === 1 && !part.hedge
    const [low, high] = isCounted ? [right, right] : [a.low / b.high, a.high / b.low]
    const {low: least, high: most} = boundsOf(share)
    const half = share.step / 2
    // Five are no four percent, cut off.
    return (most + half) / 100 > low + 1e-9 && (least - half) / 100 < high - 1e-9
  }
  if (share.kind === 'ratio') return Math.abs(1 / right - 1 / stated) * stated < 0.15 * slack
  return Math.abs(right - stated) < 0.04 * slack + (share.hedge ? 0.06 : 0)
}
