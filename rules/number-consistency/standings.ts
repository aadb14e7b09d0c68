import type {Figure} from '../../src/rule-kit/index.ts'
import {spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

const season = `(?= (?:of the|this) (?:season|year|campaign)|[.,;]|$)(?!,? (?:in|against|at|on|since|over)(?![${letter}]))`
/** “The Owls (14-3) lost for the third time.”, “finished 10-6, its sixth loss” */
const standing = new RegExp(
  `(?:\\(${named('record')}\\)|(?<![${letter}])(?:is|are|was|were|finished|fell to|improved to|dropped to|now) ${named('record2')})[^.;:“”()]{0,80}? (?:(?:(?<lost>lost|fell)|(?<won>won)) for the ${named('n')} time|(?:its|their|his|her) ${named('n2')} (?:(?<loss>loss|defeat)|(?<win>win|victory)))${season}`,
  'i',
)

/** A record of wins and losses, and which of them this one is said to be. */
export function findWrongStandings({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 2 || !figures.some(({kind}) => kind === 'ordinal')) return []
  const groups = standing.exec(text)?.groups
  const [record, nth] = [figureOf(groups?.record ?? groups?.record2), figureOf(groups?.n ?? groups?.n2)]
  const told = record && recordOf(record)
  if (!groups || !told || nth?.kind !== 'ordinal') return []
  const isLoss = (groups.lost ?? groups.loss) !== undefined
  const right = isLoss ? told.losses : told.wins
  // The record may be the one before.
  if (nth.value === right || nth.value === right + 1 || Math.abs(nth.value - right) > 3) return []
  return [
    {
      at: spanOfFigure(nth),
      message: `“${nth.text}”: the record has ${spoken(right)} ${isLoss ? (right === 1 ? 'loss' : 'losses') : right === 1 ? 'win' : 'wins'}. Check both.`,
      related: placesOf([spanOfFigure(record)]),
    },
  ]
}

/** “14-3”; “3-14” is read as a range. */
function recordOf({kind, value, other, low, high, text}: Figure): {wins: number; losses: number} | undefined {
  if (!/^\d{1,3}[-–]\d{1,3}$/.test(text)) return undefined
  if (kind === 'pair' && other !== undefined) return {wins: value, losses: other}
  return kind === 'cardinal' && low < high ? {wins: low, losses: high} : undefined
}
