import {
  type Attribution,
  type Entity,
  type Figure,
  type Quotation,
  type Reading,
  type Span,
  type TimeMention,
  textOf,
} from '../../rule-kit/index.ts'

/** What a fact-checker goes through, each part in the story's order. */
export interface Facts {
  figures: Figure[]
  times: TimeMention[]
  ages: AgeTold[]
  people: Entity[]
  quotations: QuotationTold[]
}

/** An age where it is told, and whose it is, if the story names him or her in the same sentence. */
export interface AgeTold {
  figure: Figure
  person: Entity | undefined
}

/** An outer quotation, and who says it, where that is told. */
export interface QuotationTold {
  quotation: Quotation
  attribution: Attribution | undefined
}

export function factsOf(reading: Reading): Facts {
  const people = reading.entities.all.filter(({kind}) => kind === 'person')
  const [ages, figures] = [true, false].map((isAge) =>
    reading.figures.all.filter(({kind}) => (kind === 'age') === isAge),
  )
  return {
    figures: figures as Figure[],
    times: reading.dates.all.filter(({kind}) => kind !== 'age'),
    ages: (ages as Figure[]).map((figure) => ({figure, person: findOwner(figure, people)})),
    people,
    quotations: reading.quotations
      .filter(({depth}) => depth === 0)
      .map((quotation) => ({quotation, attribution: findAttribution(quotation, reading)})),
  }
}

/** “Rosa Duarte, 43,”: who has this age, and is named where it stands. */
function findOwner({sentence, value}: Figure, people: readonly Entity[]): Entity | undefined {
  return people.find(({age, mentions}) => age === value && mentions.some((mention) => mention.sentence === sentence))
}

/** The one that names somebody goes before one that names nobody. */
function findAttribution(quotation: Quotation, {attributions}: Reading): Attribution | undefined {
  const own = attributions.filter((attribution) => attribution.quotation === quotation)
  return own.find(({speaker}) => speaker?.entity) ?? own.find(({speaker}) => speaker) ?? own[0]
}

/** As written, line ends as spaces. */
export const writtenAt = (span: Span): string => textOf(span).replace(/\s+/g, ' ')

/** A figure with its hedge: “about 40”. */
export const hedged = ({paragraph, hedgeStart, end}: Figure): Span => ({paragraph, start: hedgeStart, end})

/** What is said, from mark to mark. */
export const wordsOf = ({stretches}: Quotation): string => stretches.map(writtenAt).join(' ')
