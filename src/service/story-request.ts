import * as v from 'valibot'
import {rules} from '../../rules/index.ts'
import {withoutPlaces} from '../config/complaint.ts'
import {optionsSchema} from '../config/schema.ts'
import {day, map, wants} from '../config/shape.ts'
import {validate} from '../config/validate.ts'
import {formats} from '../formats/index.ts'
import type {Ask} from './check.ts'

/** A story as a program sends it. */
export interface SentStory {
  text: string
  format?: string | null
  path?: string | null
  date?: string | null
  options?: unknown
}

/** A story of many, which is told by its id. */
export interface SentRecord extends SentStory {
  id?: string | number | null
}

const formatNames = formats.map(({name}) => name)

const entries = {
  text: v.pipe(
    v.string(wants('the story, as a string')),
    v.description('The story. Offsets in the answer count its UTF-16 code units.'),
  ),
  format: v.pipe(
    v.nullish(
      v.picklist(formatNames, wants(`${formatNames.slice(0, -1).join(', ')} or ${formatNames.at(-1)}`, formatNames)),
    ),
    v.description('What it is read as. Default: by the configuration, then by `path`, then text.'),
  ),
  path: v.pipe(
    v.nullish(v.string(wants('a name, such as desk/fire.md'))),
    v.description('Its name, for `overrides` and stets of the configuration. Nothing is read there.'),
  ),
  date: v.pipe(v.nullish(day), v.description('The story’s date. Default: not known.')),
  options: v.pipe(
    v.nullish(optionsSchema(rules)),
    v.description('Laid over the configuration of the service, for this story alone.'),
  ),
}

/** The shape of what `POST /v1/lint` takes. */
const storySchema = map(entries, 'key of a story')

/** The shape of a line that `copydesk map` takes. */
export const recordSchema = map(
  {
    id: v.pipe(
      v.nullish(v.union([v.string(), v.pipe(v.number(), v.check(isExact, wants(idInWords())))], wants(idInWords()))),
      v.description('Comes back with the answer. Default: null.'),
    ),
    ...entries,
  },
  'key of a story',
)

/** @throws {ConfigError} with a line for each thing that is wrong. */
export function readStory(data: unknown): SentStory {
  return validate(withoutPlaces('', 'story', data), storySchema, undefined) as SentStory
}

/** @throws {ConfigError} as above. */
export function readRecord(data: unknown): SentRecord {
  return validate(withoutPlaces('', 'story', data), recordSchema, undefined) as SentRecord
}

/** Whether an id is one that comes back as it was. */
export function isId(id: unknown): id is string | number {
  return typeof id === 'string' || (typeof id === 'number' && isExact(id))
}

/** A larger number has lost its last digits when it is read. */
function isExact(id: number): boolean {
  return Math.abs(id) <= Number.MAX_SAFE_INTEGER
}

function idInWords(): string {
  return 'a string, or a number of up to 15 digits'
}

export function askFor({text, format, path, date, options}: SentStory, today: string | undefined): Ask {
  return {
    text,
    path: path ?? '',
    ...(format && {format}),
    request: {...(options != null && {options}), ...(date && {date}), ...(today && {today})},
  }
}
