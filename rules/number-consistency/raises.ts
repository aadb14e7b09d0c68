import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, boundsOf, isPlain, meet, written} from './arithmetic.ts'
import {relativeChange} from './change.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figuresIn, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

/** “a 20 percent raise over five years” */
const announced = new RegExp(
  `(?<![${letter}])an? ${named('by')}(?: [${letter}-]+)? (?:(?<more>raise|rise|increase)|(?<less>cut|reduction|decrease))(?![${letter}])`,
  'i',
)
/** “It would have lifted the average wage from $31 an hour to $37.20”, “…, which takes the fee from $50 to $60” */
const led = new RegExp(
  `(?:^(?:it|this|that|the (?:offer|deal|plan|raise|rise|increase|cut|change|bill|contract|agreement))|, which) (?:(?:would|will|could) (?:have )?)?(?:takes?n?|took|brings?|brought|lift(?:s|ed)?|rais(?:e|es|ed)|push(?:es|ed)?|increas(?:e|es|ed)|cuts?|reduc(?:e|es|ed)|lower(?:s|ed)?)(?: [${letter}’'-]+){1,5} (?:from ${named('from')}(?: [${letter}’'/-]+){0,3} to ${named('to')}|to ${named('to2')}(?: [${letter}’'/-]+){0,3}, from ${named('from2')})`,
  'i',
)
const mayLead = /(?<!\p{L})from [\ue000-\ue03b]/u

/** A raise of so many percent, and what it leads from and to, in the same sentence or in the next. */
export function findWrongRaises(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const match = skeleton && mayLead.test(skeleton.text) ? led.exec(skeleton.text) : null
    if (!skeleton || !match) return []
    const [from, to] = [
      skeleton.figureOf(match.groups?.from ?? match.groups?.from2),
      skeleton.figureOf(match.groups?.to ?? match.groups?.to2),
    ]
    const isSame = match[0].startsWith(',')
    const before = isSame ? sentence : sentences[i - 1]
    if (!from || !to || !before || before.paragraph !== sentence.paragraph) return []
    const by = raiseOf(story, before, to.value > from.value)
    return by ? judge(by, from, to) : []
  })
}

/** The one percentage that a sentence has, if it is a raise or a cut. */
function raiseOf(story: Story, sentence: Sentence, isRise: boolean): Figure | undefined {
  const skeleton = skeletonOf(story, sentence)
  const groups = skeleton && onlyShare(skeleton) ? announced.exec(skeleton.text)?.groups : undefined
  const by = skeleton?.figureOf(groups?.by)
  return by?.kind === 'percentage' && by.low === by.high && (groups?.more !== undefined) === isRise ? by : undefined
}

const onlyShare = remember(
  (skeleton: Skeleton) => figuresIn(skeleton.text, skeleton).filter(({kind}) => kind === 'percentage').length === 1,
)

function judge(by: Figure, from: Figure, to: Figure): Finding[] {
  if (from.kind !== 'money' || !areOfOneUnit(from, to) || ![from, to].every(isPlain)) return []
  const {low, high} = boundsOf(by)
  if (meet({low: low - by.step / 2, high: high + by.step / 2}, relativeChange(from, to))) return []
  const right = Math.abs(to.value / from.value - 1) * 100
  if (right > by.value * 2 || right < by.value / 2) return []
  return [
    {
      at: spanOfFigure(to),
      message: `“${to.text}”: from ${from.text} to ${to.text} is ${written(right)} percent, and the story has “${by.text}”. Check the three figures.`,
      related: placesOf([by, from].map(spanOfFigure)),
    },
  ]
}
