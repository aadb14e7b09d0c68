import {type ClockTime, type Report, textOf} from '../../src/rule-kit/index.ts'
import type {Story} from './story.ts'

/** Minutes before or behind Greenwich; several where print uses a name for summer and winter alike, or for two zones. */
const offsets: Record<string, readonly number[]> = {
  GMT: [0],
  UTC: [0],
  BST: [60],
  CET: [60, 120],
  CEST: [60, 120],
  EET: [120, 180],
  EEST: [120, 180],
  MSK: [180],
  JST: [540],
  KST: [540],
  HKT: [480],
  SGT: [480],
  SAST: [120],
  ET: [-300, -240],
  EST: [-300, -240],
  EDT: [-300, -240],
  PT: [-480, -420],
  PST: [-480, -420],
  PDT: [-480, -420],
}

/** One moment in two zones that does not agree: “3 p.m. EST (2100 GMT)”. */
export function* findWrongZones({reading}: Story): Generator<Report> {
  for (const {mentions} of reading.dates.bySentence)
    for (const [i, one] of mentions.entries()) {
      const other = mentions[i + 1]
      if (one.kind !== 'time' || other?.kind !== 'time' || !one.zone || !other.zone || one.zone === other.zone) continue
      if (!/^(?:,?\s\(|\s?\/\s?|,\s|,?\sor\s)$/.test(one.paragraph.text.slice(one.end, other.start))) continue
      const [shifts, shiftsThere] = [offsets[one.zone], offsets[other.zone]]
      const [here, there] = [minutesOf(one), minutesOf(other)]
      if (!shifts || !shiftsThere || here === undefined || there === undefined) continue
      const agrees = shifts.some((a) => shiftsThere.some((b) => (here - a - (there - b)) % (24 * 60) === 0))
      if (!agrees)
        yield {
          at: other,
          message: `“${textOf(one)}” and “${textOf(other)}” are not the same moment. Check both.`,
          related: [{at: one, message: `“${textOf(one)}” here.`}],
        }
    }
}

/** Minutes since midnight; undefined where the half of the day is not told. */
function minutesOf({hour, minute, meridiem}: ClockTime): number | undefined {
  const minutes = minute?.value ?? 0
  if (hour.value > 24 || minutes > 59) return undefined
  if (meridiem) return hour.value > 12 ? undefined : ((hour.value % 12) + 12 * meridiem.value) * 60 + minutes
  return minute ? hour.value * 60 + minutes : undefined
}
