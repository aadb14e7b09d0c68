import {type Figures, type Paragraph, type Reading, type Report, type Span, textOf} from '../../src/rule-kit/index.ts'
import {type Count, findVague, isLoose, readCount} from './count.ts'
import type {Parts} from './parts.ts'

/** Within so many paragraphs the story gives its own account of the headline's figure: of the dead and hurt, and of others. */
const lead = {certain: 4, other: 2}

/** Figures of headline, standfirst and captions that nothing the story tells of the same thing agrees with. */
export function* findWrongFigures({tops, body, nameOf}: Parts, {figures}: Reading): Generator<Report> {
  const place = new Map(body.map((paragraph, i) => [paragraph, i]))
  let told: Count[] | undefined
  let loose: ReadonlySet<number> | undefined
  for (const top of tops) {
    for (const own of countsIn(top, figures)) {
      told ??= body.flatMap((paragraph) => countsIn(paragraph, figures))
      const other = findContradiction(own, told, place)
      if (!other) continue
      loose ??= new Set(
        body.flatMap((paragraph) => figuresIn(paragraph, figures).filter(isLoose)).map(({value}) => value),
      )
      if (loose.has(own.value)) continue
      const name = nameOf(top)
      yield {
        at: own.at,
        message: `“${textOf(own.at)}” in the ${name}, “${textOf(other.at)}” in the story. Check which is right.`,
        expected: own.isExact && other.isExact && own.isInWords === other.isInWords ? [textOf(other.at)] : [],
        related: [{at: other.at, message: `“${textOf(other.at)}” in the story.`}],
      }
    }
  }
}

function countsIn(paragraph: Paragraph, figures: Figures): Count[] {
  return [...figuresIn(paragraph, figures).flatMap((figure) => readCount(figure) ?? []), ...findVague(paragraph)]
}

const figuresIn = (paragraph: Paragraph, figures: Figures) =>
  paragraph.sentences.flatMap((sentence) => figures.of(sentence))

/** What the story tells of the same thing first, if it and all the rest disagree. */
function findContradiction(
  own: Count,
  told: readonly Count[],
  place: ReadonlyMap<Paragraph, number>,
): Count | undefined {
  const same = told.filter(({thing, isPast}) => thing === own.thing && !isPast)
  const [first] = same
  if (!first || same.some((other) => mayBeOne(own, other)) || isLate(own, first, place)) return undefined
  const values = [...new Set(same.map(({low}) => low))]
  if (values.length > (own.isCertain ? 2 : 1)) return undefined
  // Two places, one figure over both.
  if (values.length === 2 && (values[0] as number) + (values[1] as number) === own.low) return undefined
  // Some of those whom the figure counts: “two of the men”, “five children”.
  const isPart = told.some(
    ({group, at}) => group === own.group && at !== first.at && !same.some((one) => one.at === at),
  )
  if (isPart && own.isCertain) return undefined
  return own.isCertain || sharesWord(own.at, first.at, own.thing) ? first : undefined
}

const isLate = ({isCertain}: Count, {at}: Count, place: ReadonlyMap<Paragraph, number>) =>
  (place.get(at.paragraph) ?? Number.POSITIVE_INFINITY) >= (isCertain ? lead.certain : lead.other)

const mayBeOne = (one: Count, other: Count) => one.low <= other.high && other.low <= one.high

/** Whether the two sentences speak of one thing by another word as well. */
function sharesWord(one: Span, other: Span, thing: string): boolean {
  const own = wordsOf(one)
  return [...wordsOf(other)].some((stem) => own.has(stem) && !stem.startsWith(thing.slice(0, 4)))
}

/** The long words of a sentence, without their endings. */
function wordsOf({paragraph, start}: Span): ReadonlySet<string> {
  const sentence = paragraph.sentences.find((one) => one.start <= start && start < one.end)
  return new Set(
    (sentence?.words ?? []).filter(({lower}) => /^\p{L}{4,}/u.test(lower)).map(({lower}) => lower.slice(0, 5)),
  )
}
