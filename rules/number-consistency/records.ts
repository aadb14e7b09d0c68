import type {Figure} from '../../src/rule-kit/index.ts'
import {addends, isExact, rewritten, spoken, sumOf, written} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'
import {isNearMiss} from './slip.ts'

const games = `${named('games')}(?: [${letter}-]+)? (?:games|matches|tests|fights|bouts|starts|meetings)(?![${letter}])`
const [won, lost, drawn] = [
  `(?:w[io]n(?:ning)? ${named('won')}|${named('won2')} (?:wins|victories))`,
  `(?:los(?:t|ing) ${named('lost')}|${named('lost2')} (?:losses|loss|defeats?))`,
  `(?:(?:dr[ae]wn?|drawing|tied|tying) ${named('drawn')}|${named('drawn2')} (?:draws?|ties?))`,
]
const joint = '(?:,| and|, and) '
const results = `${won}${joint}(?:${lost}(?:${joint}${drawn})?)`
/** “played 20 games, winning 12, losing five and drawing three”, “won 12, lost five and drawn three of their 20 games” */
const records = [
  new RegExp(`${games}[^.;:\\ue000-\\ue03b]{0,30} ${results}(?=[.,;]|$)`, 'i'),
  new RegExp(`${results} (?:of|in|from) (?:the|its|their|his|her) ${games}`, 'i'),
]

/** “with five wins and four draws, climb to third on 19 points” */
const ofTable = [won, drawn].map((one) => new RegExp(`(?<![${letter}])${one}(?![${letter}])`, 'i'))
const points = new RegExp(
  `(?<![${letter}])(?:have|has|had|on|with|to) ${named('points')} points(?! (?:behind|ahead|clear|adrift|off|above|below|from|more|fewer))`,
  'i',
)
const docked =
  /(?<!\p{L})(?:docked|deduct\p{L}*|penalt\p{L}*|bonus|overtime|extra time|shoot-?outs?|goals|wickets?|frames?)(?!\p{L})/iu

/** Games, and what is won, lost and drawn of them; and the points that they make. */
export function findWrongRecords(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 3 || !/w[io]n|victor/i.test(skeleton.text)) return []
  const ofGames = findWrongGames(skeleton)
  return ofGames.length ? ofGames : findWrongPoints(skeleton)
}

/** Three points for a win, one for a draw: two for a win is told by nobody who has three to tell. */
function findWrongPoints({text, figureOf}: Skeleton): Finding[] {
  if (!/points/.test(text)) return []
  const [win, draw, all] = [...ofTable, points].map((pattern) => pattern.exec(text))
  const [wins, draws, told] = [
    win?.groups?.won ?? win?.groups?.won2,
    draw?.groups?.drawn ?? draw?.groups?.drawn2,
    all?.groups?.points,
  ].map(figureOf)
  if (!win || !draw || !all || Math.abs(win.index - draw.index) > 50 || docked.test(text)) return []
  if (!wins || !draws || !told || ![wins, draws, told].every(isExact)) return []
  const right = 3 * wins.value + draws.value
  if (told.value === right || told.value === 2 * wins.value + draws.value || !isNearMiss(right, told.value)) return []
  return [
    {
      at: spanOfFigure(told),
      message: `“${told.text} points”: ${spoken(wins.value)} wins and ${spoken(draws.value)} draws make ${written(right)}. Check the figures.`,
      expected: rewritten(told, right),
      related: placesOf([wins, draws].map(spanOfFigure)),
    },
  ]
}

function findWrongGames({text, figureOf}: Skeleton): Finding[] {
  for (const pattern of records) {
    const groups = pattern.exec(text)?.groups
    const all = figureOf(groups?.games)
    const parts = [groups?.won ?? groups?.won2, groups?.lost ?? groups?.lost2, groups?.drawn ?? groups?.drawn2].flatMap(
      (sign) => figureOf(sign) ?? [],
    )
    if (!all || parts.length < 2 || ![all, ...parts].every(isExact)) continue
    const sum = sumOf(parts)
    // Without draws, the rest may be drawn.
    if (sum === all.value || (parts.length < 3 && sum < all.value) || Math.abs(sum - all.value) > 3) return []
    const last = inOrder([all, ...parts]).at(-1) as Figure
    return [
      {
        at: spanOfFigure(last),
        message: `“${last.text}”: ${addends(parts.map(({value}) => value))} make ${written(sum)}, and the games are ${written(all.value)}. Check the figures.`,
        related: placesOf([all, ...parts].filter((one) => one !== last).map(spanOfFigure)),
      },
    ]
  }
  return []
}
