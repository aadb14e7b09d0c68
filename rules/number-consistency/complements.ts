import type {Figure} from '../../src/rule-kit/index.ts'
import {isFirm, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figuresIn, named, type Skeleton} from './skeleton.ts'

/** “the remaining 45 percent”, “the other third” */
const rest = new RegExp(
  `(?<!\\p{L})(?:the|its|his|her|their) (?<mark>remaining|other|rest,|remainder,|balance,) (?:or )?(?:${named('n')}|(?<half>half))(?!\\p{L}|-)`,
  'giu',
)
/** Of another whole, or of another time. */
const elsewhere =
  /(?<!\p{L})(?:from (?=[\ue000-\ue03b])|by (?=[\ue000-\ue03b])|than|compared|year earlier|ago|up|down|rose|risen|fell|fallen|of (?:those|these|them|whom|which|that)|each|respectively|whereas|if|another|points?|rate|interest|tax(?:es)?|likely|chance|discount|some|several|few)(?!\p{L})/iu

/** Shares, and the rest, that do not make the whole: “55 percent … the remaining 55 percent”. */
export function findWrongComplements(skeleton: Skeleton): Finding[] {
  const {text, figureOf} = skeleton
  if (!/remain|other|rest,|balance/.test(text)) return []
  return [...text.matchAll(rest)].flatMap((match) => {
    const told = figureOf(match.groups?.n)
    const share = match.groups?.half ? 50 : told && shareOf(told)
    const lead = text.slice(0, match.index)
    // Behind “and”, another whole may be shared out.
    const from = Math.max(lead.lastIndexOf('; '), lead.lastIndexOf('. '), lead.lastIndexOf('“')) + 1
    const near =
      /^; the (?:other|remaining)/.test(text.slice(from - 1)) || from === match.index ? lead : lead.slice(from)
    const figures = figuresIn(near, skeleton)
    const parts = figures.filter((one) => shareOf(one) !== undefined)
    if (share === undefined || !parts.length || parts.length > 5 || !parts.every(isFirm)) return []
    if ((told && !isFirm(told)) || /(?<!\p{L})of $/iu.test(lead)) return []
    const behind = text.slice(match.index + match[0].length)
    if (elsewhere.test(near) || /^ (?:points?|of (?:those|them|whom)|discount)(?!\p{L})/u.test(behind)) return []
    const all = [...parts.map((one) => shareOf(one) as number), share]
    const sum = all.reduce((a, b) => a + b, 0)
    const isRough = [...parts, told].some((one) => one?.kind !== 'percentage' || one.hedge)
    const slack =
      isRough && parts.some(({kind, hedge}) => kind === 'percentage' || hedge)
        ? 3.5
        : rounding([...parts, ...(told ? [told] : [])])
    if (match.groups?.mark === 'other' && /^ of (?:the|its|all)(?!\p{L})/u.test(behind)) return []
    // A part of a part: “60 percent, a third of them abroad”.
    if (
      Math.abs(sum - 100) <= slack ||
      sum > 160 ||
      sum < 60 ||
      (sum < 100 && figuresIn(behind, skeleton).some((one) => shareOf(one) !== undefined))
    )
      return []
    const start = match.index + match[0].length - (match.groups?.n ?? match.groups?.half ?? '').length
    return [
      {
        at: told ? spanOfFigure(told) : skeleton.place(start, start + 4),
        message: `“${told?.text ?? 'half'}”: ${parts.map(({text: one}) => one).join(' and ')} leave ${written(100 - sumOfShares(parts))} percent. Check the shares.`,
        related: placesOf(parts.map(spanOfFigure)),
      },
    ]
  })
}

/** In percent; “the remaining third” is read as an ordinal. */
function shareOf({kind, value, other, text}: Figure): number | undefined {
  if (kind === 'percentage') return value
  if (kind === 'fraction') return value * 100
  return kind === 'ordinal' && /^(?:third|fourth|fifth|sixth|eighth|tenth)$/i.test(text) && other === undefined
    ? 100 / value
    : undefined
}

const sumOfShares = (parts: readonly Figure[]) => parts.reduce((all, one) => all + (shareOf(one) ?? 0), 0)

const rounding = (figures: readonly Figure[]) =>
  figures.reduce((all, {kind, step}) => all + (kind === 'percentage' ? step / 2 : 0.6), 0.1)
