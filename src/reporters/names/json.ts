import {type Acronym, type Entity, type Span, textOf} from '../../rule-kit/index.ts'
import {createPlacer} from '../reading/chapters.ts'
import type {ReadingPrinter, ReadStory} from '../reading/story.ts'
import {standardInput} from '../story.ts'
import type {PrintedNames} from './schema.ts'
import {type Spelling, spellingsIn, spellingsOf} from './spellings.ts'

type PrintedFile = PrintedNames['files'][number]
type PrintedName = PrintedFile['names'][number]
type PrintedAcronym = PrintedFile['acronyms'][number]
type PrintedPlace = PrintedAcronym['places'][number]

/** For programs; described by `schemas/names.schema.json`. */
export const json: ReadingPrinter = (stories) => {
  const printed: PrintedNames = {version: 1, files: stories.map(printStory)}
  return `${JSON.stringify(printed, null, 2)}\n`
}

type PlaceOf = (span: Span) => PrintedPlace

function printStory({path, format, source, reading}: ReadStory): PrintedFile {
  const placeOf = createPlacer(source)
  return {
    path: path || standardInput,
    format,
    names: reading.entities.all.map((entity) =>
      printName(entity, reading.entities.descriptions.get(entity) ?? [], placeOf),
    ),
    acronyms: reading.entities.acronyms.map((acronym) => printAcronym(acronym, placeOf)),
  }
}

function printName(entity: Entity, descriptions: readonly Span[], placeOf: PlaceOf): PrintedName {
  const {kind, name, age, mentions} = entity
  const print = ({text, places}: Spelling) => ({text, count: places.length, places: places.map(placeOf)})
  return {
    ...{kind: kind ?? null, name, age: age ?? null, count: mentions.length},
    spellings: spellingsOf(entity).map(print),
    descriptions: spellingsIn(descriptions).map(print),
  }
}

function printAcronym({letters, uses, introductions}: Acronym, placeOf: PlaceOf): PrintedAcronym {
  const expansion = introductions.find((one) => one.expansion)?.expansion
  return {letters, meaning: expansion ? textOf(expansion) : null, count: uses.length, places: uses.map(placeOf)}
}
