import type {FileConfig} from '../config/index.ts'
import {createDesk, type Desk} from '../engine/index.ts'
import {readCopy, UnreadableCopy} from '../formats/index.ts'
import {type StoryResult, toResult} from './story-result.ts'

/** A story, read but not yet linted. */
export interface Story {
  path: string
  /** The whole file, decoded. */
  source: string
  /** A format's name. Default: by the path's extension. */
  format?: string | undefined
}

/** What came of a story; `unreadable` is the reason, without the path. */
export type Checked = {result: StoryResult} | {unreadable: string}

/** A desk for a configuration; stories of equal settings share one. */
export type Desks = (config: FileConfig) => Desk

export function openDesks(): Desks {
  const desks = new Map<string, Desk>()
  return ({hash, settings}) => {
    const known = desks.get(hash)
    if (known) return known
    const desk = createDesk(settings)
    desks.set(hash, desk)
    return desk
  }
}

/** Lints a story. What breaks on it does so for this story alone. */
export async function lintStory({path, source, format}: Story, desk: Desk): Promise<Checked> {
  try {
    const copy = await readCopy(source, {path, format})
    return {result: toResult(await desk.lint(copy))}
  } catch (error) {
    if (error instanceof UnreadableCopy) return {unreadable: error.message}
    const reason = error instanceof Error ? error.message : String(error)
    return {unreadable: `The story could not be read to its end: ${reason}. Please report it.`}
  }
}
