import * as v from 'valibot'
import {place, printed, story} from '../printed-stories.ts'

const index = v.pipe(v.number(), v.integer(), v.minValue(0))
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const word = v.strictObject({
  ...place,
  text: v.pipe(v.string(), v.description('As it is read: references and escapes decoded.')),
  opaque: v.pipe(v.boolean(), v.description('Stands for code, an image or an embed, and is not read.')),
  quotation: v.pipe(v.nullable(index), v.description('The innermost quotation around it: its place in `quotations`.')),
})

const token = v.strictObject({
  ...place,
  text: v.string(),
  lemma: v.pipe(v.string(), v.description('Its dictionary form.')),
  tag: v.pipe(v.string(), v.description('Penn tag, as UD English EWT has them.')),
  pos: v.pipe(v.string(), v.description('Universal part of speech.')),
  number: v.nullable(v.picklist(['singular', 'plural'])),
  person: v.nullable(v.picklist([1, 2, 3])),
  tense: v.nullable(v.picklist(['past', 'present'])),
  verbForm: v.nullable(v.picklist(['finite', 'infinitive', 'participle', 'gerund'])),
  head: v.pipe(v.nullable(index), v.description('What it depends on: its place in `tokens`; null for the root.')),
  relation: v.pipe(
    v.string(),
    v.description('Its relation to the head, with subtype, as Universal Dependencies has them.'),
  ),
  certainty: v.pipe(
    v.strictObject({tag: probability, head: probability, relation: probability}),
    v.description('How sure the reading is of each decision.'),
  ),
  word: v.pipe(
    v.nullable(index),
    v.description('The word that it is or stands in: its place in `words`; null for punctuation.'),
  ),
})

const sentence = v.strictObject({
  ...place,
  text: v.string(),
  words: v.pipe(v.array(word), v.description('What a reader sees between blanks.')),
  tokens: v.pipe(
    v.array(token),
    v.description('Words as Universal Dependencies splits them, and marks of punctuation.'),
  ),
})

const paragraph = v.strictObject({
  ...place,
  kind: v.picklist(['paragraph', 'heading', 'list-item', 'table-cell', 'caption', 'title', 'description']),
  depth: v.pipe(v.nullable(index), v.description('Level of a heading.')),
  quoted: v.pipe(v.boolean(), v.description('Stands in a block quotation.')),
  sentences: v.array(sentence),
})

const quotation = v.strictObject({
  depth: v.pipe(index, v.description('0 for the outermost.')),
  closed: v.pipe(v.boolean(), v.description('Whether a mark closes it.')),
  stretches: v.pipe(
    v.array(v.strictObject({paragraph: v.pipe(index, v.description('Its place in `paragraphs`.')), ...place})),
    v.description('From mark to mark: one stretch a paragraph.'),
  ),
})

const file = v.strictObject({
  ...story,
  paragraphs: v.array(paragraph),
  quotations: v.array(quotation),
})

/** What `copydesk read --format json` prints. */
export const readingSchema = printed(file)

export type PrintedReading = v.InferOutput<typeof readingSchema>
