import type {Figure} from '../../src/rule-kit/index.ts'
import {isExact, rewritten, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, letter, named, type Skeleton} from './skeleton.ts'

/** “a best-of-seven series”, “the best-of-5 final” */
const best = new RegExp(`(?<![${letter}])best[- ]of[- ](?:${named('most')}|(?<word>three|five|seven|nine))`, 'i')
const words: Readonly<Record<string, number>> = {three: 3, five: 5, seven: 7, nine: 9}
/** “has won the first three games”, “leads three games to one”, “up two games to none”, “ahead 3-1” */
const won = new RegExp(
  `(?<![${letter}])(?:(?:has|have|had|having) won (?:(?:the|its|their) (?:${figure} |opening |last )?)?${named('won')}(?: (?:straight |of the (?:${figure} ${figure} )?)?(?:games|matches)|(?= of the best))|(?:leads?|leading|led|ahead|up)(?: (?:the|its|their) [${letter}-]+)?,? (?:by )?(?:${named('pair')}|${named('ahead')}(?: games?| matches)? to (?:${named('less')}|none|nil|love|zero)))`,
  'i',
)
const needs = new RegExp(
  `(?<![${letter}])(?:needs?|needed|is|are|was|were)(?: only| just| still)? ${named('more')} (?:more |further |additional )?(?:wins?|victor(?:y|ies)|games?)(?: (?:away )?(?:from|to|for)(?! tie)| more|(?=[.,;]|$))`,
  'i',
)

/** “the first three games of the best-of-seven series … needs two more”: four are enough. */
export function findWrongSeries({text, figureOf}: Skeleton): Finding[] {
  if (!/best[- ]of/i.test(text)) return []
  const [length, lead, need] = [best.exec(text)?.groups, won.exec(text)?.groups, needs.exec(text)?.groups]
  const most = figureOf(length?.most)?.value ?? words[length?.word?.toLowerCase() ?? '']
  const [ahead, more] = [figureOf(lead?.won ?? lead?.ahead ?? lead?.pair), figureOf(need?.more)]
  if (!most || most % 2 === 0 || !ahead || !more || !isExact(more) || !isWon(ahead)) return []
  const right = (most + 1) / 2 - ahead.value
  if (right < 1 || right === more.value || more.value > most) return []
  return [
    {
      at: spanOfFigure(more),
      message: `“${more.text}”: in a best of ${spoken(most)}, ${spoken(ahead.value)} won leave ${spoken(right)} to win. Check the figures.`,
      expected: right > 1 && more.value > 1 ? rewritten(more, right) : [],
      related: placesOf([spanOfFigure(ahead)]),
    },
  ]
}

const isWon = (one: Figure) => isExact(one) || one.kind === 'pair'
