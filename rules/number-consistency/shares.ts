import type {Figure} from '../../src/rule-kit/index.ts'
import {type Bounds, boundsOf, isPlain, meet, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, letter, named, type Skeleton, splitAtFigures} from './skeleton.ts'

/** Answers, sides, sexes: of each set, whoever is of one is of no other. */
const sets: readonly (readonly RegExp[])[] = [
  [
    /(?<!\p{L})(?:yes|in favou?r|support(?:ed|s)?|approved?|agreed?|backed|for (?:it|the))(?!\p{L})/iu,
    /(?<!\p{L})(?:no|against|opposed?|disapproved?|disagreed?|rejected)(?!\p{L})/iu,
    /(?<!\p{L})(?:undecided|unsure|uncertain|not sure|(?:did|do|does)(?: not|n['’]t) know|no opinion|abstained|neither|declined|not decided)(?!\p{L})/iu,
  ],
  [/(?<!\p{L})(?:men|male)(?!\p{L})/iu, /(?<!\p{L})(?:women|female)(?!\p{L})/iu],
  [/(?<!\p{L})urban(?!\p{L})/iu, /(?<!\p{L})rural(?!\p{L})/iu],
]
/** Another whole, another time. */
const elsewhere =
  /(?<!\p{L})(?:among|compared|from|than|while|whereas|year|month|week|up|down|ago|previous(?:ly)?|last|earlier|each|respectively|versus|wave|poll(?:s|ed) in|rate|rates|of (?:men|women)|\d{4})(?!\p{L})/iu
/** “54 percent of the vote to 48 percent” */
const votes = new RegExp(
  `(?<one>${figure}) of the votes?(?: cast)?,?(?: to| against|, to)(?: [${letter}’']+){0,3}? (?<other>${figure})`,
  'i',
)

const some = `(?: [${letter}’'-]+){0,3}?`
/** “23 of the 50 members, or 56 percent”, “12 out of 40 (25 %)”; “a third, or 25 percent”, “one in five (25 %)” */
const share = new RegExp(
  `(?:${named('part')}${some} (?:out of|of) (?:the |its |their |all |all the |a total of )?${named('whole')}${some}|${named('ratio')}${some})(?:,? or | \\()${named('percent')}(?=[,.;:)–— ]|$)`,
  'gi',
)

/** Shares of one whole that are more than it, or that are not what they are said to be. */
export function findWrongShares(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 2 || !skeleton.figures.some(({kind}) => kind === 'percentage')) return []
  return [...findOverfull(skeleton), ...findWrongEquivalents(skeleton)]
}

function findOverfull(skeleton: Skeleton): Finding[] {
  const {text, figures} = skeleton
  const percentages = figures.filter(({kind}) => kind === 'percentage')
  if (percentages.length < 2 || !percentages.every(isPlain)) return []
  const match = votes.exec(text)
  if (match) {
    const pair = [skeleton.figureOf(match.groups?.one), skeleton.figureOf(match.groups?.other)]
    if (pair.every((one) => one?.kind === 'percentage')) return judgeWhole(pair as Figure[])
  }
  if (elsewhere.test(text)) return []
  const told = splitAtFigures(text).slice(1)
  for (const set of sets) {
    const members = figures.map((_, i) => set.findIndex((member) => member.test(told[i] ?? '')))
    const isWhole =
      percentages.length === figures.length &&
      members.every((member) => member >= 0) &&
      new Set(members).size === members.length
    if (isWhole) return judgeWhole(percentages)
  }
  return []
}

function judgeWhole(percentages: readonly Figure[]): Finding[] {
  const sum = percentages.reduce((all, {value}) => all + value, 0)
  const rounding = percentages.reduce((all, {step}) => all + step / 2, 0)
  const last = percentages.at(-1)
  if (sum <= 100 + rounding || !last) return []
  return [
    {
      at: spanOfFigure(last),
      message: `“${last.text}”: the shares make ${written(sum)} percent together. Check them.`,
      related: placesOf(percentages.slice(0, -1).map(spanOfFigure)),
    },
  ]
}

function findWrongEquivalents(skeleton: Skeleton): Finding[] {
  return [...skeleton.text.matchAll(share)].flatMap((match) => {
    const groups = match.groups as Partial<Record<'part' | 'whole' | 'ratio' | 'percent', string>>
    const percent = skeleton.figureOf(groups.percent)
    const ratio = skeleton.figureOf(groups.ratio)
    const [part, whole] = [skeleton.figureOf(groups.part), skeleton.figureOf(groups.whole)]
    if (percent?.kind !== 'percentage') return []
    const made = part && whole ? shareOf(part, whole) : ratio && partOf(ratio)
    if (!made || meet(widened(percent), made)) return []
    const from = part && whole ? [part, whole] : [ratio as Figure]
    const told = part && whole ? `${part.text} of ${whole.text}` : (ratio?.text ?? '')
    return [
      {
        at: spanOfFigure(percent),
        message: `“${percent.text}”: ${told} is ${written((made.low + made.high) / 2)} percent. Check the figures.`,
        related: placesOf(from.map(spanOfFigure)),
      },
    ]
  })
}

/** Some cut off what others round. */
function widened(percent: Figure): Bounds {
  const {low, high} = boundsOf(percent)
  return {low: low - percent.step / 2, high: high + percent.step / 2}
}

function shareOf(part: Figure, whole: Figure): Bounds | undefined {
  if (part.kind !== 'cardinal' || whole.kind !== 'cardinal' || part.value > whole.value || whole.value < 2)
    return undefined
  const [a, b] = [boundsOf(part), boundsOf(whole)]
  const isCounted = part.times === 1 && whole.times === 1 && !part.hedge && !whole.hedge
  const [low, high] = isCounted
    ? [part.value / whole.value, part.value / whole.value]
    : [a.low / b.high, a.high / b.low]
  return {low: low * 100, high: high * 100}
}

/** “a third” is said of 31 percent, too. */
function partOf({kind, value, other, hedge}: Figure): Bounds | undefined {
  if (kind !== 'fraction' && (kind !== 'ratio' || other === undefined)) return undefined
  const share = (kind === 'fraction' ? value : value / (other as number)) * 100
  const width = hedge ? 8 : 3
  return {low: share - width, high: share + width}
}
