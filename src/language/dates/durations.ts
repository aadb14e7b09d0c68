import {lowered} from '../letters.ts'
import type {Found} from './find.ts'
import type {Age, Anniversary, Duration, Part, RelativeTime, TimeUnit} from './mention.ts'
import {cardinal, numeralOf, ordinal} from './numbers.ts'

const unit =
  '(?<unit>second|minute|hour|day|night|week|weekend|fortnight|month|season|quarter|year|decade|centur(?:y|ies))'
const clear = '(?<![\\p{L}\\d_$£€#@/-]|[\\d][.,:–-])'
const count = `(?<count>\\d{1,4}(?:\\.\\d+)?|${cardinal})`

// They read small letters.

const duration = new RegExp(
  `(?:${clear}${count}|(?<!\\p{L})(?<one>an?))[\\s-]${unit}s?(?!\\p{L}|-old)(?:\\s(?<direction>ago|earlier|later|after|before|from\\snow))?`,
  'gu',
)
const relative = new RegExp(
  `(?<!\\p{L})(?:(?<which>last|past|this|current|next|coming)\\s${unit}(?!\\p{L})|(?<word>the\\sday\\sbefore\\syesterday|the\\sday\\safter\\stomorrow|yesterday|today|tonight|tomorrow)(?!\\p{L}))`,
  'gu',
)
const anniversary = new RegExp(
  `${clear}(?:(?<ordinal>\\d{1,3}(?:st|nd|rd|th)|${ordinal})\\s(?:wedding\\s)?(?<what>anniversary|birthday)|(?<years>\\d{1,3}|${cardinal})[- ]year\\sanniversary|(?<name>(?:sesqui|bi|ter|tri|quater|quin)?(?:cent?en(?:ary|nial))))(?!\\p{L})`,
  'dgu',
)
const age = new RegExp(
  `(?<!\\p{L})(?:(?:aged|at\\sage|at\\sthe\\sage\\sof)\\s(?<figure>\\d{1,3}|${cardinal})(?!\\p{L}|[\\d–-]|[.,]\\d)|(?<old>\\d{1,3}|${cardinal})[- ]years?[- ]old(?!\\p{L}))`,
  'dgu',
)

const words: Record<string, number> = {yesterday: -1, today: 0, tonight: 0, tomorrow: 1}
const named: Record<string, number> = {'': 100, sesqui: 150, bi: 200, ter: 300, tri: 300, quater: 400, quin: 500}

export function findDurations(text: string): Found<Duration>[] {
  return [...lowered(text).matchAll(duration)].map((match) => {
    const {count: figure, one, unit: name = '', direction} = match.groups ?? {}
    return {
      kind: 'duration',
      ...extentOf(match),
      count: numeralOf(figure ?? one ?? '') ?? 1,
      unit: unitOf(name),
      direction: !direction
        ? undefined
        : direction === 'ago'
          ? 'ago'
          : direction === 'earlier' || direction === 'before'
            ? 'before'
            : 'after',
    }
  })
}

const mayBeRelative = /(?:last|past|this|current|next|coming)\s|yesterday|today|tonight|tomorrow/

export function findRelativeTimes(text: string): Found<RelativeTime>[] {
  const lower = lowered(text)
  if (!mayBeRelative.test(lower)) return []
  return [...lower.matchAll(relative)].map((match) => {
    const {which = '', unit: name, word} = match.groups ?? {}
    const shift = word
      ? (words[word] ?? (word.endsWith('yesterday') ? -2 : 2))
      : /^(?:last|past)$/.test(which)
        ? -1
        : /^(?:this|current)$/.test(which)
          ? 0
          : 1
    return {kind: 'relative', ...extentOf(match), unit: name ? unitOf(name) : 'day', shift}
  })
}

const mayBeAnniversary = /anniversary|birthday|cent?en(?:ary|nial)/

export function findAnniversaries(text: string): Found<Anniversary>[] {
  const lower = lowered(text)
  if (!mayBeAnniversary.test(lower)) return []
  return [...lower.matchAll(anniversary)].map((match) => {
    const {ordinal: nth, years, name = '', what} = match.groups ?? {}
    const value = numeralOf(nth ?? years ?? '') ?? named[name.replace(/cent?en(?:ary|nial)$/, '')] ?? 100
    return {
      kind: 'anniversary',
      ...extentOf(match),
      count: partOf(match, value),
      isBirthday: what === 'birthday',
    }
  })
}

const mayBeAge = /aged\s|at\s(?:the\s)?age\s|[- ]years?[- ]old/

export function findAges(text: string): Found<Age>[] {
  const lower = lowered(text)
  if (!mayBeAge.test(lower)) return []
  return [...lower.matchAll(age)].map((match) => {
    const {figure, old} = match.groups ?? {}
    return {kind: 'age', ...extentOf(match), count: partOf(match, numeralOf(figure ?? old ?? '') ?? 0)}
  })
}

const extentOf = (match: RegExpMatchArray) => ({
  start: match.index as number,
  end: (match.index as number) + match[0].length,
})

/** The figure that a match has, whichever of its groups it is. */
function partOf(match: RegExpMatchArray, value: number): Part {
  const {ordinal: nth, years, name, figure, old} = match.indices?.groups ?? {}
  const [start, end] = (nth ?? years ?? name ?? figure ?? old) as [number, number]
  return {value, start, end}
}

const unitOf = (name: string): TimeUnit => name.replace(/ies$/, 'y') as TimeUnit
