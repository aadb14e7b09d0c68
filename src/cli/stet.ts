import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {FileConfig} from '../config/index.ts'
import {showPath} from '../config/paths.ts'
import {addStet} from '../config/stet-file.ts'
import {anchorOf, extent, staleStet} from '../engine/index.ts'
import {readCopy, UnreadableCopy} from '../formats/index.ts'
import type {StetOptions} from './arguments.ts'
import {configRequest, openConfig} from './configuration.ts'
import {openDesks} from './lint-story.ts'
import {say} from './output.ts'
import {readStoryFile} from './read-story.ts'
import {UsageError} from './usage-error.ts'

/** `copydesk stet FILE:LINE:COLUMN --reason "…"`: lets the finding at that place stand from now on. */
export async function stet(options: StetOptions): Promise<number> {
  const {file: path, line, column} = readPlace(options.place)
  const config = await openConfig(configRequest(options)).forFile(path)
  const file = await lint(path, config)
  const message = findAt(file, line, column)
  if (!message) throw new UsageError(`${path}:${line}:${column}: There is no finding here. ${nameOthers(file, line)}`)
  if (message.ruleId === staleStet)
    throw new UsageError(`${options.place}: This is a stet that matches nothing. Delete it instead.`)
  const {reason, who, until} = options
  const anchor = anchorOf(message, String(file))
  await addStet(config.stetFile, {...anchor, reason, file: path, ...(who && {who}), ...(until && {until})})
  say(`“${anchor.words}” (${anchor.rule}) stands from now on, by ${showPath(config.stetFile, process.cwd())}.`)
  return 0
}

function readPlace(place: string): {file: string; line: number; column: number} {
  const [, file, line, column] = /^(.+?):(\d+):(\d+)$/s.exec(place) ?? []
  if (!file) throw new UsageError(`“${place}” is no place. Write FILE:LINE:COLUMN, as in the report.`)
  return {file, line: Number(line), column: Number(column)}
}

async function lint(path: string, config: FileConfig): Promise<VFile> {
  try {
    const source = await readStoryFile(path)
    const desk = openDesks()(config)
    return await desk.lint(await readCopy(source, {path, format: config.format}))
  } catch (error) {
    if (error instanceof UnreadableCopy) throw new UsageError(`${path}: ${error.message}`)
    throw error
  }
}

/** The finding that begins at a place; else the shortest around it. */
function findAt(file: VFile, line: number, column: number): VFileMessage | undefined {
  const begins = ({place}: VFileMessage) => {
    const start = place && ('start' in place ? place.start : place)
    return start?.line === line && start.column === column
  }
  const around = file.messages
    .filter(({place}) => place && 'start' in place && isBetween(place.start, {line, column}, place.end))
    .sort((a, b) => length(a) - length(b))
  return file.messages.find(begins) ?? around[0]
}

interface Point {
  line: number
  column: number
}

function isBetween(start: Point, point: Point, end: Point): boolean {
  return compare(start, point) <= 0 && compare(point, end) <= 0
}

const compare = (a: Point, b: Point) => a.line - b.line || a.column - b.column

function length(message: VFileMessage): number {
  const {start, end} = extent(message)
  return end - start
}

function nameOthers({messages}: VFile, line: number): string {
  const places = messages.flatMap(({place, ruleId}) => {
    const start = place && ('start' in place ? place.start : place)
    return start ? [{line: start.line, text: `${start.line}:${start.column} (${ruleId})`}] : []
  })
  if (!places.length) return 'The story has none.'
  const near = places.filter((place) => place.line === line)
  return near.length
    ? `On this line: ${near.map(({text}) => text).join(', ')}.`
    : `The story has ${places.length}; the first is at ${places[0]?.text}.`
}
