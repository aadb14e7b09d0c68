import type {Found} from './find.ts'
import type {ClockTime, Part} from './mention.ts'
import {cardinal, numeralOf} from './numbers.ts'

const clear = '(?<![\\p{L}\\d_$£€#@/+−]|[\\d][.,:])'
const zoneNames =
  'GMT|UTC|BST|CES?T|EES?T|WES?T|MSK|[ECMPA][SD]?T|AKS?T|HST|IST|JST|KST|SGT|HKT|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|SAST|WAT|EAT|CAT'
const zone = `(?:\\s?(?<zone>(?:${zoneNames})(?!\\p{L})|[Ll]ocal\\stime|(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)(?:\\s(?:[Ss]tandard|[Dd]aylight))?(?:\\s[Tt]ime)?(?!\\p{L})))`
const meridiem = '(?<meridiem>(?:[ap]m|[AP]M)(?!\\p{L})|(?:[ap]\\.\\s?m|[AP]\\.M)(?!\\p{L})\\.?)'

const halfOfDay = /\d\s?[apAP]\.?\s?[mM]/

/** `needs`: what a text has wherever the pattern matches in it, and quickly told. */
const patterns: {pattern: RegExp; needs: RegExp; isPlain: boolean}[] = [
  {
    isPlain: true,
    needs: halfOfDay,
    pattern: new RegExp(
      `${clear}(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?\\s?${meridiem}${zone}?`,
      'dgu',
    ),
  },
  {
    isPlain: true,
    needs: /\d:\d/,
    pattern: new RegExp(`${clear}(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?${zone}`, 'dgu'),
  },
  {
    isPlain: true,
    needs: /\d{4}\s?(?:[A-Z]{2}|[Ll]ocal|[Ee]ast|[Cc]ent|[Mm]oun|[Pp]aci|h(?:ou)?rs)/,
    pattern: new RegExp(`${clear}(?<hour>\\d\\d)(?<minute>\\d\\d)(?:${zone}|\\s?(?:hours|hrs)(?!\\p{L}))`, 'dgu'),
  },
  {
    isPlain: false,
    needs: /\d:\d/,
    pattern: new RegExp(
      `${clear}(?<![-–—])(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?(?![\\p{L}\\d%]|[.,:/–-]\\d)`,
      'dgu',
    ),
  },
  {
    isPlain: true,
    needs: /noon|midday|midnight/,
    pattern: /(?<!\p{L}|-)(?:12\s)?(?<name>noon|midday|midnight)(?!\p{L}|-\p{L})/dgu,
  },
  {
    isPlain: true,
    needs: /o['’]clock/i,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<spelt>\\d{1,2}|${cardinal})\\so['’]clock`, 'dgiu'),
  },
  // “9–5 p.m.”, “from 10 to 11 am”: the first has no half of the day of its own.
  {
    isPlain: true,
    needs: halfOfDay,
    pattern: new RegExp(
      `${clear}(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?(?=(?:\\s?[–—-]\\s?|\\s(?:to|and|until|till)\\s)\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?\\s?m|[AP]\\.?M)(?!\\p{L}))`,
      'dgu',
    ),
  },
]

/** Every time of the clock in a sentence. */
export function findClockTimes(text: string): Found<ClockTime>[] {
  return patterns.flatMap(({pattern, needs, isPlain}) =>
    needs.test(text) ? [...text.matchAll(pattern)].map((match) => timeOf(match, isPlain)) : [],
  )
}

function timeOf(match: RegExpMatchArray, isPlain: boolean): Found<ClockTime> {
  const {groups = {}} = match
  const part = (name: string, read: (text: string) => number): Part | undefined => {
    const text = groups[name]
    const place = match.indices?.groups?.[name]
    return text === undefined || !place ? undefined : {value: read(text), start: place[0], end: place[1]}
  }
  const start = match.index as number
  return {
    kind: 'time',
    start,
    end: start + match[0].length,
    hour: (part('hour', Number) ??
      part('name', (name) => (name === 'midnight' ? 0 : 12)) ??
      part('spelt', (text) => numeralOf(text) ?? 0)) as Part,
    minute: part('minute', Number),
    second: part('second', Number),
    meridiem: part('meridiem', (text) => (/^p/i.test(text) ? 1 : 0)),
    zone: groups.zone,
    isPlain,
  }
}
