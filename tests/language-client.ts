import {pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type ShowDocumentParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {start} from './command.ts'

/** What an editor of today can do, but for pulling. */
export const capabilities: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: {documentChanges: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
  },
  textDocument: {
    publishDiagnostics: {relatedInformation: true, tagSupport: {valueSet: [1, 2]}, versionSupport: true},
    hover: {contentFormat: ['markdown', 'plaintext']},
  },
  window: {showDocument: {support: true}},
}

export interface ClientOptions {
  capabilities?: ClientCapabilities
  initializationOptions?: object
  /** Folders of the workspace. Default: the one that the server is started in. */
  folders?: readonly string[] | null
  /** What the client answers when it is asked for settings; a promise where it is slow to answer. */
  configuration?: unknown
  /** Further arguments of the command. */
  args?: readonly string[]
  env?: Record<string, string>
}

/** An editor that does as it is told: just enough of one to speak with the server. */
export class Editor {
  readonly connection: ProtocolConnection
  readonly documents = new Map<string, TextDocument>()
  readonly published: PublishDiagnosticsParams[] = []
  readonly shown: ShowDocumentParams[] = []
  readonly messages: string[] = []
  readonly readings: object[] = []
  readonly registered: string[] = []
  initialized!: InitializeResult
  configuration: unknown
  refreshed = 0
  #waiting: (() => void)[] = []

  constructor(connection: ProtocolConnection) {
    this.connection = connection
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
      this.#wake()
    })
    connection.onNotification('window/showMessage', ({message}: {message: string}) => {
      this.messages.push(message)
      this.#wake()
    })
    connection.onNotification('copydesk/reading', (outcome: object) => {
      this.readings.push(outcome)
      this.#wake()
    })
    connection.onRequest('workspace/configuration', async ({items}: {items: object[]}) => {
      const configuration = await this.configuration
      return items.map(() => configuration)
    })
    connection.onRequest('client/registerCapability', ({registrations}: {registrations: {method: string}[]}) => {
      this.registered.push(...registrations.map(({method}) => method))
    })
    connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
      this.shown.push(params)
      return {success: true}
    })
    connection.onRequest('workspace/applyEdit', ({edit}: ApplyWorkspaceEditParams) => {
      this.apply(edit)
      return {applied: true}
    })
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshed++
      this.#wake()
      return null
    })
  }

  open(uri: string, text: string, languageId = 'plaintext'): void {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId, version: 1, text},
    })
  }

  /** Edits, and tells the server so: the latest first, as the protocol wants it. */
  edit(uri: string, ...edits: readonly TextEdit[]): void {
    const document = this.document(uri)
    const ordered = [...edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
    const contentChanges = ordered.map(({range, newText}) => ({range, text: newText}))
    const version = document.version + 1
    TextDocument.update(document, contentChanges, version)
    void this.connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  }

  /** Puts text in place of the first that reads so. */
  replace(uri: string, old: string, text: string): void {
    this.edit(uri, {range: this.find(uri, old), newText: text})
  }

  close(uri: string): void {
    this.documents.delete(uri)
    void this.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }

  save(uri: string): void {
    void this.connection.sendNotification('textDocument/didSave', {textDocument: {uri}})
  }

  find(uri: string, text: string): Range {
    const document = this.document(uri)
    const start = document.getText().indexOf(text)
    if (start < 0) throw new Error(`There is no “${text}”.`)
    return {start: document.positionAt(start), end: document.positionAt(start + text.length)}
  }

  text(uri: string): string {
    return this.document(uri).getText()
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri)
    if (!document) throw new Error(`${uri} is not open.`)
    return document
  }

  /** The diagnostics for the text as it is now. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const {version} = this.document(uri)
    return (await this.until(() => this.published.findLast((one) => one.uri === uri && one.version === version)))
      .diagnostics
  }

  /** The next that are published, after what comes now. */
  async next(uri: string): Promise<Diagnostic[]> {
    const {length} = this.published
    return (await this.until(() => this.published.slice(length).find((one) => one.uri === uri))).diagnostics
  }

  /** Waits for what the server may say to make something true. */
  async until<Value>(find: () => Value | undefined): Promise<NonNullable<Value>> {
    for (;;) {
      const found = find()
      if (found) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range,
      context: {diagnostics: [], ...context},
    })
  }

  /** Does what an action says: its edit, then its command. */
  async perform(action: CodeAction | undefined): Promise<unknown> {
    if (!action) throw new Error('There is no such action.')
    if (action.edit) this.apply(action.edit)
    const {command} = action
    return command && this.execute(command.command, command.arguments?.[0])
  }

  async execute(command: string, argument: object): Promise<unknown> {
    return this.connection.sendRequest('workspace/executeCommand', {command, arguments: [argument]})
  }

  apply({changes = {}, documentChanges = []}: WorkspaceEdit): void {
    for (const [uri, edits] of Object.entries(changes)) this.edit(uri, ...edits)
    for (const change of documentChanges) {
      if (!('textDocument' in change)) continue
      const {uri, version} = change.textDocument
      if (version !== null && version !== this.document(uri).version)
        throw new Error('The edit is for another version.')
      this.edit(uri, ...(change.edits as TextEdit[]))
    }
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}

/** Starts the built server in a folder, and an editor that speaks with it; both go when the test ends. */
export async function edit(folder: string, options: ClientOptions = {}): Promise<Editor> {
  const {folders = [folder], configuration = null, initializationOptions, args = [], env = {}} = options
  const child = start(folder, ['lsp', '--stdio', ...args], {env})
  if (!child.stdout || !child.stdin) throw new Error('The server has no streams.')
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const editor = new Editor(connection)
  editor.configuration = configuration
  connection.listen()
  onTestFinished(async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    connection.end()
    await ended
  })
  editor.initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? capabilities,
    workspaceFolders: folders?.map((one) => ({uri: pathToFileURL(one).href, name: one})) ?? null,
    ...(initializationOptions && {initializationOptions}),
  })
  await connection.sendNotification('initialized', {})
  return editor
}
