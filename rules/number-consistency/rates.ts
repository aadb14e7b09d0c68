import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {isPlain, written} from './arithmetic.ts'
import {isInBasisPoints} from './change.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

/** “lowered its main rate by 75 basis points”, “a 25-basis-point rise” */
const move = new RegExp(
  `(?<![${letter}])(?<verb>rais|lift|increas|hik|lower|cut|reduc|slash|trimm)[${letter}]*(?: [${letter}’'-]+){0,7} by ${named('by')}[ -](?:basis|percentage)[ -]points?`,
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
const reach = 3

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
    const stated = isInBasisPoints(told) ? told.value / 100 : told.value
    if (right === 0 || Math.abs(right - stated) < 1e-6 || Math.abs(right - stated) > 1) return []
    const last = inOrder([told, from, to]).at(-1) as Figure
    const at = last === told ? told : to
    return [
      {
        at: spanOfFigure(at),
        message: `“${at.text}”: from ${from.text} to ${to.text} is ${written(right * 100)} basis points, and the story has “${told.text}”. Check the three figures.`,
        related: placesOf([told, from, to].filter((one) => one !== at).map(spanOfFigure)),
      },
    ]
  })
}

function moveOf(story: Story, sentence: Sentence): Figure | undefined {
  const skeleton = skeletonOf(story, sentence)
  const match = skeleton && mayTell(skeleton) ? move.exec(skeleton.text) : null
  const by = skeleton?.figureOf(match?.groups?.by)
  return by && isPlain(by) && !by.quotation && (isInBasisPoints(by) || by.kind === 'percentage points') ? by : undefined
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
