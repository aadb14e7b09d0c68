import type {Figure, Span} from '../../rule-kit/index.ts'
import {createPlacer} from '../reading/chapters.ts'
import type {ReadingPrinter, ReadStory} from '../reading/story.ts'
import {standardInput} from '../story.ts'
import {factsOf, type QuotationTold, wordsOf, writtenAt} from './facts.ts'
import type {PrintedFacts} from './schema.ts'

type PrintedFile = PrintedFacts['files'][number]

/** For programs; described by `schemas/facts.schema.json`. */
export const json: ReadingPrinter = (stories) => {
  const printed: PrintedFacts = {version: 1, files: stories.map(printStory)}
  return `${JSON.stringify(printed, null, 2)}\n`
}

function printStory({path, format, source, reading}: ReadStory): PrintedFile {
  const placeOf = createPlacer(source)
  const {figures, times, ages, people, quotations} = factsOf(reading)
  return {
    path: path || standardInput,
    format,
    date: reading.date ?? null,
    figures: figures.map((figure) => ({...placeOf(figure), ...describeFigure(figure)})),
    times: times.map((time) => ({...placeOf(time), text: writtenAt(time), kind: time.kind as 'date'})),
    ages: ages.map(({figure, person}) => ({
      ...placeOf(figure),
      ...{text: writtenAt(figure), years: figure.value, person: person?.name ?? null},
    })),
    people: people.map(({name, mentions}) => ({...placeOf(mentions[0] as Span), name, count: mentions.length})),
    quotations: quotations.map((told) => ({
      ...placeOf(told.quotation.stretches[0] as Span),
      ...describeQuotation(told),
    })),
  }
}

function describeFigure(figure: Figure) {
  const {kind, value, high, other, currency, hedge, counted} = figure
  return {
    ...{text: writtenAt(figure), kind, value, high, other: other ?? null, currency: currency ?? null},
    ...{hedge: hedge?.text ?? null, counted: counted?.noun.text ?? null},
  }
}

function describeQuotation({quotation, attribution}: QuotationTold) {
  const speaker = attribution?.speaker
  return {
    text: wordsOf(quotation),
    speaker: speaker ? writtenAt(speaker.span) : null,
    person: speaker?.entity?.name ?? null,
    verb: attribution?.verb.text ?? null,
    attribution: attribution?.place ?? null,
  }
}
