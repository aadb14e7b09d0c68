import {configNames} from '../config/find.ts'
import {ignoreNames} from '../config/ignore-files.ts'
import {stetName} from '../config/stets.ts'

/** Files that decide what is found, for editors that watch. */
export const watchedGlobs: readonly string[] = [
  ...configNames,
  'package.json',
  stetName,
  'names.txt',
  'words.txt',
  ...ignoreNames,
].map((name) => `**/${name}`)
