import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import type {Range} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {FileConfig} from '../config/index.ts'
import {isInside} from '../config/paths.ts'
import {extent} from '../engine/index.ts'
import {checkSize} from '../formats/decode.ts'
import {type Copy, type Problem, readCopy, UnreadableCopy} from '../formats/index.ts'
import type {Settings} from './settings.ts'
import type {Seat} from './workplaces.ts'

/** A finding, and where it stands in the document that it was found in. */
export interface Finding {
  message: VFileMessage
  range: Range
  /** Offsets. */
  start: number
  end: number
}

/** What one version of a document was read to. */
export interface ReadDocument {
  document: TextDocument
  /** Absolute; nothing where the document is no file. */
  file: string | undefined
  copy: Copy
  config: FileConfig
  findings: readonly Finding[]
  /** What is wrong with the file itself. */
  problems: readonly Problem[]
}

/** Why there is nothing to say of a document; nothing where that needs no words. */
export interface NotRead {
  reason?: string | undefined
  /** Nobody wanted it so. */
  isNotice?: boolean
}

/** The folder whose lists hold for all stories that are read by one configuration; the story's own where it lies elsewhere. */
export function projectOf({file = '', config}: ReadDocument): string {
  return isInside(config.folder, file) ? config.folder : path.dirname(file)
}

/** Formats by what editors call them, for what has no name yet. */
const formatOfLanguage: Record<string, string> = {plaintext: 'text', text: 'text', markdown: 'markdown', html: 'html'}

/**
 * Reads a document as the command would read its file.
 *
 * @param between as the engine has it.
 * @throws {ConfigError} for a configuration that cannot be used.
 */
export async function readDocument(
  live: TextDocument,
  {workplace, file, isFile}: Seat,
  {requireConfig}: Settings,
  between: () => Promise<void>,
): Promise<ReadDocument | NotRead> {
  // What is typed in the meantime goes into the live one.
  const document = TextDocument.create(live.uri, live.languageId, live.version, live.getText())
  const assignment = await workplace.assign(file)
  if ('leftOut' in assignment) return {reason: assignment.leftOut}
  const {config, desk} = assignment
  if (requireConfig && config.file === undefined) return {}
  const source = document.getText()
  try {
    checkSize(Buffer.byteLength(source))
    const format = config.format ?? (isFile ? undefined : formatOfLanguage[document.languageId])
    const copy = await readCopy(source, {path: isFile ? file : '', format})
    const {messages, data} = await desk.lint(copy, between)
    const findings = messages.map((message) => {
      const {start, end} = extent(message)
      return {message, start, end, range: {start: document.positionAt(start), end: document.positionAt(end)}}
    })
    return {document, file: isFile ? file : undefined, copy, config, findings, problems: data.problems ?? []}
  } catch (error) {
    if (error instanceof UnreadableCopy) return {reason: error.message, isNotice: true}
    throw error
  }
}
