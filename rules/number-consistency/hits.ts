import {isExact, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, letter, named, type Skeleton} from './skeleton.ts'

const hit = '(?:singles?|doubles?|triples?|homers?|home runs?|hits?)'
const item = `(?:(?:an?(?: [${letter}-]+)?|${figure}|a pair of|a solo|a two-run) ${hit})`
/** “went 3 for 4, with a single, a double and a home run” */
const line = new RegExp(
  `${named('hits')}[- ]for[- ]${named('at')}(?: on [A-Z][a-z]+| at the plate)?,?(?: with| including|:| –| —)? (?<list>${item}(?:, ${item})*,? and ${item})`,
  'i',
)
const counted = new RegExp(`(?:(?<one>a pair of)|${named('n')}|an?)(?: [${letter}-]+)? ${hit}`, 'gi')

/** A batter’s hits, and more of them told by kind. */
export function findWrongHits(skeleton: Skeleton): Finding[] {
  const {text, figureOf} = skeleton
  if (!/[\ue000-\ue03b][- ]for[- ]/.test(text)) return []
  const match = line.exec(text)
  const hits = figureOf(match?.groups?.hits)
  if (!match || !hits || !isExact(hits)) return []
  const told = Array.from((match.groups?.list ?? '').matchAll(counted), ({groups}) =>
    groups?.one ? 2 : (figureOf(groups?.n)?.value ?? 1),
  )
  const sum = told.reduce((all, count) => all + count, 0)
  // Singles are seldom told: fewer are no fault.
  if (sum <= hits.value) return []
  const start = match.index + match[0].length - (match.groups?.list ?? '').length
  return [
    {
      at: skeleton.place(start, match.index + match[0].length),
      message: `The list has ${spoken(sum)} hits, and “${hits.text}” are told of before. Check the figures.`,
      related: placesOf([spanOfFigure(hits)]),
    },
  ]
}
