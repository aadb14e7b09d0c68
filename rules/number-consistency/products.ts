import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isExact, isPlain, rewritten, written} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'
import {isNearMiss} from './slip.ts'

const between = '[^.“”\\ue000-\\ue03b]{0,60}?'
const each = '(?:each|apiece)'

const patterns = [
  // “nine were fined $40 each; the fines, $360 in all”, “four winners get $250 each, a total of $1,000”
  `${named('count')}(?! (?:or|to|and) )${between}${named('one')}(?: [${letter}-]+)? ${each}(?:,|;|:| –| —)? ?(?:(?:for|or|and|making|with) )?(?:(?:the|their) [${letter}]+s?, )?(?:a total of ${named('total')}|${named('total2')}(?: [${letter}-]+){0,2} (?:in all|in total|altogether|all told))(?! (?:goes?|went|is|was|will|has) )`,
  // “sent 72 buses to eight schools, nine to each”
  `${named('total')} [${letter}-]+ (?:[${letter}]+ )?(?:to|on|in|at|across|into) ${named('count')} (?:[${letter}-]+ ){0,3}?[${letter}-]+s, ${named('one')} (?:to|for|on|in|at) each(?=[.,;]|$)`,
  // “$250,000 will be shared by five charities, each getting $50,000”
  `${named('total')}[^.“”\\ue000-\\ue03b]{0,40} (?:shared|split|divided)(?: equally| evenly)? (?:among|by|between) ${named('count')} [^.“”\\ue000-\\ue03b]{2,30}, (?:each (?:getting|receiving|taking)|(?:who|which) (?:will )?each (?:get|receive|take)|each of (?:whom|which) (?:will )?(?:gets?|receives?|takes?)|(?:who|which) (?:will )?(?:get|got|received?|take|took)(?=[^.;,]{2,20} (?:each|apiece))) ${named('one')}(?! or )`,
  // “Each of the 12 classes has 25 pupils, which makes 300”
  `(?<![${letter}])each of (?:the |its |their )?${named('count')} ${between} ${named('one')}${between}(?:,|, which| –| —)? (?:makes?|making|for|comes to|in all) ${named('total')}`,
].map((source) => new RegExp(source, 'i'))

/** So many, so much each, and what that makes. */
export function findWrongProducts({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 3 || !/(?<![\p{L}])(?:each|apiece)(?!\p{L})/iu.test(text)) return []
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    const [count, one, total] = [
      figureOf(groups?.count),
      figureOf(groups?.one),
      figureOf(groups?.total ?? groups?.total2),
    ]
    if (!count || !one || !total || !isExact(count) || count.isAttributive) continue
    if (!areOfOneUnit(one, total) || !isPlain(one) || !isPlain(total) || !/^(?:cardinal|money)$/.test(one.kind))
      continue
    const right = count.value * one.value
    if (
      Math.abs(right - total.value) <= Math.max(total.step, one.step * count.value) / 2 ||
      !isNearMiss(right, total.value)
    )
      return []
    const last = inOrder([count, one, total]).at(-1) as Figure
    return [
      {
        at: spanOfFigure(last),
        message: `“${last.text}”: ${written(count.value)} times ${one.text} is ${written(right)}, not ${written(total.value)}. Check the three figures.`,
        expected: last === total ? rewritten(total, right) : [],
        related: placesOf([count, one, total].filter((figure) => figure !== last).map(spanOfFigure)),
      },
    ]
  }
  return []
}
