import {
  type CodeActionParams,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ExecuteCommandParams,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ProposedFeatures,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Client, readClient} from './client.ts'
import {commandNames} from './command-names.ts'
import {complaintsIn} from './complaints.ts'
import {fixAllKind} from './kinds.ts'
import type {NotRead, ReadDocument} from './read-document.ts'
import {Readings} from './readings.ts'
import {defaultSettings, readSettings, type Settings} from './settings.ts'
import {watchedGlobs} from './watched.ts'
import type {Workplaces} from './workplaces.ts'

/** What the server is told by whoever starts it. */
export interface Host {
  version: string
  /** The folder of the user's own lists. Default: none hold, and none is offered to be added to. */
  ownFolder?: string | undefined
  /** A rule's manual, in Markdown. */
  manualOf(rule: string): Promise<string>
}

const readingNotification = 'copydesk/reading'

/** What became of a reading. */
interface ReadingOutcome {
  uri: string
  isRead: boolean
  /** Why it was not; nothing where that needs no words. */
  reason?: string | undefined
}

/** How long an editor may take to tell its settings, in milliseconds. */
const patience = 1000

/** Speaks the language server protocol on two streams, until the editor ends it. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, host: Host): void {
  new Server(createConnection(ProposedFeatures.all, input, output), host).listen()
}

class Server {
  readonly #connection: Connection
  readonly #host: Host
  readonly #documents = new TextDocuments(TextDocument)
  readonly #readings: Readings
  #client!: Client
  #settings: Settings = defaultSettings
  #isTrusted = false
  /** The editor wants to know what became of each reading: no finding may also mean that a story was not read. */
  #tellsReadings = false
  #folders: string[] = []
  #work: Promise<typeof import('./work.ts')> | undefined
  #workplaces: Workplaces | undefined
  /** Settings are known. */
  #isReady: Promise<void> = Promise.resolve()
  /** What is wrong with configurations, as it was shown last, and the files that it speaks of. */
  #complaint: {message: string; uris: string[]} = {message: '', uris: []}

  constructor(connection: Connection, host: Host) {
    this.#connection = connection
    this.#host = host
    this.#readings = new Readings({
      documentOf: (uri) => this.#documents.get(uri),
      delay: () => this.#settings.delay,
      read: (document, between) => this.#read(document, between),
      onRead: (document, read) => void this.#guard(undefined, () => this.#tell(document, read)),
      onFailure: (document, error) => this.#fail(document, error),
    })
  }

  listen(): void {
    const connection = this.#connection
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => {
      this.#isReady = this.#begin()
    })
    connection.onDidChangeConfiguration(({settings}) => this.#guard(undefined, () => this.#takeSettings(settings)))
    connection.onDidChangeWatchedFiles(() => this.#readAgain())
    connection.onCodeAction((params, token) =>
      this.#guard([], async () => {
        const read = await this.#readFor(params)
        if (!read || token.isCancellationRequested) return []
        const {actionsFor} = await this.#load()
        const audience = {client: this.#client, hasOwnLists: this.#host.ownFolder !== undefined}
        return actionsFor(read, params.range, params.context, audience)
      }),
    )
    connection.onHover((params) => this.#guard(null, () => this.#hover(params)))
    connection.onExecuteCommand((params) => this.#guard(null, () => this.#execute(params)))
    this.#listenToDocuments()
    connection.listen()
  }

  #listenToDocuments(): void {
    const documents = this.#documents
    documents.onDidOpen(({document: {uri}}) => {
      this.#readings.open(uri)
      if (this.#settings.run !== 'off' && !this.#client.pulls) void this.#readings.read(uri)
    })
    documents.onDidChangeContent(({document: {uri, version}}) => {
      // Opening counts as a change, too.
      const isOpening = this.#readings.isReading(uri, version)
      if (this.#settings.run === 'onType' && !this.#client.pulls && !isOpening) this.#readings.readSoon(uri)
    })
    documents.onDidSave(({document: {uri}}) => {
      if (this.#settings.run === 'onSave') void this.#readings.read(uri).then(() => this.#refreshPulled())
    })
    documents.onDidClose(({document: {uri}}) => {
      this.#readings.close(uri)
      if (!this.#client.pulls) void this.#connection.sendDiagnostics({uri, diagnostics: []})
    })
    documents.listen(this.#connection)
  }

  #initialize(params: InitializeParams): InitializeResult {
    const {initializationOptions, workspaceFolders, rootUri} = params
    this.#client = readClient(params)
    this.#settings = readSettings(initializationOptions)
    this.#isTrusted = initializationOptions?.trusted === true
    this.#tellsReadings = initializationOptions?.tellsReadings === true
    this.#folders = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
    if (this.#client.pulls) this.#connection.languages.diagnostics.on((asked) => this.#answer(asked))
    return {
      serverInfo: {name: 'copydesk', version: this.#host.version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
        codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind], resolveProvider: false},
        executeCommandProvider: {commands: Object.values(commandNames)},
        hoverProvider: true,
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
        ...(this.#client.pulls && {
          diagnosticProvider: {identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false},
        }),
      },
    }
  }

  /** What the editor must not wait for. */
  async #begin(): Promise<void> {
    const connection = this.#connection
    void this.#load()
    await this.#guard(undefined, async () => {
      if (this.#client.configures) this.#settings = await this.#askForSettings()
    })
    await this.#guard(undefined, async () => {
      if (this.#client.hasFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
          const gone = new Set(removed.map(({uri}) => uri))
          this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({uri}) => uri)]
          this.#workplaces?.setFolders(this.#folders)
          this.#readAgain()
        })
      if (this.#client.watches)
        void connection.client
          .register(DidChangeWatchedFilesNotification.type, {
            watchers: watchedGlobs.map((globPattern) => ({globPattern})),
          })
          .catch((error) => this.#log(error))
    })
  }

  async #load(): Promise<typeof import('./work.ts')> {
    this.#work ??= import('./work.ts')
    return this.#work
  }

  async #takeSettings(sent: unknown): Promise<void> {
    const own = typeof sent === 'object' && sent !== null && 'copydesk' in sent ? sent.copydesk : undefined
    this.#settings = this.#client.configures ? await this.#askForSettings() : readSettings(own)
    this.#readAgain()
  }

  /** As they are where the editor does not answer, or answers with nothing. */
  async #askForSettings(): Promise<Settings> {
    const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null).unref())
    const answer = await Promise.race([this.#connection.workspace.getConfiguration('copydesk'), late])
    return answer === null || answer === undefined ? this.#settings : readSettings(answer)
  }

  async #read(document: TextDocument, between: () => Promise<void>): Promise<ReadDocument | NotRead> {
    await this.#isReady
    const {openWorkplaces, readDocument} = await this.#load()
    if (!this.#workplaces) {
      this.#workplaces = openWorkplaces({isTrusted: this.#isTrusted, ownFolder: this.#host.ownFolder})
      this.#workplaces.setFolders(this.#folders)
    }
    return readDocument(document, this.#workplaces.placeOf(document.uri), this.#settings, between)
  }

  async #tell({uri, version}: TextDocument, read: ReadDocument | NotRead): Promise<void> {
    this.#complain('')
    if ('findings' in read) {
      this.#tellReading({uri, isRead: true})
      const {diagnosticsOf} = await this.#load()
      if (!this.#client.pulls)
        await this.#connection.sendDiagnostics({uri, version, diagnostics: diagnosticsOf(read, this.#client)})
      return
    }
    this.#tellReading({uri, isRead: false, reason: read.reason})
    if (!this.#client.pulls) await this.#connection.sendDiagnostics({uri, version, diagnostics: []})
    if (read.reason !== undefined) this.#connection.console.info(`${uri}: ${read.reason}`)
    // Whoever opens a story and sees nothing would take it for faultless.
    if (read.isNotice) this.#say(MessageType.Warning, `copydesk: ${read.reason}`)
  }

  #fail({uri, version}: TextDocument, error: unknown): void {
    this.#tellReading({uri, isRead: false, reason: error instanceof Error ? error.message : String(error)})
    if (!this.#client.pulls) void this.#connection.sendDiagnostics({uri, version, diagnostics: []})
    if (error instanceof Error && error.name === 'ConfigError') this.#complain(error.message)
    else this.#log(error)
  }

  #tellReading(outcome: ReadingOutcome): void {
    if (this.#tellsReadings) void this.#connection.sendNotification(readingNotification, outcome)
  }

  /** Says what is wrong with configurations, once; nothing takes it back. */
  #complain(message: string): void {
    if (message === this.#complaint.message) return
    for (const uri of this.#complaint.uris) void this.#connection.sendDiagnostics({uri, diagnostics: []})
    const files = complaintsIn(message, this.#folders)
    for (const [uri, diagnostics] of files) void this.#connection.sendDiagnostics({uri, diagnostics})
    this.#complaint = {message, uris: [...files.keys()]}
    if (message) this.#say(MessageType.Error, `copydesk: ${message}`)
  }

  /** What the answer to a question of what to do is found in. */
  async #readFor({textDocument: {uri}, context: {only}}: CodeActionParams): Promise<ReadDocument | undefined> {
    const isForAll = only?.some((kind) => kind.startsWith('source'))
    const {run} = this.#settings
    if (run === 'onType' || isForAll) return this.#readings.read(uri)
    return this.#readings.current(uri)
  }

  async #hover({textDocument: {uri}, position}: HoverParams): Promise<Hover | null> {
    const {touches, explain, withoutMarkup} = await this.#load()
    const at = {start: position, end: position}
    const findings = this.#readings.current(uri)?.findings.filter(({range}) => touches(range, at)) ?? []
    const [first] = findings
    if (!first) return null
    const parts = findings.map(async ({message}) => {
      const manual = await this.#host.manualOf(message.ruleId ?? '').catch(() => undefined)
      return explain(message, manual)
    })
    const value = (await Promise.all(parts)).join('\n\n---\n\n')
    const contents = this.#client.showsMarkdown
      ? {kind: 'markdown' as const, value}
      : {kind: 'plaintext' as const, value: withoutMarkup(value)}
    return {contents, range: first.range}
  }

  async #execute({command, arguments: given}: ExecuteCommandParams): Promise<unknown> {
    const {workspace, window} = this.#connection
    const {execute} = await this.#load()
    return execute(command, given?.[0], {
      client: this.#client,
      ownFolder: this.#host.ownFolder,
      read: (uri) => this.#readings.read(uri),
      applyEdit: async (label, edit) => {
        await workspace.applyEdit({label, edit})
      },
      show: async (uri, {selection, isExternal = false} = {}) => {
        if (!this.#client.showsDocuments) return false
        const place = {...(!isExternal && {takeFocus: true}), ...(selection && {selection})}
        return (await window.showDocument({uri, external: isExternal, ...place})).success
      },
      say: (message) => this.#say(MessageType.Info, `copydesk: ${message}`),
      fail: (message) => this.#say(MessageType.Error, `copydesk: ${message}`),
      refresh: () => this.#readAgain(),
    })
  }

  /** Diagnostics for an editor that asks. It waits for a pause in the typing by itself. */
  async #answer({textDocument: {uri}, previousResultId}: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    return this.#guard<DocumentDiagnosticReport>({kind: 'full', items: []}, async () => {
      await this.#isReady
      const {run} = this.#settings
      if (run === 'off') return {kind: 'full', items: []}
      if (run === 'onType' || !this.#readings.last(uri)) await this.#readings.read(uri)
      const last = this.#readings.last(uri)
      if (!last) return {kind: 'full', items: []}
      if (last.id === previousResultId) return {kind: 'unchanged', resultId: last.id}
      const {diagnosticsOf} = await this.#load()
      const items = 'findings' in last.read ? diagnosticsOf(last.read, this.#client) : []
      return {kind: 'full', resultId: last.id, items}
    })
  }

  /** Findings may be others, though no text has changed. */
  #readAgain(): void {
    this.#workplaces?.forget()
    const uris = this.#readings.expire()
    if (this.#client.pulls) this.#refreshPulled()
    else if (this.#settings.run === 'off')
      for (const uri of uris) void this.#connection.sendDiagnostics({uri, diagnostics: []})
    else for (const uri of uris) void this.#readings.read(uri)
  }

  #refreshPulled(): void {
    if (this.#client.pulls) void this.#guard(undefined, async () => this.#connection.languages.diagnostics.refresh())
  }

  /** A handler that fails must not end the server, nor leave the editor without an answer. */
  async #guard<Value>(fallback: Value, handle: () => Promise<Value>): Promise<Value> {
    try {
      return await handle()
    } catch (error) {
      this.#log(error)
      return fallback
    }
  }

  /** The library's own way is a request, which an editor need not know. */
  #say(type: MessageType, message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, {type, message})
  }

  #log(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
