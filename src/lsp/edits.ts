import type {TextEdit, WorkspaceEdit} from 'vscode-languageserver/node'
import type {Client} from './client.ts'
import type {Finding, ReadDocument} from './read-document.ts'

/** Edits of a document, for that version of it alone where the editor can tell. */
export function inDocument({document}: ReadDocument, edits: TextEdit[], client: Client): WorkspaceEdit {
  const {uri, version} = document
  if (!client.versionsEdits) return {changes: {[uri]: edits}}
  return {documentChanges: [{textDocument: {uri, version}, edits}]}
}

/** What puts a replacement in a finding's place. */
export function replace({range}: Finding, replacement: string, {copy}: ReadDocument): TextEdit {
  return {range, newText: copy.encode(replacement)}
}

/** The first replacement of each finding; of those that overlap, the first alone. */
export function replaceAll(findings: readonly Finding[], read: ReadDocument): TextEdit[] {
  const edits: TextEdit[] = []
  let last = 0
  for (const finding of findings) {
    const [replacement] = finding.message.expected ?? []
    if (replacement === undefined || finding.start < last) continue
    edits.push(replace(finding, replacement, read))
    last = finding.end
  }
  return edits
}

export const isSafe = ({message}: Finding): boolean => message.fix === 'safe' && Boolean(message.expected?.length)

/** Whether the finding has a replacement. */
export const isMendable = ({message}: Finding): boolean => Boolean(message.fix && message.expected?.length)
