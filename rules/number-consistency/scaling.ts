import type {Figure} from '../../src/rule-kit/index.ts'
import {boundsOf, isPlain, meet, rewritten, written} from './arithmetic.ts'
import {asFineAs} from './change.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {areAlike} from './operands.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

const word = `(?!(?:and|but|while|than|if|when|more|less|each|every|after|before)(?![${letter}]))[${letter}’'.-]+`
const words = (most: number): string => `(?: ${word}){0,${most}}?`
const end = `(?=[.,;:)–—]|$| (?:in|by|over|this|next|within|as|at|on|for|${word})(?![${letter}]))`
const multiples: Readonly<Record<string, number>> = {doubl: 2, tripl: 3, trebl: 3, quadrupl: 4}
const raise = '(?<up>raised?|raising|increased?|increasing|expand(?:ed|ing)?|boost(?:ed|ing)?|rise|risen|grow|grown)'
const cut =
  '(?<down>cut|cutting|reduced?|reducing|trim(?:med)?|slash(?:ed|ing)?|shrink|shrunk|lower(?:ed|ing)?|drop(?:ped)?|fall|fallen)'

const patterns = [
  // “will double its staff of 200 to 400”, “triple its fleet of 10 buses, to 30”
  `(?<![${letter}])(?<multiple>doubl|tripl|trebl|quadrupl)(?:es?|ed|ing)(?: (?:in size|the|its|their|his|her))?${words(4)} of ${named('from')}${words(3)},? to ${named('to')}${end}`,
  // “The city’s 40 officers would be reduced by a quarter, to 30”
  `${named('from')}${words(5)} (?:be |been |were |was )(?:${cut}|${raise}) (?:(?<half>in half)|by ${named('by')}),? to ${named('to')}${end}`,
  // “The salary of $96,000 would rise 10 percent, to $105,600.”
  `${named('from')}${words(5)} (?:would |will |could |is to |has |had |may )?(?:${raise}|${cut}|rose|rises|grew|grows|fell|falls|dropped|drops) (?:by )?${named('by')},? to ${named('to')}${end}`,
  // “cut the board in half, to six members from 12”
  `(?<![${letter}])(?:${cut}|${raise}|fell|rose|dropped|grew)${words(5)} (?:(?<half>in half)|by ${named('by')}),? to ${named('to')}${words(3)},? (?:down |up )?from ${named('from')}${end}`,
].map((source) => new RegExp(source, 'i'))

/** What is doubled, halved or cut by a third, and what that makes. */
export function findWrongScaling({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 2 || !/doubl|tripl|trebl|quadrupl|in half| (?:by )?[\ue000-\ue03b],? to/i.test(text)) return []
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (!groups) continue
    const [from, to, by] = [figureOf(groups.from), figureOf(groups.to), figureOf(groups.by)]
    const factor = factorOf(groups, by)
    if (!from || !to || !factor || ![from, to].every(isPlain) || from.kind === 'percentage' || !areAlike(from, to))
      continue
    const right = from.value * factor
    if (isMadeBy(to, from, factor, by) || to.value > right * farthest || right > to.value * farthest) return []
    return [
      {
        at: spanOfFigure(to),
        message: `“${to.text}”: it would be ${rewritten(to, right)[0] ?? written(right)}, reckoned from ${from.text}. Check the figures.`,
        expected: Number.isInteger(right / to.times) ? rewritten(to, right) : [],
        related: placesOf([from, ...(by ? [by] : [])].map(spanOfFigure)),
      },
    ]
  }
  return []
}

/** “Doubled” and “by a third” are said of a little less, or more; percentages are rounded. */
function isMadeBy(to: Figure, from: Figure, factor: number, by: Figure | undefined): boolean {
  if (by?.kind !== 'percentage') return Math.abs(to.value / (from.value * factor) - 1) < 0.12
  // What one earns or pays is not rounded.
  const a = from.kind === 'money' && from.times === 1 ? from : boundsOf(asFineAs(to, from))
  const [b, half] = [boundsOf(asFineAs(from, to)), by.step / 200]
  return meet(b, {low: a.low * (factor - half), high: a.high * (factor + half)})
}

/** Farther off, it is of something else. */
const farthest = 2.2

function factorOf({multiple, half, up, down}: Record<string, string | undefined>, by: Figure | undefined) {
  if (multiple) return multiples[multiple.toLowerCase()]
  if (half) return 0.5
  if (!by || by.low !== by.high || !/^(?:fraction|percentage)$/.test(by.kind)) return undefined
  const share = by.kind === 'percentage' ? by.value / 100 : by.value
  return up ? 1 + share : down ? 1 - share : undefined
}
