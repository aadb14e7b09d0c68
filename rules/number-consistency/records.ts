import type {Figure} from '../../src/rule-kit/index.ts'
import {addends, isExact, rewritten, spoken, sumOf, written} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {figure, letter, named, type Skeleton} from './skeleton.ts'
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

/** One of them, wherever it stands in its list. */
const result = new RegExp(`(?<![${letter}-])(?:${won}|${lost}|${drawn})(?![${letter}])`, 'gi')
const joined = /^(?:,|,? and|,? but) (?:(?:with|also) )?$/
/** “19 points from ten matches – six wins, …”, “from their 12 games, with five wins, …” */
const gamesBefore = new RegExp(
  `(?<![${letter}])(?:played|from|in|of|after|over|through) (?:the |their |its |his |her )?(?:first |opening )?${games}(?: (?:so far|this season|this year|in the league|in the group))?(?:,|:|;| –| —| \\()?(?: (?:with|having|thanks to|courtesy of|made up of|through))? ?$`,
  'i',
)
const gamesBehind = new RegExp(
  `^,? (?:(?:and )?(?:have|has|had) ${figure} points )?(?:of|in|from|after|over) (?:(?:the|their|its|his|her) )?(?:(?:first|last|past|opening) )?${games}`,
  'i',
)

/** “with five wins and four draws, climb to third on 19 points” */
const ofTable = [won, drawn].map((one) => new RegExp(`(?<![${letter}])${one}(?![${letter}])`, 'i'))
const points = new RegExp(
  `(?<![${letter}])(?:have|has|had|on|with|to|taken|took|collect(?:ed|ing)|gather(?:ed|ing)|earn(?:ed|ing)|gain(?:ed|ing)|amass(?:ed|ing)|picked up) ${named('points')} points(?! (?:behind|ahead|clear|adrift|off|above|below|more|fewer|from (?!${figure})(?!(?:the|their|its) (?:first |opening )?${figure})))`,
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
  if (text.slice(Math.min(win.index, all.index), Math.max(draw.index, all.index)).includes(';')) return []
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

function findWrongGames(skeleton: Skeleton): Finding[] {
  const games = readGames(skeleton)
  const table = games ? undefined : readTable(skeleton)
  const {all, parts} = games ?? table ?? {}
  if (!all || !parts || parts.length < 2 || ![all, ...parts].every(isExact)) return []
  const sum = sumOf(parts)
  // Without draws, the rest may be drawn.
  if (sum === all.value || (parts.length < 3 && sum < all.value) || Math.abs(sum - all.value) > 3) return []
  const {odd, right} = oddOf(all, table?.parts ?? [], skeleton) ?? {}
  const last = odd ?? (inOrder([all, ...parts]).at(-1) as Figure)
  return [
    {
      at: odd || !table ? spanOfFigure(last) : spanOfSum(all, parts),
      message: `“${last.text}”: ${addends(parts.map(({value}) => value))} make ${written(sum)}, and the games are ${written(all.value)}. Check the figures.`,
      expected: right === undefined ? [] : rewritten(last, right),
      related: placesOf([all, ...parts].filter((one) => one !== last).map(spanOfFigure)),
    },
  ]
}

/** The one figure that both the games and the points, where they are told, make another. */
function oddOf(
  all: Figure,
  parts: readonly Figure[],
  {text, figureOf}: Skeleton,
): {odd: Figure; right: number} | undefined {
  const told = figureOf(points.exec(text)?.groups?.points)
  const [win, draw, loss] = ['won', 'drawn', 'lost'].map((kind) =>
    parts.find((part) =>
      [...text.matchAll(result)].some(({groups}) => kindOf(groups) === kind && part === figureOf(signIn(groups))),
    ),
  )
  if (!told || !win || !draw || !loss || docked.test(text)) return undefined
  const [w, d, l, n, p] = [win, draw, loss, all, told].map(({value}) => value) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const found = [
    {odd: win, right: n - d - l, made: 3 * (n - d - l) + d},
    {odd: draw, right: n - w - l, made: 3 * w + n - w - l},
    {odd: loss, right: n - w - d, made: 3 * w + d},
    {odd: all, right: w + d + l, made: 3 * w + d},
  ].filter(({made, right}) => made === p && right > 0)
  // With the points made by those that are told, a defeat or the games may be wrong.
  return found.length === 1 ? found[0] : undefined
}

interface Games {
  all: Figure | undefined
  parts: Figure[]
}

function readGames({text, figureOf}: Skeleton): Games | undefined {
  for (const pattern of records) {
    const groups = pattern.exec(text)?.groups
    const all = figureOf(groups?.games)
    const parts = [groups?.won ?? groups?.won2, groups?.lost ?? groups?.lost2, groups?.drawn ?? groups?.drawn2].flatMap(
      (sign) => figureOf(sign) ?? [],
    )
    if (all && parts.length > 1) return {all, parts}
  }
  return undefined
}

/** Wins, draws and defeats one after the other, in any order, with the games directly before or behind. */
function readTable({text, figureOf}: Skeleton): Games | undefined {
  const found = [...text.matchAll(result)]
  const isList =
    found.length === 3 &&
    new Set(found.map(({groups}) => kindOf(groups))).size === 3 &&
    found.slice(1).every(({index}, i) => joined.test(text.slice(endOf(found[i]), index)))
  if (!isList) return undefined
  const [first, , last] = found
  const groups =
    gamesBefore.exec(text.slice(0, first?.index))?.groups ?? gamesBehind.exec(text.slice(endOf(last)))?.groups
  return {
    all: figureOf(groups?.games),
    parts: found.flatMap(({groups}) => figureOf(signIn(groups)) ?? []),
  }
}

const signIn = (groups: RegExpExecArray['groups']) => Object.values(groups ?? {}).find(Boolean)

const endOf = (match: RegExpExecArray | undefined) => (match ? match.index + match[0].length : 0)

const kindOf = (groups: RegExpExecArray['groups']) =>
  Object.keys(groups ?? {})
    .find((name) => groups?.[name])
    ?.replace('2', '')
