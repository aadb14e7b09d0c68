import {coordinators, spanOf, textOf, type Word, weekdays} from '../../src/rule-kit/index.ts'
import {closest, isContrast, isJoint, type Kept, type Pair} from './pair.ts'

const day = `(?:${weekdays.join('|').toLowerCase()})`
const hour = '(?:\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?|noon|midnight|dawn|dusk)'
const count = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
/** More than the day: “shortly after 10pm”, “late on Friday”, “for the past two years”. */
const point = new RegExp(
  `^(?:(?:(?:late|early|shortly|just|soon) )?(?:at|before|after|around|about|until|since) ${hour}|(?:late|early) (?:on ${day}|in \\p{L}+|(?:last|next|this) \\p{L}+)|(?:for|over|during|in) the (?:past|last|next|coming) (?:\\S+ )?(?:year|month|week|day|hour|decade)s?|for the (?:first|second|third|last) time|by (?:${count}) (?:votes )?to (?:${count}))$`,
  'u',
)
const telling =
  /^in (?:an?|the) (?:\S+ )?(?:statement|interview|speech|email|e-mail|letter|tweet|briefing|report|memo)$/

const meeting = new RegExp(`^(?:on |last |next )${day}$|^(?:last|next|this) (?:night|week|month|year)$`)

/** “on Monday when they met on Monday” */
const isWhile = (gap: readonly Word[]): boolean =>
  /^(?:when|as|while)$/.test(gap[0]?.lower ?? '') &&
  gap.length < 6 &&
  gap.every(({before}) => before === ' ') &&
  gap.some(({tokens}) => /^VB[DG]$/.test(tokens[0]?.tag ?? ''))

/** “were called shortly after 10pm when a man climbed up shortly after 10pm”: a sentence tells its hour once. */
export function findOccasion(pair: Pair): Kept | undefined {
  const {words, first, gap, second} = pair
  const text = textOf(spanOf(first[0] as Word, first.at(-1))).toLowerCase()
  const isPoint = point.test(text)
  if (meeting.test(text) && isWhile(gap) && second[0]?.before === ' ') return 'first'
  if (!isPoint && !(telling.test(text) && gap.length <= closest && gap.every(({lower}) => !isJoint(lower))))
    return undefined
  if (/ time$/.test(text) && gap.some(({lower}) => isJoint(lower) && !/^(?:since|that)$/.test(lower))) return undefined
  // “He said at dawn that they would leave at dawn.”
  if (gap.some(({lower}) => lower === 'that')) return undefined
  if (isContrast(gap) || gap.some(({before}) => /[;:—–()]/.test(before)) || second[0]?.before !== ' ') return undefined
  // “on August 3 and on August 5”, “in May 2016 … in May 2017”, “until noon on Friday”
  const goesOn = [first, second].some((run) => {
    const next = words[(run.at(-1) as Word).index + 1]
    return (
      next !== undefined &&
      next.before !== ', ' &&
      /^(?:\d|of$|on$|and$)/.test(next.lower) &&
      !(next.lower === 'and' && run === second) &&
      !(next.lower === 'and' && gap.length > 4)
    )
  })
  if (goesOn && !/ time$/.test(text)) return undefined
  return coordinators.has(gap[0]?.lower ?? '') ? 'second' : 'first'
}

const period = /^(?:this|last|next) (?:week|month|year|season|summer|winter|spring|autumn|fall)$/

/** “the third of its kind this year that the firm has bought this year”: the time of a thing, and of what is told of it. */
export function findTimeOfRelative({first, gap, second}: Pair): Kept | undefined {
  if (!period.test(textOf(spanOf(first[0] as Word, first.at(-1))).toLowerCase()) || isContrast(gap)) return undefined
  const [opener, rest] = [gap[0]?.tokens[0], gap.slice(1)]
  if (!/^(?:that|which|who)$/.test(opener?.lower ?? '') || !opener?.tag.startsWith('W') || gap.length > closest)
    return undefined
  return [...gap, ...second].every(({before}) => before === ' ') && rest.every(({lower}) => !isJoint(lower))
    ? 'second'
    : undefined
}
