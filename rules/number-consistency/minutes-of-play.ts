import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {isExact, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

const minute = `(?:in|on) the ${named('minute')} minute`
const left = `${named('left')} minutes`
const half = '(?<half>the interval|half-?time|the break|the half)'
const end = `(?<end>the end(?: of (?:normal|regulation) time)?|(?:full-?)?time|the final whistle)(?![${letter}-])`
const toGo = '(?:of (?:normal|regulation) time )?(?:left|remaining|to go|to play)'

const patterns = [
  // “in the 38th minute, seven minutes before the interval”
  `${minute}, (?:just |only )?${left} (?:before|from|short of) (?:${half}|${end})`,
  // “in the 78th minute, with 12 minutes left”
  `${minute},? (?:and )?with (?:just |only )?${left} ${toGo}`,
  // “seven minutes before the interval, in the 38th minute”; “with 12 minutes left, in the 78th minute”
  `${left} (?:before|from) (?:${half}|${end}), ${minute}`,
  `with (?:just |only )?${left} ${toGo}, ${minute}`,
].map((source) => new RegExp(source, 'i'))

/** How long a half and a match last in the games whose minutes are told: football, rugby, hockey and Gaelic games. */
const lengths = {half: [30, 35, 40, 45], match: [60, 70, 80, 90, 105, 120]}

const mayTell = /minute.*minute/

/** The minute of a match, and how many are left of the half or the match. */
export const findWrongMinutesOfPlay = remember(({text, figureOf}: Skeleton): Finding[] => {
  if (!mayTell.test(text)) return []
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    const [at, left] = [figureOf(groups?.minute), figureOf(groups?.left)]
    if (at?.kind !== 'ordinal' || !left || !isExact(left)) continue
    const found = judge(at, left, groups?.half ? lengths.half : lengths.match)
    if (found) return [found]
  }
  return []
})

/** Farther off, something else ends. */
const farthest = 12

/** The 38th minute ends after 38 of them, and begins after 37. */
function judge(at: Figure, left: Figure, lengths: readonly number[]): Finding | undefined {
  const sum = at.value + left.value
  if (lengths.some((length) => Math.abs(sum - length) < 2)) return undefined
  const [length = 0] = lengths.filter((one) => one > at.value).toSorted((a, b) => Math.abs(sum - a) - Math.abs(sum - b))
  if (Math.abs(sum - length) > farthest) return undefined
  return {
    at: spanOfFigure(left),
    message: `“${left.text} minutes”: behind the ${at.text} minute ${spoken(length - at.value)} are left of ${length}. Check both.`,
    related: placesOf([spanOfFigure(at)]),
  }
}
