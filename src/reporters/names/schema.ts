import * as v from 'valibot'
import {filePlace, printed, story} from '../printed-stories.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(1))

const places = v.pipe(v.array(v.strictObject(filePlace)), v.minLength(1))

const spelling = v.strictObject({text: v.string(), count, places})

const name = v.strictObject({
  kind: v.pipe(
    v.nullable(v.picklist(['person', 'place', 'organisation'])),
    v.description('What has the name; null where the story does not tell.'),
  ),
  name: v.pipe(v.string(), v.description('The fullest name that the story gives, without titles.')),
  age: v.pipe(v.nullable(v.number()), v.description('Somebody’s age, where it is told.')),
  count: v.pipe(count, v.description('How often the story names it.')),
  spellings: v.pipe(
    v.array(spelling),
    v.minLength(1),
    v.description('How the story writes it, with honorifics, in the order of their first use.'),
  ),
  descriptions: v.pipe(
    v.array(spelling),
    v.description('Offices by which the story speaks of somebody whom it has introduced with them: “the mayor”.'),
  ),
})

const acronym = v.strictObject({
  letters: v.pipe(v.string(), v.description('Without stops and endings.')),
  meaning: v.pipe(v.nullable(v.string()), v.description('What it stands for, where the story introduces it.')),
  count,
  places,
})

const file = v.strictObject({
  ...story,
  names: v.pipe(v.array(name), v.description('In the order in which they are first used.')),
  acronyms: v.pipe(v.array(acronym), v.description('In the order in which they are first used.')),
})

/** What `copydesk names --format json` prints. */
export const namesSchema = printed(file)

export type PrintedNames = v.InferOutput<typeof namesSchema>
