import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

const place = v.strictObject({
  start: v.pipe(offset, v.description('Where it begins in the file: UTF-16 code units from its first character.')),
  end: v.pipe(offset, v.description('Where it ends: the offset behind its last character.')),
  line: v.pipe(count, v.description('Its line, from 1.')),
  column: v.pipe(count, v.description('Its column, from 1.')),
})

const places = v.pipe(v.array(place), v.minLength(1))

const name = v.strictObject({
  kind: v.pipe(
    v.nullable(v.picklist(['person', 'place', 'organisation'])),
    v.description('What has the name; null where the story does not tell.'),
  ),
  name: v.pipe(v.string(), v.description('The fullest name that the story gives, without titles.')),
  age: v.pipe(v.nullable(v.number()), v.description('Somebody’s age, where it is told.')),
  count: v.pipe(count, v.description('How often the story names it.')),
  spellings: v.pipe(
    v.array(v.strictObject({text: v.string(), count, places})),
    v.minLength(1),
    v.description('How the story writes it, with honorifics, in the order of their first use.'),
  ),
})

const acronym = v.strictObject({
  letters: v.pipe(v.string(), v.description('Without stops and endings.')),
  meaning: v.pipe(v.nullable(v.string()), v.description('What it stands for, where the story introduces it.')),
  count,
  places,
})

const file = v.strictObject({
  path: v.pipe(
    v.string(),
    v.minLength(1),
    v.description('As it was given, or `<stdin>` for a story that came without one.'),
  ),
  format: v.pipe(v.string(), v.description('What it was read as.')),
  names: v.pipe(v.array(name), v.description('In the order in which they are first used.')),
  acronyms: v.pipe(v.array(acronym), v.description('In the order in which they are first used.')),
})

/** What `copydesk names --format json` prints. */
export const namesSchema = v.strictObject({
  version: v.pipe(
    v.literal(1),
    v.description(
      'Version of this format. It rises when something is taken away or changes its meaning; properties may be added without.',
    ),
  ),
  files: v.pipe(v.array(file), v.description('The stories in the order in which they were read.')),
})

export type PrintedNames = v.InferOutput<typeof namesSchema>
