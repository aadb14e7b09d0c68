import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Diagnostic} from 'vscode-languageserver/node'
import {toFile} from './uris.ts'

/**
 * What is wrong with configurations, as diagnostics of their files.
 *
 * @param message of a ConfigError: `path:line:column: what is wrong`, a line for each, the path from the folder's.
 */
export function complaintsIn(message: string, folders: readonly string[]): Map<string, Diagnostic[]> {
  const [folder = ''] = folders.flatMap((uri) => toFile(uri) ?? [])
  const byFile = new Map<string, Diagnostic[]>()
  for (const line of message.split('\n')) {
    const [, file, row, column, reason] = /^(.+?):(\d+):(\d+): (.+)$/.exec(line) ?? []
    if (!file || !reason) continue
    const start = {line: Number(row) - 1, character: Number(column) - 1}
    const range = {start, end: {line: start.line, character: start.character + 1}}
    const uri = pathToFileURL(path.resolve(folder, file)).href
    byFile.set(uri, [...(byFile.get(uri) ?? []), {range, severity: 1, source: 'copydesk', message: reason}])
  }
  return byFile
}
