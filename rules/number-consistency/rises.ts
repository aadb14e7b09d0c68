import type {Figure} from '../../src/rule-kit/index.ts'
import {boundsOf, isPlain, meet, unhedged, written} from './arithmetic.ts'
import {asFineAs, falling, relativeChange, rising} from './change.ts'
import {findWrongApposedMoves} from './directions.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {areAlike, isOfTime, type Operand, operandsOf} from './operands.ts'
import {apart} from './outcomes.ts'
import {letter, type Skeleton} from './skeleton.ts'

const up = '(?<up>rise|increase|gain|jump|hike|raise|surge|leap|climb|growth|uplift|improvement|mark-?up|premium)'
const down = '(?<down>fall|drop|decrease|decline|cut|reduction|loss|slide|dip|plunge|slump|discount|saving|mark-?down)'
const adjective = `(?:[${letter}-]+ )?`

/** How a rise, or a fall, stands behind the two figures that make it: what leads to it, and what follows. */
const frames: readonly {before: RegExp; behind: RegExp}[] = [
  // “…, an increase of a third”, “(a fall of 20 percent)”
  {before: new RegExp(`(?<![${letter}])an? ${adjective}(?:${up}|${down}) of $`, 'i'), behind: /^/},
  // “…, a 20% increase”
  {before: /(?<!\p{L})an? $/iu, behind: new RegExp(`^[ -]${adjective}(?:${up}|${down})(?![${letter}])`, 'i')},
  // “…, up 20 percent”
  {before: /(?<!\p{L})(?:(?<up>up)|(?<down>down))(?: by)? $/iu, behind: /^/},
  // “…, or 20 percent more”
  {
    before: /(?:(?<!\p{L})or (?:by )?)?$/iu,
    behind:
      /^ (?:(?<up>more|higher|larger|longer|dearer)|(?<down>less|lower|fewer|smaller|shorter|cheaper))(?!\p{L})/iu,
  },
  // “60 volunteers on Friday and 20 on Saturday, so we lost two-thirds of our people”
  {
    before:
      /(?<!\p{L})(?:we|they|it|he|she|I)(?: (?:have|has|had)|['’](?:ve|d|s))? (?:(?<down>lost|shed|dropped|saved)|(?<up>gained|added)) $/iu,
    behind: /^ of (?:them|\p{L}+ \p{L}+)(?!\p{L})/iu,
  },
  // “have risen … to $2,000 in two years, or 20 percent”
  {before: /(?<!\p{L})or (?:by )?$/iu, behind: /^/},
]

/** It ends there: a rise “on last year”, “from May”, “in the price of bread” is of something else. */
const ends =
  /^(?=[.,;:)–—]|$| [–—(]| in (?:a|an|the (?:last|past|space)|\d|[\ue000-\ue03b]|just|only|under|less)(?!\p{L}))/u
const apposes =
  /(?:,| [–—]|—| \(|;|:)\s?(?:(?:and|so) )?(?:(?:that is|that['’]s|which is|which was|representing|making) )?$/iu

const verb = new RegExp(`(?<![${letter}-])(?:(?<up>${rising})|(?<down>${falling}))(?![${letter}])`, 'gi')

/** A rise or a fall in percent that the two figures of one kind before it do not make. */
export function findWrongRises(skeleton: Skeleton): Finding[] {
  const {text, figures} = skeleton
  // “fell from £4m to £3.2m, a rise of 20 percent”: its word is wrong, and nothing tells of what it is a share.
  if (figures.length < 3 || !figures.some(isShare) || findWrongApposedMoves(skeleton).length) return []
  const operands = operandsOf(skeleton)
  return operands.flatMap(({figure: told, at}, i) => {
    if (!isShare(told) || i < 2) return []
    const way = wayOf(text, at)
    if (!way) return []
    const before = operandsBefore(operands.slice(0, i), text)
    const last = before.at(-1)
    const pair = last && before.slice(0, -1).findLast(({figure}) => areAlike(figure, last.figure))
    if (
      !last ||
      !pair ||
      isOfNearer(operands.slice(0, i), text, [pair, last]) ||
      /[.;“”]/.test(text.slice(pair.at + 1, at))
    )
      return []
    if (otherSubject.test(text.slice(pair.at + 1, last.at))) return []
    if ([pair, last].some(({figure}) => figure.low <= 0 || (figure.hedge && figure.hedge.lean !== 'near'))) return []
    // Whatever two of them make it, it is right.
    const isMade = before.some((one) =>
      before.some(
        (other) =>
          one.figure !== other.figure &&
          areAlike(one.figure, other.figure) &&
          isSaidOf(told, way, [one.figure, other.figure], isOfMany.test(text)),
      ),
    )
    return isMade ? [] : (judge(told, way, pair, last, text.slice(0, at)) ?? [])
  })
}

/** “fell in two years from 60 to 40 per 1,000 births”: what the change is of. Only where nothing else is told, it is time. */
function operandsBefore(operands: readonly Operand[], text: string): readonly Operand[] {
  const told = operands
    .filter(({figure, at}) => !isShare(figure) && !/(?<!\p{L})(?:per|every) $/iu.test(text.slice(0, at)))
    .map(({figure, at}) => ({at, figure: /average/i.test(figure.hedge?.text ?? '') ? unhedged(figure) : figure}))
  const timeless = told.filter(({figure}) => !isOfTime(figure))
  return timeless.length > 1 ? timeless : told
}

/** “the average wait at the 60 junctions has come down from 118 seconds to 94, a reduction of 20 percent”: of the last two from which and to which it goes. */
function isOfNearer(operands: readonly Operand[], text: string, [pair, last]: readonly [Operand, Operand]): boolean {
  const nearer = operands.findLast(
    ({at}, i) =>
      /(?<!\p{L})from $/iu.test(text.slice(0, at)) &&
      /^(?: \p{L}+){0,2} to $/iu.test(text.slice(at + 1, operands[i + 1]?.at ?? at)),
  )
  return nearer !== undefined && nearer.at > pair.at && nearer.at < last.at
}

/** “Shares in Orr rose to $50, while Pell’s fell to $40, down 10 percent” */
const otherSubject =
  /(?<!\p{L})(?:and|while|whereas|but|as|with) (?!(?:it|they|he|she|we|then|now|was|were|is|are|has|have|had|will|would|later|on|in|by|at|to|from|only|just|last|this|next|rose|fell|grew|got|paid|\p{L}+ed)(?!\p{L})|\p{L}+day(?!\p{L})|[\ue000-\ue03b]|$)/u

const isShare = ({kind}: Figure) => kind === 'percentage' || kind === 'fraction'

type Way = 'up' | 'down'

const isOfMany = /(?<!\p{L})(?:averag\p{L}+|median|mean|typical\p{L}*)(?!\p{L})/iu

/** Which way it goes, by the word that it is told with, or else by the last verb before. */
function wayOf(text: string, at: number): Way | undefined {
  const [lead, tail] = [text.slice(0, at), text.slice(at + 1)]
  for (const {before, behind} of frames) {
    const [opening, closing] = [before.exec(lead), behind.exec(tail)]
    if (!opening || !closing || !apposes.test(lead.slice(0, opening.index))) continue
    if (!ends.test(tail.slice(closing[0].length))) return undefined
    if (closing.groups?.up ?? opening.groups?.up) return 'up'
    if (closing.groups?.down ?? opening.groups?.down) return 'down'
    const last = [...lead.matchAll(verb)].at(-1)?.groups
    if (last) return last.up ? 'up' : 'down'
  }
  return undefined
}

/** The lower figure is what a rise is of, the higher one what a fall is of. */
function inWay(way: Way, one: Figure, other: Figure): [from: Figure, to: Figure] {
  return (way === 'up') === one.value < other.value ? [one, other] : [other, one]
}

/** @param isRough - They are averages, of which the writer has finer figures. */
function isSaidOf(told: Figure, way: Way, [one, other]: readonly [Figure, Figure], isRough: boolean): boolean {
  const [from, to] = inWay(way, one, other)
  const isCounted = areCounted(from, to)
  return meet(
    statedBy(told, isCounted && !isRough),
    isCounted ? exactly(from, to) : relativeChange(asFineAs(to, from), asFineAs(from, to)),
  )
}

/** Nobody rounds $4 or 30 hours; of thousands the writer may have had finer figures. */
const areCounted = (from: Figure, to: Figure): boolean =>
  [from, to].every((one) => isPlain(one) && one.times === 1 && one.value < 1000)

function exactly(from: Figure, to: Figure): {low: number; high: number} {
  const right = Math.abs(to.value / from.value - 1) * 100
  return {low: right, high: right}
}

/** Of exact figures, “66 percent” is said of two-thirds, and otherwise rounded to its last place. */
function statedBy(told: Figure, isExact: boolean): {low: number; high: number} {
  const {low, high} = boundsOf(told)
  if (told.kind === 'fraction') return {low: low * 100 - 4, high: high * 100 + 4}
  const slack = told.step / (isExact ? 5 : 2)
  return {low: low - slack, high: high + slack}
}

/** Farther off, it is of something else. */
const farthest = 2.6

function judge(told: Figure, way: Way, pair: Operand, last: Operand, text: string): Finding | undefined {
  const [from, to] = inWay(way, pair.figure, last.figure)
  const right = Math.abs(to.value / from.value - 1) * 100
  const value = told.kind === 'fraction' ? told.value * 100 : told.value
  if (right > value * farthest || value > right * farthest) return undefined
  // Reckoned from the wrong one of them, it can be of no others.
  const isWrongBase =
    isPlain(told) && Math.abs(value - Math.abs(1 - from.value / to.value) * 100) <= Math.max(told.step / 2, 0.5)
  if (!isWrongBase && !areEnds(pair, last, text)) return undefined
  return {
    at: spanOfFigure(told),
    message: `“${told.text}”: from ${from.text} to ${to.text} is ${written(right)} percent. Check the figures.`,
    related: placesOf([pair.figure, last.figure].map(spanOfFigure)),
  }
}

const beforeSecond =
  /(?<!\p{L})(?:to|from|against|compared (?:with|to)|now|today|then)(?: (?:an average of|just|only|about))? $/iu

/** “from 40 to 50”, “to 50 from 40”, “was 40 and was raised to 50”, “50, against 40”; “50 in May and 40 in June” */
function areEnds(pair: Operand, last: Operand, text: string): boolean {
  const between = text.slice(pair.at + 1, last.at)
  if (beforeSecond.test(between)) return true
  return times.test(text) && !apart.test(text) && (text.match(accounts)?.length ?? 0) < 2
}

/** What sets two figures against each other as the same thing at two times, or of two kinds. */
const times =
  /(?<!\p{L})(?:goes|went|go|becomes?|became|now|then|last|previous|earlier|ago|in \d{4}|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|opened|opens|closed|closes|ended|started|began|starts|old|new|next|spring|fall|autumn|summer|winter|used to|tomorrow|yesterday|currently|today|tonight|overnight)(?!\p{L})/iu
const accounts =
  /(?<!\p{L})(?:revenues?|sales|turnover|profits?|earnings|income|costs|expenses|debts?|losses|cash|taxes|assets)(?!\p{L})/giu
