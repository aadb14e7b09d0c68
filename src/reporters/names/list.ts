import {type Acronym, type Entity, type Span, textOf} from '../../rule-kit/index.ts'
import {printable, widthOf} from '../glyphs.ts'
import type {Paint} from '../paint.ts'
import {createPlacer, inChapters, written} from '../reading/chapters.ts'
import type {ReadingPrinter, ReadStory} from '../reading/story.ts'
import {type Spelling, spellingsIn, spellingsOf} from './spellings.ts'

/** For a desk that checks names: each with its spellings, how often it stands, and where first. */
export const list: ReadingPrinter = inChapters(printStory)

interface Row {
  text: string
  note?: string | undefined
  count: number
  first: Span
  /** One of several spellings of the name above, or what else it is called. */
  isSpelling?: boolean
}

const sections: readonly [title: string, kind: Entity['kind']][] = [
  ['People', 'person'],
  ['Places', 'place'],
  ['Organisations', 'organisation'],
  ['Other names', undefined],
]

function printStory({source, reading: {entities}}: ReadStory, paint: Paint): string[] {
  const placeOf = createPlacer(source)
  const names = sections.map(([title, kind]): [string, Row[]] => [
    title,
    entities.all
      .filter((entity) => entity.kind === kind)
      .flatMap((entity) => rowsOf(entity, entities.descriptions.get(entity) ?? [])),
  ])
  const tables: [title: string, rows: Row[]][] = [...names, ['Acronyms', entities.acronyms.map(rowOf)]]
  const width = Math.max(...tables.flatMap(([, rows]) => rows.map((row) => widthOf(labelOf(row)))))
  return tables
    .filter(([, rows]) => rows.length)
    .map(([title, rows]) => {
      const lines = rows.map((row) => {
        const blank = ' '.repeat(width - widthOf(labelOf(row)))
        const ink = row.isSpelling ? paint.faint : (text: string) => text
        return `${ink(labelOf(row))}${blank}  ${`${row.count}`.padStart(3)}  ${paint.faint(written(placeOf(row.first)))}`
      })
      return [paint.bold(title), ...lines].join('\n')
    })
}

const labelOf = ({text, note, isSpelling}: Row) =>
  `${isSpelling ? '    ' : '  '}${printable(text)}${note ? ` (${printable(note)})` : ''}`

function rowsOf(entity: Entity, descriptions: readonly Span[]): Row[] {
  const {name, age, mentions} = entity
  const spellings = spellingsOf(entity).map(toRow)
  const called = spellingsIn(descriptions).map(toRow)
  const isOne = spellings.length === 1 && spellings[0]?.text === name
  return [
    {text: name, note: age?.toString(), count: mentions.length, first: mentions[0] as Span},
    ...(isOne ? [] : spellings.map((row) => ({...row, isSpelling: true}))),
    ...called.map((row) => ({...row, isSpelling: true})),
  ]
}

const toRow = ({text, places}: Spelling): Row => ({text, count: places.length, first: places[0] as Span})

function rowOf({letters, uses, introductions}: Acronym): Row {
  const expansion = introductions.find((one) => one.expansion)?.expansion
  return {text: letters, note: expansion && textOf(expansion), count: uses.length, first: uses[0] as Span}
}
