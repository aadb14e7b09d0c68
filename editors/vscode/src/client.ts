import fs from 'node:fs'
import path from 'node:path'
import {type ExtensionContext, Uri, window, workspace} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {collections} from './findings.ts'

/** The settings that the extension heeds; the server asks for its own. */
export function settings(): {isOff: boolean; languages: string[]; useWorkspaceVersion: boolean} {
  const given = workspace.getConfiguration('copydesk')
  return {
    isOff: given.get<string>('run') === 'off',
    languages: given.get<string[]>('languages', []),
    useWorkspaceVersion: given.get<boolean>('useWorkspaceVersion', true),
  }
}

export function createClient(context: ExtensionContext): LanguageClient {
  const server = {module: findCommand(context), args: ['lsp'], transport: TransportKind.stdio}
  return new LanguageClient('copydesk', 'copydesk', server, {
    // Not what a repository shows of an older state.
    documentSelector: settings().languages.flatMap((language) => [
      {scheme: 'file', language},
      {scheme: 'untitled', language},
    ]),
    // What is wrong with configurations; findings have the server's name, which the problem matcher knows them by.
    diagnosticCollectionName: 'copydesk-configuration',
    diagnosticCollectionProvider: collections,
    // Else the server would not hear of a change.
    synchronize: {configurationSection: 'copydesk'},
    initializationOptions: {trusted: workspace.isTrusted, tellsReadings: true},
    middleware: {
      /** A reason is asked for here; other editors open `stet.yaml` for it. */
      async executeCommand(command, args, next) {
        const [argument] = args
        if (command !== 'copydesk.stet' || !argument?.ask) return next(command, args)
        const reason = await window.showInputBox({prompt: 'Why is it right as it stands?', ignoreFocusOut: true})
        if (!reason?.trim()) return undefined
        return next(command, [{...argument, reason}])
      },
    },
  })
}

/** The command of the workspace, where that is trusted and has one; else the one inside the extension. */
export function findCommand({extensionPath}: ExtensionContext): string {
  const own = path.join(extensionPath, 'server/main.js')
  if (!workspace.isTrusted || !settings().useWorkspaceVersion) return own
  const installed = (workspace.workspaceFolders ?? [])
    .filter(({uri}) => uri.scheme === 'file')
    .map(({uri}) => Uri.joinPath(uri, 'node_modules/copydesk/dist/src/cli/main.js').fsPath)
  return installed.find((file) => fs.existsSync(file)) ?? own
}
