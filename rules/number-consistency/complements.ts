import type {Figure} from '../../src/rule-kit/index.ts'
import {isMiscounted, rewritten, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'
import {isNearMiss} from './slip.ts'

const plain = '[^.;:“”\\ue000-\\ue03b]'
/** “of the 1,200 homes, 700 have meters and 500 do not” */
const complement = new RegExp(
  `(?:(?<![${letter}])of (?:the |its |all |all the |those )?${named('all')}${plain}{0,50}?,|${named('all2')}${plain}{1,50}, of (?:which|whom)) ${named('some')} ${plain}{2,60}?(?:,? and|,? while|,? but) ${named('others')} (?:do|does|did|have|had|has|are|were|was|is|can|could|would|will)(?: not|n[’']t)(?=[.,;]|$)`,
  'i',
)

/** Those who do and those who do not are all of them. */
export function findWrongComplements({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 3 || !/not|n[’']t/.test(text)) return []
  const groups = complement.exec(text)?.groups
  const [all, some, others] = [figureOf(groups?.all ?? groups?.all2), figureOf(groups?.some), figureOf(groups?.others)]
  if (!all || !some || !others || ![all, some, others].every(isCount)) return []
  const right = all.value - some.value
  if (right <= 0 || !isMiscounted(others, right, [all, some]) || !isNearMiss(right, others.value)) return []
  return [
    {
      at: spanOfFigure(others),
      message: `“${others.text}”: ${some.text} of ${all.text} leave ${written(right)}. Check the figures.`,
      expected: rewritten(others, right),
      related: placesOf([all, some].map(spanOfFigure)),
    },
  ]
}

const isCount = ({kind, low, high, hedge, isAttributive}: Figure) =>
  kind === 'cardinal' && low === high && !isAttributive && (!hedge || hedge.lean === 'near')
