import type {Figure} from '../../src/rule-kit/index.ts'
import {type Bounds, boundsOf, isPlain, meet, rewritten, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

const up =
  'rose|gained|added|climbed|jumped|advanced|surged|soared|rallied|leapt|leaped|gaining|adding|climbing|jumping|leaping|up|increased|grew|put on|ticked up|edged up|rises?|rising'
const down =
  'fell|lost|dropped|slid|shed|losing|falling|dropping|shedding|sliding|declined|sank|slipped|tumbled|plunged|down|eased|dipped|slumped|sank|falls?|falling|edged down|retreated'
const moved = `(?<![${letter}])(?:(?<up>${up})|(?<down>${down}))(?: by)? ${named('by')}(?: points?)?(?: (?:higher|lower))?`
const reached = `(?:to|at|and closed at|and (?:ended|finished) at)(?: (?:close|finish|end|settle|trade)(?: the (?:day|session|week))?(?: at)?)? ${named('to')}`

const moves = [
  // “rose $4.12, or 5.1 percent, to close at $84.91”
  `${moved}(?:, or | \\()${named('percent')}(?:,|\\))? ${reached}(?! ?(?:or|to)(?![${letter}]))`,
  // “closed down 11p at 236p, a fall of 4.5 per cent”, “rose 14 cents to $7.14, or 2 percent”
  `${moved},? ${reached}(?: an? [${letter}]+)?(?:, or |,? \\(|, |\\s[–—]\\s)(?:(?:or )?an? (?:[${letter}]+ )?(?:rise|gain|increase|jump|fall|drop|decline|loss|decrease|slide|advance) of )?${named('percent')}(?=[,.;)]|$| on the (?:day|week))`,
  // “closed 48.7 points, or 0.5 per cent, lower at 9,863.9”
  `(?<![${letter}])(?:closed|ended|finished|was|were|traded|opened|settled) ${named('by')}(?: points?)?(?:, or | \\()${named('percent')}(?:,|\\)) (?:(?<up>higher|up)|(?<down>lower|down)) ${reached}`,
  // “closed 6p lower at 114p, a drop of 5 per cent”
  `(?<![${letter}])(?:closed|ended|finished|were|was|traded|opened|settled) ${named('by')} (?:(?<up>higher|up|dearer|better)|(?<down>lower|down|cheaper|weaker)) ${reached}(?:, or |,? \\(|, |\\s[–—]\\s)(?:(?:or )?an? (?:[${letter}]+ )?(?:rise|gain|increase|jump|fall|drop|decline|loss|decrease|slide) of )?${named('percent')}(?=[,.;)]|$)`,
].map((source) => new RegExp(source, 'i'))
/** “the Sharks (34-21) … 13 games over .500” */
const record = new RegExp(
  `(?:\\(${named('pair')}\\)|(?:are|is|were|was|at) ${named('pair2')},)[^.;“”\\ue000-\\ue03b]{0,60} ${named('games')} games? ${named('half')}`,
  'i',
)

/** A price’s move, in money and in percent, that its end does not make; a record and the games that it is over .500. */
export function findWrongMoves({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 1 || !/[,(–—]/.test(text)) return []
  for (const pattern of figures.some(({kind}) => kind === 'percentage') ? moves : []) {
    const match = pattern.exec(text)
    if (!match) continue
    const groups = match.groups ?? {}
    const [by, to] = [figureOf(groups.by), figureOf(groups.to)]
    const percent = figureOf(groups.percent)
    return by && to && percent ? judge(by, percent, to, groups.up !== undefined) : []
  }
  const told = record.exec(text)?.groups
  const [pair, games, half] = [figureOf(told?.pair ?? told?.pair2), figureOf(told?.games), figureOf(told?.half)]
  if (!pair || !games || half?.value !== 0.5 || pair.kind !== 'pair' || pair.other === undefined) return []
  const right = Math.abs(pair.value - pair.other)
  if (right === games.value || (half.hedge?.lean === 'above') !== pair.value > pair.other) return []
  return [
    {
      at: spanOfFigure(games),
      message: `“${games.text}”: ${pair.text} is ${written(right)}. Check the figures.`,
      expected: rewritten(games, right),
      related: placesOf([spanOfFigure(pair)]),
    },
  ]
}

function judge(by: Figure, percent: Figure, to: Figure, isRise: boolean): Finding[] {
  if (percent.kind !== 'percentage' || ![by, percent, to].every(isPlain)) return []
  const amount = inUnitOf(by, to)
  if (!amount) return []
  const [low, high] = [boundsOf(to), boundsOf(by)]
  const scale = amount / by.value
  const share = (change: number, end: number) => (100 * change) / (isRise ? end - change : end + change)
  const made = {low: share(high.low * scale, low.high), high: share(high.high * scale, low.low)}
  const told = boundsOf(percent)
  if (to.value <= amount || meet(roughly(told, percent), made)) return []
  return [
    {
      at: spanOfFigure(percent),
      message: `“${percent.text}”: ${by.text} ${isRise ? 'up' : 'down'} to ${to.text} is ${written((made.low + made.high) / 2)} percent. Check the three figures.`,
      expected: rewritten(percent, (made.low + made.high) / 2),
      related: placesOf([by, to].map(spanOfFigure)),
    },
  ]
}

/** “66 percent” is said of two-thirds. */
const roughly = ({low, high}: Bounds, {step}: Figure): Bounds => ({low: low - step / 5, high: high + step / 5})

/** “84 cents … to $22.15” */
function inUnitOf(by: Figure, to: Figure): number | undefined {
  if (by.kind === 'cardinal' && to.kind === 'cardinal') return by.value
  if (by.kind !== 'money' || to.kind !== 'money') return undefined
  if (/^(?:cent|pence)$/.test(by.currency ?? '') && /[$€£]$/.test(to.currency ?? '')) return by.value / 100
  return by.currency === to.currency ? by.value : undefined
}
