import type {Figure} from '../../src/rule-kit/index.ts'
import {addends, isExact, sumOf, written} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

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

/** Games, and what is won, lost and drawn of them. */
export function findWrongRecords({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 3 || !/w[io]n|victor/i.test(text)) return []
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
