import type {Figure} from '../../src/rule-kit/index.ts'
import {isMiscounted, written} from './arithmetic.ts'
import {type Finding, findingOfGap, placesOf, spanOfFigure} from './finding.ts'
import {areAlike, isOfTime, type Operand, operandsOf, pairFor} from './operands.ts'
import {letter, type Skeleton} from './skeleton.ts'
import {mayBeMeant} from './slip.ts'

const word = `[${letter}’'.-]+`
/** What else is said of the second of two figures, and what leads from it to what they make: “$50 in January, and that’s …” */
const link = `(?: ${word}){0,6}?(?:,| –| —|;| \\(|,? and|,? so)(?: (?:and|so|or|that(?:['’]s| is| was| makes| made)?|which (?:is|was|makes)|it(?:['’]s| is| was)|this is|for|just|only|still))*`
const gap =
  '(?:gap|difference|spread|swing|disparity|gulf|margin|lead|advantage|edge|cushion|surplus|shortfall|deficit|deterioration|worsening|overrun|overspend)'
const more = '(?<up>more|higher|greater|larger|longer|taller|heavier|deeper|wider|older|dearer|costlier|faster)'
const less = '(?<down>less|lower|fewer|smaller|shorter|lighter|cheaper|younger|slower)'
const ends = `(?=[.,;:)–—]|$| [–—(])`
const unit = `(?:[ -](?:percentage )?points?|[ -][${letter}]+)?`

/** How what two figures make is told: the words before it, from the second of them on, and behind it. */
interface Frame {
  before: RegExp
  behind: RegExp
}

const frame = (before: string, behind: string): Frame => ({
  before: new RegExp(`^${link}${before} $`, 'i'),
  behind: new RegExp(`^${behind}`, 'i'),
})

const falling =
  'fall|falls|fell|falling|fallen|come|comes|came|coming|were|was|are|is|be|been|left|leave|leaves|leaving|ended|ending|end|finished|finishing|wound|landed|put|stood|remain|remains|remained|still|missed'

const frames: readonly Frame[] = [
  // “needed 33 votes and got 31, falling two short”
  frame(
    `(?:(?<=[,;–—])|(?: ${word}){0,4} (?:${falling})(?: (?:it|him|her|them|us|me))?)(?: (?:up|just|still))?`,
    `(?: [${letter}]+){0,2}? (?:short|shy)(?! of (?:an? (?!majority|quorum|record)|what|where))(?![${letter}-])`,
  ),
  // “cost $120 on weekdays and $150 on weekends, $30 more”
  frame('', `${unit} (?:${more}|${less})${ends}`),
  // “60 to 42, a difference of 18”, “a six-point edge”
  frame(` an? (?:${word} )?${gap} of`, `${unit}${ends}`),
  frame(' an?', `${unit}[ -]${gap}${ends}`),
]

/** What makes the two figures parts of one, or of two things. */
export const apart =
  /(?<!\p{L})(?:of (?:which|whom|them|these|those)|including|out of|each|apiece|respectively|on (?:revenues?|sales|turnover|income) of)(?!\p{L})/iu
/** What two figures of a sentence make, told behind them with a word that says how, and it is not that. */
export function findWrongOutcomes(skeleton: Skeleton): Finding[] {
  const operands = operandsOf(skeleton)
  if (operands.length < 2) return []
  return [...findWrongResults(skeleton, operands), ...findWrongRatios(skeleton, operands)]
}

function findWrongResults(skeleton: Skeleton, operands: readonly Operand[]): Finding[] {
  if (operands.length < 3) return []
  const {text} = skeleton
  for (const {figure: told, at} of operands.slice(2)) {
    if (told.low !== told.high || told.kind === 'pair' || told.kind === 'age') continue
    const pair = pairFor(told, skeleton)
    if (!pair || pair[1].at > at || ofWhole.test(text.slice(0, pair[0].at))) continue
    // “were 96 for five, a lead of 119”
    if (/^ (?:for|off|from) $/.test(text.slice(pair[0].at + 1, pair[1].at))) continue
    const [before, behind] = [text.slice(pair[1].at + 1, at), text.slice(at + 1)]
    for (const {before: lead, behind: tail} of frames) {
      const [opening, closing] = [lead.exec(before), tail.exec(behind)]
      if (!opening || !closing) continue
      return apart.test(text.slice(0, at)) ? [] : judge(told, pair)
    }
  }
  return []
}

/** “Of the 120 on the dummy, 71 did, a difference of 25”: from what was told before. */
const ofWhole = /(?:^of |(?<!\p{L})of (?:(?:the|all|its|their|those|these) )+)$/iu

