import fs from 'node:fs/promises'
import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {type IgnoreFiles, ignoreFilesOf, ignoreNames} from '../config/ignore-files.ts'
import {type ConfigLoader, createConfigLoader, type FileConfig} from '../config/index.ts'
import {isInside} from '../config/paths.ts'
import {localDay} from '../config/today.ts'
import {isWordList} from '../config/word-lists.ts'
import {createDesk, type Desk} from '../engine/index.ts'
import {formats} from '../formats/index.ts'
import {Recent} from '../rule-kit/index.ts'

/** A folder that the editor has open, or, for a file by itself, the one in which it lies. */
export interface WorkplaceOptions {
  /** Absolute. Where the command would be started. */
  folder: string
  /** Whether configuration may be code. */
  allowsCode: boolean
  /** Whether there is no folder, and so nothing to find a configuration from. */
  isNowhere?: boolean | undefined
  /** Of the user's own lists. */
  ownFolder?: string | undefined
}

/** What a story is read by, or why it is not read. */
export type Assignment = {config: FileConfig; desk: Desk} | {leftOut: string}

export interface Workplace {
  /**
   * What a story is read by, as the command in this folder would have it: always by what the files say now.
   *
   * @param file absolute; it need not be there.
   * @throws {ConfigError} for a configuration that cannot be used.
   */
  assign(file: string): Promise<Assignment>
  /** Forgets what was read, also where no file seems to have changed. */
  forget(): void
}

/** What was read for the stories of a folder, and the state in which the files were. */
interface Opened {
  loader: ConfigLoader
  ignores: IgnoreFiles
  day: string
  stamp: string
}

const refusal =
  'the folder is not trusted. Trust it in the editor (initializationOptions: {"trusted": true}), or use YAML or JSON without plugins.'

/** Kept, each with what it remembers: desks of other configurations, and of former states of one. */
const mostDesks = 8

/** Folders whose stories were read last. */
const mostFolders = 64

export function openWorkplace({folder, allowsCode, isNowhere = false, ownFolder}: WorkplaceOptions): Workplace {
  const opened = new Recent<Opened>(mostFolders)
  const desks = new Recent<Desk>(mostDesks)

  function open(day: string): Opened {
    const loader = createConfigLoader({
      cwd: folder,
      rules,
      formats: formats.map(({name}) => name),
      allowCode: allowsCode,
      refusal,
      noConfig: isNowhere,
      ownFolder,
      today: day,
    })
    return {loader, ignores: ignoreFilesOf(folder, folder), day, stamp: ''}
  }

  function deskFor({hash, settings}: FileConfig): Desk {
    const known = desks.get(hash)
    if (known) return known
    const desk = createDesk({...settings, remembers: true})
    desks.set(hash, desk)
    return desk
  }

  return {
    async assign(file) {
      const day = localDay(new Date())
      const home = path.dirname(file)
      let known = opened.get(home)
      if (!known || known.day !== day || known.stamp !== (await stampOf(home, known.loader.watched()))) {
        known = open(day)
        opened.set(home, known)
      }
      try {
        if (isWordList(file)) return {leftOut: 'The file is a list for the stories beside it, and no story.'}
        const line = isPassedOver(folder, file) ? 'its folder’s name' : await known.ignores.lineFor(file, false)
        if (line) return {leftOut: `The file is left out by ${line}.`}
        const config = await known.loader.forFile(file)
        if (config.ignored) return {leftOut: 'The file is left out by “ignores” in the configuration.'}
        return {config, desk: deskFor(config)}
      } finally {
        known.stamp = await stampOf(home, known.loader.watched())
      }
    },
    forget: () => opened.clear(),
  }
}

/** In folders where the command does not look for stories. */
function isPassedOver(folder: string, file: string): boolean {
  if (!isInside(folder, file)) return false
  return path
    .relative(folder, file)
    .split(path.sep)
    .slice(0, -1)
    .some((name) => name.startsWith('.') || name === 'node_modules')
}

/** Changes when a file in one of the folders above comes or goes, or one that was read is written. */
async function stampOf(home: string, read: readonly string[]): Promise<string> {
  const folders = [...foldersAbove(home)]
  const ignores = folders.flatMap((above) => ignoreNames.map((name) => path.join(above, name)))
  const times = [...folders, ...ignores, ...read].map(async (file) => {
    const {mtimeMs, size} = await fs.stat(file).catch(() => ({mtimeMs: 0, size: 0}))
    return `${mtimeMs} ${size}`
  })
  return (await Promise.all(times)).join('\n')
}

function* foldersAbove(folder: string): Generator<string> {
  for (let above = folder; ; above = path.dirname(above)) {
    yield above
    if (above === path.dirname(above)) return
  }
}
