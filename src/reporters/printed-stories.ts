import * as v from 'valibot'

/** Where something stands in a file. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
export const place = {
  start: v.pipe(offset, v.description('Where it begins in the file: UTF-16 code units from its first character.')),
  end: v.pipe(offset, v.description('Where it ends: the offset behind its last character.')),
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1))
/** The same, for people as well. */
export const filePlace = {
  ...place,
  line: v.pipe(count, v.description('Its line, from 1.')),
  column: v.pipe(count, v.description('Its column, from 1.')),
}

/** What is printed of every story, beside what is asked of it. */
export const story = {
  path: v.pipe(
    v.string(),
    v.minLength(1),
    v.description('As it was given, or `<stdin>` for a story that came without one.'),
  ),
  format: v.pipe(v.string(), v.description('What it was read as.')),
}

/** A whole output of one story after another. */
export const printed = <File extends v.GenericSchema>(file: File) =>
  v.strictObject({
    version: v.pipe(
      v.literal(1),
      v.description(
        'Version of this format. It rises when something is taken away or changes its meaning; properties may be added without.',
      ),
    ),
    files: v.pipe(v.array(file), v.description('The stories in the order in which they were read.')),
  })