function judge(told: Figure, [first, second]: readonly [Operand, Operand]): Finding[] {
  const [low, high] = [first.figure, second.figure].toSorted((a, b) => a.value - b.value) as [Figure, Figure]
  if (low.hedge?.lean === 'above' || high.hedge?.lean === 'above' || low.value <= 0) return []
  if (!isOfPoints(told, low) && !(areAlike(told, low) && areAlike(told, high))) return []
  const right = Math.round((high.value - low.value) * 1e6) / 1e6
  if (right <= 0 || told.times !== low.times || low.times !== high.times) return []
  if (!isMiscounted(told, right, [low, high], noticedIn(low)) || !mayBeMeant(right, told.value)) return []
  return [findingOfGap(told, first.figure, second.figure, right)]
}

/** The gap of two shares is told in points. */
export const isOfPoints = (told: Figure, {kind}: Figure): boolean =>
  kind === 'percentage' && /^(?:percentage points|cardinal)$/.test(told.kind)

/** Of millions and shares, the writer may have had finer figures. */
export const noticedIn = ({times, kind}: Figure): number => (times > 1 || kind === 'percentage' ? 1 : 1 / 20)

const that = `(?:(?: of)? that(?: (?:number|amount|much|many|rate|figure|share|total|sum|price|level))?(?=[.,;:)]|$| (?:in|on|among|for|at|of|by|from|with|this|last)(?![${letter}]))| as (?:many|much|high|large|big|often|long|fast|expensive|likely)(?![${letter}]))`
const factors: Readonly<Record<string, number>> = {twice: 2, double: 2, triple: 3, treble: 3, quadruple: 4}
/** “18 percent among patients on the placebo and 9 percent, or half that, among those on the drug” */
const ratio = new RegExp(
  `^(?: (?!(?:and|but|from|than|to|with)(?![${letter}]))${word}){0,2}(?:,| –| —| \\()(?: or)?(?: (?<hedge>about|nearly|almost|roughly|more than|less than|over|under|only|just|just over|just under|around|some|at least|not quite))?(?: (?<word>twice|double|triple|treble|quadruple)| (?<told>[\\ue000-\\ue03b])(?<times> times)?)${that}`,
  'i',
)

/** So many times the first, or such a part of it, told behind the second of two figures. */
function findWrongRatios({text, figureOf}: Skeleton, operands: readonly Operand[]): Finding[] {
  if (!/(?<!\p{L})(?:that|as (?:many|much|high|large|big|often|long|fast|expensive|likely))(?!\p{L})/iu.test(text))
    return []
  for (const [i, second] of operands.entries()) {
    const match = i > 0 ? ratio.exec(text.slice(second.at + 1)) : null
    if (!match) continue
    const {word: multiple, told: character, times: isTimes, hedge} = match.groups ?? {}
    const told = figureOf(character)
    const factor = told
      ? told.kind === 'fraction'
        ? told.value
        : isTimes
          ? told.value
          : undefined
      : factors[multiple?.toLowerCase() ?? '']
    const others = operands.filter(({figure}) => figure !== told && figure !== second.figure && !isOfTime(figure))
    const [first] = others
    if (!factor || !first || others.length > 1 || first.at > second.at || isOfTime(second.figure)) return []
    if (!areAlike(first.figure, second.figure) || first.figure.value <= 0) return []
    if (apart.test(text.slice(0, second.at))) return []
    // “The worst of the nine came in at 47 ppb, more than three times that”
    if (/(?<!\p{L})of the $/u.test(text.slice(0, first.at)) && /^,/.test(text.slice(first.at + 1))) return []
    const right = second.figure.value / first.figure.value
    const slack = told?.hedge || hedge ? 1.3 : 1.14
    if (right > factor / slack && right < factor * slack) return []
    // “A third as many again” and what goes the other way are told otherwise.
    if (right < 1 !== factor < 1 || right > factor * 4 || factor > right * 4) return []
    const start = second.at + 1 + match[0].search(/[\p{L}\ue000-\ue03b]+(?= (?:times )?(?:of |that|as ))/u)
    const at = told ? spanOfFigure(told) : undefined
    const multipleText = multiple ?? told?.text ?? ''
    if (!at && start < 0) return []
    return [
      {
        at: at ?? spanOfFigure(second.figure),
        message: `“${multipleText}”: ${second.figure.text} is ${written(right * 100)} percent of ${first.figure.text}. Check the figures.`,
        related: placesOf(
          [first.figure, second.figure]
            .filter(({start: place}) => place !== (at ?? spanOfFigure(second.figure)).start)
            .map(spanOfFigure),
        ),
      },
    ]
  }
  return []
}
