import {type Figure, remember, type Sentence, type Span, textOf} from '../../src/rule-kit/index.ts'
import {isPlain, written} from './arithmetic.ts'
import {isInBasisPoints} from './change.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

/** “lowered its main rate by 75 basis points”, “a 25-basis-point rise” */
const move = new RegExp(
  `(?<![${letter}])(?<verb>rais|lift|increas|hik|lower|cut|reduc|slash|trimm)[${letter}]*(?: [${letter}’'-]+){0,7} by (?<step>${named('by')}(?:[ -](?:basis|percentage)[ -]points?| of an? (?:percentage |full )?point)|half an? (?:percentage |full )?point)(?![${letter}-])`,
  'i',
)
/** “to 4.5 percent from 5.25 percent”, “from 5.25 to 4.5 percent” */
const ends = new RegExp(
  `(?:(?<![${letter}])to ${named('to')},? (?:down |up )?from ${named('from')}|(?<![${letter}])from ${named('from2')} to ${named('to2')})`,
  'i',
)
const rate = /(?<!\p{L})rates?(?!\p{L})/iu
const mayTell = remember(({text}: Skeleton) => rate.test(text))

/** Sentences over which one decision is told. */
const reach = 5

/** How far a rate is moved, in points. */
interface Move extends Span {
  text: string
  points: number
}

/** A rate’s move in one sentence, and where it leads from and to in another. */
export function findWrongRates(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const told = moveOf(story, sentence)
    if (!told) return []
    const near = sentences.slice(Math.max(0, i - reach), i + reach + 1).filter((one) => one !== sentence)
    const found = near.flatMap((one) => endsOf(story, one) ?? [])
    const [change] = found
    if (!change || found.length > 1 || moveOf(story, change.to.sentence)) return []
    const {from, to} = change
    const right = Math.round(Math.abs(to.value - from.value) * 1000) / 1000
    const {points} = told
    if (right === 0 || Math.abs(right - points) < 1e-6 || Math.abs(right - points) > 1) return []
    const isLast = inOrder([from, to]).every(
      ({paragraph, start}) =>
        paragraph.index < told.paragraph.index || (paragraph === told.paragraph && start < told.start),
    )
    const [first, last] = inOrder([from, to]) as [Figure, Figure]
    const both = {paragraph: first.paragraph, start: first.start, end: last.end}
    const at = isLast ? told : {...both, text: textOf(both)}
    return [
      {
        at: {paragraph: at.paragraph, start: at.start, end: at.end},
        message: `“${at.text}”: from ${from.text} to ${to.text} is ${written(right * 100)} basis points, and the story has “${told.text}”. Check the three figures.`,
        related: placesOf(isLast ? [from, to].map(spanOfFigure) : [told]),
      },
    ]
  })
}

function moveOf(story: Story, sentence: Sentence): Move | undefined {
  const skeleton = skeletonOf(story, sentence)
  const match = skeleton && mayTell(skeleton) ? move.exec(skeleton.text) : null
  if (!skeleton || !match) return undefined
  const by = skeleton.figureOf(match.groups?.by)
  const points = by ? pointsOf(by) : 0.5
  if (points === undefined || by?.quotation) return undefined
  const end = match.index + match[0].length
  const place = skeleton.place(end - (match.groups?.step?.length ?? 0), end)
  const span = by && by.kind !== 'fraction' ? spanOfFigure(by) : place
  return {...span, text: textOf(span), points}
}

function pointsOf(by: Figure): number | undefined {
  if (!isPlain(by)) return undefined
  if (isInBasisPoints(by)) return by.value / 100
  return by.kind === 'percentage points' || by.kind === 'fraction' ? by.value : undefined
}

function endsOf(story: Story, sentence: Sentence): {from: Figure; to: Figure} | undefined {
  const skeleton = skeletonOf(story, sentence)
  const groups = skeleton && mayTell(skeleton) ? ends.exec(skeleton.text)?.groups : undefined
  const [from, to] = [skeleton?.figureOf(groups?.from ?? groups?.from2), skeleton?.figureOf(groups?.to ?? groups?.to2)]
  const arePercentages =
    from && to && [from, to].every(isPlain) && to.kind === 'percentage' && /^(?:percentage|cardinal)$/.test(from.kind)
  return arePercentages && !/inflation|jobless|unemployment|growth|turnout/i.test(sentence.text)
    ? {from, to}
    : undefined
}
