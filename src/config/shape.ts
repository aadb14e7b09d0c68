import * as v from 'valibot'
import {didYouMean, sayUnknown} from './nearest.ts'

// A schema's message is what we say where something else stands: the sentences are ours, the looking is valibot's.
type Issue = v.BaseIssue<unknown>

/** A map with these keys and no other. */
export function map<const Entries extends v.ObjectEntries>(entries: Entries, thing: string) {
  const keys = Object.keys(entries)
  const wantsMap = wants(keys.length ? `a map with some of ${keys.join(', ')}` : 'an empty map')
  return v.pipe(
    v.strictObject(entries, (issue) => {
      if (issue.expected === 'never') return sayUnknown(String(issue.input), thing, keys)
      if (isMissing(issue)) return `${issue.expected?.replace(/^"|"$/g, '“').replace(/“$/, '”')} is missing here.`
      return wantsMap(issue)
    }),
    v.check((value) => !Array.isArray(value), wantsMap),
  )
}

/** Whether a key that must be there is not. */
export function isMissing({expected, path}: Issue): boolean {
  return path?.at(-1)?.origin === 'key' && expected !== 'never'
}

/** What stood there, and what would be accepted. */
export function wants(accepted: string, choices: readonly string[] = []): (issue: Issue) => string {
  return ({input}) => `${show(input)} stands here.${didYouMean(input, choices)} Use ${accepted}.`
}

function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'Nothing'
  if (Array.isArray(value)) return 'A list'
  if (typeof value === 'function') return 'A function'
  if (typeof value === 'object') return 'A map'
  const text = String(value)
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`
}

export const filled = v.pipe(v.string(wants('a word')), v.nonEmpty(wants('a word')))

export const words = v.array(v.pipe(v.string(wantsWord), v.nonEmpty(wantsWord)), wants('a list of words'))

/** A year or “null” in a list of words is a number or nothing to YAML. */
function wantsWord({input}: Issue): string {
  const isScalar = typeof input === 'number' || typeof input === 'boolean'
  return isScalar ? `${input} is no word without quotes. Use "${input}".` : `${show(input)} stands here. Use a word.`
}

const dateInWords = 'a date such as 2026-12-31'

export const day = v.pipe(
  v.string(wants(dateInWords)),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, wants(dateInWords)),
)
