import type {InitializeParams} from 'vscode-languageserver/node'

/** What the editor can do, of all that the server could ask of it. */
export interface Client {
  /** It fetches diagnostics, and can be told to fetch them again; else they are sent. */
  pulls: boolean
  /** It tells of files that change. */
  watches: boolean
  /** It answers for its settings. */
  configures: boolean
  /** It tells of folders that come and go. */
  hasFolders: boolean
  /** Its edits name the version that they are for. */
  versionsEdits: boolean
  showsDocuments: boolean
  showsMarkdown: boolean
  showsRelated: boolean
  fadesOut: boolean
}

export function readClient({capabilities}: InitializeParams): Client {
  const {workspace, textDocument, window} = capabilities
  const {publishDiagnostics} = textDocument ?? {}
  return {
    // Without the second, findings could not change with the configuration.
    pulls: Boolean(textDocument?.diagnostic && workspace?.diagnostics?.refreshSupport),
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    configures: workspace?.configuration ?? false,
    hasFolders: workspace?.workspaceFolders ?? false,
    versionsEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    showsRelated: publishDiagnostics?.relatedInformation ?? false,
    fadesOut: publishDiagnostics?.tagSupport?.valueSet?.includes(1) ?? false,
  }
}
