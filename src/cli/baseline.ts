import fs from 'node:fs/promises'
import path from 'node:path'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {toPosix} from '../config/paths.ts'
import {type Anchor, anchorOf, isSameSpot} from '../engine/index.ts'

/** Findings that were there when the tool was taken up, by the words they stand on. */
export interface Baseline {
  /** The folder of its file, which stories' paths are relative to. */
  folder: string
  stories: ReadonlyMap<string, readonly Entry[]>
}

/** The same rule on the same words among the same words, so many times in one story. */
interface Entry extends Anchor {
  times: number
}

/** Writes all findings of some stories down. The same findings are the same bytes, one finding a line. */
export async function writeBaseline(file: string, stories: readonly VFile[]): Promise<void> {
  const folder = path.dirname(path.resolve(file))
  const named = stories.map((story): [string, Entry[]] => [nameOf(story, folder), entriesOf(story)])
  const blocks = named
    .filter(([, entries]) => entries.length)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, entries]) => `    ${JSON.stringify(name)}: [\n${entries.map(writeEntry).join(',\n')}\n    ]`)
  const body = blocks.length ? `\n${blocks.join(',\n')}\n  ` : ''
  await fs.mkdir(folder, {recursive: true})
  await fs.writeFile(file, `{\n  "version": 1,\n  "stories": {${body}}\n}\n`)
}

function entriesOf(story: VFile): Entry[] {
  const entries = new Map<string, Entry>()
  for (const message of story.messages) {
    const anchor = anchorIn(story, message)
    const key = keyOf(anchor)
    const entry = entries.get(key) ?? {...anchor, times: 0}
    entry.times++
    entries.set(key, entry)
  }
  return [...entries].sort(([a], [b]) => compare(a, b)).map(([, entry]) => entry)
}

function writeEntry({times, ...anchor}: Entry): string {
  const fields = Object.entries(times > 1 ? {...anchor, times} : anchor)
  return `      {${fields.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`
}

/**
 * Takes out of a story the findings that the baseline has, each as often as the baseline has it.
 *
 * @returns how many were taken out, and how many that the baseline has for this story are there no longer.
 */
export function applyBaseline(story: VFile, {folder, stories}: Baseline): {known: number; gone: number} {
  const entries = (stories.get(nameOf(story, folder)) ?? []).map((entry) => ({...entry}))
  const anchors = new Map(story.messages.map((message) => [message, anchorIn(story, message)]))
  // The surest first, or a finding could take the entry of another, which would then come out as new.
  for (const matches of [isSame, isSameSpot, isHalfRewritten])
    for (const [message, anchor] of anchors) {
      const entry = entries.find((candidate) => candidate.times > 0 && matches(candidate, anchor))
      if (!entry) continue
      entry.times--
      anchors.delete(message)
    }
  const known = story.messages.length - anchors.size
  story.messages = story.messages.filter((message) => anchors.has(message))
  return {known, gone: entries.reduce((sum, {times}) => sum + times, 0)}
}

const isSame = (entry: Anchor, anchor: Anchor) => keyOf(entry) === keyOf(anchor)

/** Somebody worked on the words before it, or on those after it. */
const isHalfRewritten = (entry: Anchor, anchor: Anchor) =>
  isSameSpot({...entry, before: ''}, anchor) || isSameSpot({...entry, after: ''}, anchor)

const keyOf = ({rule, words, before, after}: Anchor) => [rule, words, before, after].join('\0')

const anchorIn = (story: VFile, message: VFileMessage) => anchorOf(message, story.data.copy?.source ?? String(story))

/** A story's path relative to a folder, with slashes; empty for a story that has none. */
function nameOf({cwd, path: file}: VFile, folder: string): string {
  return file ? toPosix(path.relative(folder, path.resolve(cwd, file))) : ''
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
