import type {Figure} from '../../src/rule-kit/index.ts'
import {isPlain, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {operandsOf} from './operands.ts'
import {letter, type Skeleton} from './skeleton.ts'

const each = /^ (?:a|per) (?:diluted )?share(?!\p{L})/u
const restates = new RegExp(`^(?: [${letter}]+){0,3}(?:, or | \\()$`)
/** Between two years, shares are sold and bought back; but not half of them. */
const farthest = 1.5

/** “earned $142 million, or $1.18 a share, compared with $118 million, or 95 cents a share”: of about as many shares. */
export function findWrongPerShare(skeleton: Skeleton): Finding[] {
  const {text} = skeleton
  if (!/ share/.test(text) || /(?<!\p{L})(?:split|merge\p{L}*|acqui\p{L}+|issued?)(?!\p{L})/iu.test(text)) return []
  const operands = operandsOf(skeleton)
  const [first, second, ...others] = operands.flatMap(({figure: one, at}, i) => {
    const all = operands[i - 1]
    const isOfAll = all && restates.test(text.slice(all.at + 1, at)) && each.test(text.slice(at + 1))
    return isOfAll && areSums(all.figure, one) ? [{all: all.figure, one, shares: all.figure.value / one.value}] : []
  })
  if (!first || !second || others.length) return []
  const ratio = Math.max(first.shares, second.shares) / Math.min(first.shares, second.shares)
  if (ratio < farthest) return []
  const counts = [first, second].map(({shares}) => `${written(shares / 1e6)} million`)
  return [
    {
      at: spanOfFigure(first.one),
      message: `“${first.one.text}” a share: the figures make ${counts[0]} shares, and ${counts[1]} of the other year’s. Check the four figures.`,
      expected: [],
      related: placesOf([first.all, second.all, second.one].map(spanOfFigure)),
    },
  ]
}

const areSums = (all: Figure, one: Figure) =>
  [all, one].every((figure) => figure.kind === 'money' && isPlain(figure)) &&
  all.times > 1000 &&
  one.value < 1000 &&
  one.value > 0
