import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {type Bounds, isExact, meet, rewritten, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'

/** “14 patients (7 percent)”, “14, or 7 percent,” */
const share = new RegExp(
  `${named('part')}(?<noun>(?: (?!(?:and|but|or|in|to)(?![${letter}]))[${letter}’'-]+){0,4}?)(?: \\(|, or )${named('percent')}(?=[),.;]|$| of)`,
  'gi',
)
const mayTell = /\(|, or /

interface Share {
  part: Figure
  percent: Figure
  noun: string
}

/** Sentences before in which the whole may stand. */
const reach = 12

/** Two counts, each with its share, of which only one is of the number that the story has named: “18 (9 percent) … 14 (8 percent)” of 200. */
export const findWrongBases = (story: Story): Finding[] =>
  story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const told = skeleton ? sharesIn(skeleton) : []
    if (told.length < 2) return []
    const [first, second] = told as [Share, Share]
    if (told.length === 2 && isOfVotes(told) && !areOfOneWhole(first, second)) return [describeBoth(first, second)]
    const counts = sentences
      .slice(Math.max(0, i - reach), i + 1)
      .flatMap(story.figures.of)
      .filter((one) => one.kind === 'cardinal' && one.low === one.high && one.value > 20)
    const isOf = ({part, percent}: Share, whole: number) =>
      meet(widened(percent), {low: (100 * part.value) / whole, high: (100 * part.value) / whole})
    return told.flatMap((one) => {
      const wholes = counts.filter(({value}) => value > one.part.value)
      if (wholes.some(({value}) => isOf(one, value))) return []
      const others = told.filter((other) => other !== one)
      const whole =
        wholes.find(({value}) => others.every((other) => value > other.part.value && isOf(other, value)))?.value ??
        (isOfVotes(told) && told.length > 2 ? wholeOf(others) : undefined)
      const right = whole === undefined ? undefined : (100 * one.part.value) / whole
      return right !== undefined && mayBeMeant(one.percent, right) ? [describe(one, right, others)] : []
    })
  })

/** Whether two counts are as their shares: 98,412 to 91,877 as 51.7 percent to 48.3. */
function areOfOneWhole(one: Share, other: Share): boolean {
  const [mine, theirs] = [one, other].map(({part, percent: {value, step}}) => ({
    low: part.value / (value + step),
    high: part.value / Math.max(step / 2, value - step),
  })) as [Bounds, Bounds]
  return meet(mine, theirs)
}

function describeBoth(one: Share, other: Share): Finding {
  const [mine, theirs] = [one, other].map(({part, percent}) => `${part.text} (${percent.text})`)
  return {
    at: spanOfFigure(one.percent),
    message: `${mine} and ${theirs} cannot be of one number of votes. Check the figures.`,
    expected: [],
    related: placesOf([one.part, other.part, other.percent].map(spanOfFigure)),
  }
}

const widened = ({value, step}: Figure): Bounds => ({low: value - step * 0.75, high: value + step * 0.75})

/** What all of some shares are of. */
function wholeOf(shares: readonly Share[]): number | undefined {
  const low = Math.max(...shares.map(({part, percent}) => (100 * part.value) / (percent.value + percent.step * 0.5)))
  const high = Math.min(...shares.map(({part, percent}) => (100 * part.value) / (percent.value - percent.step * 0.5)))
  return low <= high ? (low + high) / 2 : undefined
}

const isOfVotes = (told: readonly Share[]) => told.some(({noun}) => /votes?/.test(noun))

function mayBeMeant({value, step}: Figure, right: number): boolean {
  const rounded = Math.round(right / step) * step
  const [mine, theirs] = [Math.round(value / step), Math.round(rounded / step)]
  return Math.abs(value - right) > step * 0.75 && (Math.abs(mine - theirs) < 3 || isSlipOf(mine, theirs))
}

const sharesIn = remember(({text, figureOf}: Skeleton): readonly Share[] =>
  mayTell.test(text)
    ? [...text.matchAll(share)].flatMap(({groups = {}}) => {
        const [part, percent] = [figureOf(groups.part), figureOf(groups.percent)]
        return part && isExact(part) && percent?.kind === 'percentage' && percent.low === percent.high && !percent.hedge
          ? [{part, percent, noun: groups.noun ?? ''}]
          : []
      })
    : [],
)

function describe({part, percent}: Share, right: number, others: readonly Share[]): Finding {
  return {
    at: spanOfFigure(percent),
    message: `“${percent.text}”: ${part.text} is ${written(right)} percent of what ${others.map((one) => `${one.part.text} is ${one.percent.text} of`).join(' and ')}. Check the figures.`,
    expected: rewritten(percent, right),
    related: placesOf([part, ...others.flatMap((one) => [one.part, one.percent])].map(spanOfFigure)),
  }
}
