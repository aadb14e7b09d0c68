import * as v from 'valibot'
import {filePlace, printed, story} from '../printed-stories.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const nullableText = (description: string) => v.pipe(v.nullable(v.string()), v.description(description))

const figure = v.strictObject({
  ...filePlace,
  text: v.string(),
  kind: v.picklist([
    'cardinal',
    'ordinal',
    'fraction',
    'percentage',
    'percentage points',
    'money',
    'age',
    'pair',
    'ratio',
  ]),
  value: v.pipe(v.number(), v.description('“1.2 million” is 1200000, “40 %” is 40; of a range the lower bound.')),
  high: v.pipe(v.number(), v.description('Of a range the upper bound; else the value.')),
  other: v.pipe(v.nullable(v.number()), v.description('Of a pair (“3-1”, “54 to 46”) or a ratio the second figure.')),
  currency: nullableText('As written: “$”, “pound”.'),
  hedge: nullableText('What widens it: “about”, “at least”.'),
  counted: nullableText('The noun that it counts.'),
})

const time = v.strictObject({
  ...filePlace,
  text: v.string(),
  kind: v.picklist(['date', 'period', 'time', 'relative', 'duration', 'anniversary']),
})

const file = v.strictObject({
  ...story,
  date: nullableText('The story’s own date, `YYYY-MM-DD`, where its metadata or its dateline tell.'),
  figures: v.array(figure),
  times: v.pipe(v.array(time), v.description('Dates, times of day, spans of time.')),
  ages: v.array(
    v.strictObject({
      ...filePlace,
      text: v.string(),
      years: v.number(),
      person: nullableText('Whose it is, if he or she is named there.'),
    }),
  ),
  people: v.array(
    v.strictObject({
      ...filePlace,
      name: v.string(),
      count: v.pipe(count, v.description('How often the story names them.')),
    }),
  ),
  quotations: v.array(
    v.strictObject({
      ...filePlace,
      text: v.pipe(v.string(), v.description('From mark to mark; of several paragraphs, joined by a space.')),
      speaker: nullableText('The words that name who says it; null where the story does not tell.'),
      person: nullableText('The fullest name that the story gives of the speaker.'),
      verb: nullableText('“said”, “told”, “according”.'),
      attribution: v.pipe(v.nullable(v.picklist(['before', 'between', 'after'])), v.description('Where it stands.')),
    }),
  ),
})

/** What `copydesk facts --format json` prints. */
export const factsSchema = printed(file)

export type PrintedFacts = v.InferOutput<typeof factsSchema>
