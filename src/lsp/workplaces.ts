import path from 'node:path'
import {isInside} from '../config/paths.ts'
import {Recent} from '../rule-kit/index.ts'
import {toFile} from './uris.ts'
import {openWorkplace, type Workplace} from './workplace.ts'

/** A document's place on the disk. */
export interface Seat {
  workplace: Workplace
  /** What its configuration is found by: absolute; in no folder's case a name there. */
  file: string
  /** Whether there may be such a file: not for what was never saved. */
  isFile: boolean
}

export interface Workplaces {
  placeOf(uri: string): Seat
  /** Configurations are read anew. */
  forget(): void
  setFolders(uris: readonly string[]): void
}

/** Kept: stories outside the editor's folders have one for each folder that they lie in. */
const mostWorkplaces = 16

export function openWorkplaces({
  isTrusted,
  ownFolder,
}: {
  isTrusted: boolean
  ownFolder: string | undefined
}): Workplaces {
  let folders: string[] = []
  const opened = new Recent<Workplace>(mostWorkplaces)

  function open(folder: string, options: {allowsCode: boolean; isNowhere?: boolean}): Workplace {
    const key = JSON.stringify([folder, options])
    const known = opened.get(key)
    if (known) return known
    const workplace = openWorkplace({folder, ownFolder, ...options})
    opened.set(key, workplace)
    return workplace
  }

  return {
    placeOf(uri) {
      const file = toFile(uri)
      if (file === undefined) {
        const [folder] = folders
        const workplace = folder
          ? open(folder, {allowsCode: isTrusted})
          : open(process.cwd(), {allowsCode: false, isNowhere: true})
        return {workplace, file: path.join(folder ?? process.cwd(), 'untitled'), isFile: false}
      }
      const folder = folders.find((one) => isInside(one, file))
      const workplace = folder ? open(folder, {allowsCode: isTrusted}) : open(path.dirname(file), {allowsCode: false})
      return {workplace, file, isFile: true}
    },
    forget() {
      for (const workplace of opened.values()) workplace.forget()
    },
    setFolders(uris) {
      // A folder within another is the nearer one to what is in it.
      folders = uris.flatMap((uri) => toFile(uri) ?? []).sort((a, b) => b.length - a.length)
      opened.clear()
    },
  }
}
