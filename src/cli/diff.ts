import {createTwoFilesPatch, OMIT_HEADERS} from 'diff'
import {toPosix} from '../config/paths.ts'

/**
 * What changed in a file, as `patch -p1` and `git apply` take it; empty where nothing did.
 *
 * @param path relative to where the patch is to be applied. A leading slash is left out, as git does.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const name = toPosix(path).replace(/^(?:\.?\/)+/, '')
  const options = {context: 3, headerOptions: OMIT_HEADERS}
  const hunks = createTwoFilesPatch('', '', before, after, undefined, undefined, options)
  return `--- ${writeName(`a/${name}`)}\n+++ ${writeName(`b/${name}`)}\n${hunks}`
}

/** What would end a name too soon is written as in C; after a space a tab says that no date follows. */
function writeName(name: string): string {
  if (!/[\p{Cc}"\\]/u.test(name)) return name.includes(' ') ? `${name}\t` : name
  return JSON.stringify(name).replace(/\\u(\w{4})/g, (_, hex) => `\\${parseInt(hex, 16).toString(8).padStart(3, '0')}`)
}
